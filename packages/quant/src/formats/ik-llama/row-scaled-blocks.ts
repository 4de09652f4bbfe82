import type { BlockField, Format } from "../ggml/format.ts"

// One scale for a whole row, and a short one for each group of 32 weights. Codes stand for the values of a table; each
// group picks one of two, the second the first moved a little. Decode rules as ik_llama.cpp 8337e4cd
// ggml/src/iqk/iqk_quantize.cpp, dequantize_row_….

/** The scale that stands before the blocks of a row, in single precision. */
export const rowScale: BlockField = { name: "d", bits: 32, count: 1, meaning: "scale of the row, single precision" }

/** The scale that stands before the blocks of a row, in half precision. */
export const halfRowScale: BlockField = { name: "d", bits: 16, count: 1, meaning: "scale of the row, half precision" }

const tables: BlockField = {
  name: "tables",
  bits: 1,
  count: 8,
  meaning: "which table each group of 32 takes, in the scale's lowest bit",
}
const scales: BlockField = { name: "scales", bits: 7, count: 8, meaning: "scale of each group of 32" }

export const iq5KS: Format<"iq5_ks"> = {
  name: "iq5_ks",
  blockSize: 256,
  bitsPerWeight: 5.25,
  rowHeader: [rowScale],
  layout: [
    tables,
    scales,
    { name: "qs", bits: 4, count: 256, meaning: "low bits" },
    { name: "qh", bits: 1, count: 256, meaning: "fifth bits" },
  ],
  decode: "x = d * (2 * scale - 127) * table[q], q from 0 to 31",
  importanceMatrix: "optional",
  source: "ik_llama.cpp 8337e4cd ggml/src/ggml-common.h:766",
}

export const iq4KS: Format<"iq4_ks"> = {
  name: "iq4_ks",
  blockSize: 256,
  bitsPerWeight: 4.25,
  rowHeader: [rowScale],
  layout: [tables, scales, { name: "qs", bits: 4, count: 256, meaning: "codes" }],
  decode: "x = d * (2 * scale - 127) * table[q], q from 0 to 15",
  importanceMatrix: "optional",
  source: "ik_llama.cpp 8337e4cd ggml/src/ggml-common.h:618",
}

export const iq4KSS: Format<"iq4_kss"> = {
  name: "iq4_kss",
  blockSize: 256,
  bitsPerWeight: 4,
  rowHeader: [rowScale],
  layout: [
    { name: "qs", bits: 15, count: 64, meaning: "four codes, of which only half the patterns occur" },
    {
      name: "scales",
      bits: 1,
      count: 64,
      meaning: "the scales' 7 bits and the choice of table, one beside each code word",
    },
  ],
  decode: "x = d * (2 * scale - 127) * table[q], q four bits of (word xor word / 2)",
  importanceMatrix: "optional",
  source: "ik_llama.cpp 8337e4cd ggml/src/ggml-common.h:630",
}

export const iq3KS: Format<"iq3_ks"> = {
  name: "iq3_ks",
  blockSize: 256,
  bitsPerWeight: 3.1875,
  rowHeader: [halfRowScale],
  layout: [
    { name: "scales_h", bits: 1, count: 8, meaning: "fifth bit of the scale of each group of 32" },
    { name: "tables", bits: 1, count: 8, meaning: "which table each group of 32 takes" },
    { name: "scales", bits: 4, count: 8, meaning: "low bits of the scales" },
    { name: "qs", bits: 2, count: 256, meaning: "low bits" },
    { name: "qh", bits: 1, count: 256, meaning: "third bits" },
  ],
  decode: "x = d * (scale - 16) * table[q], q from 0 to 7",
  importanceMatrix: "optional",
  source: "ik_llama.cpp 8337e4cd ggml/src/ggml-common.h:701",
}

export const iq2KL: Format<"iq2_kl"> = {
  name: "iq2_kl",
  blockSize: 256,
  bitsPerWeight: 2.6875,
  rowHeader: [halfRowScale],
  layout: [
    { name: "scales_h", bits: 2, count: 8, meaning: "high bits of the scale of each group of 32" },
    { name: "scales_l", bits: 4, count: 8, meaning: "low bits of the scales" },
    { name: "qs", bits: 4, count: 128, meaning: "low bits of indices into 32 pairs of values" },
    { name: "qh", bits: 1, count: 128, meaning: "fifth bits of the indices" },
  ],
  decode: "two weights: d * (scale - 32) * pair[q], q from 0 to 31",
  importanceMatrix: "optional",
  source: "ik_llama.cpp 8337e4cd ggml/src/ggml-common.h:643",
}

export const iq2KS: Format<"iq2_ks"> = {
  name: "iq2_ks",
  blockSize: 256,
  bitsPerWeight: 2.1875,
  rowHeader: [halfRowScale],
  layout: [
    { name: "tables", bits: 1, count: 8, meaning: "which table each group of 32 takes" },
    { name: "scales_h", bits: 1, count: 8, meaning: "fifth bit of the scale of each group of 32" },
    { name: "scales", bits: 4, count: 8, meaning: "low bits of the scales" },
    { name: "qs", bits: 2, count: 256, meaning: "codes" },
  ],
  decode: "x = d * (scale - 16) * table[q], q from 0 to 3",
  importanceMatrix: "optional",
  source: "ik_llama.cpp 8337e4cd ggml/src/ggml-common.h:659",
}
