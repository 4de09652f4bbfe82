import type { StorageTypeName } from "@plimsoll/specs"
import type { Format } from "./format.ts"

// Types that ggml computes indices, positions and shapes in; a file's tensors may have them, no quantizer writes them.

/* @__NO_SIDE_EFFECTS__ */
function number<Name extends StorageTypeName>(name: Name, bits: number, meaning: string): Format<Name> {
  return {
    name,
    blockSize: 1,
    bitsPerWeight: bits,
    layout: [{ name: "v", bits, count: 1, meaning }],
    decode: "x = v",
    importanceMatrix: "unused",
    holds: "indices",
    source: "ggml/src/ggml.c:632",
  }
}

export const f64 = number("f64", 64, "IEEE 754 binary64")
export const i64 = number("i64", 64, "signed whole number")
export const i32 = number("i32", 32, "signed whole number")
export const i16 = number("i16", 16, "signed whole number")
export const i8 = number("i8", 8, "signed whole number")
