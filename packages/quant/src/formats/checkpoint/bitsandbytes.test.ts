import { describe, expect, it } from "vitest"
import { bitsAndBytesInt8, fourBitPacking } from "./bitsandbytes.ts"

const plain = fourBitPacking({ kind: "fp4", nested: false, floatType: "float16" })
const nested = fourBitPacking({ kind: "nf4", nested: true, floatType: "bfloat16" })

describe("matrices as bitsandbytes stores them", () => {
  it("keeps two codes a byte, a scale for 64 of them, and the state as text", () => {
    expect(plain.parts([4096, 14336]).map(({ name, dataType, shape }) => [name, dataType, shape])).toEqual([
      ["weight", "U8", [29_360_128, 1]],
      ["weight.absmax", "F32", [917_504]],
      ["weight.quant_map", "F32", [16]],
      [
        "weight.quant_state.bitsandbytes__fp4",
        "U8",
        ['{"quant_type": "fp4", "blocksize": 64, "dtype": "float16", "shape": [4096, 14336]}'.length],
      ],
    ])
  })

  it("quantizes the scales, 256 under one", () => {
    const parts = nested.parts([4096, 14336])
    expect(Object.fromEntries(parts.map(({ name, bytes }) => [name, bytes]))).toMatchObject({
      "weight.absmax": 917_504,
      "weight.nested_absmax": 3_584 * 4,
      "weight.nested_quant_map": 1_024,
    })
  })

  it("writes a mean of the usual digits into the state", () => {
    const state = nested.parts([1024, 4096]).at(-1)
    const text =
      '{"quant_type": "nf4", "blocksize": 64, "dtype": "bfloat16", "shape": [1024, 4096], "nested_blocksize": 256, ' +
      '"nested_dtype": "float32", "nested_offset": 0.04512345790863037}'
    expect(Math.abs((state?.bytes ?? 0) - text.length)).toBeLessThanOrEqual(2)
  })

  it("rounds what does not fill a block up", () => {
    const parts = nested.parts([3, 7])
    expect(parts.slice(0, 2).map(({ shape }) => shape)).toEqual([[11, 1], [1]])
  })

  it("comes near its bits per weight for a large matrix", () => {
    for (const packing of [plain, nested, bitsAndBytesInt8]) {
      const bits = packing.parts([16_384, 65_536]).reduce((sum, { bytes }) => sum + bytes, 0) * 8
      expect(bits / (16_384 * 65_536)).toBeCloseTo(packing.bitsPerWeight, 3)
    }
  })

  it("keeps a scale for each row of bytes", () => {
    expect(bitsAndBytesInt8.parts([1024, 4096]).map(({ bytes }) => bytes)).toEqual([4_194_304, 4_096, 1])
  })

  it("takes no experts in one tensor", () => {
    expect(nested.objection([8, 1024, 4096])).toMatchInlineSnapshot(
      `"[8, 1024, 4096] is no matrix of rows and columns"`,
    )
  })
})
