import fc from "fast-check"
import { expect, test } from "vitest"
import { forkStorageTypes } from "./fork-storage-types.ts"
import {
  type GgufTypeName,
  isGgufType,
  isMainlineType,
  rowBytes,
  storageTypeById,
  storageTypeOf,
  storageTypes,
  tensorBytes,
} from "./storage-types.ts"

// That the table is ggml's own is tested where ggml can be asked: in @plimsoll/runtime.

test("counts whole blocks", () => {
  expect(rowBytes("q8_0", 4096)).toBe(4352)
  expect(rowBytes("f32", 3)).toBe(12)
  expect(tensorBytes("q4_k", [4096, 14_336])).toBe(33_030_144)
  expect(tensorBytes("mxfp4", [2880, 2880, 128])).toBe(564_019_200)
})

test.each([
  ["q4_k", 1408, "expected a row in blocks of 256 for q4_k, got 1408 elements"],
  ["f32", 1.5, "expected a row in blocks of 1 for f32, got 1.5 elements"],
  ["f32", Number.NaN, "expected a row in blocks of 1 for f32, got NaN elements"],
  ["q8_0", -32, "expected a row in blocks of 32 for q8_0, got -32 elements"],
  ["fp8", 32, 'expected a storage type of ggml, got "fp8"'],
])("refuses a row: %s, %d", (type, elements, message) => {
  expect(() => rowBytes(type as GgufTypeName, elements)).toThrow(message)
})

test("a fork's row begins with its header, and a ternary tensor ends with its scale", () => {
  expect(rowBytes("iq4_ks", 4096)).toBe(4 + 16 * 136)
  expect(tensorBytes("iq2_ks", [4096, 1024])).toBe(1024 * (2 + 16 * 70))
  expect(tensorBytes("i2_s", [2560, 6912])).toBe((2560 * 6912) / 4 + 32)
})

const names = [...Object.keys(storageTypes), ...Object.keys(forkStorageTypes)] as GgufTypeName[]

test("names and numbers belong together, one to one", () => {
  expect(names.map((name) => storageTypeById(storageTypeOf(name).id))).toEqual(names)
  expect(new Set(names).size).toBe(names.length)
  expect(storageTypeById(4)).toBeUndefined()
})

test("a fork's types are types, and not llama.cpp's", () => {
  expect(names.filter(isMainlineType)).toEqual(Object.keys(storageTypes))
  expect(names.every(isGgufType)).toBe(true)
  expect(isGgufType("toString")).toBe(false)
})

// What a quantizer interleaves takes the room of what it interleaves, but for two types whose blocks were made anew and
// one that is made of q8_0 (as ik_llama.cpp 8337e4cd ggml/src/ggml-common.h:428,531,547).
const remade = new Set(["iq1_s_r4", "iq1_m_r4", "q8_k_r8", "q8_k_r16", "q8_kv_r8"])

test.each(Object.keys(forkStorageTypes).filter((name) => /_r\d+$/.test(name) && !remade.has(name)))(
  "%s interleaves the rows of its base",
  (name) => {
    const [, base = "", rows] = /^(.*)_r(\d+)$/.exec(name) ?? []
    const { id, ...interleaved } = storageTypeOf(name as GgufTypeName)
    const { id: _, ...blocks } = storageTypeOf(base as GgufTypeName)
    expect(interleaved).toEqual({ ...blocks, interleavedRows: Number(rows) })
  },
)

test.each(names)("%s adds up over rows", (name) => {
  const { blockSize, tensorTailBytes = 0 } = storageTypeOf(name)
  const count = fc.integer({ min: 1, max: 5000 })
  fc.assert(
    fc.property(count, count, count, (blocks, first, second) => {
      const rows = (number: number) => tensorBytes(name, [blocks * blockSize, number]) - tensorTailBytes
      expect(rows(first + second)).toBe(rows(first) + rows(second))
    }),
  )
})
