import { describe, expect, test } from "vitest"
import { answer } from "./answer.ts"

const size = (model: unknown, recipe?: unknown) => answer({ ask: "size", model, recipe })

describe("files of GGUF", () => {
  test("are told with their header, and how sure that is", async () => {
    const answered = await size("glm-4.5-air", "Q4_K_M")
    expect(answered).toMatchObject({
      tensorBytes: 72_848_161_792,
      loadedBytes: 70_438_853_120,
      recipe: { name: "Q4_K_M", tool: "llama-quantize", version: "llama.cpp v0.5.0", rules: "current" },
    })
    const { fileBytes, fileInterval } = answered as unknown as Sized
    expect(fileInterval.certainty).toBe("fitted")
    expect(fileBytes).toBeGreaterThan(fileInterval.low)
    expect(fileBytes).toBeLessThan(fileInterval.high)
    // The header is its tokenizer, some megabytes.
    expect(fileBytes - 72_848_161_792).toBeGreaterThan(5e6)
    expect(fileBytes - 72_848_161_792).toBeLessThan(15e6)
  })

  test("that the tool would refuse to make say so", async () => {
    const { warnings } = (await size("llama-3.1-8b", { name: "IQ2_XS", importanceMatrix: false })) as unknown as Sized
    expect(warnings).toEqual([expect.stringContaining("llama-quantize refuses IQ2_XS")])
  })
})

test("what published files of before lack is said", async () => {
  const today = (await size("qwen3.5-9b", "Q4_K_M")) as unknown as Sized
  expect(today.warnings).toEqual([expect.stringContaining('"rules": "2025-01"')])
  const before = (await size("qwen3.5-9b", { name: "Q4_K_M", rules: "2025-01" })) as unknown as Sized
  expect(before.warnings).toEqual([])
  expect(before.fileBytes).toBeLessThan(today.fileBytes)
})

interface Sized {
  readonly fileBytes: number
  readonly fileInterval: { readonly low: number; readonly high: number; readonly certainty: string }
  readonly warnings: readonly string[]
}

describe("checkpoints", () => {
  test.each([
    ["deepseek-v3", "native", 688_574_839_360, "native"],
    ["gpt-oss-120b", "native", 65_248_815_744, "native"],
    ["llama-3.1-8b", "FP8-dynamic", 9_083_953_152, "llm-compressor"],
    ["llama-3.3-70b", "modelopt-NVFP4", 42_709_045_632, "modelopt"],
    ["qwen2.5-7b", "native", 15_231_233_024, "native"],
  ])("%s as %s has the published %i bytes of tensors", async (model, recipe, tensorBytes, tool) => {
    expect(await size(model, recipe)).toMatchObject({ ok: true, tensorBytes, recipe: { tool } })
  })

  test("a config that says how its checkpoint is quantized is asked as native", async () => {
    const config = {
      model_type: "llama",
      hidden_size: 256,
      num_hidden_layers: 2,
      num_attention_heads: 4,
      num_key_value_heads: 2,
      intermediate_size: 512,
      vocab_size: 1000,
      max_position_embeddings: 2048,
      quantization_config: { quant_method: "gptq", bits: 4, group_size: 128, desc_act: false },
    }
    const answered = await size({ config }, "native")
    // Embedding, head and five norms stay in 16 bits.
    const kept = 2 * (2 * 1000 * 256 + 5 * 256)
    expect(answered).toMatchObject({ ok: true, recipe: { tool: "gptq" }, byFormat: { f16: kept } })
  })
})

describe("what can't be answered", () => {
  test.each([
    [{ ask: "memory", model: "qwen3-8b", recipe: "FP8" }, "UNSUPPORTED", "expected one of GGUF files, got FP8"],
    [{ ask: "size", model: "qwen3-8b", recipe: "AWQ-4-12" }, "UNKNOWN_RECIPE", 'got "AWQ-4-12"'],
    [{ ask: "size", model: "qwen3-8b", recipe: { name: "FP8", pure: true } }, "INVALID_REQUEST", "recipe.pure"],
  ])("%j is %s", async (request, code, message) => {
    expect(await answer(request)).toMatchObject({
      ok: false,
      error: { code, message: expect.stringContaining(message) },
    })
  })

  test("a recipe of checkpoints is found where its name is nearly right", async () => {
    const answered = await size("qwen3-8b", "AWQ-4-12")
    expect(answered).toMatchObject({ error: { nearest: ["AWQ-4-128"] } })
  })
})
