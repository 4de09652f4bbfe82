import fc from "fast-check"
import { expect, test } from "vitest"
import { countingSource } from "../../test/counting-source.ts"
import { ggufStart, type RawBytes, rawBytes } from "../../test/gguf-bytes.ts"
import { mutations } from "../../test/mutations.ts"
import { processMilliseconds } from "../../test/process-time.ts"
import { elementsOf } from "../architecture/tensor.ts"
import { PlimsollError } from "../errors.ts"
import { headerLimits } from "../files/header-limits.ts"
import type { GgufHeader } from "./header.ts"
import { readGgufHeader } from "./read-header.ts"
import { writeGgufHeader } from "./write-header.ts"

const limits = headerLimits.gguf

/** What one small input may take, milliseconds. It takes less than one; the rest is for a busy machine. */
const mostMilliseconds = 1000

/** Reads bytes in memory, within the time, and without asking for more than is there. */
async function outcomeOf(bytes: Uint8Array, milliseconds = mostMilliseconds): Promise<GgufHeader | PlimsollError> {
  const source = countingSource(bytes)
  const start = processMilliseconds()
  const outcome = await readGgufHeader(source).catch((error: unknown) => error)
  expect(processMilliseconds() - start).toBeLessThan(milliseconds)
  expect(source.asked()).toBeLessThanOrEqual(bytes.length)
  if (!(outcome instanceof Error)) return outcome as GgufHeader
  expect(outcome).toBeInstanceOf(PlimsollError)
  const error = outcome as PlimsollError
  expect(error.code).toBe("INVALID_GGUF")
  expect(error.message).toMatch(/^expected .+ in memory, got .+$/)
  expect(error.message.length).toBeLessThan(400)
  return error
}

const seeds = [
  writeGgufHeader({
    metadata: {
      "general.architecture": { type: "string", value: "llama" },
      "general.alignment": { type: "uint32", value: 64 },
      "llama.block_count": { type: "uint32", value: 2 },
      "llama.big": { type: "uint64", value: 2n ** 60n },
      "llama.rope.freq_base": { type: "float32", value: 500_000 },
      "tokenizer.ggml.tokens": { type: "array", of: "string", value: ["<s>", "</s>", "é", ""] },
      "tokenizer.ggml.scores": { type: "array", of: "float32", value: [0, 1, 2, 3] },
      "tokenizer.ggml.add_bos_token": { type: "bool", value: true },
    },
    tensors: [
      { name: "token_embd.weight", shape: [256, 4], type: "q4_k" },
      { name: "blk.0.attn_norm.weight", shape: [16], type: "f32" },
      { name: "blk.0.ffn_down_exps.weight", shape: [32, 2, 4], type: "mxfp4" },
    ],
  }),
  writeGgufHeader({
    metadata: { "general.architecture": { type: "string", value: "glm4moe" } },
    tensors: Array.from({ length: 12 }, (_, index) => ({
      name: `blk.${index}.attn_q.weight`,
      shape: [8, 4],
      type: "bf16" as const,
    })),
  }),
]
const whole = seeds.map(({ bytes, fileBytes }) => {
  const file = new Uint8Array(fileBytes)
  file.set(bytes)
  return { file, header: bytes }
})

const spare = new Uint8Array(256)

test("15000 changed files give a header that holds together, or an error of ours, in time", async () => {
  let accepted = 0
  const refusals = new Set<string>()
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...whole), fc.boolean(), mutations, async ({ file, header }, data, mutate) => {
      const changed = mutate(header)
      // What follows the header is not read; a little more of it leaves room for data that was moved.
      const bytes = data ? new Uint8Array([...changed, ...file.subarray(header.length), ...spare]) : changed
      const outcome = await outcomeOf(bytes)
      if (outcome instanceof PlimsollError) {
        refusals.add(outcome.message.replaceAll(/[\d"].*|\[.*/g, ""))
        return
      }
      accepted++
      const { tensors, dataOffset, fileBytes } = outcome
      expect(new Set(tensors.map(({ name }) => name)).size).toBe(tensors.length)
      for (const tensor of tensors) {
        expect(Number.isSafeInteger(elementsOf(tensor)) && elementsOf(tensor) > 0).toBe(true)
        expect(Number.isSafeInteger(tensor.offset)).toBe(true)
        if (fileBytes && fileBytes > dataOffset) expect(dataOffset + tensor.offset).toBeLessThan(fileBytes)
      }
    }),
    { numRuns: 15_000, seed: 20_261_126 },
  )
  // The changes reach most rules, and neither are all refused, which would test little, nor all accepted.
  expect(refusals.size).toBeGreaterThan(12)
  expect(accepted).toBeGreaterThan(300)
  expect(accepted).toBeLessThan(12_000)
})

