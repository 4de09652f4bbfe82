import { type BlockField, type Format, scale } from "./format.ts"

// Weights in groups of 4 or 8, each group an index into a fixed grid of good vectors.

const scalesOf16: BlockField = { name: "scales", bits: 4, count: 16, meaning: "scale of each group of 16" }

export const iq3S: Format<"iq3_s"> = {
  name: "iq3_s",
  blockSize: 256,
  bitsPerWeight: 3.4375,
  layout: [
    scale,
    { name: "qs", bits: 8, count: 64, meaning: "low bits of indices into 512 vectors of 4" },
    { name: "qh", bits: 1, count: 64, meaning: "ninth bits of the indices" },
    { name: "signs", bits: 1, count: 256, meaning: "signs" },
    { name: "scales", bits: 4, count: 8, meaning: "scale of each group of 32" },
  ],
  decode: "x = d * (1 + 2 * scale) * grid[index] * sign",
  importanceMatrix: "optional",
  source: "ggml/src/ggml-common.h:415",
}

export const iq3XXS: Format<"iq3_xxs"> = {
  name: "iq3_xxs",
  blockSize: 256,
  bitsPerWeight: 3.0625,
  layout: [
    scale,
    { name: "qs", bits: 8, count: 64, meaning: "indices into 256 vectors of 4" },
    { name: "signs", bits: 7, count: 32, meaning: "signs of 8 weights, the eighth by parity" },
    { name: "scales", bits: 4, count: 8, meaning: "scale of each group of 32" },
  ],
  decode: "x = d * (0.5 + scale) / 2 * grid[index] * sign",
  importanceMatrix: "required",
  source: "ggml/src/ggml-common.h:407",
}

export const iq2S: Format<"iq2_s"> = {
  name: "iq2_s",
  blockSize: 256,
  bitsPerWeight: 2.5625,
  layout: [
    scale,
    { name: "qs", bits: 8, count: 32, meaning: "low bits of indices into 1024 vectors of 8" },
    { name: "signs", bits: 1, count: 256, meaning: "signs, stored behind the low bits" },
    { name: "qh", bits: 2, count: 32, meaning: "high bits of the indices" },
    scalesOf16,
  ],
  decode: "x = d * (0.5 + scale) / 4 * grid[index] * sign",
  importanceMatrix: "required",
  source: "ggml/src/ggml-common.h:396",
}

export const iq2XS: Format<"iq2_xs"> = {
  name: "iq2_xs",
  blockSize: 256,
  bitsPerWeight: 2.3125,
  layout: [
    scale,
    { name: "qs", bits: 9, count: 32, meaning: "indices into 512 vectors of 8, each before its signs" },
    { name: "signs", bits: 7, count: 32, meaning: "signs of 8 weights, the eighth by parity" },
    scalesOf16,
  ],
  decode: "x = d * (0.5 + scale) / 4 * grid[index] * sign",
  importanceMatrix: "required",
  source: "ggml/src/ggml-common.h:388",
}

export const iq2XXS: Format<"iq2_xxs"> = {
  name: "iq2_xxs",
  blockSize: 256,
  bitsPerWeight: 2.0625,
  layout: [
    scale,
    { name: "qs", bits: 8, count: 32, meaning: "indices into 256 vectors of 8" },
    { name: "signs", bits: 7, count: 32, meaning: "signs of 8 weights, the eighth by parity" },
    { name: "scales", bits: 4, count: 8, meaning: "scale of each group of 32" },
  ],
  decode: "x = d * (0.5 + scale) / 4 * grid[index] * sign",
  importanceMatrix: "required",
  source: "ggml/src/ggml-common.h:381",
}

export const iq1M: Format<"iq1_m"> = {
  name: "iq1_m",
  blockSize: 256,
  bitsPerWeight: 1.75,
  layout: [
    { name: "qs", bits: 8, count: 32, meaning: "low bits of indices into 2048 vectors of 8" },
    { name: "qh", bits: 4, count: 32, meaning: "three high bits of an index, and the sign of its shift" },
    { name: "scales", bits: 3, count: 16, meaning: "scale of each group of 16" },
    { name: "d", bits: 16, count: 1, meaning: "scale, half precision, in the spare bits of the scales" },
  ],
  decode: "x = d * (2 * scale + 1) * (grid[index] + shift), shift = 0.125 or -0.125",
  importanceMatrix: "required",
  source: "ggml/src/ggml-common.h:433",
}

export const iq1S: Format<"iq1_s"> = {
  name: "iq1_s",
  blockSize: 256,
  bitsPerWeight: 1.5625,
  layout: [
    scale,
    { name: "qs", bits: 8, count: 32, meaning: "low bits of indices into 2048 vectors of 8" },
    { name: "qh", bits: 3, count: 32, meaning: "high bits of the indices" },
    { name: "scales", bits: 3, count: 8, meaning: "scale of each group of 32" },
    { name: "shifts", bits: 1, count: 8, meaning: "sign of each group's shift" },
  ],
  decode: "x = d * (2 * scale + 1) * (grid[index] + shift), shift = 0.125 or -0.125",
  importanceMatrix: "required",
  source: "ggml/src/ggml-common.h:425",
}
