import { storageTypes, tensorBytes, tensorsOf } from "@plimsoll/specs"
import { writeModelHeader } from "@plimsoll/specs/gguf"
import { glm45Air, llama318B } from "@plimsoll/specs/models"
import fc from "fast-check"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { fileOf, sizes, smallGemma3, smallLfm2, smallLlama, smallMamba } from "../../test/small-models.ts"
import type { Refusal } from "./answer.ts"
import { openReferee, type Referee } from "./referee.ts"

let referee: Referee
beforeAll(() => {
  referee = openReferee()
})
afterAll(() => referee.close())

/** The answer, or a failed test that says why there is none. */
function answered<T extends { readonly ok: true }>(answer: T | Refusal): T {
  if (!answer.ok) throw new Error(`${answer.code}: ${answer.reason}`)
  return answer
}

const llama = fileOf(smallLlama())

/** Keys and values of one token in one layer, 16 bits each. */
const cell = 2 * sizes.kvHeads * sizes.headDim * 2

test("ggml has the storage types that specs has", async () => {
  const ours = Object.entries(storageTypes).map(([name, type]) => ({ name, ...type }))
  const byId = ours.toSorted((one, other) => one.id - other.id)
  expect(await referee.storageTypes()).toEqual(byId)
})

describe("memory", () => {
  test("is told to the byte, term by term", async () => {
    const answer = answered(await referee.simulateMemory({ model: llama, context: 1000 }))
    const weights = smallLlama().tensors.reduce((sum, { type, shape }) => sum + tensorBytes(type, shape), 0)
    const { log, ...told } = answer
    expect(told).toEqual({
      ok: true,
      terms: [
        { what: "weights", buffer: "CPU", bytes: weights },
        { what: "cache", buffer: "CPU", bytes: sizes.layers * 1024 * cell },
        { what: "compute", buffer: "CPU", bytes: 5_781_504 },
        { what: "output", buffer: "CPU", bytes: 4 * sizes.vocabulary },
      ],
      weightsBytes: weights,
      cacheBytes: sizes.layers * 1024 * cell,
      stateBytes: 0,
      computeBytes: 5_781_504,
      outputBytes: 4 * sizes.vocabulary,
      totalBytes: weights + sizes.layers * 1024 * cell + 5_781_504 + 4 * sizes.vocabulary,
      contextTokens: 1024,
      contextTokensPerSequence: 1024,
      batch: 1000,
      microBatch: 512,
      flashAttention: true,
    })
    expect(log.find((line) => line.includes("llama_kv_cache: size"))).toContain("3 layers")
  })

  test("has two caches where some layers see a window only", async () => {
    const model = fileOf(smallGemma3())
    const reduced = answered(await referee.simulateMemory({ model, context: 4096, fullWindowCache: false }))
    const full = answered(await referee.simulateMemory({ model, context: 4096 }))
    expect(full.cacheBytes).toBe(3 * 4096 * cell)
    // A window and a micro-batch, in steps of 256 (llama.cpp v0.5.0 src/llama-kv-cache-iswa.cpp:69)
    expect(reduced.cacheBytes).toBe((4096 + 2 * 768) * cell)
  })

  test("keeps state apart from cache", async () => {
    const lfm2 = answered(await referee.simulateMemory({ model: fileOf(smallLfm2()), context: 4096, sequences: 2 }))
    expect([lfm2.cacheBytes, lfm2.stateBytes]).toEqual([4096 * cell, 2 * (2 * sizes.hidden) * 4 * 2])
    const mamba = answered(await referee.simulateMemory({ model: fileOf(smallMamba()), context: 4096, sequences: 2 }))
    expect([mamba.cacheBytes, mamba.stateBytes]).toEqual([0, sizes.layers * (3 * 512 + 16 * 512) * 4 * 2])
  })

  test("follows every field of a request", async () => {
    const ask = async (changes: object) =>
      answered(await referee.simulateMemory({ model: llama, context: 2048, ...changes }))
    const usual = await ask({})
    const [quantized, unified, separate, narrow, few, embedded, plain] = await Promise.all([
      ask({ cacheKeys: "q8_0", cacheValues: "q4_0" }),
      ask({ sequences: 4, unifiedCache: true }),
      ask({ sequences: 4 }),
      ask({ batch: 256, microBatch: 64 }),
      ask({ maximumOutputs: 1 }),
      ask({ embeddings: true }),
      ask({ flashAttention: false }),
    ])
    expect(quantized.cacheBytes).toBe((usual.cacheBytes / 4) * ((34 + 18) / 32))
    expect([unified.contextTokensPerSequence, separate.contextTokensPerSequence]).toEqual([2048, 512])
    expect([narrow.batch, narrow.microBatch]).toEqual([256, 64])
    expect(narrow.computeBytes).toBeLessThan(usual.computeBytes)
    // Logits of 512 tokens or of one: here nothing else is as large.
    expect(few.computeBytes).toBeLessThan(usual.computeBytes)
    expect(embedded.outputBytes).toBe(4 * (sizes.vocabulary + sizes.hidden))
    expect([usual.flashAttention, plain.flashAttention]).toEqual([true, false])
    expect(plain.computeBytes).toBeGreaterThan(usual.computeBytes)
  })

  test("weights stay as they are stored where the processor may not rearrange them", async () => {
    const { metadata, tensors } = smallLlama()
    const types = tensors.map((tensor) => (tensor.type === "bf16" ? { ...tensor, type: "q4_0" as const } : tensor))
    const request = { model: fileOf({ metadata, tensors: types }), context: 512, repack: false }
    const answer = answered(await referee.simulateMemory(request))
    const stored = types.reduce((sum, { type, shape }) => sum + tensorBytes(type, shape), 0)
    expect(answer.terms.filter(({ what }) => what === "weights")).toEqual([
      { what: "weights", buffer: "CPU", bytes: stored },
    ])
    const rearranged = answered(await referee.simulateMemory({ ...request, repack: true }))
    expect(rearranged.computeBytes).toBe(answer.computeBytes)
  })

  test("cache grows with the context in steps of 256 tokens, weights not at all", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 100_000 }), async (context) => {
        const answer = answered(await referee.simulateMemory({ model: llama, context }))
        expect(answer.contextTokens).toBe(Math.ceil(context / 256) * 256)
        expect(answer.cacheBytes).toBe(sizes.layers * answer.contextTokens * cell)
        expect(answer.weightsBytes).toBe(4_570_112)
      }),
      { numRuns: 25 },
    )
  })

  test("is the same whether the model is still loaded or not", async () => {
    const first = await referee.simulateMemory({ model: llama, context: 512 })
    await referee.simulateMemory({ model: fileOf(smallMamba()), context: 512 })
    const again = answered(await referee.simulateMemory({ model: llama, context: 512 }))
    const inARow = answered(await referee.simulateMemory({ model: llama, context: 512 }))
    expect({ ...again, log: [] }).toEqual({ ...first, log: [] })
    expect({ ...inARow, log: [] }).toEqual({ ...first, log: [] })
  })
})

