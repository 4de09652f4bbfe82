import fc from "fast-check"
import { expect, test } from "vitest"
import { countingSource } from "../../test/counting-source.ts"
import { mutations } from "../../test/mutations.ts"
import { processMilliseconds } from "../../test/process-time.ts"
import { aroundHeader, plannedHeader, safetensorsFile } from "../../test/safetensors-bytes.ts"
import { PlimsollError } from "../errors.ts"
import { headerLimits } from "../files/header-limits.ts"
import type { SafetensorsCheckpoint } from "./checkpoint.ts"
import { dataTypeBits } from "./data-types.ts"
import { readSafetensors } from "./read-checkpoint.ts"
import { parseIndex } from "./read-index.ts"

const limits = headerLimits.safetensors

/** What one small input may take, milliseconds. It takes less than one; the rest is for a busy machine. */
const mostMilliseconds = 1000

function isOurs(error: unknown): PlimsollError {
  expect(error).toBeInstanceOf(PlimsollError)
  const { code, message } = error as PlimsollError
  expect(code).toBe("INVALID_SAFETENSORS")
  expect(message).toMatch(/^expected .+ in memory, got .+$/s)
  expect(message.length).toBeLessThan(600)
  return error as PlimsollError
}

/** Reads bytes in memory, within the time, and asks for no more than a first part and what is there. */
async function outcomeOf(
  bytes: Uint8Array,
  milliseconds = mostMilliseconds,
): Promise<SafetensorsCheckpoint | PlimsollError> {
  const source = countingSource(bytes)
  const start = processMilliseconds()
  const outcome = await readSafetensors(source).catch((error: unknown) => error)
  expect(processMilliseconds() - start).toBeLessThan(milliseconds)
  expect(source.asked()).toBeLessThanOrEqual(Math.max(64 * 1024, bytes.length))
  return outcome instanceof Error ? isOurs(outcome) : (outcome as SafetensorsCheckpoint)
}

const seeds = [
  safetensorsFile(
    {
      "model.embed_tokens.weight": { dtype: "BF16", shape: [10, 8] },
      "model.layers.0.mlp.experts.gate_up_proj_blocks": { dtype: "U8", shape: [2, 4, 3, 16] },
      "model.layers.0.mlp.experts.gate_up_proj_scales": { dtype: "U8", shape: [2, 4, 3] },
      "model.layers.0.scale": { dtype: "F32", shape: [] },
    },
    { format: "pt" },
  ),
  safetensorsFile(
    Object.fromEntries(
      Array.from({ length: 20 }, (_, index) => [
        `model.layers.${index}.q_proj.weight`,
        { dtype: index % 2 ? ("F8_E4M3" as const) : ("F32" as const), shape: [2, 4] },
      ]),
    ),
  ),
]

test("15000 changed files give tensors that hold together, or an error of ours, in time", async () => {
  let accepted = 0
  const refusals = new Set<string>()
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...seeds), mutations, async (file, mutate) => {
      const outcome = await outcomeOf(mutate(file))
      if (outcome instanceof PlimsollError) {
        refusals.add(outcome.message.replaceAll(/[\d"].*/g, ""))
        return
      }
      accepted++
      const { tensors, files } = outcome
      for (const { dtype, shape, bytes } of tensors)
        expect(shape.reduce((product, size) => product * size, dataTypeBits[dtype])).toBe(bytes * 8)
      const dataBytes = tensors.reduce((sum, { bytes }) => sum + bytes, 0)
      expect(files[0]?.wholeBytes).toBe(dataBytes + (files[0]?.dataOffset ?? 0))
    }),
    { numRuns: 15_000, seed: 20_261_126 },
  )
  // The changes reach most rules, and neither are all refused, which would test little, nor all accepted.
  expect(refusals.size).toBeGreaterThan(7)
  expect(accepted).toBeGreaterThan(300)
  expect(accepted).toBeLessThan(12_000)
})

