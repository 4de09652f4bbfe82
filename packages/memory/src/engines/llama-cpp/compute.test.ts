import { readFileSync } from "node:fs"
import { architectureFromConfig, type HuggingFaceConfig, type StorageTypeName } from "@plimsoll/specs"
import { describe, expect, it } from "vitest"
import { backends } from "./backends.ts"
import { cacheBytes } from "./cache.ts"
import { computeBuffers } from "./compute.ts"

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
  readFileSync(new URL("../../../test/recorded-compute.json", import.meta.url), "utf8"),
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
      const device = onDevice ? backends.cuda : backends.cpu
      const compute = computeBuffers(architecture, options, device, backends.cpu)
      const got = [cacheBytes(architecture, options, device), compute.deviceBytes, compute.hostBytes]
      return got.every((bytes, index) => bytes === row[10 + index]) ? [] : [{ row, got }]
    })
    expect(wrong).toEqual([])
  })

  it("was recorded for both families, both kinds of device and cache, with and without flash attention", () => {
    const rows = recorded.shapes.flatMap((shape) => shape.rows)
    expect(rows.length).toBe(1844)
    for (const column of [4, 5, 9]) expect(new Set(rows.map((row) => row[column]))).toEqual(new Set([true, false]))
  })
})
