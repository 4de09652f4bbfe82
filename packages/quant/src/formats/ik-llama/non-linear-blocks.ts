import { type BlockField, type Format, scale } from "../ggml/format.ts"

// Codes stand for the values of a table in unequal steps; each group of 16 weights picks one of two tables, the second
// the first moved a little. Decode rules as ik_llama.cpp 8337e4cd ggml/src/iqk/iqk_quantize.cpp, dequantize_row_….

const tables: BlockField = { name: "extra", bits: 1, count: 16, meaning: "which table each group of 16 takes" }

export const iq6K: Format<"iq6_k"> = {
  name: "iq6_k",
  blockSize: 256,
  bitsPerWeight: 6.625,
  layout: [
    scale,
    tables,
    { name: "scales", bits: 8, count: 16, meaning: "signed scale of each group of 16" },
    { name: "qs", bits: 4, count: 256, meaning: "low bits" },
    { name: "qh", bits: 2, count: 256, meaning: "high bits" },
  ],
  decode: "x = d * scale * (q * (6.2568 + q * (0.0011972 * q - 0.11218)) - 127 + table), q from 0 to 63",
  importanceMatrix: "optional",
  source: "ik_llama.cpp 8337e4cd ggml/src/ggml-common.h:757",
}

export const iq5K: Format<"iq5_k"> = {
  name: "iq5_k",
  blockSize: 256,
  bitsPerWeight: 5.5,
  layout: [
    scale,
    tables,
    { name: "scales_h", bits: 2, count: 16, meaning: "high bits of the scale of each group of 16" },
    { name: "scales_l", bits: 4, count: 16, meaning: "low bits of the scales" },
    { name: "qs", bits: 4, count: 256, meaning: "low bits" },
    { name: "qh", bits: 1, count: 256, meaning: "fifth bits" },
  ],
  decode: "x = d * (scale - 32) * table[q], q from 0 to 31",
  importanceMatrix: "optional",
  source: "ik_llama.cpp 8337e4cd ggml/src/ggml-common.h:737",
}

export const iq4K: Format<"iq4_k"> = {
  name: "iq4_k",
  blockSize: 256,
  bitsPerWeight: 4.5,
  layout: [
    scale,
    tables,
    { name: "scales_h", bits: 2, count: 16, meaning: "high bits of the scale of each group of 16" },
    { name: "scales_l", bits: 4, count: 16, meaning: "low bits of the scales" },
    { name: "qs", bits: 4, count: 256, meaning: "codes" },
  ],
  decode: "x = d * (scale - 32) * table[q], q from 0 to 15",
  importanceMatrix: "optional",
  source: "ik_llama.cpp 8337e4cd ggml/src/ggml-common.h:719",
}

export const iq3K: Format<"iq3_k"> = {
  name: "iq3_k",
  blockSize: 256,
  bitsPerWeight: 3.4375,
  layout: [
    scale,
    tables,
    { name: "scales_h", bits: 1, count: 16, meaning: "sign of the scale of each group of 16" },
    { name: "scales_l", bits: 4, count: 16, meaning: "magnitudes of the scales" },
    { name: "qs", bits: 2, count: 256, meaning: "low bits" },
    { name: "qh", bits: 1, count: 256, meaning: "third bits" },
  ],
  decode: "x = d * sign * (2 * scale + 1) * table[q], q from 0 to 7",
  importanceMatrix: "optional",
  source: "ik_llama.cpp 8337e4cd ggml/src/ggml-common.h:691",
}

export const iq2K: Format<"iq2_k"> = {
  name: "iq2_k",
  blockSize: 256,
  bitsPerWeight: 2.375,
  layout: [
    scale,
    tables,
    { name: "scales", bits: 4, count: 16, meaning: "scale of each group of 16" },
    { name: "qs", bits: 2, count: 256, meaning: "codes" },
  ],
  decode: "x = d * (scale - 8) * table[q], q from 0 to 3",
  importanceMatrix: "optional",
  source: "ik_llama.cpp 8337e4cd ggml/src/ggml-common.h:635",
}
