import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type Exl2Band, exl2Average, exl2Bands } from "./exl2.ts"

const head: readonly Exl2Band[] = [
  { bits: 8, share: 0.15, groupSize: 128 },
  { bits: 6, share: 0.85, groupSize: 128 },
]

/** The converter's own estimate of a matrix, which it holds against its budget (exllamav2 v0.3.2 qparams.py:54). */
function estimatedBits(inputs: number, outputs: number, bands: readonly Exl2Band[]): number {
  let rest = inputs
  let total = inputs * 32
  for (const { bits, share, groupSize } of bands) {
    const groups = Math.ceil(Math.min(inputs * share, rest) / groupSize)
    const rows = Math.min(groups * groupSize, rest)
    rest -= groups * groupSize
    total += rows * outputs * bits + groups * (16 + 32 + 4 * outputs)
  }
  return total
}

describe("matrices as ExLlamaV2 stores them", () => {
  it("splits the head in two widths", () => {
    const parts = exl2Bands("exl2-head-6", head).parts([128_256, 4096])
    expect(parts.map(({ name, dataType, shape }) => [name, dataType, shape])).toMatchInlineSnapshot(`
      [
        [
          "q_weight",
          "I32",
          [
            808,
            128256,
          ],
        ],
        [
          "q_scale",
          "I32",
          [
            32,
            16032,
          ],
        ],
        [
          "q_scale_max",
          "F16",
          [
            32,
          ],
        ],
        [
          "q_groups",
          "I16",
          [
            64,
          ],
        ],
        [
          "q_invperm",
          "I32",
          [
            4096,
          ],
        ],
      ]
    `)
  })

  it("has as many bits as the converter counts", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.integer({ min: 1, max: 200 }),
        fc.constantFrom(head, [{ bits: 4, share: 1, groupSize: 32 }]),
        (inputs, outputs, bands) => {
          const parts = exl2Bands("some", bands).parts([outputs * 32, inputs * 128])
          const bits = parts.reduce((sum, { bytes }) => sum + bytes, 0) * 8
          expect(bits).toBe(estimatedBits(inputs * 128, outputs * 32, bands))
        },
      ),
    )
  })

  it("pads outputs to whole words of scales", () => {
    const [codes, scales] = exl2Bands("some", head).parts([33, 128])
    expect(codes?.shape.at(-1)).toBe(64)
    expect(scales?.shape.at(-1)).toBe(8)
  })

  it("spends an average to the last word", () => {
    const bits = exl2Average(4.25)
      .parts([4096, 14336])
      .reduce((sum, { bytes }) => sum + bytes * 8, 0)
    expect(bits / (4096 * 14336)).toBeLessThanOrEqual(4.25)
    expect(bits / (4096 * 14336)).toBeGreaterThan(4.249)
  })
})
