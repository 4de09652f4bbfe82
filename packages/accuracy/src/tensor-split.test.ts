import { estimateMemory, type MemoryRequest, type TermKind } from "@plimsoll/memory"
import { llamaServer } from "@plimsoll/memory/engines"
import { q4KM } from "@plimsoll/quant/recipes"
import type { Model } from "@plimsoll/specs"
import { rtx3090 } from "@plimsoll/specs/hardware"
import { gemma34B, gptOss20B, llama318B, phi4, qwen257B, qwen330BA3b, qwen2505B } from "@plimsoll/specs/models"
import { describe, expect, it } from "vitest"

type Row = readonly [
  model: Model,
  tensorSplit: readonly number[] | undefined,
  fields: Partial<MemoryRequest>,
  /** Weights, caches and compute buffer of each device. */
  bytes: readonly (readonly [weights: number, cache: number, compute: number])[],
]

/**
 * What llama.cpp v0.5.0 asked of pretend CUDA devices with `-sm tensor`, when it loaded these headers and opened a context:
 * its own simulation knows the sum of all devices only. Recorded on 2026-12-01.
 */
const allocated: readonly Row[] = [
  [
    llama318B,
    undefined,
    { context: 4_096, sequences: 1, cacheKeys: "f16" },
    [
      [1_535_976_960, 178_257_920, 117_450_880],
      [1_539_220_992, 178_257_920, 117_450_880],
      [1_544_345_344, 180_355_072, 117_450_880],
    ],
  ],
  [
    llama318B,
    [3, 2, 1],
    { context: 4_096, sequences: 1, cacheKeys: "f16" },
    [
      [2_309_230_848, 268_435_456, 117_450_880],
      [1_482_853_120, 155_189_248, 117_450_880],
      [827_448_064, 113_246_208, 117_450_880],
    ],
  ],
  [
    qwen330BA3b,
    undefined,
    { context: 4_096, sequences: 1, cacheKeys: "f16" },
    [
      [6_159_087_104, 134_217_728, 92_285_056],
      [6_159_898_112, 134_217_728, 92_285_056],
      [6_159_088_768, 134_217_728, 92_285_056],
    ],
  ],
  [
    gemma34B,
    [3, 2, 1],
    { context: 4_096, sequences: 1, cacheKeys: "f16" },
    [
      [1_517_731_072, 133_169_152, 83_380_352],
      [1_191_552_256, 84_934_656, 83_380_352],
      [878_300_416, 48_234_496, 83_380_352],
    ],
  ],
  [
    qwen257B,
    undefined,
    { context: 4_096, sequences: 1, cacheKeys: "f16" },
    [
      [1_451_652_096, 75_497_472, 142_616_704],
      [1_461_940_736, 79_691_776, 142_616_704],
      [1_458_629_120, 79_691_776, 142_616_704],
    ],
  ],
  [
    phi4,
    [3, 2],
    { context: 4_096, sequences: 1, cacheKeys: "f16" },
    [
      [5_260_676_352, 503_316_480, 135_276_672],
      [3_507_671_936, 335_544_320, 135_276_672],
    ],
  ],
  [
    gptOss20B,
    undefined,
    { context: 8_192, sequences: 2, cacheKeys: "q8_0" },
    [
      [7_704_079_488, 63_522_816, 96_028_800],
      [7_708_502_912, 63_522_816, 96_028_800],
    ],
  ],
  [
    qwen2505B,
    [3, 2, 1],
    { context: 8_192, sequences: 2, cacheKeys: "q8_0" },
    [
      [261_110_528, 17_833_984, 39_626_880],
      [227_594_496, 17_833_984, 39_626_880],
      [192_856_832, 17_833_984, 39_626_880],
    ],
  ],
]

describe.each(allocated)("$name, its layers split over devices by %s", (model, tensorSplit, fields, bytes) => {
  it("takes on each device what llama.cpp allocated", () => {
    const hardware = bytes.map(() => rtx3090)
    const cacheValues = fields.cacheKeys
    const { terms } = estimateMemory({
      ...{ model, recipe: q4KM, engine: llamaServer, splitMode: "tensor", tensorSplit, hardware, cacheValues },
      ...fields,
    })
    const sum = (kind: TermKind, place: number) =>
      terms.reduce((total, { what, device, bytes }) => (what === kind && device === place ? total + bytes : total), 0)
    const own = hardware.map((_, place) => [sum("weights", place), sum("cache", place), sum("compute", place)])
    expect(own).toEqual(bytes)
  })
})
