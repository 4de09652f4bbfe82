import { tensorBytes } from "@plimsoll/specs"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { formatByName, formatBytes, ggufFormats, gptq, packings, q4K } from "./index.ts"

const all = [...ggufFormats, ...packings()]
const named = all.map((format) => [format.name, format] as const)

const blocks = fc.integer({ min: 1, max: 8 }).map((count) => count * 256)
// Multiples of what the coarsest of them pads rows to.
const rows = fc.integer({ min: 1, max: 16 }).map((count) => count * 128)

describe.each(named)("%s", (_, format) => {
  test("adds up over rows, but for what stands once", () => {
    fc.assert(
      fc.property(rows, rows, blocks, (few, more, columns) => {
        const both = formatBytes(format, [few + more, columns])
        const apart = formatBytes(format, [few, columns]) + formatBytes(format, [more, columns])
        // What stands once is stored once more apart; parts of codes that do not fill a byte or a word round up.
        expect(both).toBeLessThanOrEqual(apart)
        expect(both).toBeGreaterThan(
          Math.max(formatBytes(format, [few, columns]), formatBytes(format, [more, columns])),
        )
      }),
    )
  })

  test("takes its bits where the matrix is large", () => {
    const [rows, columns] = [1 << 17, 1 << 17]
    const bits = (formatBytes(format, [rows, columns]) * 8) / (rows * columns)
    expect(bits).toBeCloseTo(format.bitsPerWeight, 2)
    // A budget is rounded down to words, which is no more than this of so large a matrix.
    expect(bits).toBeGreaterThan(format.bitsPerWeight - 1e-6)
  })
})

test("blocks add up exactly over rows", () => {
  const plain = ggufFormats.filter(({ tensorTail }) => tensorTail === undefined)
  fc.assert(
    fc.property(fc.constantFrom(...plain), rows, rows, blocks, (format, few, more, columns) => {
      const apart = formatBytes(format, [few, columns]) + formatBytes(format, [more, columns])
      expect(formatBytes(format, [few + more, columns])).toBe(apart)
    }),
  )
})

test("more bits are never fewer bytes within a family", () => {
  const families = new Map<string, (typeof all)[number][]>()
  for (const format of all) {
    const family = "family" in format ? format.family : "gguf"
    families.set(family, [...(families.get(family) ?? []), format])
  }
  const large = [4096, 8192]
  for (const family of families.values())
    for (const one of family)
      for (const other of family)
        if (one.bitsPerWeight < other.bitsPerWeight)
          expect(formatBytes(one, large), `${one.name} and ${other.name}`).toBeLessThanOrEqual(
            formatBytes(other, large),
          )
})

test("counts the same as storage types, in the order of checkpoints", () => {
  expect(formatBytes(q4K, [14_336, 4096])).toBe(tensorBytes("q4_k", [4096, 14_336]))
  expect(formatBytes(q4K, [128, 1408, 2048])).toBe((128 * 1408 * 2048 * 4.5) / 8)
  // Codes, zero points, scales and the group of each input.
  const parts = (4096 * 14_336) / 2 + 32 * (14_336 / 2) + 32 * 14_336 * 2 + 4096 * 4
  expect(formatBytes(gptq({ bits: 4, groupSize: 128 }), [14_336, 4096])).toBe(parts)
})

test.each([
  ["q4_k", [2048, 1408], "rows of 1408 are no whole blocks of 256"],
  ["iq4_ks_r4", [1022, 4096], "1022 rows are no multiple of the 4 that iq4_ks_r4 interleaves"],
  ["q8_0", [], "sizes have to be positive whole numbers"],
  ["q8_0", [32, 0], "sizes have to be positive whole numbers"],
  ["f32", [1.5], "sizes have to be positive whole numbers"],
])("%s refuses %j", (name, shape, message) => {
  expect(() => formatBytes(formatByName(name), shape)).toThrow(message)
})

test("packings refuse what their tools refuse", () => {
  expect(() => formatBytes(gptq({ bits: 4, groupSize: 128 }), [100, 4096])).toThrowError(
    expect.objectContaining({ code: "INVALID_SHAPE" }),
  )
})
