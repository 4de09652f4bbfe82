import { describe, expect, test } from "vitest"
import { cloudInstances, marketRates } from "../clouds/index.ts"
import { hardwareCatalogue } from "../hardware/catalogue.ts"
import type { Hardware } from "../hardware/hardware.ts"
import { h100Sxm5_80gb, rtx3090, rx7900Xtx } from "../hardware/index.ts"
import { interconnectCatalogue, nvlink4, pcie4X16 } from "../interconnects/index.ts"
import { ddr5_6000_2ch, memorySystemCatalogue } from "../processors/index.ts"
import { hardwareSchema } from "../schema/hardware.ts"
import { cloudInstanceSchema, interconnectSchema, marketRateSchema, memorySystemSchema } from "../schema/index.ts"
import type { Catalogues } from "./finding.ts"
import { lint } from "./index.ts"

const findings = (catalogues: Partial<Catalogues>) =>
  lint({ models: [], hardware: [], ...catalogues }).map(({ rule, entry, actual }) => `${rule}: ${entry}: ${actual}`)
const ofHardware = (...hardware: readonly Hardware[]) => findings({ hardware })

describe("the catalogues", () => {
  test("have no findings, and more than 480 accelerators", () => {
    const catalogues = {
      hardware: hardwareCatalogue,
      interconnects: interconnectCatalogue,
      memorySystems: memorySystemCatalogue,
      clouds: cloudInstances,
      marketRates,
    }
    expect(findings(catalogues)).toEqual([])
    expect(hardwareCatalogue.length).toBeGreaterThanOrEqual(480)
  })

  test("are what their schemas say", () => {
    for (const entry of hardwareCatalogue) expect(hardwareSchema.parse(entry)).toEqual(entry)
    for (const entry of interconnectCatalogue) expect(interconnectSchema.parse(entry)).toEqual(entry)
    for (const entry of memorySystemCatalogue) expect(memorySystemSchema.parse(entry)).toEqual(entry)
    for (const entry of cloudInstances) expect(cloudInstanceSchema.parse(entry)).toEqual(entry)
    for (const entry of marketRates) expect(marketRateSchema.parse(entry)).toEqual(entry)
  })
})

describe("finds", () => {
  test("a 32-bit rate that lanes and clock do not give, and knows that RDNA 3 issues two operations at once", () => {
    expect(ofHardware({ ...rtx3090, rates: { fp32: 71e12 } })).toEqual([
      "vector-rates: nvidia-geforce-rtx-3090 fp32: 71 T/s",
    ])
    expect(ofHardware(rx7900Xtx)).toEqual([])
    expect(ofHardware({ ...rx7900Xtx, gfx: "gfx1030", rates: { fp32: 61.39e12 } })).toHaveLength(1)
  })

  test("sparse rates of further formats", () => {
    const with_ = (rates: Hardware["rates"]) => ofHardware({ ...h100Sxm5_80gb, rates })
    expect(with_({ fp16: 100e12, tf32: 100e12 })).toEqual(["dense-rates: nvidia-h100-sxm5-80gb tf32: 100 T/s"])
    expect(with_({ fp16: 100e12, fp16IntoFp16: 400e12 })).toHaveLength(1)
    expect(with_({ fp8: 100e12, fp8IntoFp16: 400e12 })).toHaveLength(1)
    expect(with_({ int8: 100e12, int4: 400e12 })).toHaveLength(1)
    expect(with_({ fp8: 100e12, fp6: 400e12 })).toHaveLength(1)
  })

  test("a part that is older than the generation before its own", () => {
    const early = { ...h100Sxm5_80gb, released: "2019-01" }
    const ampere = { ...rtx3090, released: "2020-09-01" }
    expect(ofHardware(ampere, early)).toEqual(["generations: nvidia-h100-sxm5-80gb: 2019-01"])
    // A year and a month that the first part lies in are not before it.
    expect(ofHardware(ampere, { ...early, released: "2020" })).toEqual([])
  })

  test("bandwidths that width and rate do not give", () => {
    expect(findings({ interconnects: [{ ...pcie4X16, bandwidth: 64e9 }] })).toEqual([
      "transfer-rates: pcie-4-x16: 64 GB/s",
    ])
    expect(findings({ memorySystems: [{ ...ddr5_6000_2ch, channels: 4 }] })).toHaveLength(1)
  })

  test("interconnects that are not there, and links that are faster", () => {
    expect(findings({ hardware: [h100Sxm5_80gb], interconnects: [pcie4X16] })).toEqual([
      'references: nvidia-h100-sxm5-80gb NVLink 4: "nvlink-4"',
    ])
    const both = { ...h100Sxm5_80gb, links: [{ name: "NVLink 4", interconnect: "nvlink-4", bandwidth: 900e9 }] }
    expect(findings({ hardware: [both], interconnects: [nvlink4] })).toHaveLength(1)
    expect(findings({ hardware: [h100Sxm5_80gb], interconnects: [nvlink4] })).toEqual([])
  })

  test("clouds whose hardware is not there, and prices without a date or a source", () => {
    const [instance] = cloudInstances
    const [rate] = marketRates
    if (!instance || !rate) throw new Error("expected an instance and a rate")
    expect(findings({ clouds: [instance] })).toEqual([`references: ${instance.id}: "${instance.hardware}"`])
    const [first] = instance.prices
    if (!first) throw new Error("expected a price")
    const bad = { ...instance, prices: [{ ...first, date: "soon", source: { where: "" } }] }
    expect(
      findings({ hardware: hardwareCatalogue, clouds: [bad] }).filter((text) => text.includes(bad.id)),
    ).toHaveLength(2)
    expect(findings({ marketRates: [{ ...rate, date: "2026-02-30" }] })).toHaveLength(2)
  })

  test("ids that two entries have", () => {
    expect(findings({ interconnects: [pcie4X16, pcie4X16] })).not.toEqual([])
    expect(findings({ clouds: [...cloudInstances, ...cloudInstances], hardware: hardwareCatalogue })).not.toEqual([])
  })

  test("a launch price without a source or with an impossible date", () => {
    const price = { amount: 1, currency: "USD", kind: "list", date: "2020-13", source: { where: " " } } as const
    expect(ofHardware({ ...rtx3090, launchPrice: price })).toEqual([
      "sources: nvidia-geforce-rtx-3090 launchPrice: none",
      'dates: nvidia-geforce-rtx-3090 price: "2020-13"',
    ])
  })
})
