import { fp8, unquantized } from "@plimsoll/quant/recipes"
import { h100Sxm5_80gb } from "@plimsoll/specs/hardware"
import { deepseekV32, gemma327B, llama4Scout, qwen38B, qwen38FlashNext, qwen3635BA3b } from "@plimsoll/specs/models"
import { describe, expect, it } from "vitest"
import { estimateMemory } from "../../index.ts"
import type { MemoryRequest } from "../../request.ts"
import { vllm } from "../index.ts"

const ask = (over: Partial<MemoryRequest> & Pick<MemoryRequest, "model">) =>
  estimateMemory({ recipe: unquantized("BF16"), engine: vllm, availableCacheBytes: 40 * 2 ** 30, ...over })
const concurrency = (over: Parameters<typeof ask>[0]) => ask(over).serving?.maximumConcurrency.value ?? Number.NaN
const perToken = (over: Parameters<typeof ask>[0]) =>
  vllm.cacheBytesPerToken?.({ recipe: unquantized("BF16"), engine: vllm, ...over })

describe("vLLM's cache", () => {
  it("copies heads that are fewer than ranks", () => {
    const at = (tensorParallel: number) => perToken({ model: qwen38B, tensorParallel })
    // 36 layers × 8 heads × 128 × 2 × 2 bytes; over 16 ranks each has one of the 8.
    expect([at(1), at(8), at(16)]).toEqual([147_456, 18_432, 18_432])
  })

  it("keeps latents and their indexers whole on every rank, in 8 bits as records of 656 bytes", () => {
    const at = (cacheKeys: string | undefined) =>
      perToken({ model: deepseekV32, recipe: fp8, cacheKeys, tensorParallel: 8 })
    expect([at("auto"), at("fp8")]).toEqual([61 * (2 * 576 + 132), 61 * (656 + 132)])
  })

  it("keeps windows whole before layers were grouped, and chunks for longer", () => {
    const share = (model: MemoryRequest["model"], engineVersion: string) =>
      concurrency({ model, engineVersion, context: 131_072, maximumBatchedTokens: 2048 })
    expect(share(gemma327B, "0.9.0")).toBeLessThan(0.3 * share(gemma327B, "0.10.0"))
    expect(share(llama4Scout, "0.13.0")).toBeLessThan(0.5 * share(llama4Scout, "0.14.0"))
  })

  it("keeps blocks of every step under way behind windows since 0.26", () => {
    const at = (engineVersion: string, maximumBatchedTokens: number) =>
      concurrency({ model: gemma327B, engineVersion, context: 131_072, maximumBatchedTokens })
    expect(at("0.26.0", 2048)).toBe(at("0.25.0", 4096))
  })

  it("keeps a second state where prefixes are kept, since 0.20", () => {
    const at = (over: Partial<MemoryRequest>) =>
      concurrency({ model: qwen3635BA3b, context: 4096, maximumBatchedTokens: 2048, ...over })
    expect(at({ engineVersion: "0.19.0" })).toBe(at({ engineVersion: "0.30.0", prefixCaching: false }))
    expect(at({ engineVersion: "0.30.0" })).toBeLessThan(at({ engineVersion: "0.19.0" }))
  })

  it("says how prefixes are not kept", () => {
    expect(ask({ model: qwen38B, prefixCaching: false }).flags).toContain("--no-enable-prefix-caching")
    expect(ask({ model: qwen38B }).flags).not.toContain("--no-enable-prefix-caching")
  })

  it("leaves tables of n-grams on the host", () => {
    const { devices, host } = ask({
      model: qwen38FlashNext,
      hardware: Array.from({ length: 8 }, () => h100Sxm5_80gb),
      tensorParallel: 8,
      expertParallel: 8,
    })
    // 128 parts of 2,500,012 rows of 160 numbers; each device's load is printed as 31.42 GiB, with what kernels add.
    expect(host.weightsBytes).toBe(128 * 2_500_012 * 160 * 2)
    expect(devices[0]?.weightsBytes).toBeLessThan(31.42 * 2 ** 30)
  })

  it("takes nothing for graphs that are not captured", () => {
    const at = (kernelGraphs: boolean) =>
      ask({ model: qwen38B, hardware: [h100Sxm5_80gb], availableCacheBytes: undefined, kernelGraphs })
    const budget = (kernelGraphs: boolean) => at(kernelGraphs).serving?.availableCacheBytes.value ?? Number.NaN
    expect(budget(false) - budget(true)).toBe(Math.round(0.49 * 2 ** 30))
    expect(at(false).flags).toContain("--enforce-eager")
  })

  it("profiles logits and their copy in 32 bits of models without experts since 0.25", () => {
    const peak = (model: MemoryRequest["model"], engineVersion: string) =>
      ask({ model, engineVersion, maximumSequences: 1024, maximumBatchedTokens: 1024 }).terms.find(
        ({ what }) => what === "compute",
      )?.bytes
    expect(peak(qwen38B, "0.25.0")).toBe(1024 * 151_936 * (2 + 4) + 1024 * 4096 * 2)
    expect(peak(qwen38B, "0.24.0")).toBeGreaterThan(2 * (peak(qwen38B, "0.25.0") ?? 0))
    expect(peak(qwen3635BA3b, "0.25.0")).toBe(peak(qwen3635BA3b, "0.24.0"))
  })
})
