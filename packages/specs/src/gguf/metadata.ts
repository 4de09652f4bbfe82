import { PlimsollError } from "../errors.ts"
import type { ByteWriter } from "./byte-writer.ts"

/** The integer types of GGUF that JavaScript's numbers hold, with their smallest and largest value. */
const integerRanges = {
  uint8: [0, 0xff],
  int8: [-0x80, 0x7f],
  uint16: [0, 0xffff],
  int16: [-0x8000, 0x7fff],
  uint32: [0, 0xffff_ffff],
  int32: [-0x8000_0000, 0x7fff_ffff],
  uint64: [0n, 0xffff_ffff_ffff_ffffn],
  int64: [-0x8000_0000_0000_0000n, 0x7fff_ffff_ffff_ffffn],
} as const

/** `gguf_type` (as llama.cpp v0.5.0 ggml/include/gguf.h:53). */
const typeIds = {
  uint8: 0,
  int8: 1,
  uint16: 2,
  int16: 3,
  uint32: 4,
  int32: 5,
  float32: 6,
  bool: 7,
  string: 8,
  array: 9,
  uint64: 10,
  int64: 11,
  float64: 12,
} as const

type SmallInteger = "uint8" | "int8" | "uint16" | "int16" | "uint32" | "int32"

/** What a value of a GGUF type is in JavaScript. */
export type GgufScalar =
  | { readonly type: SmallInteger | "float32" | "float64"; readonly value: number }
  | { readonly type: "uint64" | "int64"; readonly value: number | bigint }
  | { readonly type: "bool"; readonly value: boolean }
  | { readonly type: "string"; readonly value: string }

/** Elements of one type; GGUF files hold no arrays of arrays. */
export type GgufArray =
  | { readonly type: "array"; readonly of: SmallInteger | "float32" | "float64"; readonly value: readonly number[] }
  | { readonly type: "array"; readonly of: "uint64" | "int64"; readonly value: readonly (number | bigint)[] }
  | { readonly type: "array"; readonly of: "bool"; readonly value: readonly boolean[] }
  | { readonly type: "array"; readonly of: "string"; readonly value: readonly string[] }

export type GgufValue = GgufScalar | GgufArray

/** Keys with their values, written in the order of the record. */
export type GgufMetadata = Readonly<Record<string, GgufValue>>

/** Appends the type and the value of one key. */
export function writeValue(writer: ByteWriter, key: string, value: GgufValue): void {
  writer.uint32(typeId(key, value.type))
  if (value.type !== "array") {
    writeScalar(writer, key, value)
    return
  }
  writer.uint32(typeId(key, value.of))
  writer.uint64(value.value.length)
  for (const element of value.value) writeScalar(writer, key, { type: value.of, value: element } as GgufScalar)
}

function typeId(key: string, type: string): number {
  if (!Object.hasOwn(typeIds, type))
    throw new PlimsollError(
      "INVALID_GGUF",
      `${key}: expected a type of ${Object.keys(typeIds).join(", ")}, got "${type}"`,
    )
  return typeIds[type as keyof typeof typeIds]
}

function writeScalar(writer: ByteWriter, key: string, { type, value }: GgufScalar): void {
  const kind = type === "bool" ? "boolean" : type === "string" ? "string" : "number"
  const isBigInteger = typeof value === "bigint" && (type === "uint64" || type === "int64")
  if (typeof value !== kind && !isBigInteger) throw wrongValue(key, type, value)
  if (type === "string") writer.string(value)
  else if (type === "bool") writer.uint8(value ? 1 : 0)
  else if (type === "float32") writer.float32(value)
  else if (type === "float64") writer.float64(value)
  else writeInteger(writer, key, type, value)
}

function writeInteger(writer: ByteWriter, key: string, type: keyof typeof integerRanges, value: number | bigint): void {
  const [smallest, largest] = integerRanges[type]
  const whole = typeof value === "bigint" || Number.isSafeInteger(value)
  if (!whole || value < smallest || value > largest) throw wrongValue(key, type, value)
  // Two's complement: the bytes of a negative number are those of its remainder in the unsigned type.
  if (type === "uint64" || type === "int64") writer.uint64(BigInt.asUintN(64, BigInt(value)))
  else if (type === "uint32" || type === "int32") writer.uint32(Number(value) >>> 0)
  else if (type === "uint16" || type === "int16") writer.uint16(Number(value) & 0xffff)
  else writer.uint8(Number(value) & 0xff)
}

function wrongValue(key: string, type: string, value: unknown): PlimsollError {
  return new PlimsollError("INVALID_GGUF", `${key}: expected a ${type}, got ${String(value)} (${typeof value})`)
}
