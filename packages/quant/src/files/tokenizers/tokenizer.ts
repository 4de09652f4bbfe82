import type { Source } from "@plimsoll/specs"

/** What a tokenizer puts into a GGUF: counts of its lists, the texts themselves are not needed. */
export interface Tokenizer {
  /** Lower-case, unique among tokenizers. */
  readonly id: string
  /** Its own tokens, added ones included, without what converters fill a vocabulary up with. */
  readonly tokens: number
  /**
   * All of them in UTF-8 as the file stores them, bytes: byte-level tokenizers write each byte as a printable letter,
   * of two bytes where it is not one itself.
   */
  readonly tokenBytes: number
  /** Pairs of a byte-pair tokenizer, each as two texts with a space between. */
  readonly merges?: { readonly count: number; readonly bytes: number } | undefined
  /**
   * True where each token has a score, of 4 bytes; `"sometimes"` where that depends on which of the publisher's two
   * formats a file was converted from.
   */
  readonly scores?: boolean | "sometimes" | undefined
  /** Other lists, such as a table of normalized characters, bytes. */
  readonly furtherBytes?: number | undefined
  /** How far the sum of all lists may be off, bytes; absent where texts were counted one by one. */
  readonly error?: number | undefined
  readonly source: Source
}
