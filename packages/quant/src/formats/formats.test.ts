import { rowBytes, storageTypes } from "@plimsoll/specs"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { formatByName, formats } from "./index.ts"

const named = formats.map((format) => [format.name, format] as const)

describe.each(named)("%s", (name, format) => {
  const { blockSize, blockBytes } = storageTypes[name]

  test("has the block that storage types say", () => {
    expect(format.blockSize).toBe(blockSize)
    expect(format.bitsPerWeight).toBe((blockBytes * 8) / blockSize)
  })

  test("has parts that fill its block", () => {
    const bits = format.layout.reduce((sum, field) => sum + field.bits * field.count, 0)
    expect(bits).toBe(blockBytes * 8)
  })

  test("adds up over rows", () => {
    const blocks = fc.integer({ min: 0, max: 1000 })
    fc.assert(
      fc.property(blocks, blocks, (a, b) => {
        expect(rowBytes(name, (a + b) * blockSize)).toBe(rowBytes(name, a * blockSize) + rowBytes(name, b * blockSize))
      }),
    )
  })
})

test("every storage type is a format but those of indices and activations", () => {
  const missing = Object.keys(storageTypes).filter((name) => !formats.some((format) => format.name === name))
  expect(missing.sort()).toEqual(["f64", "i16", "i32", "i64", "i8", "q8_1", "q8_k"])
})

test("formats are listed from most to fewest bits", () => {
  const bits = formats.map((format) => format.bitsPerWeight)
  expect(bits).toEqual([...bits].sort((a, b) => b - a))
})

test("formatByName takes any case and names what it knows", () => {
  expect(formatByName("Q4_K").bitsPerWeight).toBe(4.5)
  expect(() => formatByName("q4_x")).toThrowError(expect.objectContaining({ code: "UNKNOWN_STORAGE_TYPE" }))
})
