import { readFileSync } from "node:fs"
import { bf16 } from "@plimsoll/quant/recipes"
import type { StorageTypeName } from "@plimsoll/specs"
import { modelCatalogue } from "@plimsoll/specs/models"
import { describe, expect, it } from "vitest"
import { card } from "../../../../test/hardware.ts"
import { allocateGraph } from "../allocator/graph-allocator.ts"
import { schedule } from "../allocator/schedule.ts"
import { backends } from "../backends.ts"
import { buildModelGraph } from "../graph/model.ts"
import { libllama } from "../index.ts"
import { graphSizes } from "../options.ts"
import { placementOf } from "../placement.ts"
import { computeBuffers } from "./buffers.ts"

type Row = readonly [
  context: number,
  microBatch: number,
  sequences: number,
  unifiedCache: boolean,
  flashAttention: boolean,
  cacheType: StorageTypeName,
  outputs: number,
  onDevice: boolean,
  deviceBytes: number,
  hostBytes: number,
]

interface Recorded {
  readonly batch: number
  readonly models: readonly { readonly model: string; readonly rows: readonly Row[] }[]
}

const recorded = JSON.parse(
  readFileSync(new URL("../../../../test/recorded-recurrent-compute.json", import.meta.url), "utf8"),
) as Recorded

const architectureOf = (id: string) => {
  const model = modelCatalogue.find((candidate) => candidate.id === id)
  if (!model) throw new RangeError(`expected ${id} in the catalogue`)
  return model.architecture
}

const optionsOf = (row: Row) => {
  const [context, microBatch, sequences, unifiedCache, flashAttention, cacheType, outputs] = row
  return {
    context,
    sequenceContext: unifiedCache ? context : context / sequences,
    sequences,
    unifiedCache,
    fullWindowCache: false,
    batch: recorded.batch,
    microBatch,
    flashAttention,
    cacheKeys: cacheType,
    cacheValues: cacheType,
    outputs,
    loadPredictionLayers: false,
  }
}

describe("compute buffers of recurrent and hybrid models equal llama.cpp's own simulation to the byte", () => {
  it.each(recorded.models)("$model", ({ model, rows }) => {
    const architecture = architectureOf(model)
    const wrong = rows.flatMap((row) => {
      const [, , , , , , , onDevice, ...bytes] = row
      const request = { model: { architecture }, recipe: bf16, engine: libllama, hardware: onDevice ? [card] : [] }
      const placement = placementOf(request, architecture, onDevice ? [backends.cuda] : [])
      const compute = computeBuffers(request, graphSizes(architecture, optionsOf(row)), placement)
      const got = onDevice ? compute : [0, ...compute]
      return got.every((size, index) => size === bytes[index]) ? [] : [{ row, got }]
    })
    expect(wrong).toEqual([])
  })

  it("was recorded with one sequence and several, both kinds of cache, and on both kinds of device", () => {
    const rows = recorded.models.flatMap(({ rows }) => rows)
    expect(rows.length).toBeGreaterThan(200)
    expect(new Set(rows.map(([, , sequences]) => sequences))).toEqual(new Set([1, 2, 4]))
    for (const column of [3, 4, 7]) expect(new Set(rows.map((row) => row[column]))).toEqual(new Set([true, false]))
  })
})

describe("a reservation for one sequence where there are four", () => {
  it("takes what llama.cpp really allocated for a small model with lightning attention", () => {
    const { groups, ...rest } = architectureOf("minimax-text-01")
    const small = {
      ...rest,
      vocabularySize: 2000,
      hiddenSize: 256,
      groups: groups.map((group) => ({
        repeat: 1,
        layers: group.layers.map((layer) =>
          layer.map((step) => {
            if (!("kind" in step)) return step
            if (step.kind === "lightning") return { ...step, heads: 8 }
            if (step.kind === "attention") return { ...step, heads: 8, kvHeads: 2 }
            return step.kind === "experts" ? { ...step, experts: 4, active: 2, size: 256 } : step
          }),
        ),
      })),
    }
    const sizes = graphSizes(small, optionsOf([4096, 512, 4, false, true, "f16", 4, false, 0, 0]))
    const bytesFor = (sequences: number) => {
      const graph = buildModelGraph(small, { ...sizes, sequences })
      return allocateGraph(schedule(graph, { backends: 1, placeOf: () => 0 }), [backends.cpu])?.bytes
    }
    // Measured on 2026-12-01 with llama.cpp v0.5.0: the buffer of a context that was opened, not simulated.
    expect(bytesFor(1)).toEqual([39_383_136])
    // What its simulation says, which stops after the first reservation.
    expect(bytesFor(4)).toEqual([22_605_920])
  })
})
