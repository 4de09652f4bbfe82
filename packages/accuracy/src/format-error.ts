import { readdirSync } from "node:fs"
import { join } from "node:path"
import { findLlamaCpp } from "@plimsoll/runtime/referee"
import type { StorageTypeName } from "@plimsoll/specs"
import { storageTypes } from "@plimsoll/specs"
import koffi from "koffi"

/** How much of the weights' size a format changes, as ggml's own quantizer and reader do it. */
export interface MeasuredError {
  /** Root of the mean square of the changes over that of the weights. */
  readonly relativeRms: number
  /** Standard error of `relativeRms`, from the spread between rows. */
  readonly standardError: number
}

export interface ErrorQuestion {
  readonly type: StorageTypeName
  /** Rows of `columns` weights, one after another. */
  readonly weights: Float32Array
  readonly columns: number
  /** True: an importance matrix that holds all columns for equal, so that plain errors are minimized. */
  readonly importanceMatrix: boolean
}

const TypeTraits = koffi.struct("PlimsollTypeTraits", {
  name: "str",
  blockSize: "int64",
  interleaved: "int64",
  blockBytes: "size_t",
  quantized: "bool",
  toFloat: "void *",
  fromFloat: "void *",
})
const ToFloat = koffi.proto("void PlimsollToFloat(const void *, float *, int64)")

let library: ReturnType<typeof load> | undefined

function load() {
  const { folder } = findLlamaCpp()
  const file = readdirSync(folder).find((name) => /^(lib)?ggml-base\.(v[\d.]+\.)?(so|dylib|dll)$/.test(name))
  if (!file) throw new Error(`expected ggml's base library in ${folder}, found none`)
  const base = koffi.load(join(folder, file))
  return {
    quantize: base.func("ggml_quantize_chunk", "size_t", [
      "int32",
      "float *",
      "void *",
      "int64",
      "int64",
      "int64",
      "float *",
    ]),
    traits: base.func("ggml_get_type_traits", koffi.pointer(TypeTraits), ["int32"]),
  }
}

/**
 * Quantizes weights by ggml, reads them back by ggml, and sets both side by side.
 *
 * @throws Error where llama.cpp's libraries are not installed
 */
export function measureFormatError({ type, weights, columns, importanceMatrix }: ErrorQuestion): MeasuredError {
  library ??= load()
  const { id, blockSize, blockBytes } = storageTypes[type]
  const rows = weights.length / columns
  const stored = new Uint8Array((columns / blockSize) * blockBytes * rows)
  const matrix = importanceMatrix ? new Float32Array(columns).fill(1) : null
  library.quantize(id, weights, stored, 0, rows, columns, matrix)
  const read = new Float32Array(weights.length)
  const { toFloat } = koffi.decode(library.traits(id), TypeTraits)
  koffi.call(toFloat, ToFloat, stored, read, weights.length)
  return errorBetween(weights, read, columns)
}

/** Relative error of `read` to `weights`, with the standard error that rows as independent samples give. */
export function errorBetween(weights: Float32Array, read: Float32Array, columns: number): MeasuredError {
  const shares: number[] = []
  for (let start = 0; start < weights.length; start += columns) {
    let change = 0
    let size = 0
    for (let index = start; index < start + columns; index++) {
      const weight = weights[index] ?? 0
      change += ((read[index] ?? 0) - weight) ** 2
      size += weight ** 2
    }
    shares.push(change / size)
  }
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length
  const variance = shares.reduce((sum, share) => sum + (share - mean) ** 2, 0) / (shares.length - 1)
  const relativeRms = Math.sqrt(mean)
  // The root halves a small relative error.
  return { relativeRms, standardError: relativeRms === 0 ? 0 : Math.sqrt(variance / shares.length) / (2 * relativeRms) }
}