const index = new TextEncoder().encode(
  JSON.stringify({
    metadata: { total_size: 1234 },
    weight_map: Object.fromEntries(
      Array.from({ length: 30 }, (_, layer) => [
        `model.layers.${layer}.weight`,
        `model-0000${layer % 3}-of-00003.safetensors`,
      ]),
    ),
  }),
)

test("3000 changed indexes give files beside them, or an error of ours, in time", () => {
  let accepted = 0
  fc.assert(
    fc.property(mutations, (mutate) => {
      const bytes = mutate(index)
      const start = processMilliseconds()
      try {
        const { files } = parseIndex(bytes, "memory")
        accepted++
        for (const name of files.values()) expect(name).not.toMatch(/\.\.|^\/|:|%|\\/)
      } catch (error) {
        isOurs(error)
      }
      expect(processMilliseconds() - start).toBeLessThan(mostMilliseconds)
    }),
    { numRuns: 3000, seed: 20_261_126 },
  )
  expect(accepted).toBeGreaterThan(100)
})

test("a header that ends anywhere is refused", async () => {
  for (const file of seeds) {
    const dataOffset = 8 + Number(new DataView(file.buffer).getBigUint64(0, true))
    for (let length = 0; length < file.length; length++) {
      // A header alone is a fine answer.
      if (length === dataOffset) continue
      expect(await outcomeOf(file.subarray(0, length))).toBeInstanceOf(PlimsollError)
    }
  }
})

const entry = (begin: number, end: number, shape = "[4]", dtype = "F32") =>
  `{"dtype":"${dtype}","shape":${shape},"data_offsets":[${begin},${end}]}`

