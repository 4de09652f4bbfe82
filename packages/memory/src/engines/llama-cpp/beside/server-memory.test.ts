import { q4KM } from "@plimsoll/quant/recipes"
import type { Architecture } from "@plimsoll/specs"
import { describe, expect, it } from "vitest"
import { llama8B, tiny } from "../../../../test/architectures.ts"
import { errorOf } from "../../../../test/errors.ts"
import { card } from "../../../../test/hardware.ts"
import { estimateMemory } from "../../../estimate.ts"
import type { MemoryRequest } from "../../../request.ts"
import { llamaCpp, llamaServer } from "../index.ts"

const question: MemoryRequest = {
  model: { architecture: llama8B },
  recipe: q4KM,
  engine: llamaServer,
  context: 4096,
  hardware: [card],
}
const GiB = 2 ** 30
const kept = (changed: Partial<MemoryRequest> = {}) =>
  estimateMemory({ ...question, ...changed })
    .terms.filter(({ of }) => of === "earlier prompts" || of === "checkpoints")
    .map(({ of, bytes, interval, device }) => [of, bytes, interval.high, device])

describe("what llama-server keeps of prompts", () => {
  it("is nothing when it starts, and up to 8 GiB of the host later", () => {
    expect(kept()).toEqual([["earlier prompts", 0, 8 * GiB, "host"]])
    expect(kept({ promptCacheBytes: GiB })).toEqual([["earlier prompts", 0, GiB, "host"]])
    expect(kept({ promptCacheBytes: 0 })).toEqual([])
  })

  it("is not kept by the command line", () => {
    expect(kept({ engine: llamaCpp })).toEqual([])
  })

  it("makes no sum larger, and leaves a host that cannot hold more uncertain", () => {
    const sums = (promptCacheBytes: number) => estimateMemory({ ...question, promptCacheBytes })
    expect(sums(GiB).totalBytes).toBe(sums(0).totalBytes)
    const fits = (memoryBytes: number) => estimateMemory({ ...question, host: { memoryBytes } }).host.fits
    expect([fits(64 * GiB), fits(4 * GiB), fits(2 ** 20)]).toEqual(["yes", "uncertain", "no"])
  })
})

it("is said in the command line and the resolved request where it was asked for", () => {
  const { flags, resolved } = estimateMemory({ ...question, promptCacheBytes: 2 * GiB, contextCheckpoints: 4 })
  expect(flags.slice(-4)).toEqual(["--cache-ram", "2048", "--ctx-checkpoints", "4"])
  expect(resolved).toMatchObject({ promptCacheBytes: 2 * GiB, contextCheckpoints: 4 })
  expect(errorOf(() => estimateMemory({ ...question, contextCheckpoints: -1 })).code).toBe("INVALID_REQUEST")
})

describe("checkpoints", () => {
  // Two layers whose windows are 128 tokens: keys and values of 32 elements each.
  const architecture: Architecture = {
    ...tiny,
    names: {},
    groups: tiny.groups.map((group) => ({
      ...group,
      layers: group.layers.map((layer) =>
        layer.map((step) => ("kind" in step && step.kind === "attention" ? { ...step, window: 128 } : step)),
      ),
    })),
  }

  it("hold what windows see of a sequence, 32 times for each slot", () => {
    const window = 2 * 128 * (32 + 32) * 2
    const model = { architecture }
    expect(kept({ model, promptCacheBytes: 0 })).toEqual([["checkpoints", 0, 32 * 4 * window, "host"]])
    expect(kept({ model, promptCacheBytes: 0, sequences: 1, contextCheckpoints: 5 })).toEqual([
      ["checkpoints", 0, 5 * window, "host"],
    ])
  })

  it("are not made where the whole cache can be taken back", () => {
    expect(kept({ model: { architecture }, promptCacheBytes: 0, fullWindowCache: true })).toEqual([])
  })
})
