import type { RecordedDevice } from "./recorded-devices.ts"

/** Tokens per second that somebody measured. */
export interface RecordedSpeed {
  readonly device: RecordedDevice
  /** `"decode"`: one request's tokens, `tokens` of them at a mean depth; `"prefill"`: a prompt of `tokens`. */
  readonly phase: "decode" | "prefill"
  readonly tokens: number
  /** Tokens in the cache: before a prompt, on average over a decode. */
  readonly depth: number
  readonly tokensPerSecond: number
  readonly source: string
}

const bench = (folder: string, notebook: string) =>
  `https://github.com/XiongjieDai/GPU-Benchmarks-on-LLM-Inference/blob/main/LLaMA 3/${folder}/${notebook}.ipynb`
const localScore = (result: number) => `https://www.localscore.ai/result/${result}`
const strixHalo =
  "https://github.com/lhl/strix-halo-testing/blob/main/llm-bench/shisa-v2-llama3.1-8b.i1-Q4_K_M/results.jsonl"

/** LocalScore averages nine mixes of prompt and generation; their mean depth while decoding. */
const localScoreDepth = 1837

const decode = (device: RecordedDevice, tokens: number, tokensPerSecond: number, source: string): RecordedSpeed => ({
  device,
  phase: "decode",
  tokens,
  depth: tokens / 2,
  tokensPerSecond,
  source,
})
const prefill = (device: RecordedDevice, tokens: number, tokensPerSecond: number, source: string): RecordedSpeed => ({
  device,
  phase: "prefill",
  tokens,
  depth: 0,
  tokensPerSecond,
  source,
})
const scored = (device: RecordedDevice, tokensPerSecond: number, result: number): RecordedSpeed => ({
  device,
  phase: "decode",
  tokens: 1,
  depth: localScoreDepth,
  tokensPerSecond,
  source: localScore(result),
})

/**
 * Llama 3 and 3.1 8B at Q4_K_M on one device: llama-bench, and LocalScore on Linux with NVIDIA devices. Left out by
 * rules that see no prediction: hosts whose CPU has AVX512-BF16 (LocalScore's build of 2025 decodes there several
 * times too slowly whatever the GPU), medians over runs that differ by more than half, Windows, laptops, and
 * LocalScore on Apple and AMD devices, where that build is not llama.cpp's own backend. Read 2026-11-23.
 */
