import { mkdtemp, rm, truncate, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { gguf } from "@huggingface/gguf"
import fc from "fast-check"
import { afterAll, beforeAll, expect, test } from "vitest"
import { ggufStart, type RawForm, rawBytes } from "../../test/gguf-bytes.ts"
import { mutations } from "../../test/mutations.ts"
import { type StorageTypeName, storageTypes } from "../architecture/storage-types.ts"
import type { GgufMetadata, GgufValue } from "./metadata.ts"
import { readGgufHeader } from "./read-header.ts"
import { writeGgufHeader } from "./write-header.ts"

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "plimsoll-differential-"))
})
afterAll(() => rm(folder, { recursive: true }))

/** Both readers' answers about one file, in one form. */
async function bothRead(bytes: Uint8Array, fileBytes: number) {
  const path = join(folder, "model.gguf")
  await writeFile(path, bytes)
  await truncate(path, fileBytes)
  const [ours, theirs] = [await readGgufHeader(path), await gguf(path, { allowLocalFile: true })]
  // Theirs puts the counts of the start among the keys.
  const { version: _version, tensor_count: _tensors, kv_count: _keys, ...metadata } = theirs.metadata
  return {
    ours,
    theirs: {
      metadata,
      tensors: theirs.tensorInfos.map(({ name, shape, dtype, offset }) => ({
        name,
        shape: shape.map(Number),
        type: dtype as number,
        offset: Number(offset),
      })),
      dataOffset: Number(theirs.tensorDataOffset),
      fileBytes,
    },
  }
}

// Theirs drops a byte order mark at the start of a text, where ours keeps what the file says.
const text = fc.string({ unit: "grapheme", maxLength: 40 }).filter((drawn) => !drawn.startsWith("\ufeff"))
const integers = {
  uint8: fc.integer({ min: 0, max: 255 }),
  int8: fc.integer({ min: -128, max: 127 }),
  uint16: fc.integer({ min: 0, max: 65_535 }),
  int16: fc.integer({ min: -32_768, max: 32_767 }),
  uint32: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
  int32: fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
  uint64: fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }),
  int64: fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
}
const values: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  ...integers,
  float32: fc.float(),
  float64: fc.double(),
  bool: fc.boolean(),
  string: text,
}
const scalar = fc
  .constantFrom(...Object.keys(values))
  .chain((type) => (values[type] as fc.Arbitrary<unknown>).map((value) => ({ type, value }) as GgufValue))
const list = fc
  .constantFrom(...Object.keys(values))
  .chain((of) =>
    fc
      .array(values[of] as fc.Arbitrary<unknown>, { maxLength: 30 })
      .map((value) => ({ type: "array", of, value }) as GgufValue),
  )
const reserved = new Set(["version", "tensor_count", "kv_count", "general.alignment", "__proto__"])
const key = fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 30 }).filter((drawn) => !reserved.has(drawn))
const metadata = fc.dictionary(key, fc.oneof(scalar, list), { maxKeys: 12, noNullPrototype: true })
const tensor = fc.record({
  type: fc.constantFrom(...(Object.keys(storageTypes) as StorageTypeName[])),
  blocks: fc.integer({ min: 1, max: 50 }),
  rest: fc.array(fc.integer({ min: 1, max: 50 }), { maxLength: 3 }),
})

test("valid files are read as Hugging Face's reader reads them", async () => {
  await fc.assert(
    fc.asyncProperty(
      metadata,
      fc.array(tensor, { maxLength: 12 }),
      fc.constantFrom(undefined, 1, 8, 64, 4096),
      async (keys, drawn, alignment) => {
        const tensors = drawn.map(({ type, blocks, rest }, index) => ({
          name: `blk.${index}.größe`,
          shape: [blocks * storageTypes[type].blockSize, ...rest],
          type,
        }))
        const { bytes, fileBytes } = writeGgufHeader({ metadata: keys as GgufMetadata, tensors, alignment })
        const { ours, theirs } = await bothRead(bytes, fileBytes)
        expect(ours).toEqual(theirs)
      },
    ),
    { numRuns: 200, seed: 20_261_126 },
  )
})

test("what is read of a changed file is what Hugging Face's reader reads of it", async () => {
  const { bytes } = writeGgufHeader({
    metadata: {
      "general.architecture": { type: "string", value: "llama" },
      "llama.block_count": { type: "uint32", value: 2 },
      "tokenizer.ggml.tokens": { type: "array", of: "string", value: ["<s>", "</s>", "é"] },
      "tokenizer.ggml.scores": { type: "array", of: "float32", value: [0, 1, 2] },
    },
    tensors: [
      { name: "token_embd.weight", shape: [256, 4], type: "q4_k" },
      { name: "blk.0.attn_norm.weight", shape: [16], type: "f32" },
    ],
  })
  let compared = 0
  await fc.assert(
    fc.asyncProperty(mutations, async (mutate) => {
      const changed = mutate(bytes)
      // A header alone, for ours; theirs does not look at the size.
      const accepted = await readGgufHeader(new Blob([changed.slice()])).catch(() => undefined)
      if (!accepted) return
      compared++
      const { ours, theirs } = await bothRead(changed, changed.length)
      expect(ours).toEqual(theirs)
    }),
    { numRuns: 600, seed: 20_261_126 },
  )
  expect(compared).toBeGreaterThan(60)
})

test("a vocabulary that takes several parts is read the same", async () => {
  const words = Array.from({ length: 150_000 }, (_, index) => `▁word${index}`)
  const { bytes, fileBytes } = writeGgufHeader({
    metadata: {
      "tokenizer.ggml.tokens": { type: "array", of: "string", value: words },
      "tokenizer.ggml.token_type": { type: "array", of: "int32", value: words.map((_, index) => index % 7) },
      "tokenizer.chat_template": { type: "string", value: "{{ messages }}".repeat(80_000) },
    },
    tensors: [{ name: "token_embd.weight", shape: [256, 150_000], type: "q4_k" }],
  })
  expect(bytes.length).toBeGreaterThan(3_000_000)
  const { ours, theirs } = await bothRead(bytes, fileBytes)
  expect(ours).toEqual(theirs)
})

test.each<RawForm>([
  { version: 1 },
  { version: 2 },
  { version: 3 },
  { version: 2, bigEndian: true },
  { version: 3, bigEndian: true },
])("older versions and the other byte order too: %j", async (form) => {
  const start = ggufStart(1, 3, form)
  const write = rawBytes(form)
  const count = (value: number) => (form.version === 1 ? write.uint32(value) : write.uint64(value))
  write.text("general.architecture").uint32(8).text("llama")
  write.text("llama.block_count").uint32(4).uint32(32)
  write.text("a.list").uint32(9).uint32(10)
  count(2)
  write.uint64(7).uint64(2n ** 63n)
  write.text("token_embd.weight").uint32(2)
  count(64)
  count(100)
  write.uint32(1).uint64(0)
  const head = start.raw(write.bytes()).bytes()
  const dataOffset = Math.ceil(head.length / 32) * 32
  const { ours, theirs } = await bothRead(head, dataOffset + 64 * 100 * 2)
  expect(ours.metadata["a.list"]).toEqual([7n, 2n ** 63n])
  expect(ours).toEqual(theirs)
})
