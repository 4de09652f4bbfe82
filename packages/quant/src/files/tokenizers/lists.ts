import { keyBytes, listBytes } from "../header-parts.ts"
import type { Tokenizer } from "./tokenizer.ts"

const typeBytes = 4
const scoreBytes = 4
/** A text's length stands before it. */
const lengthBytes = 8

/** What converters fill a vocabulary up with: `[PAD151665]` (as llama.cpp v0.5.0 conversion/base.py:1557). */
function fillingBytes(from: number, to: number): number {
  let bytes = 0
  for (let id = from; id < to; id++) bytes += "[PAD]".length + String(id).length
  return bytes
}

/** Scores of all tokens, for tokenizers that have them. */
export function scoreListBytes(vocabularySize: number): number {
  return keyBytes("tokenizer.ggml.scores", listBytes(vocabularySize * scoreBytes))
}

/**
 * Bytes of the lists that a GGUF holds of a tokenizer: tokens, their types and scores, merges.
 *
 * @param vocabularySize - rows of the model's embedding: converters write as many tokens
 */
export function tokenizerListBytes(tokenizer: Tokenizer, vocabularySize: number): number {
  const { tokens, tokenBytes, merges, scores, furtherBytes = 0 } = tokenizer
  // Tokens behind the embedding's last row are left out (as llama.cpp v0.5.0 conversion/base.py:2072); they are few.
  const kept = tokens > vocabularySize ? Math.round((tokenBytes / tokens) * vocabularySize) : tokenBytes
  const texts = vocabularySize * lengthBytes + kept + fillingBytes(tokens, vocabularySize)
  return (
    keyBytes("tokenizer.ggml.tokens", listBytes(texts)) +
    keyBytes("tokenizer.ggml.token_type", listBytes(vocabularySize * typeBytes)) +
    (scores === true ? scoreListBytes(vocabularySize) : 0) +
    (merges ? keyBytes("tokenizer.ggml.merges", listBytes(merges.count * lengthBytes + merges.bytes)) : 0) +
    furtherBytes
  )
}
