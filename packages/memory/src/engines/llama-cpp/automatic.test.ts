import { q4KM } from "@plimsoll/quant/recipes"
import { describe, expect, it } from "vitest"
import { glmAir, llama8B } from "../../../test/architectures.ts"
import { cardWith } from "../../../test/hardware.ts"
import { estimateMemory } from "../../estimate.ts"
import type { MemoryReport } from "../../report.ts"
import type { MemoryRequest } from "../../request.ts"
import { fitMargin } from "./fit.ts"
import { llamaCpp, llamaServer } from "./index.ts"

const GiB = 2 ** 30
const small = { model: { architecture: llama8B }, recipe: q4KM, engine: llamaCpp }
const large = { model: { architecture: glmAir }, recipe: q4KM, engine: llamaCpp }

/** Bytes that llama.cpp counts on each device: all but what the backend takes by itself. */
function counted({ devices }: MemoryReport): readonly number[] {
  return devices.map(({ totalBytes, overheadBytes }) => totalBytes - overheadBytes)
}

function free({ devices }: MemoryReport): readonly number[] {
  return devices.map(({ capacity, overheadBytes }) => (capacity?.bytes ?? 0) - overheadBytes)
}

/** Bytes that are left under the margin; negative where the margin is not kept. */
function spare(report: MemoryReport): readonly number[] {
  const room = free(report)
  return counted(report).map((bytes, device) => (room[device] ?? 0) - fitMargin - bytes)
}

describe("--fit", () => {
  it("takes the whole context of the model where it fits", () => {
    const { resolved, warnings } = estimateMemory({ ...small, hardware: [cardWith(24 * GiB)], placement: "auto" })
    expect([resolved.context, resolved.gpuLayers, warnings]).toEqual([131_072, 33, []])
  })

  it("counts a whole context for every slot of the server", () => {
    const { resolved } = estimateMemory({
      ...small,
      engine: llamaServer,
      hardware: [cardWith(96 * GiB)],
      placement: "auto",
    })
    expect(resolved.context).toBe(4 * 131_072)
  })

  it("shortens the context that nobody asked for, to just what leaves the margin", () => {
    const report = estimateMemory({ ...small, hardware: [cardWith(14 * GiB)], placement: "auto" })
    expect(report.resolved.gpuLayers).toBe(33)
    const context = Number(report.resolved.context)
    expect(context % 256).toBe(0)
    expect(spare(report)[0]).toBeGreaterThanOrEqual(0)
    const longer = estimateMemory({ ...small, hardware: [cardWith(14 * GiB)], context: context + 512 })
    expect(spare(longer)[0]).toBeLessThan(0)
  })

  it("leaves a context that was asked for, and puts as many layers on the device as leave the margin", () => {
    const request: MemoryRequest = { ...small, hardware: [cardWith(6 * GiB)], context: 16_384, placement: "auto" }
    const report = estimateMemory(request)
    expect(report.resolved.context).toBe(16_384)
    const layers = Number(report.resolved.gpuLayers)
    expect(spare(report)[0]).toBeGreaterThanOrEqual(0)
    const more = estimateMemory({ ...request, placement: undefined, gpuLayers: layers + 1 })
    expect(spare(more)[0]).toBeLessThan(0)
    expect(report.flags).toEqual(expect.arrayContaining(["-ngl", String(layers)]))
  })

  it("keeps experts on the host before whole layers", () => {
    const report = estimateMemory({ ...large, hardware: [cardWith(24 * GiB)], placement: "auto" })
    // Every layer that llama.cpp counts is on the device: it leaves the one that predicts further tokens out.
    expect(report.resolved.gpuLayers).toBe(47)
    expect(report.resolved.context).toBe(4096)
    const overrides = report.resolved.overrideTensors as readonly (readonly [string, number | "host"])[]
    expect(overrides.length).toBeGreaterThan(0)
    expect(overrides.slice(1).every(([pattern, home]) => pattern.endsWith("_(ch|)exps") && home === "host")).toBe(true)
    expect(spare(report)[0]).toBeGreaterThanOrEqual(0)
    // The first of them on the device too would not leave the margin.
    const less = { ...large, hardware: [cardWith(24 * GiB)], context: 4096, gpuLayers: 47 }
    const more = estimateMemory({ ...less, overrideTensors: overrides.slice(1) })
    expect(spare(more)[0]).toBeLessThan(0)
  })

  it("changes nothing that was asked for", () => {
    const report = estimateMemory({ ...large, hardware: [cardWith(24 * GiB)], gpuLayers: 40, placement: "auto" })
    expect([report.resolved.gpuLayers, report.resolved.context]).toEqual([40, 4096])
    expect(report.warnings.join(" ")).toMatch(/gpuLayers is set/)
  })

  it("keeps the margin on each of several devices", () => {
    const hardware = [cardWith(24 * GiB), cardWith(12 * GiB), cardWith(16 * GiB)]
    const report = estimateMemory({ ...large, hardware, context: 8192, placement: "auto" })
    for (const bytes of spare(report)) expect(bytes).toBeGreaterThanOrEqual(0)
    expect(report.resolved.tensorSplit).toHaveLength(3)
  })
})

describe("the best placement", () => {
  it("is everything on the devices where that fits", () => {
    const { resolved, fits } = estimateMemory({
      ...small,
      context: 8192,
      hardware: [cardWith(24 * GiB)],
      placement: "best",
    })
    expect([resolved.gpuLayers, resolved.overrideTensors, fits]).toEqual([33, undefined, "yes"])
  })

  it("certainly fits, and with one layer more does not", () => {
    const request: MemoryRequest = { ...small, hardware: [cardWith(5 * GiB)], context: 16_384, placement: "best" }
    const report = estimateMemory(request)
    expect(report.fits).toBe("yes")
    const gpuLayers = Number(report.resolved.gpuLayers) + 1
    expect(estimateMemory({ ...request, placement: undefined, gpuLayers }).fits).not.toBe("yes")
  })

  it("shares layers out by bytes where shares by count do not fit", () => {
    const hardware = [cardWith(40 * GiB), cardWith(40 * GiB)]
    const byCount = estimateMemory({ ...large, hardware, context: 8192, tensorSplit: [1, 3] })
    expect(byCount.fits).toBe("no")
    const best = estimateMemory({ ...large, hardware, context: 8192, placement: "best" })
    expect([best.fits, best.resolved.overrideTensors]).toEqual(["yes", undefined])
  })
})
