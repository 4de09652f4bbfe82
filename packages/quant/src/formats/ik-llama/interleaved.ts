import type { ForkStorageTypeName } from "@plimsoll/specs"
import { bf16 } from "../ggml/floats.ts"
import { type Format, scale } from "../ggml/format.ts"
import { iq2S, iq2XS, iq2XXS, iq3S, iq3XXS } from "../ggml/grid-blocks.ts"
import { q2K, q3K, q4K, q5K, q6K } from "../ggml/k-blocks.ts"
import { q40, q50, q80 } from "../ggml/plain-blocks.ts"
import { iq4NL, iq4XS, mxfp4 } from "../ggml/table-blocks.ts"
import { iq2K, iq3K, iq4K, iq5K } from "./non-linear-blocks.ts"
import { iq2BN, q8KV, q60 } from "./plain-blocks.ts"
import { halfRowScale, iq4KS, iq5KS, rowScale } from "./row-scaled-blocks.ts"

// Blocks of several rows side by side, as vector units read them: the bytes of the base, in another order. What stands
// once a row stands for all of them before their blocks.

const repacked = "ik_llama.cpp 8337e4cd src/llama-quantize.cpp:83"
const removed = { source: "llama.cpp v0.5.0 ggml/include/ggml.h:421" }

/* @__NO_SIDE_EFFECTS__ */
function interleave<Name extends ForkStorageTypeName>(
  base: Format,
  name: Name,
  interleavedRows: number,
  departures: Partial<Format> = {},
): Format<Name> {
  return { ...base, source: repacked, ...departures, name, interleavedRows }
}

export const bf16R16 = interleave(bf16, "bf16_r16", 16)
export const q80R8 = interleave(q80, "q8_0_r8", 8)
export const q60R4 = interleave(q60, "q6_0_r4", 4)
export const q6KR4 = interleave(q6K, "q6_k_r4", 4)
export const q50R4 = interleave(q50, "q5_0_r4", 4)
export const q5KR4 = interleave(q5K, "q5_k_r4", 4)
export const q40R8 = interleave(q40, "q4_0_r8", 8)
export const q4KR4 = interleave(q4K, "q4_k_r4", 4)
export const q3KR4 = interleave(q3K, "q3_k_r4", 4)
export const q2KR4 = interleave(q2K, "q2_k_r4", 4)
export const iq4NLR4 = interleave(iq4NL, "iq4_nl_r4", 4)
export const iq4XSR8 = interleave(iq4XS, "iq4_xs_r8", 8)
export const mxfp4R8 = interleave(mxfp4, "mxfp4_r8", 8)
export const iq3SR4 = interleave(iq3S, "iq3_s_r4", 4)
// Unlike llama.cpp, ik_llama.cpp makes it without an importance matrix too (src/llama-quantize.cpp:1684).
export const iq3XXSR4 = interleave(iq3XXS, "iq3_xxs_r4", 4, { importanceMatrix: "optional" })
export const iq2SR4 = interleave(iq2S, "iq2_s_r4", 4)
export const iq2XSR4 = interleave(iq2XS, "iq2_xs_r4", 4)
export const iq2XXSR4 = interleave(iq2XXS, "iq2_xxs_r4", 4)
export const iq5KR4 = interleave(iq5K, "iq5_k_r4", 4)
export const iq4KR4 = interleave(iq4K, "iq4_k_r4", 4)
export const iq3KR4 = interleave(iq3K, "iq3_k_r4", 4)
export const iq2KR4 = interleave(iq2K, "iq2_k_r4", 4)
export const iq5KSR4 = interleave(iq5KS, "iq5_ks_r4", 4)
export const iq4KSR4 = interleave(iq4KS, "iq4_ks_r4", 4)
export const iq2BNR4 = interleave(iq2BN, "iq2_bn_r4", 4)

/** The row's sum is left out. */
export const q8KVR8 = interleave(q8KV, "q8_kv_r8", 8, { rowHeader: [rowScale] })

/* @__NO_SIDE_EFFECTS__ */
function wideBytes<Name extends "q8_k_r8" | "q8_k_r16">(
  name: Name,
  interleavedRows: number,
  source: string,
): Format<Name> {
  return {
    name,
    blockSize: 256,
    bitsPerWeight: 8.0625,
    interleavedRows,
    layout: [scale, { name: "qs", bits: 8, count: 256, meaning: "signed codes" }],
    decode: "x = d * q, q from -127 to 127",
    importanceMatrix: "unused",
    source,
  }
}

export const q8KR8 = wideBytes("q8_k_r8", 8, "ik_llama.cpp 8337e4cd ggml/src/ggml-common.h:424")
export const q8KR16 = wideBytes("q8_k_r16", 16, "ik_llama.cpp 8337e4cd ggml/src/ggml-common.h:430")

export const iq1MR4: Format<"iq1_m_r4"> = {
  name: "iq1_m_r4",
  blockSize: 32,
  bitsPerWeight: 1.75,
  interleavedRows: 4,
  rowHeader: [halfRowScale],
  layout: [
    { name: "qs", bits: 8, count: 4, meaning: "low bits of indices into 2048 vectors of 8" },
    { name: "qh", bits: 4, count: 4, meaning: "three high bits of an index, and the sign of its shift" },
    { name: "scales", bits: 4, count: 2, meaning: "scale of each group of 16" },
  ],
  decode: "x = d * scale * (grid[index] + shift), shift = 0.125 or -0.125",
  importanceMatrix: "required",
  source: "ik_llama.cpp 8337e4cd ggml/src/ggml-common.h:543",
}

export const iq1SR4: Format<"iq1_s_r4"> = {
  name: "iq1_s_r4",
  blockSize: 32,
  bitsPerWeight: 1.5,
  interleavedRows: 4,
  rowHeader: [halfRowScale],
  layout: [
    { name: "qs", bits: 8, count: 4, meaning: "low bits of indices into 2048 vectors of 8" },
    { name: "qh", bits: 3, count: 4, meaning: "high bits of the indices" },
    { name: "scale", bits: 3, count: 1, meaning: "scale of the group" },
    { name: "shift", bits: 1, count: 1, meaning: "sign of the group's shift" },
  ],
  decode: "x = d * (2 * scale + 1) * (grid[index] + shift), shift = 0.125 or -0.125",
  importanceMatrix: "required",
  source: "ik_llama.cpp 8337e4cd ggml/src/ggml-common.h:528",
}

// llama.cpp wrote these until it interleaved rows while loading.
export const q4044 = interleave(q40, "q4_0_4_4", 4, removed)
export const q4048 = interleave(q40, "q4_0_4_8", 4, removed)
export const q4088 = interleave(q40, "q4_0_8_8", 8, removed)
