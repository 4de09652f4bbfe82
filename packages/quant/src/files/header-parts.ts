import type { GgufMetadata, GgufValue } from "@plimsoll/specs/gguf"

/** "GGUF", its version, the number of tensors and of keys (as llama.cpp v0.5.0 ggml/src/gguf.cpp:1441). */
export const startBytes = 4 + 4 + 8 + 8

/** Without `general.alignment` (as llama.cpp v0.5.0 ggml/include/gguf.h:46). */
export const defaultAlignment = 32

/** Numbers' types; strings carry their own length. */
const scalarBytes = {
  uint8: 1,
  int8: 1,
  bool: 1,
  uint16: 2,
  int16: 2,
  uint32: 4,
  int32: 4,
  float32: 4,
  uint64: 8,
  int64: 8,
  float64: 8,
} as const

const encoder = new TextEncoder()

/** Up to the next multiple, which is a power of two or not. */
export function padded(bytes: number, alignment: number): number {
  return Math.ceil(bytes / alignment) * alignment
}

/** A string as GGUF stores it: its length in 8 bytes, then UTF-8 without an end mark. */
export function stringBytes(text: string): number {
  return 8 + encoder.encode(text).length
}

/** A key whose value takes so many bytes: its name, the value's type, the value. */
export function keyBytes(key: string, valueBytes: number): number {
  return stringBytes(key) + 4 + valueBytes
}

/** A list as a key's value: the elements' type, how many, and the elements. */
export function listBytes(elementBytes: number): number {
  return 4 + 8 + elementBytes
}

function valueBytes(value: GgufValue): number {
  if (value.type !== "array") return value.type === "string" ? stringBytes(value.value) : scalarBytes[value.type]
  if (value.of !== "string") return listBytes(value.value.length * scalarBytes[value.of])
  return listBytes(value.value.reduce((sum, text) => sum + stringBytes(text), 0))
}

/** All keys with their values, without the start of the file and without tensors. */
export function metadataBytes(metadata: GgufMetadata): number {
  return Object.entries(metadata).reduce((sum, [key, value]) => sum + keyBytes(key, valueBytes(value)), 0)
}

/**
 * A tensor's entry in the header: name, number of sizes, sizes without trailing ones, type and offset (as llama.cpp
 * v0.5.0 ggml/src/gguf.cpp:1526).
 */
export function tensorInfoBytes({ name, shape }: { readonly name: string; readonly shape: readonly number[] }): number {
  const sizes = Math.max(1, shape.findLastIndex((size) => size > 1) + 1)
  // Names of tensors are ASCII.
  return 8 + name.length + 4 + 8 * sizes + 4 + 8
}
