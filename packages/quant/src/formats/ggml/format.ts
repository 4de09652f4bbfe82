import type { GgufTypeName } from "@plimsoll/specs"

/** A part of a block: `count` numbers of `bits` bits each. */
export interface BlockField {
  /** As ggml names it. */
  readonly name: string
  readonly bits: number
  readonly count: number
  readonly meaning: string
}

/** How a storage format writes the numbers of a row, and what they are when read back. */
export interface Format<Name extends GgufTypeName = GgufTypeName> {
  readonly name: Name
  /** Weights of a block; a row is a whole number of blocks. */
  readonly blockSize: number
  /** Exact, scales of blocks included; what stands once a row or a tensor is not. */
  readonly bitsPerWeight: number
  /** A block's parts in the order of the file; together they are its bytes. */
  readonly layout: readonly BlockField[]
  /** What stands before the blocks of each row; absent: nothing. */
  readonly rowHeader?: readonly BlockField[]
  /** What stands behind the last row; absent: nothing. */
  readonly tensorTail?: readonly BlockField[]
  /** Rows whose blocks lie interleaved, and which have to be complete; absent: each row lies alone. */
  readonly interleavedRows?: number
  /** A weight `x` from the parts that belong to it. */
  readonly decode: string
  /** Whether a quantizer weighs errors by how much a weight is used. */
  readonly importanceMatrix: "required" | "optional" | "unused"
  /** What ggml keeps in it; absent: weights. */
  readonly holds?: "activations" | "indices"
  /** The struct of the block, in llama.cpp v0.5.0 where no other program is named. */
  readonly source: string
}

/** The scale of a block in half precision. */
export const scale: BlockField = { name: "d", bits: 16, count: 1, meaning: "scale, half precision" }

/** The offset of a block in half precision. */
export const minimum: BlockField = { name: "m", bits: 16, count: 1, meaning: "smallest weight, half precision" }
