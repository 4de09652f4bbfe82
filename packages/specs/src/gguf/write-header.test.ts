import { mkdtemp, rm, truncate, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { gguf } from "@huggingface/gguf"
import fc from "fast-check"
import { expect, test } from "vitest"
import { forkStorageTypes } from "../architecture/fork-storage-types.ts"
import { storageTypeById, storageTypeOf, storageTypes, tensorBytes } from "../architecture/storage-types.ts"
import type { GgufMetadata, GgufScalar } from "./metadata.ts"
import { readGgufHeader } from "./read-header.ts"
import { type GgufHeaderPlan, writeGgufHeader } from "./write-header.ts"

/** An independent reader of the format: Hugging Face's. It reads files, so one is made. */
async function readBack(plan: GgufHeaderPlan) {
  const { bytes, fileBytes } = writeGgufHeader(plan)
  const folder = await mkdtemp(join(tmpdir(), "plimsoll-gguf-"))
  try {
    const path = join(folder, "model.gguf")
    await writeFile(path, bytes)
    await truncate(path, fileBytes)
    return await gguf(path, { allowLocalFile: true })
  } finally {
    await rm(folder, { recursive: true })
  }
}

test("is read back as it was written", async () => {
  const metadata: GgufMetadata = {
    "general.architecture": { type: "string", value: "llama" },
    "general.name": { type: "string", value: "Größe 7 · 模型" },
    "llama.block_count": { type: "uint32", value: 2 },
    "llama.rope.freq_base": { type: "float32", value: 500_000 },
    "a.negative": { type: "int8", value: -128 },
    "a.short": { type: "int16", value: -2 },
    "a.int": { type: "int32", value: -3 },
    "a.long": { type: "int64", value: -(2n ** 63n) },
    "a.large": { type: "uint64", value: 2n ** 64n - 1n },
    "a.double": { type: "float64", value: 0.1 },
    "a.flag": { type: "bool", value: true },
    "a.layers": { type: "array", of: "int32", value: [8, 0, -1] },
    "a.flags": { type: "array", of: "bool", value: [true, false] },
    "a.words": { type: "array", of: "string", value: ["", "<s>", "é"] },
    "a.nothing": { type: "array", of: "float32", value: [] },
  }
  const read = await readBack({
    metadata,
    tensors: [
      { name: "token_embd.weight", shape: [256, 1000], type: "q4_k" },
      { name: "output_norm.weight", shape: [5], type: "f32" },
      { name: "blk.0.ffn_down_exps.weight", shape: [32, 256, 4], type: "mxfp4" },
      { name: "single", shape: [1, 1, 1], type: "bf16" },
    ],
  })

  const { version, tensor_count, kv_count, ...keys } = read.metadata
  expect([version, tensor_count, kv_count]).toEqual([3, 4n, BigInt(Object.keys(metadata).length)])
  for (const [key, { value }] of Object.entries(metadata)) {
    const found = (keys as Record<string, unknown>)[key]
    expect(found, key).toEqual(value)
  }
  expect(
    read.tensorInfos.map(({ name, shape, dtype, offset }) => [name, shape.map(Number), dtype, Number(offset)]),
  ).toEqual([
    ["token_embd.weight", [256, 1000], 12, 0],
    ["output_norm.weight", [5], 0, 144_000],
    ["blk.0.ffn_down_exps.weight", [32, 256, 4], 39, 144_032],
    // ggml drops sizes of 1 at the end, and keeps the first
    ["single", [1], 30, 144_032 + 17_408],
  ])
})

test("is padded to the first tensor, and counts the data that follows", () => {
  const { bytes, dataOffset, fileBytes } = writeGgufHeader({
    metadata: { "general.architecture": { type: "string", value: "llama" } },
    tensors: [{ name: "token_embd.weight", shape: [4096, 128_256], type: "q8_0" }],
  })
  expect([bytes.length, dataOffset, fileBytes]).toEqual([128, 128, 128 + 128_256 * 4352])
})

test("data begins and the file ends where offsets and paddings say", async () => {
  const type = fc.constantFrom(...(Object.keys(storageTypes) as (keyof typeof storageTypes)[]))
  const tensor = fc.record({
    type,
    blocks: fc.integer({ min: 1, max: 5 }),
    rest: fc.array(fc.integer({ min: 1, max: 7 }), { maxLength: 3 }),
  })
  const alignment = fc.constantFrom(undefined, 8, 32, 64, 4096)
  await fc.assert(
    fc.asyncProperty(fc.array(tensor, { minLength: 1, maxLength: 6 }), alignment, async (drawn, step) => {
      const tensors = drawn.map(({ type, blocks, rest }, index) => ({
        name: `tensor.${index}`,
        shape: [blocks * storageTypes[type].blockSize, ...rest],
        type,
      }))
      const plan = {
        metadata: { "general.architecture": { type: "string", value: "llama" } as GgufScalar },
        tensors,
        alignment: step,
      }
      const written = writeGgufHeader(plan)
      const read = await readBack(plan)
      expect(Number(read.tensorDataOffset)).toBe(written.dataOffset)
      expect(written.bytes.length).toBe(written.dataOffset)

      const padding = step ?? 32
      const ends = tensors.map(
        ({ type, shape }, index) => Number(read.tensorInfos[index]?.offset) + tensorBytes(type, shape),
      )
      const padded = ends.map((end) => Math.ceil(end / padding) * padding)
      expect(read.tensorInfos.map(({ offset }) => Number(offset))).toEqual([0, ...padded.slice(0, -1)])
      expect(written.fileBytes).toBe(written.dataOffset + (padded.at(-1) ?? 0))
    }),
    { numRuns: 60 },
  )
})

const architecture = { "general.architecture": { type: "string", value: "llama" } } as const
const weight = { name: "w", shape: [32], type: "q8_0" } as const

test.each<[string, GgufHeaderPlan]>([
  [`a: expected a uint32, got -1 (number)`, { metadata: { a: { type: "uint32", value: -1 } }, tensors: [] }],
  [`a: expected a int8, got 0.5 (number)`, { metadata: { a: { type: "int8", value: 0.5 } }, tensors: [] }],
  [
    `a: expected a uint64, got 18446744073709551616 (bigint)`,
    { metadata: { a: { type: "uint64", value: 2n ** 64n } }, tensors: [] },
  ],
  [
    `a: expected a bool, got 1 (number)`,
    { metadata: { a: { type: "bool", value: 1 as unknown as boolean } }, tensors: [] },
  ],
  [
    `a: expected a string, got null (object)`,
    { metadata: { a: { type: "array", of: "string", value: [null as unknown as string] } }, tensors: [] },
  ],
  [`expected tensors with different names, got "w" twice`, { metadata: architecture, tensors: [weight, weight] }],
  [
    `expected a tensor name of 1 to 63 bytes, got 64: "${"x".repeat(64)}"`,
    { metadata: architecture, tensors: [{ ...weight, name: "x".repeat(64) }] },
  ],
  [
    `expected a row in blocks of 32 for q8_0, got 33 elements`,
    { metadata: architecture, tensors: [{ ...weight, shape: [33, 2] }] },
  ],
  [
    `w: expected 1 to 4 positive sizes, got [32,0]`,
    { metadata: architecture, tensors: [{ ...weight, shape: [32, 0] }] },
  ],
  [`alignment: expected a power of two, got 48`, { metadata: architecture, tensors: [weight], alignment: 48 }],
  [
    `general.alignment: expected a uint32 of 64, got uint32 32`,
    { metadata: { "general.alignment": { type: "uint32", value: 32 } }, tensors: [weight], alignment: 64 },
  ],
])("refuses: %s", (message, plan) => {
  expect(() => writeGgufHeader(plan)).toThrow(message)
})

test("types of a fork are written and read back, with what stands once a row", async () => {
  const tensors = Object.keys(forkStorageTypes).map((name, index) => {
    const type = name as keyof typeof forkStorageTypes
    return { name: `tensor.${index}`, shape: [2 * storageTypeOf(type).blockSize, 32], type }
  })
  const { bytes, fileBytes, dataOffset } = writeGgufHeader({ metadata: {}, tensors })
  const file = new Uint8Array(fileBytes)
  file.set(bytes)
  const header = await readGgufHeader(new Blob([file]))
  expect(header.tensors.map(({ type }) => storageTypeById(type))).toEqual(tensors.map(({ type }) => type))
  const padded = tensors.map(({ type, shape }) => Math.ceil(tensorBytes(type, shape) / 32) * 32)
  expect(fileBytes - dataOffset).toBe(padded.reduce((sum, size) => sum + size))
  // The last tensor's bytes are known, so that a file without them is told.
  const cut = file.slice(0, fileBytes - (padded.at(-1) ?? 0))
  await expect(readGgufHeader(new Blob([cut]))).rejects.toThrow("the file is cut off")
})
