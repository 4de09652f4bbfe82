import type { Format } from "../ggml/format.ts"
import { rowScale } from "./row-scaled-blocks.ts"

// A code is the seed of a random generator that draws the weights of a group: each step multiplies by 0xCBAC1FED and
// sums four 6-bit parts of the result (as ik_llama.cpp 8337e4cd ggml/src/iqk/iqk_quantize.cpp:8626). Such a codebook
// needs no table, and can have as many entries as a code has values.

export const iq4KT: Format<"iq4_kt"> = {
  name: "iq4_kt",
  blockSize: 256,
  bitsPerWeight: 4,
  rowHeader: [rowScale],
  layout: [
    { name: "offset", bits: 1, count: 8, meaning: "which of two offsets a group of 32 adds to its seeds" },
    { name: "scales", bits: 7, count: 8, meaning: "scale of each group of 32" },
    { name: "qt", bits: 3, count: 64, meaning: "highest bits of the seeds of 4 weights" },
    { name: "ql", bits: 8, count: 64, meaning: "low bits of the seeds" },
    { name: "qh", bits: 4, count: 64, meaning: "middle bits of the seeds" },
  ],
  decode: "x = d * (scale - 64) * drawn(q + offset)",
  importanceMatrix: "optional",
  source: "ik_llama.cpp 8337e4cd ggml/src/ggml-common.h:686",
}

export const iq3KT: Format<"iq3_kt"> = {
  name: "iq3_kt",
  blockSize: 256,
  bitsPerWeight: 3.125,
  rowHeader: [rowScale],
  layout: [
    { name: "scales", bits: 4, count: 8, meaning: "scale of each group of 32" },
    { name: "ql", bits: 16, count: 32, meaning: "seeds of 8 weights" },
    { name: "qh", bits: 1, count: 256, meaning: "signs" },
  ],
  decode: "x = d * scale * abs(drawn(q + 4096)) * sign",
  importanceMatrix: "optional",
  source: "ik_llama.cpp 8337e4cd ggml/src/ggml-common.h:679",
}

export const iq2KT: Format<"iq2_kt"> = {
  name: "iq2_kt",
  blockSize: 256,
  bitsPerWeight: 2.125,
  rowHeader: [rowScale],
  layout: [
    { name: "scales", bits: 4, count: 8, meaning: "index of the scale of each group of 32 in the table of IQ4_K" },
    { name: "ql", bits: 16, count: 32, meaning: "seeds of 8 weights" },
  ],
  decode: "x = d * table[scale] * drawn(q + 4096)",
  importanceMatrix: "required",
  source: "ik_llama.cpp 8337e4cd ggml/src/ggml-common.h:673",
}

export const iq1KT: Format<"iq1_kt"> = {
  name: "iq1_kt",
  blockSize: 256,
  bitsPerWeight: 1.75,
  rowHeader: [rowScale],
  layout: [
    { name: "scales", bits: 4, count: 8, meaning: "index of the scale of each group of 32 in the table of IQ4_K" },
    { name: "qt", bits: 1, count: 32, meaning: "thirteenth bits of the seeds of 8 weights" },
    { name: "ql", bits: 8, count: 32, meaning: "low bits of the seeds" },
    { name: "qh", bits: 4, count: 32, meaning: "middle bits of the seeds" },
  ],
  decode: "x = d * table[scale] * drawn(q + 4096)",
  importanceMatrix: "required",
  source: "ik_llama.cpp 8337e4cd ggml/src/ggml-common.h:666",
}
