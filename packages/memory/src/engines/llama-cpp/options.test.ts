import { q4KM } from "@plimsoll/quant/recipes"
import { architectureFromConfig, type Model, type StorageTypeName } from "@plimsoll/specs"
import { modelCatalogue } from "@plimsoll/specs/models"
import { describe, expect, it } from "vitest"
import { llama8B, tinyConfig } from "../../../test/architectures.ts"
import { errorOf } from "../../../test/errors.ts"
import type { MemoryRequest } from "../../request.ts"
import { libllama, llamaCpp, llamaServer } from "./index.ts"

const question: MemoryRequest = { model: { architecture: llama8B }, recipe: q4KM, engine: llamaCpp }
const resolve = (changed: Partial<MemoryRequest>, engine = llamaCpp) =>
  engine.estimate({ ...question, ...changed }).resolved
const refusal = (changed: Partial<MemoryRequest>, engine = llamaCpp) => {
  const { code, message, hint } = errorOf(() => engine.estimate({ ...question, ...changed }))
  return { code, message, hint }
}

describe("defaults", () => {
  it("of the command line: the model's own context, one slot, an output for it", () => {
    expect(resolve({})).toMatchObject({
      context: 131_072,
      sequences: 1,
      unifiedCache: false,
      fullWindowCache: false,
      batch: 2048,
      microBatch: 512,
      flashAttention: true,
      cacheKeys: "f16",
      cacheValues: "f16",
      outputs: 1,
      loadPredictionLayers: false,
      backend: "cpu",
    })
  })

  it("of the server: four slots that share one cache", () => {
    expect(resolve({}, llamaServer)).toMatchObject({
      sequences: 4,
      unifiedCache: true,
      outputs: 4,
      sequenceContext: 131_072,
    })
  })

  it("of the server with a number of slots: a cache for each", () => {
    expect(resolve({ sequences: 2 }, llamaServer)).toMatchObject({ unifiedCache: false, sequenceContext: 65_536 })
  })

  it("of the library: 512 tokens, an output for each of them, full windows", () => {
    expect(resolve({}, libllama)).toMatchObject({ context: 512, batch: 512, outputs: 512, fullWindowCache: true })
  })
})

describe("sizes", () => {
  it.each([
    [1, 256],
    [256, 256],
    [257, 512],
    [8000, 8192],
  ])("a context of %i is padded to %i", (context, padded) => {
    expect(resolve({ context })).toMatchObject({ context: padded, sequenceContext: padded })
  })

  it("a context of 0 is the model's own", () => {
    expect(resolve({ context: 0 }).context).toBe(131_072)
  })

  it("separate caches share the context, each padded by itself", () => {
    // 4096 / 3 = 1365, padded to 1536 each.
    expect(resolve({ context: 4096, sequences: 3 })).toMatchObject({ sequenceContext: 1536, context: 4608 })
    expect(resolve({ context: 4096, sequences: 3, unifiedCache: true })).toMatchObject({
      sequenceContext: 4096,
      context: 4096,
    })
  })

  it("a batch is at most the context as asked, a micro-batch at most the batch", () => {
    expect(resolve({ context: 100 })).toMatchObject({ batch: 100, microBatch: 100 })
    expect(resolve({ context: 4096, batch: 300 })).toMatchObject({ batch: 300, microBatch: 300 })
    expect(resolve({ context: 4096, batch: 300, microBatch: 700 })).toMatchObject({ microBatch: 300 })
  })

  it("says where a sequence is longer than what the model was trained for", () => {
    expect(llamaCpp.estimate({ ...question, context: 131_072 }).warnings).toEqual([])
    expect(llamaCpp.estimate({ ...question, context: 131_073 }).warnings).toEqual([
      "context of 131328 tokens a sequence exceeds the 131072 the model was trained for",
    ])
  })
})

describe("fields that llama.cpp would not read", () => {
  it.each([
    [{ tensorParallel: 2 }, "REFUSED_BY_ENGINE"],
    [{ availableCacheBytes: 1 }, "REFUSED_BY_ENGINE"],
  ] as const)("%j", (fields, code) => {
    expect(refusal(fields).code).toBe(code)
  })
})

