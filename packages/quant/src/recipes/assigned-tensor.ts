import type { StorageTypeName, Tensor } from "@plimsoll/specs"

/** Why a tensor has its format. */
export type TypeReason =
  /** No recipe touches it: it stays as the converter wrote it. */
  | "kept"
  /** The recipe's request for embedding, head or pattern. */
  | "requested"
  /** A rule of the mix. */
  | "rule"
  /** The mix's default format. */
  | "default"

/** A tensor as it is stored. */
export interface AssignedTensor {
  readonly tensor: Tensor
  readonly type: StorageTypeName
  /** Bytes of its data, without padding. */
  readonly bytes: number
  readonly reason: TypeReason
  /** The format that was meant and whose blocks do not fit the rows. */
  readonly insteadOf?: StorageTypeName | undefined
}