describe("catalogue models", () => {
  test.each([
    { model: glm45Air, layers: 46 },
    { model: llama318B, layers: 32 },
  ])("$model.name has the weights of its inventory", async ({ model, layers }) => {
    const { bytes, fileBytes } = writeModelHeader(model.architecture)
    const request = { model: { header: bytes, fileBytes }, context: 8192 }
    const answer = answered(await referee.simulateMemory(request))
    const bytesOf = (prediction: boolean) =>
      tensorsOf(model.architecture, "gguf")
        .filter(({ stage }) => (stage === "prediction") === prediction)
        .reduce((sum, { storage, shape }) => sum + tensorBytes(storage === "f32" ? "f32" : "bf16", shape), 0)
    expect(answer.weightsBytes).toBe(bytesOf(false))
    expect(answer.cacheBytes).toBe(layers * 8192 * 2 * 8 * 128 * 2)

    const all = answered(await referee.simulateMemory({ ...request, loadPredictionLayers: true }))
    expect(all.weightsBytes - answer.weightsBytes).toBe(bytesOf(true))
  })

  test("the prediction layers' own context keeps their cache", async () => {
    const { bytes, fileBytes } = writeModelHeader(glm45Air.architecture)
    const request = { model: { header: bytes, fileBytes }, context: 8192, loadPredictionLayers: true }
    const answer = answered(await referee.simulateMemory({ ...request, predictionContext: true }))
    expect(answer.cacheBytes).toBe(8192 * 2 * 8 * 128 * 2)
  })
})