export const recordedSpeeds: readonly RecordedSpeed[] = [
  decode("amd-ryzen-ai-max-plus-395", 512, 34.955, strixHalo),
  prefill("apple-m1-7gpu", 4096, 96.53, bench("Mac", "M1_8GB")),
  prefill("apple-m1-7gpu", 512, 94.48, bench("Mac", "M1_8GB")),
  decode("apple-m1-7gpu", 512, 10.2, bench("Mac", "M1_8GB")),
  prefill("apple-m1-max-32gpu", 4096, 329.84, bench("Mac", "M1max_64GB")),
  prefill("apple-m1-max-32gpu", 512, 408.23, bench("Mac", "M1max_64GB")),
  decode("apple-m1-max-32gpu", 512, 35.73, bench("Mac", "M1max_64GB")),
  prefill("apple-m2-ultra-76gpu", 4096, 979.47, bench("Mac", "M2ultra_192GB")),
  prefill("apple-m2-ultra-76gpu", 512, 994.04, bench("Mac", "M2ultra_192GB")),
  decode("apple-m2-ultra-76gpu", 512, 78.81, bench("Mac", "M2ultra_192GB")),
  prefill("a100-pcie-80gb", 4096, 4959.84, bench("Professional GPUs", "A100_PCIe_v3")),
  prefill("a100-pcie-80gb", 512, 5981.04, bench("Professional GPUs", "A100_PCIe_v3")),
  decode("a100-pcie-80gb", 512, 140.62, bench("Professional GPUs", "A100_PCIe_v3")),
  scored("a40", 80.6, 54),
  prefill("a40", 4096, 2586.5, bench("Professional GPUs", "A40_v3")),
  prefill("a40", 512, 3324.98, bench("Professional GPUs", "A40_v3")),
  decode("a40", 512, 91.27, bench("Professional GPUs", "A40_v3")),
  scored("rtx-3060-12gb", 52, 48),
  scored("rtx-3060-12gb", 53.1, 123),
  scored("rtx-3060-12gb", 49.7, 800),
  scored("rtx-3060-ti", 61.7, 124),
  scored("rtx-3060-ti", 58.6, 662),
  scored("rtx-3060-ti", 65.1, 1036),
  scored("rtx-3070", 63.4, 128),
  scored("rtx-3070", 64.7, 436),
  prefill("rtx-3070", 4096, 1826.59, bench("Gaming GPUs", "3070_v3")),
  prefill("rtx-3070", 512, 2402.51, bench("Gaming GPUs", "3070_v3")),
  decode("rtx-3070", 512, 72.79, bench("Gaming GPUs", "3070_v3")),
  scored("rtx-3080", 92.6, 139),
  prefill("rtx-3080", 4096, 2852.06, bench("Gaming GPUs", "3080_v3")),
  prefill("rtx-3080", 512, 3767.875, bench("Gaming GPUs", "3080_v3")),
  decode("rtx-3080", 512, 109.57, bench("Gaming GPUs", "3080_v3")),
  scored("rtx-3080-ti", 104, 134),
  prefill("rtx-3080-ti", 4096, 2947.11, bench("Gaming GPUs", "3080Ti_v3")),
  prefill("rtx-3080-ti", 512, 3690.3, bench("Gaming GPUs", "3080Ti_v3")),
  decode("rtx-3080-ti", 512, 110.6, bench("Gaming GPUs", "3080Ti_v3")),
  scored("rtx-3090-ti", 111, 129),
  scored("rtx-3090-ti", 109, 193),
  scored("rtx-4060", 45.8, 148),
  scored("rtx-4060-ti-16gb", 49.3, 9),
  scored("rtx-4060-ti-16gb", 49.6, 143),
  scored("rtx-4060-ti-16gb", 49.1, 449),
  scored("rtx-4070", 76.3, 152),
  scored("rtx-4070-ti", 77.2, 142),
  prefill("rtx-4070-ti", 4096, 2729.71, bench("Gaming GPUs", "4070Ti_v3")),
  prefill("rtx-4070-ti", 512, 3936.29, bench("Gaming GPUs", "4070Ti_v3")),
  decode("rtx-4070-ti", 512, 83.5, bench("Gaming GPUs", "4070Ti_v3")),
  scored("rtx-5060-ti-16gb", 60.6, 860),
  scored("rtx-5090", 106, 170),
  scored("h100-pcie-80gb", 120, 71),
  prefill("h100-pcie-80gb", 4096, 6423.31, bench("Professional GPUs", "H100_PCIe_v3")),
  prefill("h100-pcie-80gb", 512, 8125.45, bench("Professional GPUs", "H100_PCIe_v3")),
  decode("h100-pcie-80gb", 512, 145.55, bench("Professional GPUs", "H100_PCIe_v3")),
  scored("rtx-2000-ada", 37.9, 68),
  scored("rtx-2000-ada", 36.8, 715),
  scored("rtx-4000-ada", 56.5, 79),
  prefill("rtx-4000-ada", 4096, 1798.01, bench("Professional GPUs", "4000_Ada_v3")),
  prefill("rtx-4000-ada", 512, 2451.93, bench("Professional GPUs", "4000_Ada_v3")),
  decode("rtx-4000-ada", 512, 59.15, bench("Professional GPUs", "4000_Ada_v3")),
  scored("rtx-a4000", 60.6, 45),
  scored("rtx-a4500", 77.6, 56),
  scored("rtx-a5000", 89.9, 55),
  scored("rtx-pro-6000-blackwell", 138, 938),
]
