import fc from "fast-check"
import { describe, expect, test } from "vitest"
import {
  allCacheFormats,
  type CachedVectors,
  cacheBytesOf,
  cacheEngines,
  cacheFormatsOf,
  findCacheFormat,
} from "./index.ts"

const all = allCacheFormats()
const named = all.map((format) => [`${format.engine} ${format.name}`, format] as const)

/** Eight heads of 128 numbers in a model of 16-bit floats, as most models have. */
const usual: CachedVectors = { kvHeads: 8, keyDim: 128, valueDim: 128, floatBytes: 2 }
const latent: CachedVectors = { kvHeads: 1, keyDim: 576, valueDim: 0, floatBytes: 2 }

function total(engine: (typeof cacheEngines)[number], name: string, vectors = usual): number {
  const { keys, values } = cacheBytesOf(findCacheFormat(engine, name), vectors)
  return keys + values
}

describe.each(named)("%s", (_, format) => {
  test("takes its bits where vectors are long", () => {
    const vectors = [1 << 20, 64].map((dim) => ({ ...usual, keyDim: dim, valueDim: dim })).concat(latent)
    const taken = vectors.find((candidate) => format.objection(candidate) === undefined) ?? usual
    const { keys, values } = cacheBytesOf(format, taken)
    const elements = taken.kvHeads * (taken.keyDim + taken.valueDim)
    expect(((keys + values) * 8) / elements).toBeCloseTo(format.bitsPerElement ?? 16, 3)
  })
})

// Records of latent attention have one head.
const ofHeads = named.filter(([, format]) => format.objection(usual) === undefined)

describe.each(ofHeads)("%s, by heads", (_, format) => {
  test("takes whole bytes, the more the more heads there are", () => {
    const heads = fc.integer({ min: 1, max: 128 })
    const dim = fc.integer({ min: 1, max: 16 }).map((groups) => groups * 16)
    fc.assert(
      fc.property(heads, heads, dim, (few, more, size) => {
        const vectors = { ...usual, keyDim: size, valueDim: size }
        fc.pre(format.objection({ ...vectors, kvHeads: few }) === undefined)
        fc.pre(format.objection({ ...vectors, kvHeads: more }) === undefined)
        const one = cacheBytesOf(format, { ...vectors, kvHeads: few })
        const other = cacheBytesOf(format, { ...vectors, kvHeads: more })
        expect(Object.values(one).every(Number.isSafeInteger)).toBe(true)
        expect(Math.sign(other.keys - one.keys)).toBe(Math.sign(more - few))
        expect(Math.sign(other.values - one.values)).toBe(Math.sign(more - few))
      }),
      // Some formats pass over most of the sizes that are drawn.
      { maxSkipsPerRun: 1000 },
    )
  })
})

test("names are unique within an engine, and say where they were read", () => {
  expect(new Set(named.map(([name]) => name)).size).toBe(all.length)
  expect(all.filter(({ source }) => source === "")).toEqual([])
  expect(cacheEngines.filter((engine) => cacheFormatsOf(engine).length === 0)).toEqual([])
})

test("more bits are never fewer bytes within an engine", () => {
  for (const engine of cacheEngines) {
    const formats = cacheFormatsOf(engine).filter((format) => format.objection(usual) === undefined)
    const sized = formats.map((format) => {
      const { keys, values } = cacheBytesOf(format, usual)
      return { bits: format.bitsPerElement ?? 16, bytes: keys + values }
    })
    for (const one of sized)
      for (const other of sized) if (one.bits < other.bits) expect(one.bytes).toBeLessThanOrEqual(other.bytes)
  }
})

// Slots of one head with 128 numbers, as vLLM's own documentation of them counts (config.py, slot_size_aligned).
test.each([
  ["turboquant_k8v4", 196],
  ["turboquant_4bit_nc", 134],
  ["turboquant_k3v4_nc", 118],
  ["turboquant_3bit_nc", 102],
])("vLLM's %s takes %d bytes a head", (name, slot) => {
  expect(total("vllm", name)).toBe(8 * slot)
})

test.each([
  // Eight heads of 128 numbers are 32 blocks of 32.
  ["llama.cpp", "q8_0", 2 * 32 * 34],
  ["llama.cpp", "f16", 2 * 8 * 128 * 2],
  ["ollama", "q4_0", 2 * 32 * 18],
  // The scale and the sum of each head's key; values share theirs.
  ["ik_llama.cpp", "q8_KV", 8 * (128 + 8) + 8 * 128],
  ["llama-cpp-turboquant", "turbo3", 2 * 8 * 50],
  ["vllm", "fp8", 2 * 8 * 128],
  ["vllm", "int8_per_token_head", 8 * (2 * 128 + 8)],
  ["vllm", "nvfp4", 2 * 8 * 72],
  ["sglang", "fp4_e2m1", 2 * 8 * 72],
  ["tensorrt-llm", "nvfp4", 2 * 8 * 72],
  // 32-bit words of codes and half-precision scales, as exllamav3 allocates them.
  ["exllamav3", "q6", 2 * ((1024 / 32) * 6 * 4 + (1024 / 32) * 2)],
  ["mlx", "8-64", 2 * 8 * ((128 / 4) * 4 + 2 * 2 * 2)],
] as const)("%s keeps a token of eight heads as %s in %d bytes", (engine, name, bytes) => {
  expect(total(engine, name)).toBe(bytes)
})

test("a latent and its positional part have records of their own", () => {
  expect(total("vllm", "fp8_ds_mla", latent)).toBe(512 + 4 * 4 + 64 * 2)
  expect(total("vllm", "nvfp4_ds_mla", latent)).toBe(512 / 2 + 64 + 32)
  expect(total("vllm", "bfloat16", latent)).toBe(1152)
  expect(() => total("vllm", "fp8_ds_mla")).toThrowError(expect.objectContaining({ code: "INVALID_SHAPE" }))
})

test("vectors that a format can't keep are refused", () => {
  expect(() => total("llama.cpp", "q8_0", { ...usual, keyDim: 80 })).toThrow("80 is no multiple of 32")
  // 25 words are allocated where the codes of 128 numbers take 24.
  expect(() => total("mlx", "6-64")).toThrow("128 codes of 6 bits take no 25 words")
  expect(() => total("vllm", "fp8", { ...usual, kvHeads: 1.5 })).toThrow("expected whole numbers")
})

test("names and engines that are not known are named with the nearest", () => {
  expect(() => findCacheFormat("llama.cpp", "q8_1")).toThrowError(
    expect.objectContaining({ code: "UNKNOWN_STORAGE_TYPE", nearest: expect.arrayContaining(["q8_0"]) }),
  )
  expect(() => cacheFormatsOf("vlm" as "vllm")).toThrowError(
    expect.objectContaining({ code: "UNKNOWN_ENGINE", nearest: ["vllm", "mlx"] }),
  )
})
