import { expect, test } from "vitest"
import { rowBytes, type StorageTypeName, tensorBytes } from "./storage-types.ts"

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
  expect(() => rowBytes(type as StorageTypeName, elements)).toThrow(message)
})