describe("values out of range", () => {
  const bad = [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 31, 1e300]
  it.each(
    bad.flatMap((value) =>
      (["context", "sequences", "batch", "microBatch"] as const).map((field) => [field, value] as const),
    ),
  )("%s %s", (field, value) => {
    const { code, message } = refusal({ [field]: value })
    expect(code).toBe("INVALID_REQUEST")
    expect(message).toMatch(new RegExp(`^${field}: expected an integer from \\d+ to \\d+, got `))
    expect(message.endsWith(`got ${value}`)).toBe(true)
  })

  it("sequences, batch and micro-batch start at 1, and sequences end at 256", () => {
    for (const field of ["sequences", "batch", "microBatch"])
      expect(refusal({ [field]: 0 }).code).toBe("INVALID_REQUEST")
    expect(refusal({ sequences: 257 }).message).toBe("sequences: expected an integer from 1 to 256, got 257")
    expect(resolve({ sequences: 256 }).sequences).toBe(256)
  })

  it("a cache type that llama.cpp has not", () => {
    expect(refusal({ cacheKeys: "q4_k" })).toMatchObject({
      code: "INVALID_REQUEST",
      message: 'cacheKeys: expected one of f32, f16, bf16, q8_0, q4_0, q4_1, iq4_nl, q5_0, q5_1, got "q4_k"',
    })
    expect(errorOf(() => llamaCpp.estimate({ ...question, cacheValues: "q4_k" })).nearest).toEqual(["q4_0", "q4_1"])
  })

  it("a backend without a rule", () => {
    expect(refusal({ backend: "npu" })).toMatchObject({
      code: "INVALID_REQUEST",
      message: 'backend: expected one of cpu, cuda, rocm, metal, vulkan, got "npu"',
    })
  })
})

describe("what llama.cpp refuses", () => {
  it("keys and values of two types where it caches keys alone, as builds before did not", () => {
    const model = modelCatalogue.find(({ id }) => id === "deepseek-v3") as Model
    const ask = (engineVersion?: string) => () =>
      llamaCpp.estimate({ model, recipe: q4KM, engine: llamaCpp, cacheKeys: "q8_0", context: 4096, engineVersion })
    expect(errorOf(ask()).message).toBe(
      'llama.cpp needs one type for keys and values where it caches keys alone, got "q8_0" and "f16"',
    )
    expect(ask("b6000")).not.toThrow()
  })

  it("a quantized value cache without flash attention", () => {
    expect(refusal({ cacheValues: "q8_0", flashAttention: false })).toEqual({
      code: "REFUSED_BY_ENGINE",
      message:
        'llama.cpp needs flash attention for a quantized value cache, got cacheValues "q8_0" with flashAttention false',
      hint: "Leave flashAttention out, or set cacheValues to f16.",
    })
    expect(resolve({ context: 512, cacheKeys: "q8_0", flashAttention: false }).cacheKeys).toBe("q8_0")
  })

  it("blocks that do not divide a head", () => {
    const narrow = { model: { architecture: architectureFromConfig({ ...tinyConfig, head_dim: 48 }) } }
    expect(refusal({ ...narrow, cacheKeys: "q8_0" })).toEqual({
      code: "REFUSED_BY_ENGINE",
      message: 'expected a key cache whose blocks divide 48 columns, got "q8_0" with blocks of 32',
      hint: "Set cacheKeys to f16.",
    })
    expect(refusal({ ...narrow, cacheValues: "q4_0" })).toEqual({
      code: "REFUSED_BY_ENGINE",
      message: 'expected a value cache whose blocks divide 48 columns, got "q4_0" with blocks of 32',
      hint: "Set cacheValues to f16.",
    })
    for (const type of ["f32", "bf16"] satisfies StorageTypeName[])
      expect(resolve({ ...narrow, cacheKeys: type }).cacheKeys).toBe(type)
  })

  it("more sequences than outputs", () => {
    expect(refusal({ sequences: 8, batch: 4 }, libllama)).toEqual({
      code: "REFUSED_BY_ENGINE",
      message: "llama.cpp keeps at least one output per sequence, got 8 sequences and a batch of 4",
      hint: "Raise batch or context, or lower sequences.",
    })
  })
})
