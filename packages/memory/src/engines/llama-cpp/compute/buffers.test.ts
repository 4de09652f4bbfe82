import { readFileSync } from "node:fs"
import { bf16 } from "@plimsoll/quant/recipes"
import { architectureFromConfig, type HuggingFaceConfig, type StorageTypeName } from "@plimsoll/specs"
import { describe, expect, it } from "vitest"
import { card } from "../../../../test/hardware.ts"
import { backends } from "../backends.ts"
import { cacheBytes } from "../cache.ts"
import { libllama } from "../index.ts"
import { graphSizes } from "../options.ts"
import { placementOf } from "../placement.ts"
import { computeBuffers } from "./buffers.ts"

type Row = readonly [
  context: number,
  batch: number,
  microBatch: number,
  sequences: number,
  unifiedCache: boolean,
  flashAttention: boolean,
  cacheKeys: StorageTypeName,
  cacheValues: StorageTypeName,
  outputs: number,
  onDevice: boolean,
  cacheBytes: number,
  deviceBytes: number,
  hostBytes: number,
]

interface Recorded {
  readonly shapes: readonly {
    readonly model: string
    readonly config: HuggingFaceConfig
    readonly rows: readonly Row[]
  }[]
}

const recorded = JSON.parse(
  readFileSync(new URL("../../../../test/recorded-compute.json", import.meta.url), "utf8"),
) as Recorded

describe("compute buffers equal llama.cpp's own simulation to the byte", () => {
  it.each(recorded.shapes)("$model", ({ config, rows }) => {
    const architecture = architectureFromConfig(config)
    const wrong = rows.flatMap((row) => {
      const [context, batch, microBatch, sequences, unifiedCache] = row
      const [, , , , , flashAttention, cacheKeys, cacheValues, outputs, onDevice] = row
      const options = {
        context,
        sequenceContext: unifiedCache ? context : context / sequences,
        sequences,
        unifiedCache,
        fullWindowCache: false,
        batch,
        microBatch,
        flashAttention,
        cacheKeys,
        cacheValues,
        outputs: outputs || batch,
        loadPredictionLayers: false,
      }
      const request = { model: { architecture }, recipe: bf16, engine: libllama, hardware: onDevice ? [card] : [] }
      const placement = placementOf(request, architecture, onDevice ? [backends.cuda] : [])
      const compute = computeBuffers(request, graphSizes(architecture, options), placement)
      const cache = cacheBytes(architecture, options, placement)[0]
      const got = [cache, ...(onDevice ? compute : [0, ...compute])]
      return got.every((bytes, index) => bytes === row[10 + index]) ? [] : [{ row, got }]
    })
    expect(wrong).toEqual([])
  })

  it("was recorded for seven families, both kinds of device and cache, with and without flash attention", () => {
    const rows = recorded.shapes.flatMap((shape) => shape.rows)
    expect(rows.length).toBe(5084)
    for (const column of [4, 5, 9]) expect(new Set(rows.map((row) => row[column]))).toEqual(new Set([true, false]))
  })
})
