import { type Format, scale } from "./format.ts"

// Three values per weight, for models that were trained to them.

export const tq20: Format<"tq2_0"> = {
  name: "tq2_0",
  blockSize: 256,
  bitsPerWeight: 2.0625,
  layout: [{ name: "qs", bits: 2, count: 256, meaning: "codes" }, scale],
  decode: "x = d * (q - 1), q from 0 to 2",
  importanceMatrix: "unused",
  source: "ggml/src/ggml-common.h:284",
}

export const tq10: Format<"tq1_0"> = {
  name: "tq1_0",
  blockSize: 256,
  bitsPerWeight: 1.6875,
  layout: [
    { name: "qs", bits: 8, count: 48, meaning: "five codes in a byte, as digits to base 3" },
    { name: "qh", bits: 8, count: 4, meaning: "four codes in a byte, the last 16 of the block" },
    scale,
  ],
  decode: "x = d * (q - 1), q from 0 to 2",
  importanceMatrix: "unused",
  source: "ggml/src/ggml-common.h:276",
}
