import { q4KM, q80 } from "@plimsoll/quant/recipes"
import { rtx4090 } from "@plimsoll/specs/hardware"
import { qwen3Next80BA3bInstruct } from "@plimsoll/specs/models"
import { describe, expect, it } from "vitest"
import { llama8B, tiny } from "../../../test/architectures.ts"
import { errorOf } from "../../../test/errors.ts"
import { cardWith } from "../../../test/hardware.ts"
import { estimateMemory } from "../../estimate.ts"
import type { MemoryRequest } from "../../request.ts"
import { llamaServer } from "../llama-cpp/index.ts"
import { automaticBatch, expectedBytes } from "./batch.ts"
import { ollama } from "./index.ts"

const GiB = 2 ** 30
const question: MemoryRequest = { model: { architecture: llama8B }, recipe: q4KM, engine: ollama }
const ask = (changed: Partial<MemoryRequest> = {}) => estimateMemory({ ...question, ...changed })

describe("context", () => {
  it.each([
    [16, 4096],
    [22.9, 4096],
    [23.5, 32_768],
    [46, 32_768],
    [47.5, 131_072],
  ])("of devices with %f GiB is %i tokens", (gibibytes, context) => {
    expect(ask({ hardware: [cardWith(Math.floor(gibibytes * GiB))] }).resolved.context).toBe(context)
  })

  it("is that of all devices together, and of none 4096", () => {
    const card = cardWith(24 * GiB)
    expect(ask({ hardware: [card, card] }).resolved.context).toBe(131_072)
    expect(ask().resolved.context).toBe(4096)
  })

  it("is one request's, and llama.cpp is told that of all", () => {
    const resolved = ask({ context: 8192, sequences: 3 }).resolved
    expect([resolved.context, resolved.sequenceContext, resolved.sequences]).toEqual([24_576, 8192, 3])
  })

  it("is one request's where a family serves one at once", () => {
    const report = ask({ model: qwen3Next80BA3bInstruct, context: 8192, sequences: 3 })
    expect([report.resolved.context, report.resolved.sequences]).toEqual([8192, 1])
    expect(report.warnings.some((warning) => warning.includes("one request"))).toBe(true)
  })

  it("is never more than the model's own", () => {
    expect(ask({ context: 10 ** 6 }).resolved.context).toBe(llama8B.contextLength)
  })

  it.each([
    ["0.33.0", 32_768],
    ["0.16.0", 32_768],
    ["0.15.6", 4096],
    ["0.6.5", 2048],
  ])("in version %s is %i", (engineVersion, context) => {
    expect(ask({ hardware: [rtx4090], engineVersion }).resolved.context).toBe(context)
  })
})

describe("batches", () => {
  const room = { freeBytes: 100 * GiB, expectedBytes: GiB }

  it.each([
    [4096, 512],
    [4097, 1024],
    [32_768, 1024],
    [32_769, 2048],
  ])("for %i tokens of context are of %i", (context, batch) => {
    expect(automaticBatch({ context, ...room })).toBe(batch)
  })

  it("are smaller where memory is short", () => {
    const of = (expected: number) =>
      automaticBatch({ context: 65_536, freeBytes: 20 * GiB, expectedBytes: expected * GiB })
    // 60 % of 20 GiB for the largest, 75 % for the next.
    expect([of(11), of(12), of(12.1), of(15), of(15.1)]).toEqual([2048, 2048, 1024, 1024, 512])
  })

  it("are large where nothing is known of memory", () => {
    expect(automaticBatch({ context: 65_536, freeBytes: 0, expectedBytes: GiB })).toBe(2048)
  })

  it("are computed at once", () => {
    const { resolved } = ask({ hardware: [cardWith(80 * GiB)] })
    expect([resolved.batch, resolved.microBatch]).toEqual([2048, 2048])
  })

  it("expect two widths of a head for each layer and token, and the file", () => {
    // 2 layers, 1 key-value head of 64 / 2, keys and values in two bytes.
    expect(expectedBytes(tiny, 1000, 10)).toBe(1000 + 2 * 2 * 1 * 32 * 10 * 2)
  })
})

it("takes what llama.cpp's server takes of the same request, graphs with bounds", () => {
  const same = { recipe: q80, hardware: [rtx4090], context: 4096, sequences: 1 } as const
  const [own, server] = [ask(same), ask({ ...same, engine: llamaServer, batch: 512, microBatch: 512 })]
  expect(own.totalBytes).toBe(server.totalBytes)
  const compute = own.terms.filter(({ what }) => what === "compute")
  expect(compute.map(({ certainty }) => certainty)).toEqual(["fitted", "fitted"])
  expect(own.terms.filter(({ what }) => what === "weights" || what === "cache")).toEqual(
    server.terms.filter(({ what }) => what === "weights" || what === "cache"),
  )
})

it("warns of versions with an engine of their own, and refuses what is no version", () => {
  expect(ask({ engineVersion: "0.12.3" }).warnings[0]).toContain("an engine of its own")
  expect(ask().warnings).toEqual([])
  expect(errorOf(() => ask({ engineVersion: "newest" })).message).toContain('expected a version like "0.33.0"')
})