describe("refusals", () => {
  test("are told in llama.cpp's words", async () => {
    const quantized = { model: llama, context: 512, flashAttention: false, cacheValues: "q8_0" } as const
    expect(await referee.simulateMemory(quantized)).toMatchObject({
      ok: false,
      code: "REFUSED",
      reason: "llama_init_from_model: quantized V cache requires flash_attn to be enabled",
    })
  })

  test("name a tensor that is missing", async () => {
    const { metadata, tensors } = smallLlama()
    const incomplete = fileOf({ metadata, tensors: tensors.filter(({ name }) => name !== "blk.1.ffn_up.weight") })
    const answer = await referee.simulateMemory({ model: incomplete, context: 512 })
    expect(answer).toMatchObject({ ok: false, code: "REFUSED", reason: expect.stringContaining("blk.1.ffn_up.weight") })
  })

  test("meet a header that breaks off, and a file shorter than its tensors", async () => {
    const header = llama.header.subarray(0, 900)
    const broken = await referee.simulateMemory({ model: { header, fileBytes: 900 }, context: 512 })
    expect(broken).toMatchObject({ ok: false, code: "REFUSED", reason: expect.stringContaining("gguf_init") })
    const short = await referee.simulateMemory({
      model: { ...llama, fileBytes: llama.fileBytes - 512_000 },
      context: 512,
    })
    expect(short).toMatchObject({
      ok: false,
      code: "REFUSED",
      reason: expect.stringContaining("not within the file bounds"),
    })
  })
})

test("the graph begins with the embedding and ends with the logits", async () => {
  const answer = answered(await referee.traceGraph({ model: llama, context: 1024 }))
  expect([answer.tokens, answer.sequences, answer.outputs]).toEqual([512, 1, 512])
  const first = answer.nodes[0]
  const names = [...answer.leaves, ...answer.nodes].map(({ name }) => name)
  expect(first).toMatchObject({
    operation: "GET_ROWS",
    type: "f32",
    shape: [sizes.hidden, 512, 1, 1],
    bytes: 4 * 256 * 512,
  })
  expect(first?.sources.map((source) => (typeof source === "number" ? names[source] : source))).toEqual([
    "token_embd.weight",
    "inp_tokens",
  ])
  expect(answer.nodes.at(-1)).toMatchObject({
    name: "result_output",
    shape: [sizes.vocabulary, 512, 1, 1],
    isOutput: true,
  })
  expect(answer.nodes.filter(({ operation }) => operation === "FLASH_ATTN_EXT")).toHaveLength(sizes.layers)
  expect(answer.leaves.filter(({ isInput }) => isInput).map(({ name }) => name)).toContain("attn_inp_kq_mask")
})

describe("node-llama-cpp", () => {
  test.each([
    ["llama", smallLlama(), 512],
    // It adds a token to the batch of a model with windows.
    ["gemma3", smallGemma3(), 513],
    ["lfm2", smallLfm2(), 512],
  ])("has the same sums: %s", async (_, model, batch) => {
    const request = { model: fileOf(model), context: 4096, fullWindowCache: false }
    const opinion = answered(await referee.estimateWithNodeLlamaCpp({ ...request, batch: 512 }))
    const answer = answered(await referee.simulateMemory({ ...request, batch, microBatch: batch }))
    expect(opinion.simulated).toBe(true)
    expect(opinion.modelBytes).toBe(answer.weightsBytes)
    expect(opinion.contextBytes).toBe(answer.cacheBytes + answer.stateBytes + answer.computeBytes)
  })

  test("does not read what is no GGUF", async () => {
    const model = { header: new Uint8Array(100), fileBytes: 100 }
    expect(await referee.estimateWithNodeLlamaCpp({ model, context: 512 })).toMatchObject({
      ok: false,
      code: "REFUSED",
    })
  })
})
