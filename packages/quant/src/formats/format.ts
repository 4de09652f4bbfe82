import type { StorageTypeName } from "@plimsoll/specs"

/** A part of a block: `count` numbers of `bits` bits each. */
export interface BlockField {
  /** As ggml names it. */
  readonly name: string
  readonly bits: number
  readonly count: number
  readonly meaning: string
}

/** How a storage format writes weights, and what they are when read back. */
export interface Format {
  readonly name: StorageTypeName
  /** Weights of a block; a row is a whole number of blocks. */
  readonly blockSize: number
  /** Exact, scales included. */
  readonly bitsPerWeight: number
  /** A block's parts in the order of the file; together they are its bytes. */
  readonly layout: readonly BlockField[]
  /** A weight `x` from the parts that belong to it. */
  readonly decode: string
  /** Whether a quantizer weighs errors by how much a weight is used. */
  readonly importanceMatrix: "required" | "optional" | "unused"
  /** The struct of the block, in llama.cpp v0.5.0. */
  readonly source: string
}

/** The scale of a block in half precision. */
export const scale: BlockField = { name: "d", bits: 16, count: 1, meaning: "scale, half precision" }

/** The offset of a block in half precision. */
export const minimum: BlockField = { name: "m", bits: 16, count: 1, meaning: "smallest weight, half precision" }
