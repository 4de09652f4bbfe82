import { q4KM } from "@plimsoll/quant/recipes"
import { glm49BChat, llama38B } from "@plimsoll/specs/models"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { errorOf } from "../../../../test/errors.ts"
import { card } from "../../../../test/hardware.ts"
import { estimateMemory } from "../../../estimate.ts"
import { libllama } from "../index.ts"
import { buildChanges } from "./changes.ts"
import { dateOfBuild } from "./dates.ts"
import { contextStep, newestRules, rulesOfBuild } from "./index.ts"

describe("rules of a build", () => {
  it("are the newest's where none, a release, or a day after all changes is named", () => {
    for (const named of [undefined, "0.5.0", "v0.5", "2026-10"]) expect(rulesOfBuild(named)).toEqual(newestRules)
  })

  it("follow from the changes before it", () => {
    const known = (build: string) => {
      const { wideMasks, tokensOnly, separateGates, copiesIntoCache, wholeWindows, maskRows } = rulesOfBuild(build)
      return { wideMasks, tokensOnly, separateGates, copiesIntoCache, wholeWindows, maskRows }
    }
    // As read in these builds' sources.
    expect(known("b4753")).toEqual({
      wideMasks: true,
      tokensOnly: true,
      separateGates: true,
      copiesIntoCache: true,
      wholeWindows: true,
      maskRows: 64,
    })
    expect(known("b5590")).toEqual({ ...known("b4753"), wholeWindows: false })
    expect(known("b6122")).toEqual({ ...known("b5590"), separateGates: false, copiesIntoCache: false })
    expect(known("b7836")).toEqual({ ...known("b6122"), tokensOnly: false, maskRows: 1 })
    expect(known("b8390")).toEqual(known("b7836"))
    expect(known("b10068")).toEqual({ ...known("b8390"), wideMasks: false })
  })

  it("take any day as they take the build of that day", () => {
    expect(rulesOfBuild("2025-08-09")).toEqual(rulesOfBuild("b6122"))
    expect(rulesOfBuild("2025-08")).toEqual(rulesOfBuild("2025-08-01"))
  })

  it("tell Metal's scratch memory apart", () => {
    const scratch = (named: string) => rulesOfBuild(named).metalScratch
    const named = ["b6122", "b6673", "b7836", "b10361", "0.4.0", "0.5.0"]
    expect(named.map(scratch)).toEqual(["none", "experts", "blocks", "blocks", "copy", "scales"])
  })

  it.each(["", "newest", "0.6.0", "b12", "2025-13", "2025-02-40", "v1"])('refuse "%s"', (named) => {
    const { code, message } = errorOf(() => rulesOfBuild(named))
    expect(code).toBe("INVALID_REQUEST")
    expect(message).toBe(`engineVersion: expected a release, a build or a day of llama.cpp, got "${named}"`)
  })

  it("change in order of days, and lead to the newest", () => {
    const days = buildChanges.map(({ date }) => date)
    expect(days).toEqual(days.toSorted())
  })

  it("pad cells by kernels for as long as kernels needed it", () => {
    const step = (build: string, flash: boolean) => contextStep(rulesOfBuild(build), flash)
    expect([step("b2500", false), step("b3995", false), step("b3995", true), step("b7836", false)]).toEqual([
      256, 32, 256, 256,
    ])
  })
})

it("puts builds between the known ones in order", () => {
  expect([dateOfBuild(6122), dateOfBuild(8651)]).toEqual(["2025-08-09", "2026-04-03"])
  const build = fc.integer({ min: 1000, max: 12_000 })
  fc.assert(
    fc.property(build, build, (a, b) => {
      expect(dateOfBuild(Math.min(a, b)) <= dateOfBuild(Math.max(a, b))).toBe(true)
    }),
  )
})

describe("what machines printed", () => {
  const MiB = (bytes: number) => (bytes / 2 ** 20).toFixed(2)
  const compute = (request: Partial<Parameters<typeof estimateMemory>[0]>) => {
    const report = estimateMemory({ model: llama38B, recipe: q4KM, engine: libllama, backend: "cuda", ...request })
    return [...report.devices, report.host].map(({ computeBytes }) => MiB(computeBytes))
  }

  // https://github.com/XiongjieDai/GPU-Benchmarks-on-LLM-Inference, logs of builds 2824 and 2833, May 2024.
  it("is predicted for a build of 2024, on one device and on several", () => {
    const asked = { engineVersion: "b2824", context: 8192, microBatch: 512, flashAttention: false }
    expect(compute({ ...asked, hardware: [card] })).toEqual(["560.00", "24.01"])
    expect(compute({ ...asked, hardware: [card, card] })).toEqual(["640.01", "640.02", "72.02"])
  })

  it("is less with the newest: masks of 16 bits, and few outputs", () => {
    const asked = { context: 32_768, flashAttention: true, hardware: [card], model: glm49BChat }
    const [older, newer] = [compute({ ...asked, engineVersion: "2025-11" }), compute(asked)]
    expect(Number(newer[1])).toBeLessThan(Number(older[1]))
  })

  it("is exact for the newest alone", () => {
    const certaintyOf = (engineVersion: string | undefined) =>
      estimateMemory({ model: llama38B, recipe: q4KM, engine: libllama, engineVersion }).terms.find(
        ({ what }) => what === "compute",
      )?.certainty
    expect([certaintyOf(undefined), certaintyOf("0.5.0"), certaintyOf("b6122")]).toEqual(["exact", "exact", "fitted"])
  })
})
