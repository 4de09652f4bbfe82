import { type Format, scale } from "../ggml/format.ts"
import { halfRowScale, rowScale } from "./row-scaled-blocks.ts"

// Weights in equal steps, with one scale for a block, a row or the whole tensor.

export const q8KV: Format<"q8_kv"> = {
  name: "q8_kv",
  blockSize: 32,
  bitsPerWeight: 8,
  rowHeader: [rowScale, { name: "sum", bits: 32, count: 1, meaning: "sum of the row's codes" }],
  layout: [{ name: "qs", bits: 8, count: 32, meaning: "signed codes" }],
  decode: "x = d * q, q from -127 to 127",
  importanceMatrix: "unused",
  source: "ik_llama.cpp 8337e4cd ggml/src/ggml.c:1462",
}

export const q60: Format<"q6_0"> = {
  name: "q6_0",
  blockSize: 32,
  bitsPerWeight: 6.5,
  layout: [
    scale,
    { name: "qh", bits: 2, count: 32, meaning: "high bits" },
    { name: "qs", bits: 4, count: 32, meaning: "low bits" },
  ],
  decode: "x = d * (q - 32), q from 0 to 63",
  importanceMatrix: "optional",
  source: "ik_llama.cpp 8337e4cd ggml/src/ggml-common.h:219",
}

export const iq2BN: Format<"iq2_bn"> = {
  name: "iq2_bn",
  blockSize: 64,
  bitsPerWeight: 2,
  rowHeader: [rowScale],
  layout: [{ name: "qs", bits: 2, count: 64, meaning: "codes" }],
  decode: "x = d * (q - 1), q from 0 to 2",
  importanceMatrix: "unused",
  source: "ik_llama.cpp 8337e4cd ggml/src/ggml-common.h:573",
}

export const iq1BN: Format<"iq1_bn"> = {
  name: "iq1_bn",
  blockSize: 64,
  bitsPerWeight: 1.625,
  rowHeader: [halfRowScale],
  layout: [
    { name: "ql", bits: 8, count: 12, meaning: "five codes in a byte, as digits to base 3" },
    { name: "extra", bits: 8, count: 1, meaning: "four codes in a byte, the last of each group of 16" },
  ],
  decode: "x = d * (q - 1), q from 0 to 2",
  importanceMatrix: "unused",
  source: "ik_llama.cpp 8337e4cd ggml/src/ggml-common.h:564",
}

export const i2S: Format<"i2_s"> = {
  name: "i2_s",
  blockSize: 4,
  bitsPerWeight: 2,
  layout: [{ name: "q", bits: 2, count: 4, meaning: "codes of weights that lie apart, by 32 columns or by a row" }],
  tensorTail: [
    { name: "d", bits: 32, count: 1, meaning: "scale of the tensor, single precision" },
    { name: "padding", bits: 8, count: 28, meaning: "nothing, so that what follows is aligned" },
  ],
  decode: "x = d * (q - 1), q from 0 to 2",
  importanceMatrix: "unused",
  source: "microsoft/BitNet 129557d5 src/ggml-bitnet-mad.cpp:48",
}
