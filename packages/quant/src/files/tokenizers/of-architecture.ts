import type { Architecture } from "@plimsoll/specs"
import { keyBytes, stringBytes } from "../header-parts.ts"
import type { SizeRange } from "../size-range.ts"
import type { TokenizerChoice } from "./choice.ts"
import { tokenizerChoices } from "./choices.ts"
import { estimatedTokenizer } from "./estimated.ts"
import { scoreListBytes, tokenizerListBytes } from "./lists.ts"
import type { Tokenizer } from "./tokenizer.ts"

function choiceOf({ vocabularySize, names }: Architecture): TokenizerChoice | undefined {
  return tokenizerChoices.find(
    ({ vocabularySizes, families }) =>
      vocabularySizes.includes(vocabularySize) &&
      (!families || families.includes(names.huggingFace ?? "") || families.includes(names.gguf ?? "")),
  )
}

/**
 * The tokenizer that models of this vocabulary and family have.
 *
 * @returns `undefined` where none is known
 */
export function tokenizerOf(architecture: Architecture): Tokenizer | undefined {
  return choiceOf(architecture)?.tokenizer
}

/**
 * Least and most that the lists of a tokenizer take, bytes a token: of those that were counted, WordPiece without scores
 * has 20.5 and byte pairs with every division as a merge 65.
 */
const listBytesPerToken = { least: 20, most: 67 }

/** Lists of the tokenizer that is given, else of the one that such models have, else of an estimated one. */
export function tokenizerRange(architecture: Architecture, given?: Tokenizer): SizeRange {
  const { vocabularySize } = architecture
  const known = given ?? tokenizerOf(architecture)
  if (known) {
    const bytes = tokenizerListBytes(known, vocabularySize)
    const error = known.error ?? 0
    const scores = known.scores === "sometimes" ? scoreListBytes(vocabularySize) : 0
    return { bytes, low: bytes - error, high: bytes + error + scores }
  }
  const estimated = estimatedTokenizer({ id: "unknown", tokens: vocabularySize, source: { where: "vocabulary size" } })
  return {
    bytes: tokenizerListBytes(estimated, vocabularySize),
    low: vocabularySize * listBytesPerToken.least,
    high: vocabularySize * listBytesPerToken.most,
  }
}

/**
 * Chat templates: of the 70 in ggml-org/llama.cpp@v0.5.0:models/templates (2026-12-01) the longest has 16,738 bytes, the
 * middle one 6,073. Base models have none.
 */
const longestTemplate = 17_000
const usualTemplate = 6_073

export function chatTemplateBytes(length: number): number {
  return length === 0 ? 0 : keyBytes("tokenizer.chat_template", stringBytes("") + length)
}

/** The middle one of the templates that such models have. */
export function chatTemplateRange(architecture: Architecture): SizeRange {
  const lengths = [...(choiceOf(architecture)?.chatTemplates ?? [usualTemplate])].sort((a, b) => a - b)
  return {
    bytes: chatTemplateBytes(lengths[Math.floor(lengths.length / 2)] ?? usualTemplate),
    low: 0,
    high: chatTemplateBytes(longestTemplate),
  }
}
