import { describe, expect, test } from "vitest"
import { hardwareCatalogue } from "../hardware/catalogue.ts"
import type { Hardware } from "../hardware/hardware.ts"
import { modelCatalogue } from "../models/catalogue.ts"
import { glm45Air } from "../models/glm-4.5-air.ts"
import type { Model } from "../models/model.ts"
import { lint } from "./index.ts"

const source = { where: "a data sheet", date: "2026-11-23" }

/** An entry without findings; each case changes one thing. */
const clean: Hardware = {
  id: "clean",
  name: "Clean One",
  aliases: [],
  vendor: "nvidia",
  segment: "datacenter",
  generation: "None",
  chip: undefined,
  released: "2024-02-29",
  memoryBytes: 24 * 2 ** 30,
  reportedMemory: { value: 24_000_000_000, source },
  memoryType: "HBM3",
  busWidth: 384,
  dataRate: 19.5e9,
  bandwidth: 936e9,
  unifiedMemory: false,
  rates: { fp16: 100e12, fp8: 200e12, int8: 200e12, fp4: 400e12 },
  power: undefined,
  prices: [{ amount: 1000, currency: "USD", kind: "list", date: "2026-09", source }],
  verified: true,
  verifiedBy: "vendor",
  sources: [source],
}

const findings = (models: readonly Model[], hardware: readonly Hardware[]) =>
  lint({ models, hardware }).map(({ rule, entry, expected, actual }) => `${rule}: ${entry}: ${expected}: ${actual}`)
const ofHardware = (changes: Partial<Hardware>) => findings([], [{ ...clean, ...changes }])
const ofModel = (changes: Partial<Model>) => findings([{ ...glm45Air, ...changes }], [])

test("the catalogues have no findings", () => {
  expect(lint({ models: modelCatalogue, hardware: hardwareCatalogue })).toEqual([])
})

test("a clean entry has none", () => {
  expect(findings([glm45Air], [clean])).toEqual([])
})

describe("finds", () => {
  test("parameters that the shapes do not have", () => {
    const published = (value: number) => ofModel({ publishedParameters: { value, source } })
    expect(published(110_468_824_832 * 1.0001)).toEqual([])
    expect(published(106_852_251_264)).toEqual([
      "parameters: glm-4.5-air: 106852251264 parameters, as published: 110468824832 from the shapes",
    ])
  })

  test("a bandwidth that bus and data rate do not give", () => {
    expect(ofHardware({ bandwidth: 940e9 })).toEqual([])
    expect(ofHardware({ bandwidth: 1008e9 })).toEqual([
      "bandwidth: clean: 936 GB/s from 384 bits at 19.5 Gbit/s: 1008 GB/s",
    ])
    expect(ofHardware({ bandwidth: 1008e9, dataRate: undefined })).toEqual([])
  })

  test("sparse rates among the dense", () => {
    const rates = { fp16: 100e12, fp8: 400e12 }
    expect(ofHardware({ rates })).toEqual(["dense-rates: clean fp8: at most 2.05 × fp16 (100 T/s): 400 T/s"])
    expect(ofHardware({ rates: { fp16: 100e12, int8: 400e12 } })).toHaveLength(1)
    expect(ofHardware({ rates: { fp8: 100e12, fp4: 400e12 } })).toHaveLength(1)
    expect(ofHardware({ rates: { fp16: 100e12, bf16: 200e12 } })).toHaveLength(1)
  })

  test("sparse rates of products for games, whose integers are four times as fast as their floats", () => {
    const ofGames = (rates: Hardware["rates"]) => ofHardware({ segment: "consumer", rates })
    expect(ofGames({ fp16: 100e12, int8: 400e12 })).toEqual([])
    expect(ofGames({ fp16: 100e12, int8: 800e12 })).toHaveLength(1)
    expect(ofGames({ fp8: 100e12, fp4: 800e12 })).toHaveLength(1)
  })

  test("names that two entries have", () => {
    const twin = { ...clean, id: "twin", name: "clean-one" }
    expect(findings([], [clean, twin])).toEqual([
      'identities: twin: names that no other entry has, case and punctuation aside: "clean-one", which names clean too',
    ])
    expect(findings([], [clean, { ...twin, memoryBytes: 48 * 2 ** 30 }])).toEqual([])
    expect(findings([], [clean, { ...twin, memoryBytes: 48 * 2 ** 30, generation: "Next" }])).toHaveLength(1)
    expect(findings([], [clean, { ...clean, memoryBytes: 48 * 2 ** 30 }])).toHaveLength(1)
    expect(findings([glm45Air, { ...glm45Air, id: "other" }], [])).not.toEqual([])
  })

  test("an alias that is another entry's id, whatever their memory", () => {
    const thief = {
      ...clean,
      id: "thief",
      name: "Thief",
      aliases: ["CLEAN"],
      memoryBytes: 2 ** 30,
      reportedMemory: undefined,
    }
    expect(findings([], [clean, thief])).toHaveLength(1)
    expect(findings([], [thief, clean])).toHaveLength(1)
  })

  test("figures without a source", () => {
    const nowhere = { where: " " }
    expect(ofHardware({ sources: [] })).toEqual(["sources: clean sources: a source: none"])
    expect(ofHardware({ reportedMemory: { value: 1, source: nowhere } })).toEqual([
      "sources: clean reportedMemory: a source: none",
    ])
    expect(ofModel({ sources: [], license: { value: "mit", source: nowhere } })).toEqual([
      "sources: glm-4.5-air sources: a source: none",
      "sources: glm-4.5-air license: a source: none",
    ])
    expect(ofModel({ license: { value: "mit", source: nowhere, verified: false } })).toEqual([])
  })

  test("verified figures that do not say by what, and unverified ones that do", () => {
    expect(ofHardware({ verifiedBy: undefined })).toEqual(["verification: clean: verifiedBy: none"])
    expect(ofHardware({ verified: false })).toEqual([
      'verification: clean: no verifiedBy, for verified is false: "vendor"',
    ])
    expect(ofHardware({ verified: false, verifiedBy: undefined })).toEqual([])
  })

  test.each(["2026-13", "2026-02-30", "23.11.2026", "2026-1-1", "soon", ""])("the date %j", (date) => {
    const expected = (entry: string) => `dates: ${entry}: a date that exists, ISO 8601: "${date}"`
    expect(ofHardware({ released: date })).toEqual([expected("clean released")])
    expect(ofModel({ sources: [{ where: "a page", date }] })).toEqual([expected("glm-4.5-air source")])
  })

  test("a price without a date", () => {
    const undated = { amount: 1, currency: "USD", kind: "used", source } as unknown as Hardware["prices"][number]
    expect(ofHardware({ prices: [undated] })).toEqual(["dates: clean price: a date that exists, ISO 8601: none"])
  })

  test("more reported memory than was sold", () => {
    expect(ofHardware({ reportedMemory: { value: 25_769_803_777, source } })).toEqual([
      "reported-memory: clean: at most 25769803776 bytes, as marketed: 25769803777 bytes",
    ])
  })
})
