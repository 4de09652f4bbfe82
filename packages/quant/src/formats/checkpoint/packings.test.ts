import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { awq } from "./awq.ts"
import { packedIntegers } from "./compressed-tensors.ts"
import { plain } from "./float.ts"
import { fp8Block, fp8Channel, fp8Tensor } from "./fp8.ts"
import { gptq } from "./gptq.ts"
import { int8Channel } from "./int8.ts"
import { mxfp4Packed, mxfp6, mxfp8 } from "./mxfp.ts"
import { nvfp4Packed } from "./nvfp4.ts"
import type { Packing } from "./packing.ts"

const source = "a test"
const scaleType = "BF16"

const packings: readonly Packing[] = [
  plain("BF16"),
  fp8Block({ block: [128, 128], scaleType: "F32", scaleName: "weight_scale_inv", source }),
  fp8Channel({ scaleType, source }),
  fp8Tensor({ scaleType, staticActivations: true, scaleShape: [1], source }),
  int8Channel({ scaleType, symmetric: false }),
  ...([2, 3, 4, 8] as const).map((bits) => gptq({ bits, groupSize: 128 })),
  gptq({ bits: 4 }),
  awq({ groupSize: 128 }),
  ...[3, 4, 6, 8].map((bits) => packedIntegers({ bits, groupSize: 128, symmetric: false, scaleType })),
  packedIntegers({ bits: 8, symmetric: true, scaleType }),
  nvfp4Packed({ activations: true, layout: "compressed-tensors" }),
  nvfp4Packed({ activations: true, layout: "modelopt" }),
  mxfp4Packed({ layout: "blocks", source }),
  mxfp4Packed({ layout: "packed", source }),
  mxfp6("e3m2"),
  mxfp8,
]

function describeParts(packing: Packing, shape: readonly number[]): string {
  return packing
    .parts(shape)
    .map(({ name, dataType, shape: stored }) => `${name} ${dataType} [${stored.join(", ")}]`)
    .join("; ")
}

/** Shapes as published headers have them. */
test.each<[string, Packing, readonly number[], string]>([
  [
    "DeepSeek-V3 down_proj",
    fp8Block({ block: [128, 128], scaleType: "F32", scaleName: "weight_scale_inv", source }),
    [7168, 2048],
    "weight F8_E4M3 [7168, 2048]; weight_scale_inv F32 [56, 16]",
  ],
  [
    "DeepSeek-V3 kv_a_proj_with_mqa, whose last block is half a block",
    fp8Block({ block: [128, 128], scaleType: "F32", scaleName: "weight_scale_inv", source }),
    [576, 7168],
    "weight F8_E4M3 [576, 7168]; weight_scale_inv F32 [5, 56]",
  ],
  [
    "gpt-oss experts",
    mxfp4Packed({ layout: "blocks", source }),
    [32, 5760, 2880],
    "blocks U8 [32, 5760, 90, 16]; scales U8 [32, 5760, 90]",
  ],
  [
    "DeepSeek-R1-0528-FP4 down_proj",
    nvfp4Packed({ activations: true, layout: "modelopt" }),
    [7168, 18_432],
    "weight U8 [7168, 9216]; weight_scale F8_E4M3 [7168, 1152]; weight_scale_2 F32 []; input_scale F32 []",
  ],
  [
    "GPTQ of 4096 × 14336",
    gptq({ bits: 4, groupSize: 128 }),
    [14_336, 4096],
    "qweight I32 [512, 14336]; qzeros I32 [32, 1792]; scales F16 [32, 14336]; g_idx I32 [4096]",
  ],
  [
    "GPTQ of 3 bits",
    gptq({ bits: 3, groupSize: 128 }),
    [4096, 4096],
    "qweight I32 [384, 4096]; qzeros I32 [32, 384]; scales F16 [32, 4096]; g_idx I32 [4096]",
  ],
  [
    "AWQ of 4096 × 14336",
    awq({ groupSize: 128 }),
    [14_336, 4096],
    "qweight I32 [4096, 1792]; qzeros I32 [32, 1792]; scales F16 [32, 14336]",
  ],
  [
    "integers of 4 bits with zero points",
    packedIntegers({ bits: 4, groupSize: 128, symmetric: false, scaleType }),
    [14_336, 4096],
    "weight_scale BF16 [14336, 32]; weight_packed I32 [14336, 512]; weight_shape I64 [2]; weight_zero_point I32 [1792, 32]",
  ],
])("%s", (_, packing, shape, parts) => {
  expect(describeParts(packing, shape)).toBe(parts)
})

const multiple = fc.integer({ min: 1, max: 40 }).map((times) => times * 128)

describe.each(packings.map((packing, index) => [`${packing.name} ${index}`, packing] as const))("%s", (_, packing) => {
  const bytesOf = (shape: readonly number[]) => packing.parts(shape).reduce((sum, { bytes }) => sum + bytes, 0)

  test("takes as many bits a weight as it says, where the matrix is large", () => {
    const shape = [1 << 20, 1 << 20]
    expect((bytesOf(shape) * 8) / 2 ** 40).toBeCloseTo(packing.bitsPerWeight, 3)
  })

  test("has parts of whole bytes, and never more for less", () => {
    fc.assert(
      fc.property(multiple, multiple, multiple, (rows, columns, more) => {
        const bytes = bytesOf([rows, columns])
        expect(Number.isInteger(bytes)).toBe(true)
        expect(bytesOf([rows + more, columns])).toBeGreaterThan(bytes)
        expect(bytesOf([rows, columns + more])).toBeGreaterThan(bytes)
      }),
    )
  })

  test("takes matrices of multiples of 128", () => {
    expect(packing.objection([4096, 14_336])).toBeUndefined()
  })
})

test("more bits never take fewer bytes", () => {
  fc.assert(
    fc.property(multiple, multiple, (rows, columns) => {
      const bytes = [2, 3, 4, 5, 6, 7, 8].map((bits) =>
        packedIntegers({ bits, groupSize: 128, symmetric: false, scaleType })
          .parts([rows, columns])
          .reduce((sum, part) => sum + part.bytes, 0),
      )
      expect(bytes).toEqual([...bytes].sort((a, b) => a - b))
    }),
  )
})

test.each<[string, Packing, readonly number[]]>([
  ["an uneven row of AWQ", awq({ groupSize: 128 }), [4096, 2880]],
  ["an uneven column of AWQ", awq({ groupSize: 64 }), [4, 4096]],
  ["an uneven row of GPTQ", gptq({ bits: 4, groupSize: 128 }), [4096, 100]],
  ["groups that do not fit", packedIntegers({ bits: 4, groupSize: 128, symmetric: true, scaleType }), [4096, 2880]],
  ["half a group of NVFP4", nvfp4Packed({ activations: true, layout: "modelopt" }), [4096, 24]],
  ["half a group of MXFP4", mxfp4Packed({ layout: "packed", source }), [4096, 48]],
  ["a vector", fp8Channel({ scaleType, source }), [4096]],
  ["stacked experts of GPTQ", gptq({ bits: 4, groupSize: 128 }), [32, 4096, 4096]],
])("%s is refused", (_, packing, shape) => {
  expect(packing.objection(shape)).toEqual(expect.any(String))
})
