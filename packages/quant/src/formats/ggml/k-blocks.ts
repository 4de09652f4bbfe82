import { type BlockField, type Format, scale } from "./format.ts"

// Blocks of 256 weights in groups, whose scales are themselves quantized.

const scaleOfMinima: BlockField = { name: "dmin", bits: 16, count: 1, meaning: "scale of the minima, half precision" }
const scalesAndMinima: BlockField = {
  name: "scales",
  bits: 6,
  count: 16,
  meaning: "scale and minimum of each group of 32",
}

export const q6K: Format<"q6_k"> = {
  name: "q6_k",
  blockSize: 256,
  bitsPerWeight: 6.5625,
  layout: [
    { name: "ql", bits: 4, count: 256, meaning: "low bits" },
    { name: "qh", bits: 2, count: 256, meaning: "high bits" },
    { name: "scales", bits: 8, count: 16, meaning: "signed scale of each group of 16" },
    scale,
  ],
  decode: "x = d * scale * (q - 32), q from 0 to 63",
  importanceMatrix: "optional",
  source: "ggml/src/ggml-common.h:362",
}

export const q5K: Format<"q5_k"> = {
  name: "q5_k",
  blockSize: 256,
  bitsPerWeight: 5.5,
  layout: [
    scale,
    scaleOfMinima,
    scalesAndMinima,
    { name: "qh", bits: 1, count: 256, meaning: "fifth bits" },
    { name: "qs", bits: 4, count: 256, meaning: "low bits" },
  ],
  decode: "x = d * scale * q - dmin * min, q from 0 to 31",
  importanceMatrix: "optional",
  source: "ggml/src/ggml-common.h:344",
}

export const q4K: Format<"q4_k"> = {
  name: "q4_k",
  blockSize: 256,
  bitsPerWeight: 4.5,
  layout: [scale, scaleOfMinima, scalesAndMinima, { name: "qs", bits: 4, count: 256, meaning: "codes" }],
  decode: "x = d * scale * q - dmin * min, q from 0 to 15",
  importanceMatrix: "optional",
  source: "ggml/src/ggml-common.h:327",
}

export const q3K: Format<"q3_k"> = {
  name: "q3_k",
  blockSize: 256,
  bitsPerWeight: 3.4375,
  layout: [
    { name: "hmask", bits: 1, count: 256, meaning: "high bits" },
    { name: "qs", bits: 2, count: 256, meaning: "low bits" },
    { name: "scales", bits: 6, count: 16, meaning: "scale of each group of 16, offset by 32" },
    scale,
  ],
  decode: "x = d * (scale - 32) * (q - 4), q from 0 to 7",
  importanceMatrix: "optional",
  source: "ggml/src/ggml-common.h:315",
}

export const q2K: Format<"q2_k"> = {
  name: "q2_k",
  blockSize: 256,
  bitsPerWeight: 2.625,
  layout: [
    { name: "scales", bits: 4, count: 32, meaning: "scale and minimum of each group of 16" },
    { name: "qs", bits: 2, count: 256, meaning: "codes" },
    scale,
    scaleOfMinima,
  ],
  decode: "x = d * scale * q - dmin * min, q from 0 to 3",
  importanceMatrix: "optional",
  source: "ggml/src/ggml-common.h:298",
}
