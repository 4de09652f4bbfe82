import { type Format, minimum, scale } from "./format.ts"

// One scale for each block, weights in equal steps.

export const q80: Format<"q8_0"> = {
  name: "q8_0",
  blockSize: 32,
  bitsPerWeight: 8.5,
  layout: [scale, { name: "qs", bits: 8, count: 32, meaning: "signed codes" }],
  decode: "x = d * q, q from -128 to 127",
  importanceMatrix: "unused",
  source: "ggml/src/ggml-common.h:252",
}

export const q51: Format<"q5_1"> = {
  name: "q5_1",
  blockSize: 32,
  bitsPerWeight: 6,
  layout: [
    scale,
    minimum,
    { name: "qh", bits: 1, count: 32, meaning: "fifth bits" },
    { name: "qs", bits: 4, count: 32, meaning: "low bits" },
  ],
  decode: "x = d * q + m, q from 0 to 31",
  importanceMatrix: "optional",
  source: "ggml/src/ggml-common.h:238",
}

export const q50: Format<"q5_0"> = {
  name: "q5_0",
  blockSize: 32,
  bitsPerWeight: 5.5,
  layout: [
    scale,
    { name: "qh", bits: 1, count: 32, meaning: "fifth bits" },
    { name: "qs", bits: 4, count: 32, meaning: "low bits" },
  ],
  decode: "x = d * (q - 16), q from 0 to 31",
  importanceMatrix: "optional",
  source: "ggml/src/ggml-common.h:230",
}

export const q41: Format<"q4_1"> = {
  name: "q4_1",
  blockSize: 32,
  bitsPerWeight: 5,
  layout: [scale, minimum, { name: "qs", bits: 4, count: 32, meaning: "codes" }],
  decode: "x = d * q + m, q from 0 to 15",
  importanceMatrix: "optional",
  source: "ggml/src/ggml-common.h:202",
}

export const q40: Format<"q4_0"> = {
  name: "q4_0",
  blockSize: 32,
  bitsPerWeight: 4.5,
  layout: [scale, { name: "qs", bits: 4, count: 32, meaning: "codes; low nibbles hold the first 16 weights" }],
  decode: "x = d * (q - 8), q from 0 to 15",
  importanceMatrix: "optional",
  source: "ggml/src/ggml-common.h:195",
}

export const q20: Format<"q2_0"> = {
  name: "q2_0",
  blockSize: 64,
  bitsPerWeight: 2.25,
  layout: [scale, { name: "qs", bits: 2, count: 64, meaning: "codes" }],
  decode: "x = d * (q - 1), q from 0 to 3",
  importanceMatrix: "unused",
  source: "ggml/src/ggml-common.h:188",
}

export const q10: Format<"q1_0"> = {
  name: "q1_0",
  blockSize: 128,
  bitsPerWeight: 1.125,
  layout: [scale, { name: "qs", bits: 1, count: 128, meaning: "signs" }],
  decode: "x = q ? d : -d",
  importanceMatrix: "unused",
  source: "ggml/src/ggml-common.h:181",
}
