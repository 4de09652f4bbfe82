import { expect, test } from "vitest"
import { memoryQuestion, quantizationQuestion } from "./questions.ts"
import type { ContextRequest, QuantizationRequest } from "./request.ts"

const model = { path: "model.gguf" }

test("names become llama.cpp's numbers", () => {
  expect(memoryQuestion({ model, context: 0, cacheKeys: "q8_0", threads: 2 })).toEqual({
    file: model,
    context: 0,
    threads: 2,
    cacheKeys: 8,
    cacheValues: undefined,
    loadPredictionLayers: false,
  })
  const tensorTypes = [["ffn_down", "iq4_xs"]] as const
  expect(quantizationQuestion({ model, fileType: "Q4_K_M", outputTensorType: "q6_k", tensorTypes })).toMatchObject({
    fileType: 15,
    outputTensorType: 14,
    tokenEmbeddingType: undefined,
    tensorTypes: [["ffn_down", 23]],
  })
})

test.each<[string, Partial<Record<keyof ContextRequest, unknown>>]>([
  ["context: expected an integer of 0 to 4294967295, got undefined", { context: undefined }],
  ["context: expected an integer of 0 to 4294967295, got 4294967296", { context: 2 ** 32 }],
  ["batch: expected an integer of 0 to 4294967295, got 1.5", { batch: 1.5 }],
  ["sequences: expected an integer of 0 to 4294967295, got -1", { sequences: -1 }],
  ['expected a storage type of ggml, got "fp8"', { cacheKeys: "fp8" }],
  ["predictionContext: expected loadPredictionLayers with it, got it alone", { predictionContext: true }],
  ["fileBytes: expected an integer, got undefined", { model: { header: new Uint8Array() } }],
])("refuses: %s", (message, changes) => {
  expect(() => memoryQuestion({ model, context: 512, ...changes } as ContextRequest)).toThrow(message)
})

test("refuses a file type that llama-quantize does not have", () => {
  const request = { model, fileType: "Q4_K_XL" } as unknown as QuantizationRequest
  expect(() => quantizationQuestion(request)).toThrow(/fileType: expected one of F32, .*, got "Q4_K_XL"/)
})
