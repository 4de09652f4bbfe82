import type { SplitRule } from "../src/files/shards.ts"

/** Keys of the file that was cut. */
export const splitMetadata = {
  "general.architecture": { type: "string", value: "llama" },
  "tokenizer.ggml.tokens": { type: "array", of: "string", value: ["a", "bc", "déf"] },
} as const

/**
 * SmolLM2 135M at Q4_K_M as `llama-gguf-split` (v0.5.0, built from tools/gguf-split, run 2026-12-01) cut a file of zeros
 * with these keys: options, and the bytes of each part.
 */
export const recordedSplits: readonly (readonly [options: string, rule: SplitRule, parts: readonly number[]])[] = [
  ["--split-max-tensors 128", { maxTensors: 128 }, [64_287_072, 34_282_080, 5_115_968]],
  [
    "--split-max-tensors 30",
    { maxTensors: 30 },
    [37_951_168, 7_711_072, 8_434_528, 7_939_200, 7_711_104, 8_434_560, 7_939_200, 7_711_104, 9_243_264, 610_784],
  ],
  // The embedding does not fit behind the norm that comes first.
  ["--split-max-size 30M", { maxBytes: 30e6 }, [2_592, 30_081_216, 29_854_976, 29_811_296, 13_935_264]],
  [
    "--split-max-size 40M --no-tensor-first-split",
    { maxBytes: 40e6, keysFirst: true },
    [256, 39_594_208, 39_849_792, 24_240_992],
  ],
  ["--split-max-size 1G", { maxBytes: 1e9 }, [103_684_864]],
]
