import { type Format, scale } from "./format.ts"

// What processors turn activations into, to multiply them with quantized weights. Sums of a group's codes stand beside
// the codes, so that offsets of weights cost one multiplication for each group.

export const q81: Format<"q8_1"> = {
  name: "q8_1",
  blockSize: 32,
  bitsPerWeight: 9,
  layout: [
    scale,
    { name: "s", bits: 16, count: 1, meaning: "scale times the sum of the codes, half precision" },
    { name: "qs", bits: 8, count: 32, meaning: "signed codes" },
  ],
  decode: "x = d * q, q from -128 to 127",
  importanceMatrix: "unused",
  holds: "activations",
  source: "ggml/src/ggml-common.h:259",
}

export const q8K: Format<"q8_k"> = {
  name: "q8_k",
  blockSize: 256,
  bitsPerWeight: 9.125,
  layout: [
    { name: "d", bits: 32, count: 1, meaning: "scale, single precision" },
    { name: "qs", bits: 8, count: 256, meaning: "signed codes" },
    { name: "bsums", bits: 16, count: 16, meaning: "sum of the codes of each group of 16" },
  ],
  decode: "x = d * q, q from -128 to 127",
  importanceMatrix: "unused",
  holds: "activations",
  source: "ggml/src/ggml-common.h:371",
}
