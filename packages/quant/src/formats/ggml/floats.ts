import type { Format } from "./format.ts"

export const f32: Format<"f32"> = {
  name: "f32",
  blockSize: 1,
  bitsPerWeight: 32,
  layout: [{ name: "v", bits: 32, count: 1, meaning: "IEEE 754 binary32" }],
  decode: "x = v",
  importanceMatrix: "unused",
  source: "ggml/src/ggml.c:632",
}

export const f16: Format<"f16"> = {
  name: "f16",
  blockSize: 1,
  bitsPerWeight: 16,
  layout: [{ name: "v", bits: 16, count: 1, meaning: "IEEE 754 binary16" }],
  decode: "x = v",
  importanceMatrix: "unused",
  source: "ggml/src/ggml.c:632",
}

export const bf16: Format<"bf16"> = {
  name: "bf16",
  blockSize: 1,
  bitsPerWeight: 16,
  layout: [{ name: "v", bits: 16, count: 1, meaning: "upper half of a binary32" }],
  decode: "x = v",
  importanceMatrix: "unused",
  source: "ggml/src/ggml.c:632",
}
