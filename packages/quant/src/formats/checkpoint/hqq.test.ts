import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { hqq, hqqBits } from "./hqq.ts"

/** What stands beside codes, scales and zero points. */
function settingsBytes(bits: number): number {
  const texts = [bits === 3 ? "3bit_32torch.int32" : `${bits}bit_u8torch.uint8`, "torch.bfloat16"]
  return 3 * 4 + 9 + 2 * 8 + texts.join("").length
}

describe("matrices as HQQ stores them", () => {
  it("packs codes in columns of groups", () => {
    const parts = hqq({ bits: 4, groupSize: 64, floatType: "BF16" }).parts([4096, 14336])
    expect(parts.slice(0, 3).map(({ name, dataType, shape }) => [name, dataType, shape])).toEqual([
      ["W_q", "U8", [458_752, 64]],
      ["scale", "BF16", [917_504, 1]],
      ["zero", "BF16", [917_504, 1]],
    ])
  })

  it("puts ten codes of three bits in 32", () => {
    const packing = hqq({ bits: 3, groupSize: 64, floatType: "BF16" })
    expect(packing.parts([4096, 1024])[0]).toMatchObject({ dataType: "I32", shape: [6_554, 64] })
    expect(packing.bitsPerWeight).toBe(3.7)
  })

  it("objects where groups do not fill the matrix or its bytes", () => {
    const packing = hqq({ bits: 2, groupSize: 64, floatType: "F16" })
    expect(packing.objection([10, 30])).toMatchInlineSnapshot(`"groups of 64 do not fill [10, 30]"`)
    expect(packing.objection([3, 64])).toMatchInlineSnapshot(`"groups of 64 do not fill [3, 64]"`)
    expect(packing.objection([4, 64])).toBeUndefined()
  })

  it("takes its bits per weight and settings of one size", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...hqqBits),
        fc.constantFrom(32, 64, 128),
        fc.integer({ min: 1, max: 500 }),
        (bits, groupSize, blocks) => {
          const packing = hqq({ bits, groupSize, floatType: "BF16" })
          // Rows that fill both eight codes a byte and ten a word.
          const shape = [40 * blocks, groupSize]
          const bytes = packing.parts(shape).reduce((sum, part) => sum + part.bytes, 0)
          const packed = (packing.bitsPerWeight * 40 * blocks * groupSize) / 8
          expect(bytes - settingsBytes(bits)).toBeCloseTo(packed, 3)
        },
      ),
    )
  })
})
