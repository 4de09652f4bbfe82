import { type GgufTypeName, isGgufType, storageTypeOf, tensorBytes } from "../architecture/storage-types.ts"
import { PlimsollError } from "../errors.ts"
import { byteWriter } from "./byte-writer.ts"
import { type GgufMetadata, writeValue } from "./metadata.ts"

/** A tensor to be announced in a header. */
export interface GgufTensorPlan {
  readonly name: string
  /** Row length first, as ggml writes it; up to four sizes. */
  readonly shape: readonly number[]
  /** Of llama.cpp or of a fork; a fork's file is read by that fork alone. */
  readonly type: GgufTypeName
}

export interface GgufHeaderPlan {
  readonly metadata: GgufMetadata
  /** In the order of their data. */
  readonly tensors: readonly GgufTensorPlan[]
  /** Bytes that the data of every tensor is padded to, a power of two. @default 32 */
  readonly alignment?: number | undefined
}

export interface WrittenGgufHeader {
  /** The header, padded: the file up to the first tensor's data. */
  readonly bytes: Uint8Array
  /** Where tensor data begins, bytes from the start of the file; the length of `bytes`. */
  readonly dataOffset: number
  /** Size of the whole file with all tensors' data. */
  readonly fileBytes: number
}

/** "GGUF" and its version (as llama.cpp v0.5.0 ggml/include/gguf.h:41). */
const magic = 0x4655_4747
const version = 3

/** Without `general.alignment` (as llama.cpp v0.5.0 ggml/include/gguf.h:46). */
const defaultAlignment = 32

/** ggml keeps names in 64 bytes with an end mark, shapes in 4 sizes (as llama.cpp v0.5.0 ggml/include/ggml.h:222). */
const longestName = 63
const mostDimensions = 4

/**
 * Writes the header of a GGUF file: everything before the data. Extended to `fileBytes` with zeros (a sparse file takes
 * no more disk than the header), it is a model that llama.cpp can plan memory for.
 *
 * @throws PlimsollError `INVALID_GGUF` for values out of range, names that ggml cannot hold and double tensors;
 *   `INVALID_SHAPE` where a type's blocks do not divide a row; `UNKNOWN_STORAGE_TYPE`
 * @example
 * ```ts
 * const { bytes, fileBytes } = writeGgufHeader({
 *   metadata: { "general.architecture": { type: "string", value: "llama" } },
 *   tensors: [{ name: "token_embd.weight", shape: [4096, 128256], type: "q8_0" }],
 * })
 * bytes.length // 128
 * fileBytes // 558170240
 * ```
 */
export function writeGgufHeader({ metadata, tensors, alignment }: GgufHeaderPlan): WrittenGgufHeader {
  const { step, entries } = alignedMetadata(metadata, alignment)
  const writer = byteWriter()
  writer.uint32(magic)
  writer.uint32(version)
  writer.uint64(tensors.length)
  writer.uint64(entries.length)
  for (const [key, value] of entries) {
    writer.string(key)
    writeValue(writer, key, value)
  }

  const names = new Set<string>()
  let offset = 0
  for (const tensor of tensors) {
    checkTensor(tensor, names)
    const shape = withoutTrailingOnes(tensor.shape)
    writer.string(tensor.name)
    writer.uint32(shape.length)
    for (const size of shape) writer.uint64(size)
    writer.uint32(storageTypeOf(tensor.type).id)
    writer.uint64(offset)
    offset += Math.ceil(tensorBytes(tensor.type, shape) / step) * step
  }
  writer.padTo(step)
  const bytes = writer.bytes()
  return { bytes, dataOffset: bytes.length, fileBytes: bytes.length + offset }
}

/** Any alignment but the usual one has to be said in the metadata, where readers look for it. */
function alignedMetadata(metadata: GgufMetadata, alignment: number | undefined) {
  const key = "general.alignment"
  const said = metadata[key]
  const step = alignment ?? (said === undefined ? defaultAlignment : Number(said.value))
  if (!Number.isInteger(Math.log2(step)) || step < 1)
    throw new PlimsollError("INVALID_GGUF", `alignment: expected a power of two, got ${step}`)
  if (said !== undefined && (said.type !== "uint32" || said.value !== step))
    throw new PlimsollError("INVALID_GGUF", `${key}: expected a uint32 of ${step}, got ${said.type} ${said.value}`)
  const entries = Object.entries(metadata)
  if (said === undefined && step !== defaultAlignment) entries.push([key, { type: "uint32", value: step }])
  return { step, entries }
}

function checkTensor({ name, shape, type }: GgufTensorPlan, names: Set<string>): void {
  if (names.has(name))
    throw new PlimsollError("INVALID_GGUF", `expected tensors with different names, got "${name}" twice`)
  names.add(name)
  const length = new TextEncoder().encode(name).length
  if (length === 0 || length > longestName)
    throw new PlimsollError(
      "INVALID_GGUF",
      `expected a tensor name of 1 to ${longestName} bytes, got ${length}: "${name}"`,
    )
  if (!isGgufType(type))
    throw new PlimsollError("UNKNOWN_STORAGE_TYPE", `${name}: expected a storage type of ggml, got "${type}"`)
  const sizesAreWhole = shape.every((size) => Number.isSafeInteger(size) && size > 0)
  if (!sizesAreWhole || shape.length === 0 || shape.length > mostDimensions)
    throw new PlimsollError("INVALID_SHAPE", `${name}: expected 1 to ${mostDimensions} positive sizes, got [${shape}]`)
}

/** As ggml counts dimensions (llama.cpp v0.5.0 ggml/src/ggml.c:1418). */
function withoutTrailingOnes(shape: readonly number[]): readonly number[] {
  return shape.slice(0, Math.max(1, shape.findLastIndex((size) => size > 1) + 1))
}
