import { forkStorageTypes, isMainlineType, rowBytes, storageTypeOf, storageTypes, tensorBytes } from "@plimsoll/specs"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { objectionTo } from "../recipes/llama-cpp/importance-matrix.ts"
import { q4KM } from "../recipes/llama-cpp/mixes.ts"
import { type BlockField, forkFormats, formatByName, formats, ggufFormats, interleavedFormats } from "./index.ts"

const named = ggufFormats.map((format) => [format.name, format] as const)

function bitsOf(fields: readonly BlockField[] = []): number {
  return fields.reduce((sum, { bits, count }) => sum + bits * count, 0)
}

describe.each(named)("%s", (name, format) => {
  const { blockSize, blockBytes, rowHeaderBytes = 0, tensorTailBytes = 0, interleavedRows } = storageTypeOf(name)

  test("has the block that storage types say", () => {
    expect(format.blockSize).toBe(blockSize)
    expect(format.bitsPerWeight).toBe((blockBytes * 8) / blockSize)
    expect(format.interleavedRows).toBe(interleavedRows)
  })

  test("has parts that fill its block, its row's header and its tensor's tail", () => {
    expect(bitsOf(format.layout)).toBe(blockBytes * 8)
    expect(bitsOf(format.rowHeader)).toBe(rowHeaderBytes * 8)
    expect(bitsOf(format.tensorTail)).toBe(tensorTailBytes * 8)
  })

  test("takes its bits for long rows", () => {
    const rows = 1024
    const columns = 1 << 22
    const bits = (tensorBytes(name, [columns, rows]) * 8) / (rows * columns)
    expect(bits).toBeCloseTo(format.bitsPerWeight, 4)
  })
})

test("every storage type is a format once, and no format is none", () => {
  const types = [...Object.keys(storageTypes), ...Object.keys(forkStorageTypes)]
  expect(named.map(([name]) => name as string).sort()).toEqual(types.sort())
})

test("llama.cpp's weights are in its own types", () => {
  const weights = ggufFormats.filter(({ name, holds }) => isMainlineType(name) && holds === undefined)
  expect(weights).toEqual(formats)
  expect(ggufFormats.filter(({ holds }) => holds).map(({ name }) => name)).toEqual([
    "f64",
    "i64",
    "i32",
    "i16",
    "q8_k",
    "q8_1",
    "i8",
  ])
})

test.each([
  ["llama.cpp's", formats],
  ["ik_llama.cpp's", forkFormats],
  ["interleaved", interleavedFormats],
])("%s formats are listed from most to fewest bits", (_, list) => {
  const bits = list.map((format) => format.bitsPerWeight)
  expect(bits).toEqual([...bits].sort((a, b) => b - a))
})

test("more bits are never fewer bytes", () => {
  const weights = ggufFormats.filter(({ rowHeader, tensorTail }) => !rowHeader && !tensorTail)
  const pair = fc.tuple(fc.constantFrom(...weights), fc.constantFrom(...weights))
  fc.assert(
    fc.property(pair, fc.integer({ min: 1, max: 500 }), ([one, other], blocks) => {
      const [fewer, more] = one.bitsPerWeight <= other.bitsPerWeight ? [one, other] : [other, one]
      expect(rowBytes(fewer.name, blocks * 256)).toBeLessThanOrEqual(rowBytes(more.name, blocks * 256))
    }),
  )
})

test("a matrix is required where llama-quantize refuses to do without", () => {
  const without = { ...q4KM, importanceMatrix: false }
  const refused = formats.filter(({ name }) => objectionTo(without, "blk.0.ffn_up.weight", name) !== undefined)
  expect(formats.filter(({ importanceMatrix }) => importanceMatrix === "required")).toEqual(refused)
  expect(refused).toHaveLength(6)
})

test("formatByName takes any case and names what it knows", () => {
  expect(formatByName("Q4_K").bitsPerWeight).toBe(4.5)
  expect(formatByName("IQ4_KSS").bitsPerWeight).toBe(4)
  expect(() => formatByName("q4_x")).toThrowError(
    expect.objectContaining({ code: "UNKNOWN_STORAGE_TYPE", nearest: expect.arrayContaining(["q4_k"]) }),
  )
})
