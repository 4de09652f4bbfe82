import type { Source } from "@plimsoll/specs"
import { estimatedPieces, estimatedTokenizer, tokenizerOfDecoded } from "./estimated.ts"
import type { Tokenizer } from "./tokenizer.ts"

const date = "2026-12-01"

/** Counts that llama.cpp prints when it loads a file. */
function printed(where: string): Source {
  return { where: `https://github.com/${where}`, date }
}

/**
 * Texts told by what published files take beyond their tensors, less the entries of the tensors, the chat template and
 * 1,300 bytes of further keys; files of several recipes agree.
 */
export const smollm2: Tokenizer = {
  id: "smollm2",
  tokens: 49_152,
  tokenBytes: 369_060,
  merges: { count: 48_900, bytes: 417_576 },
  error: 1500,
  // A header of 1,782,752 bytes in all files of the 1.7B; merges as ollama prints them.
  source: { where: "huggingface.co/bartowski/SmolLM2-1.7B-Instruct-GGUF", date: "2026-11-23" },
}

export const lfm2: Tokenizer = {
  id: "lfm2",
  tokens: 65_536,
  tokenBytes: 506_390,
  merges: { count: 63_683, bytes: 570_057 },
  error: 4000,
  // Sizes to 0.1 MiB of 20 files of three models leave 2,382,029 to 2,386,534 bytes for the header.
  source: { where: "huggingface.co/unsloth/LFM2-350M-GGUF", date: "2026-11-23" },
}

export const ernie: Tokenizer = {
  id: "ernie",
  tokens: 103_424,
  tokenBytes: 714_070,
  scores: true,
  error: 9000,
  // Sizes to 0.1 MiB of 24 files leave 2,374,042 to 2,389,606 bytes for the header.
  source: { where: "huggingface.co/bartowski/baidu_ERNIE-4.5-0.3B-PT-GGUF", date: "2026-11-23" },
}

/** Of 201 languages, most of them not in Latin letters: 11.6 bytes a token. */
export const qwen35: Tokenizer = {
  id: "qwen-3.5",
  tokens: 248_320,
  tokenBytes: 2_869_400,
  merges: { count: 247_587, bytes: 3_116_950 },
  error: 55_000,
  // The Q8_0 of the 0.8B, printed to 0.1 MiB, without prediction layers and with ssm_alpha and ssm_beta in F32.
  source: { where: "huggingface.co/bartowski/Qwen_Qwen3.5-0.8B-GGUF", date: "2026-11-23" },
}

export const glm4 = tokenizerOfDecoded({
  id: "glm-4",
  tokens: 151_343,
  merges: 318_088,
  decodedBytes: 1_018_482,
  stored: 1.44,
  storedError: 0.06,
  source: printed("ggml-org/llama.cpp/pull/14939"),
})

export const glm5 = tokenizerOfDecoded({
  id: "glm-5",
  tokens: 154_856,
  merges: 321_649,
  decodedBytes: 1_028_758,
  stored: 1.44,
  storedError: 0.06,
  source: printed("ggml-org/llama.cpp/issues/22718"),
})

export const minimax = tokenizerOfDecoded({
  id: "minimax",
  tokens: 200_000,
  merges: 199_744,
  decodedBytes: 1_400_373,
  stored: 1.44,
  storedError: 0.06,
  source: printed("ggml-org/llama.cpp/issues/21610"),
})

export const kimi = tokenizerOfDecoded({
  id: "kimi",
  tokens: 163_840,
  merges: 163_328,
  decodedBytes: 1_112_225,
  stored: 1.44,
  storedError: 0.06,
  source: printed("ggml-org/llama.cpp/issues/15600"),
})

export const ling = estimatedTokenizer({
  id: "ling",
  tokens: 156_900,
  merges: 156_635,
  source: printed("ikawrakow/ik_llama.cpp/pull/2295"),
})

/** Of a way of splitting words of its own (llama.cpp v0.5.0 src/llama-vocab.cpp:2408). */
export const laguna = estimatedTokenizer({
  id: "laguna",
  tokens: 100_352,
  source: { where: "ggml-org/llama.cpp@v0.5.0:conversion/laguna.py", date },
})

/** Families whose converter reads a SentencePiece model, whose texts are not at hand. */
function converted(file: string): Source {
  return { where: `ggml-org/llama.cpp@v0.5.0:conversion/${file}.py`, date }
}

export const yi = estimatedPieces({ id: "yi", tokens: 64_000, source: converted("llama") })
export const internlm2 = estimatedPieces({ id: "internlm2", tokens: 92_544, source: converted("internlm") })
export const internlm3 = estimatedPieces({ id: "internlm3", tokens: 128_512, source: converted("internlm") })
export const minicpm4 = estimatedPieces({ id: "minicpm4", tokens: 73_448, source: converted("minicpm") })
export const nemotron4 = estimatedPieces({ id: "nemotron-4", tokens: 256_000, source: converted("nemotron") })
export const jamba = estimatedPieces({ id: "jamba", tokens: 65_536, source: converted("jamba") })
