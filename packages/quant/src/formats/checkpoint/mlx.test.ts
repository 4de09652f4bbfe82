import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { isMlxQuantization, mlxDefaults, mlxModes, mlxPacking } from "./mlx.ts"

const quantizations = mlxModes
  .flatMap((mode) =>
    [2, 3, 4, 5, 6, 8].flatMap((bits) => [16, 32, 64, 128].map((groupSize) => ({ mode, bits, groupSize }))),
  )
  .filter(isMlxQuantization)

describe("matrices as MLX stores them", () => {
  it("packs equal steps into words, with a scale and a bias for each group", () => {
    expect(mlxPacking(mlxDefaults.affine, "BF16").parts([4096, 14336])).toMatchInlineSnapshot(`
      [
        {
          "bytes": 29360128,
          "dataType": "U32",
          "name": "weight",
          "shape": [
            4096,
            1792,
          ],
        },
        {
          "bytes": 1835008,
          "dataType": "BF16",
          "name": "scales",
          "shape": [
            4096,
            224,
          ],
        },
        {
          "bytes": 1835008,
          "dataType": "BF16",
          "name": "biases",
          "shape": [
            4096,
            224,
          ],
        },
      ]
    `)
  })

  it("packs experts of a layer as one tensor, floats with a byte for each group", () => {
    const parts = mlxPacking(mlxDefaults.nvfp4, "BF16").parts([128, 768, 2048])
    expect(parts.map(({ name, dataType, shape }) => [name, dataType, shape])).toEqual([
      ["weight", "U32", [128, 768, 256]],
      ["scales", "U8", [128, 768, 128]],
    ])
  })

  it("knows 21 ways", () => {
    expect(quantizations).toHaveLength(21)
  })

  it("takes scales in the type of the model's floats", () => {
    expect(mlxPacking(mlxDefaults.affine, "F32").bitsPerWeight).toBe(5)
    expect(mlxPacking(mlxDefaults.mxfp4, "F32").bitsPerWeight).toBe(4.25)
  })

  it("says which rows it cannot divide", () => {
    expect(mlxPacking(mlxDefaults.affine, "BF16").objection([1152, 4304])).toMatchInlineSnapshot(
      `"4304 is no multiple of the group of 64"`,
    )
    expect(mlxPacking(mlxDefaults.affine, "BF16").objection([4304, 1152])).toBeUndefined()
  })

  it("takes just its bits per weight, whatever the matrix", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...quantizations),
        fc.integer({ min: 1, max: 300 }),
        fc.integer({ min: 1, max: 60 }),
        (quantization, rows, blocks) => {
          const packing = mlxPacking(quantization, "BF16")
          const shape = [rows, blocks * 128]
          const parts = packing.parts(shape)
          expect(packing.objection(shape)).toBeUndefined()
          expect(parts.flatMap((part) => part.shape).every(Number.isInteger)).toBe(true)
          const bits = parts.reduce((sum, { bytes }) => sum + bytes, 0) * 8
          expect(bits).toBe(packing.bitsPerWeight * rows * blocks * 128)
        },
      ),
    )
  })
})
