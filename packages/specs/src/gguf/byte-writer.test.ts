import { expect, test } from "vitest"
import { byteWriter } from "./byte-writer.ts"

test("grows past its first room without losing a byte", () => {
  const writer = byteWriter()
  for (let index = 0; index < 3000; index++) writer.uint32(index)
  writer.string("x".repeat(20_000))
  const bytes = writer.bytes()
  const view = new DataView(bytes.buffer)
  expect(bytes.length).toBe(12_000 + 8 + 20_000)
  expect(view.getUint32(4 * 2999, true)).toBe(2999)
  expect(view.getBigUint64(12_000, true)).toBe(20_000n)
  expect(bytes.at(-1)).toBe("x".charCodeAt(0))
})

test("pads with zeros, and not at all where nothing is missing", () => {
  const writer = byteWriter()
  writer.uint8(7)
  writer.padTo(4)
  writer.padTo(4)
  expect([...writer.bytes()]).toEqual([7, 0, 0, 0])
})