test.each<[string, Uint8Array, string]>([
  [
    "a length of 2^63",
    aroundHeader("{}", 0, 2n ** 63n),
    "a header of at most 33554432 bytes in memory, got one of 9223372036854775808",
  ],
  [
    "a length behind the end",
    aroundHeader("{}", 0, 30_000_000n),
    "a whole safetensors header in memory, got 10 bytes: the file is cut off",
  ],
  ["no header", aroundHeader(""), 'a header that begins with "{" in memory, got byte none'],
  ["a list", aroundHeader("[]"), 'a header that begins with "{" in memory, got byte 91'],
  ["what is no JSON", aroundHeader("{nonsense}"), "expected JSON in memory"],
  ["what is no UTF-8", aroundHeader(new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x7d])), "expected JSON in memory"],
  [
    "millions of objects",
    aroundHeader(`{"a":[${"{},".repeat(1_000_001)}0]}`),
    "at most 1000000 lists and objects in memory, got more",
  ],
  [
    "millions of sizes",
    aroundHeader(`{"a":{"dtype":"F32","shape":[${"1,".repeat(5_000_000)}1]}}`),
    "at most 5000000 values in memory, got more",
  ],
  ["deep nesting", aroundHeader(`{"a":${"[".repeat(100_000)}`), "JSON of at most 8 levels in memory, got more"],
  [
    "a name twice",
    aroundHeader(`{"a":${entry(0, 16)},"a":${entry(0, 16)}}`, 16),
    "different names in each object in memory, got one twice",
  ],
  [
    "a field twice",
    aroundHeader(`{"a":{"dtype":"F32","dtype":"F32","shape":[4],"data_offsets":[0,16]}}`, 16),
    "got one twice",
  ],
  ["a tensor that is a number", aroundHeader(`{"a":7}`), 'dtype, shape and data_offsets of "a" in memory, got 7'],
  [
    "an unknown data type",
    aroundHeader(`{"a":${entry(0, 16, "[4]", "F33")}}`, 16),
    'a data type of safetensors for "a" in memory, got "F33"',
  ],
  ["a size below zero", aroundHeader(`{"a":${entry(0, 16, "[-4]")}}`, 16), "got [-4]"],
  ["half a size", aroundHeader(`{"a":${entry(0, 16, "[0.5]")}}`, 16), "got [0.5]"],
  ["a size that is a text", aroundHeader(`{"a":${entry(0, 16, '["4"]')}}`, 16), 'got ["4"]'],
  [
    "hundreds of sizes",
    aroundHeader(`{"a":${entry(0, 4, JSON.stringify(Array(500).fill(1)))}}`, 4),
    "got a list of 500",
  ],
  [
    "sizes beyond 2^53",
    aroundHeader(`{"a":${entry(0, 16, "[9007199254740993]")}}`, 16),
    "up to 16 whole sizes, each up to 2^32",
  ],
  [
    "sizes whose product overflows",
    aroundHeader(`{"a":${entry(0, 16, "[4294967296,4294967296]")}}`, 16),
    "fewer than 2^50",
  ],
  ["half a byte", aroundHeader(`{"a":${entry(0, 1, "[1]", "F4")}}`, 1), "whole bytes"],
  [
    "offsets that the shape does not fill",
    aroundHeader(`{"a":${entry(0, 20)}}`, 20),
    '16 bytes for "a", F32 of [4] in memory, got offsets 0 to 20',
  ],
  ["offsets the wrong way round", aroundHeader(`{"a":${entry(16, 0)}}`, 16), "got offsets 16 to 0"],
  ["one offset", aroundHeader(`{"a":{"dtype":"F32","shape":[4],"data_offsets":[0]}}`, 16), "two offsets"],
  ["data that overlaps", aroundHeader(`{"a":${entry(0, 16)},"b":${entry(8, 24)}}`, 24), "got offset 8: an overlap"],
  ["a hole in the data", aroundHeader(`{"a":${entry(0, 16)},"b":${entry(24, 40)}}`, 40), "got offset 24: a hole"],
  [
    "data behind the end",
    aroundHeader(`{"a":${entry(0, 16)}}`, 4),
    "expected 79 bytes in memory, got 67: the file is cut off",
  ],
  ["more data than tensors", aroundHeader(`{"a":${entry(0, 16)}}`, 400), "more than its tensors take"],
  [
    "a note that is a number",
    aroundHeader(`{"__metadata__":{"format":7}}`),
    'a text as __metadata__ "format" in memory, got 7',
  ],
  ["a name of a thousand letters", aroundHeader(`{"${"x".repeat(1025)}":${entry(0, 16)}}`, 16), "got 1025"],
])("refuses at once: %s", async (_what, bytes, message) => {
  const outcome = await outcomeOf(bytes)
  expect(outcome).toBeInstanceOf(PlimsollError)
  expect((outcome as PlimsollError).message).toContain(message)
})

test("names that mean something to JavaScript are names", async () => {
  const { header } = plannedHeader({ name: { dtype: "F32", shape: [1] } })
  const withPrototype = header.replace('"name"', '"__proto__"')
  const outcome = (await outcomeOf(aroundHeader(withPrototype, 4))) as SafetensorsCheckpoint
  expect(outcome.tensors.map(({ name }) => name)).toEqual(["__proto__"])
})

test("a header as large as the ceiling ends within seconds, and a larger one is refused", async () => {
  // As many tensors as the ceiling allows, with names that fill the bytes.
  const count = limits.tensorsOfFile
  const [head, tail] = ['"', `":${entry(0, 0, "[0]")},`]
  const room = Math.floor(limits.headerBytes / count) - head.length - tail.length
  const entries = Array.from({ length: count }, (_, number) => head + String(number).padStart(room, "x") + tail)
  const text = `{${entries.join("").slice(0, -1)}}`
  expect(text.length).toBeGreaterThan(limits.headerBytes * 0.95)
  const outcome = (await outcomeOf(aroundHeader(text), 30_000)) as SafetensorsCheckpoint
  expect(outcome.tensors).toHaveLength(count)
  expect(await outcomeOf(aroundHeader(text.padEnd(limits.headerBytes + 1)))).toBeInstanceOf(PlimsollError)
})
