import type { Tokenizer } from "./tokenizer.ts"

/** Models that share a tokenizer. */
export interface TokenizerChoice {
  readonly tokenizer: Tokenizer
  /** Rows of the embedding table, one of these. */
  readonly vocabularySizes: readonly number[]
  /** `model_type` of the config; absent where the vocabulary says enough. */
  readonly families?: readonly string[] | undefined
  /** Lengths of chat templates that such models have, UTF-8 bytes; absent where none is known. */
  readonly chatTemplates?: readonly number[] | undefined
}