test("a header that ends anywhere, told of by a server without sizes, is refused", async () => {
  for (const { header } of whole) {
    for (let length = 0; length < header.length - 31; length++) {
      const source = countingSource(header.subarray(0, length), false)
      const error = await readGgufHeader(source).catch((caught: unknown) => caught)
      expect(error).toMatchObject({ code: "INVALID_GGUF" })
      // One part after the other until one is short: the first is the smallest.
      expect(source.asked()).toBeLessThanOrEqual(1_000_000)
    }
  }
})

const q8Tensor = (
  write: RawBytes,
  name: string,
  offset: number | bigint,
  shape: readonly (number | bigint)[] = [32],
) => {
  write.text(name).uint32(shape.length)
  for (const size of shape) write.uint64(size)
  return write.uint32(8).uint64(offset)
}
const keyed = (write: RawBytes, key: string) => write.text(key)

test.each<[string, Uint8Array, string]>([
  ["2^63 keys", ggufStart(0, 2n ** 63n).bytes(), "at most 65536 keys in memory, got 9223372036854775808"],
  [
    "2^64 - 1 tensors",
    ggufStart(2n ** 64n - 1n, 0).bytes(),
    "at most 200000 tensors in memory, got 18446744073709551615",
  ],
  ["ten million tensors", ggufStart(10_000_000, 0).bytes(), "at most 200000 tensors in memory, got 10000000"],
  ["more tensors than bytes", ggufStart(200_000, 3).bytes(), "got 24 bytes, too few for 3 keys and 200000 tensors"],
  [
    "a text of gigabytes",
    keyed(ggufStart(0, 1), "a")
      .uint32(8)
      .uint64(2n ** 40n)
      .bytes(),
    'at most 67108864 bytes in "a" in memory, got 1099511627776',
  ],
  [
    "a text longer than the file",
    keyed(ggufStart(0, 1), "a").uint32(8).uint64(60_000_000).bytes(),
    "a whole GGUF header in memory, got 45 bytes: the file is cut off",
  ],
  [
    "a list of billions",
    keyed(ggufStart(0, 1), "a")
      .uint32(9)
      .uint32(0)
      .uint64(2n ** 33n)
      .bytes(),
    'at most 4000000 elements in all lists, of which "a" has too many in memory, got 8589934592',
  ],
  [
    "a list longer than the file",
    keyed(ggufStart(0, 1), "a").uint32(9).uint32(0).uint64(4_000_000).bytes(),
    "a whole GGUF header in memory, got 49 bytes: the file is cut off",
  ],
  [
    "lists in lists",
    keyed(ggufStart(0, 1), "a").uint32(9).uint32(9).uint64(1_000_000).uint32(9).uint64(1_000_000).bytes(),
    'a list of numbers or texts as "a" in memory, got type 9',
  ],
  [
    "an unknown type",
    keyed(ggufStart(0, 1), "a").uint32(13).uint32(0).bytes(),
    'a type of GGUF for "a" in memory, got number 13',
  ],
  [
    "a key twice",
    keyed(keyed(ggufStart(0, 2), "a").uint32(4).uint32(1), "a")
      .uint32(4)
      .uint32(2)
      .bytes(),
    '"a" twice',
  ],
  ["a key without a name", keyed(ggufStart(0, 1), "").uint32(4).uint32(1).uint64(0).bytes(), "keys with a name"],
  [
    "an alignment of zero",
    keyed(ggufStart(0, 1), "general.alignment").uint32(4).uint32(0).bytes(),
    "a power of two in memory, got 0",
  ],
  [
    "an alignment of 48",
    keyed(ggufStart(0, 1), "general.alignment").uint32(4).uint32(48).bytes(),
    "a power of two in memory, got 48",
  ],
  [
    "an alignment that is a text",
    keyed(ggufStart(0, 1), "general.alignment").uint32(8).text("32").bytes(),
    "a general.alignment that is a uint32 in memory, got type 8",
  ],
  [
    "a name twice",
    q8Tensor(q8Tensor(ggufStart(2, 0), "w", 0), "w", 64)
      .raw(new Uint8Array(64))
      .bytes(),
    '"w" twice',
  ],
  [
    "hundreds of sizes",
    rawBytes().raw(ggufStart(1, 0).bytes()).text("w").uint32(500).raw(new Uint8Array(8000)).bytes(),
    "got 500",
  ],
  ["a size of zero", q8Tensor(ggufStart(1, 0), "w", 0, [32, 0]).raw(new Uint8Array(64)).bytes(), "got [32, 0]"],
  [
    "sizes whose product overflows",
    q8Tensor(ggufStart(1, 0), "w", 0, [2 ** 32, 2 ** 32])
      .raw(new Uint8Array(64))
      .bytes(),
    "got [4294967296, 4294967296]",
  ],
  [
    "a size of 2^64 - 1",
    q8Tensor(ggufStart(1, 0), "w", 0, [2n ** 64n - 1n])
      .raw(new Uint8Array(64))
      .bytes(),
    "positive sizes",
  ],
  [
    "rows that blocks do not divide",
    q8Tensor(ggufStart(1, 0), "w", 0, [33]).raw(new Uint8Array(64)).bytes(),
    "got rows of 33",
  ],
  [
    "an offset off the grid",
    q8Tensor(ggufStart(1, 0), "w", 7).raw(new Uint8Array(64)).bytes(),
    "a multiple of 32 in memory, got 7",
  ],
  [
    "an offset of 2^63",
    q8Tensor(ggufStart(1, 0), "w", 2n ** 63n)
      .raw(new Uint8Array(64))
      .bytes(),
    "an offset",
  ],
  [
    "an offset behind the end",
    q8Tensor(ggufStart(1, 0), "w", 4096).raw(new Uint8Array(256)).bytes(),
    "expected 4194 bytes in memory, got 313: the file is cut off",
  ],
  [
    "data that overlaps",
    q8Tensor(q8Tensor(ggufStart(2, 0), "v", 32), "w", 0)
      .raw(new Uint8Array(256))
      .bytes(),
    '"v" behind "w", which ends at 34 in memory, got offset 32',
  ],
])("refuses at once: %s", async (_what, bytes, message) => {
  const outcome = await outcomeOf(bytes)
  expect(outcome).toBeInstanceOf(PlimsollError)
  expect((outcome as PlimsollError).message).toContain(message)
})

test("the largest header that the ceilings let through ends within seconds, and what is larger is refused", async () => {
  // Empty texts are the most elements that bytes can buy.
  const list = (elements: number, present = elements) =>
    keyed(ggufStart(0, 1), "a")
      .uint32(9)
      .uint32(8)
      .uint64(elements)
      .raw(new Uint8Array(8 * present))
      .bytes()
  const largest = await outcomeOf(list(limits.elements), 20_000)
  expect(largest).not.toBeInstanceOf(PlimsollError)
  expect(((largest as GgufHeader).metadata.a as unknown[]).length).toBe(limits.elements)
  expect(await outcomeOf(list(limits.elements + 1, 1000))).toBeInstanceOf(PlimsollError)
})

test("names of the longest kind, and one more", async () => {
  const named = (length: number) => q8Tensor(ggufStart(1, 0), "x".repeat(length), 0).raw(new Uint8Array(128)).bytes()
  expect(await outcomeOf(named(limits.nameBytes))).not.toBeInstanceOf(PlimsollError)
  expect(await outcomeOf(named(limits.nameBytes + 1))).toBeInstanceOf(PlimsollError)
})
