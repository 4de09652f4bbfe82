import { type BlockField, type Format, scale } from "./format.ts"

// Codes that stand for the values of a fixed table, in unequal steps.

/** Values of the codes of IQ4_NL and IQ4_XS (llama.cpp v0.5.0 ggml/src/ggml-common.h, kvalues_iq4nl). */
export const nonLinearValues: readonly number[] = [
  -127, -104, -83, -65, -49, -35, -22, -10, 1, 13, 25, 38, 53, 69, 89, 113,
]

/** Magnitudes of the 4-bit floats E2M1; the highest bit of a code is the sign. */
export const e2m1Values: readonly number[] = [0, 0.5, 1, 1.5, 2, 3, 4, 6]

/* @__NO_SIDE_EFFECTS__ */
function codes(count: number): BlockField {
  return { name: "qs", bits: 4, count, meaning: "codes" }
}

export const iq4NL: Format<"iq4_nl"> = {
  name: "iq4_nl",
  blockSize: 32,
  bitsPerWeight: 4.5,
  layout: [scale, codes(32)],
  decode: "x = d * nonLinearValues[q]",
  importanceMatrix: "optional",
  source: "ggml/src/ggml-common.h:448",
}

export const iq4XS: Format<"iq4_xs"> = {
  name: "iq4_xs",
  blockSize: 256,
  bitsPerWeight: 4.25,
  layout: [
    scale,
    { name: "scales_h", bits: 2, count: 8, meaning: "high bits of the scale of each group of 32" },
    { name: "scales_l", bits: 4, count: 8, meaning: "low bits of the scales" },
    codes(256),
  ],
  decode: "x = d * (scale - 32) * nonLinearValues[q]",
  importanceMatrix: "optional",
  source: "ggml/src/ggml-common.h:454",
}

export const mxfp4: Format<"mxfp4"> = {
  name: "mxfp4",
  blockSize: 32,
  bitsPerWeight: 4.25,
  layout: [{ name: "e", bits: 8, count: 1, meaning: "exponent of a power of two (E8M0)" }, codes(32)],
  decode: "x = 2^(e - 127) * e2m1(q)",
  importanceMatrix: "unused",
  source: "ggml/src/ggml-common.h:215",
}

export const nvfp4: Format<"nvfp4"> = {
  name: "nvfp4",
  blockSize: 64,
  bitsPerWeight: 4.5,
  layout: [{ name: "d", bits: 8, count: 4, meaning: "scale of each group of 16 (unsigned E4M3)" }, codes(64)],
  decode: "x = tensor scale * d * e2m1(q), the tensor's scale in a tensor of its own",
  importanceMatrix: "unused",
  source: "ggml/src/ggml-common.h:223",
}
