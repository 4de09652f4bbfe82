import { PlimsollError } from "../errors.ts"
import { type ForkStorageTypeName, forkStorageTypes } from "./fork-storage-types.ts"
import type { StorageType } from "./storage-type.ts"

/** GGML's storage types, by ggml's names in lower case (as llama.cpp v0.5.0 ggml/src/ggml.c:632). */
export const storageTypes = {
  f32: { id: 0, blockSize: 1, blockBytes: 4 },
  f16: { id: 1, blockSize: 1, blockBytes: 2 },
  q4_0: { id: 2, blockSize: 32, blockBytes: 18 },
  q4_1: { id: 3, blockSize: 32, blockBytes: 20 },
  q5_0: { id: 6, blockSize: 32, blockBytes: 22 },
  q5_1: { id: 7, blockSize: 32, blockBytes: 24 },
  q8_0: { id: 8, blockSize: 32, blockBytes: 34 },
  q8_1: { id: 9, blockSize: 32, blockBytes: 36 },
  q2_k: { id: 10, blockSize: 256, blockBytes: 84 },
  q3_k: { id: 11, blockSize: 256, blockBytes: 110 },
  q4_k: { id: 12, blockSize: 256, blockBytes: 144 },
  q5_k: { id: 13, blockSize: 256, blockBytes: 176 },
  q6_k: { id: 14, blockSize: 256, blockBytes: 210 },
  q8_k: { id: 15, blockSize: 256, blockBytes: 292 },
  iq2_xxs: { id: 16, blockSize: 256, blockBytes: 66 },
  iq2_xs: { id: 17, blockSize: 256, blockBytes: 74 },
  iq3_xxs: { id: 18, blockSize: 256, blockBytes: 98 },
  iq1_s: { id: 19, blockSize: 256, blockBytes: 50 },
  iq4_nl: { id: 20, blockSize: 32, blockBytes: 18 },
  iq3_s: { id: 21, blockSize: 256, blockBytes: 110 },
  iq2_s: { id: 22, blockSize: 256, blockBytes: 82 },
  iq4_xs: { id: 23, blockSize: 256, blockBytes: 136 },
  i8: { id: 24, blockSize: 1, blockBytes: 1 },
  i16: { id: 25, blockSize: 1, blockBytes: 2 },
  i32: { id: 26, blockSize: 1, blockBytes: 4 },
  i64: { id: 27, blockSize: 1, blockBytes: 8 },
  f64: { id: 28, blockSize: 1, blockBytes: 8 },
  iq1_m: { id: 29, blockSize: 256, blockBytes: 56 },
  bf16: { id: 30, blockSize: 1, blockBytes: 2 },
  tq1_0: { id: 34, blockSize: 256, blockBytes: 54 },
  tq2_0: { id: 35, blockSize: 256, blockBytes: 66 },
  mxfp4: { id: 39, blockSize: 32, blockBytes: 17 },
  nvfp4: { id: 40, blockSize: 64, blockBytes: 36 },
  q1_0: { id: 41, blockSize: 128, blockBytes: 18 },
  q2_0: { id: 42, blockSize: 64, blockBytes: 18 },
} as const satisfies Readonly<Record<string, StorageType>>

/** A type that llama.cpp reads; what engines and recipes of llama.cpp take. */
export type StorageTypeName = keyof typeof storageTypes

/** Any type that a GGUF file may have, of llama.cpp or of a fork. */
export type GgufTypeName = StorageTypeName | ForkStorageTypeName

/** Whether a name is one of GGUF's types, of llama.cpp or of a fork. */
export function isGgufType(name: string): name is GgufTypeName {
  return Object.hasOwn(storageTypes, name) || Object.hasOwn(forkStorageTypes, name)
}

/** False for types that only a fork of llama.cpp reads. */
export function isMainlineType(type: GgufTypeName): type is StorageTypeName {
  return Object.hasOwn(storageTypes, type)
}

/**
 * Blocks of a storage type, of llama.cpp or of a fork.
 *
 * @throws PlimsollError `UNKNOWN_STORAGE_TYPE`
 * @example
 * ```ts
 * storageTypeOf("iq4_ks").rowHeaderBytes // 4
 * ```
 */
export function storageTypeOf(type: GgufTypeName): StorageType {
  if (isMainlineType(type)) return storageTypes[type]
  if (Object.hasOwn(forkStorageTypes, type)) return forkStorageTypes[type]
  throw new PlimsollError("UNKNOWN_STORAGE_TYPE", `expected a storage type of ggml, got "${String(type)}"`)
}

/**
 * The type that GGUF files mean by a number, or `undefined` for a number that neither llama.cpp nor a known fork has.
 *
 * @example
 * ```ts
 * storageTypeById(12) // "q4_k"
 * storageTypeById(139) // "iq4_k"
 * ```
 */
export function storageTypeById(id: number): GgufTypeName | undefined {
  const names = [...Object.keys(storageTypes), ...Object.keys(forkStorageTypes)] as GgufTypeName[]
  return names.find((name) => storageTypeOf(name).id === id)
}

/**
 * Bytes of one row.
 *
 * @param elements - row length, elements
 * @throws PlimsollError `INVALID_SHAPE` where blocks do not divide the row, `UNKNOWN_STORAGE_TYPE`
 * @example
 * ```ts
 * rowBytes("q8_0", 4096) // 4352
 * rowBytes("iq4_ks", 4096) // 2180, four of them the row's scale
 * ```
 */
export function rowBytes(type: GgufTypeName, elements: number): number {
  const { blockSize, blockBytes, rowHeaderBytes = 0 } = storageTypeOf(type)
  if (elements % blockSize !== 0 || elements < 0)
    throw new PlimsollError(
      "INVALID_SHAPE",
      `expected a row in blocks of ${blockSize} for ${type}, got ${elements} elements`,
    )
  return rowHeaderBytes + (elements / blockSize) * blockBytes
}

/**
 * Bytes of a tensor.
 *
 * @param shape - sizes in ggml's order, row length first
 * @throws PlimsollError `INVALID_SHAPE` where blocks do not divide the row, `UNKNOWN_STORAGE_TYPE`
 * @example
 * ```ts
 * tensorBytes("q4_k", [4096, 14336]) // 33030144
 * ```
 */
export function tensorBytes(type: GgufTypeName, shape: readonly number[]): number {
  const [row = 1, ...rest] = shape
  const { tensorTailBytes = 0 } = storageTypeOf(type)
  return rest.reduce((bytes, size) => bytes * size, rowBytes(type, row)) + tensorTailBytes
}
