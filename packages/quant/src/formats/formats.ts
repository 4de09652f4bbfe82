import type { ForkStorageTypeName, StorageTypeName } from "@plimsoll/specs"
import { nearestNames, PlimsollError } from "@plimsoll/specs"
import { q8K, q81 } from "./ggml/activation-blocks.ts"
import { bf16, f16, f32 } from "./ggml/floats.ts"
import type { Format } from "./ggml/format.ts"
import { iq1M, iq1S, iq2S, iq2XS, iq2XXS, iq3S, iq3XXS } from "./ggml/grid-blocks.ts"
import { q2K, q3K, q4K, q5K, q6K } from "./ggml/k-blocks.ts"
import { q10, q20, q40, q41, q50, q51, q80 } from "./ggml/plain-blocks.ts"
import { iq4NL, iq4XS, mxfp4, nvfp4 } from "./ggml/table-blocks.ts"
import { tq10, tq20 } from "./ggml/ternary-blocks.ts"
import { f64, i8, i16, i32, i64 } from "./ggml/whole-numbers.ts"
import * as interleaved from "./ik-llama/interleaved.ts"
import { iq2K, iq3K, iq4K, iq5K, iq6K } from "./ik-llama/non-linear-blocks.ts"
import { i2S, iq1BN, iq2BN, q8KV, q60 } from "./ik-llama/plain-blocks.ts"
import { iq2KL, iq2KS, iq3KS, iq4KS, iq4KSS, iq5KS } from "./ik-llama/row-scaled-blocks.ts"
import { iq1KT, iq2KT, iq3KT, iq4KT } from "./ik-llama/trellis-blocks.ts"

/** Every format in which llama.cpp's GGUF files hold weights, from most to fewest bits. */
export const formats: readonly Format<StorageTypeName>[] = [
  f32,
  f16,
  bf16,
  q80,
  q6K,
  q51,
  q5K,
  q50,
  q41,
  q4K,
  q40,
  iq4NL,
  nvfp4,
  iq4XS,
  mxfp4,
  q3K,
  iq3S,
  iq3XXS,
  q2K,
  iq2S,
  iq2XS,
  q20,
  iq2XXS,
  tq20,
  iq1M,
  tq10,
  iq1S,
  q10,
]

/** What ggml keeps in other types than weights: activations while they are multiplied, and indices. */
export const otherFormats: readonly Format<StorageTypeName>[] = [f64, i64, i32, i16, q8K, q81, i8]

/** Formats of GGUF files that llama.cpp does not read and ik_llama.cpp does, from most to fewest bits. */
export const forkFormats: readonly Format<ForkStorageTypeName>[] = [
  q8KV,
  iq6K,
  q60,
  iq5K,
  iq5KS,
  iq4K,
  iq4KS,
  iq4KSS,
  iq4KT,
  iq3K,
  iq3KS,
  iq3KT,
  iq2KL,
  iq2K,
  iq2KS,
  iq2KT,
  iq2BN,
  i2S,
  iq1KT,
  iq1BN,
]

/** Formats that ik_llama.cpp reads fastest: rows of other formats, interleaved. */
export const interleavedFormats: readonly Format<ForkStorageTypeName>[] = [
  interleaved.bf16R16,
  interleaved.q80R8,
  interleaved.q8KR16,
  interleaved.q8KR8,
  interleaved.q8KVR8,
  interleaved.q6KR4,
  interleaved.q60R4,
  interleaved.q5KR4,
  interleaved.q50R4,
  interleaved.iq5KR4,
  interleaved.iq5KSR4,
  interleaved.q4KR4,
  interleaved.q40R8,
  interleaved.q4044,
  interleaved.q4048,
  interleaved.q4088,
  interleaved.iq4NLR4,
  interleaved.iq4KR4,
  interleaved.iq4XSR8,
  interleaved.iq4KSR4,
  interleaved.mxfp4R8,
  interleaved.q3KR4,
  interleaved.iq3SR4,
  interleaved.iq3KR4,
  interleaved.iq3XXSR4,
  interleaved.q2KR4,
  interleaved.iq2SR4,
  interleaved.iq2KR4,
  interleaved.iq2XSR4,
  interleaved.iq2XXSR4,
  interleaved.iq2BNR4,
  interleaved.iq1MR4,
  interleaved.iq1SR4,
]

/** Every format that a GGUF file's tensors may have. */
export const ggufFormats: readonly Format[] = /* @__PURE__ */ concatenate(
  formats,
  otherFormats,
  forkFormats,
  interleavedFormats,
)

function concatenate(...lists: readonly (readonly Format[])[]): readonly Format[] {
  return lists.flat()
}

/**
 * A format of GGUF files by ggml's name, in any case.
 *
 * @throws PlimsollError `UNKNOWN_STORAGE_TYPE`
 * @example
 * ```ts
 * formatByName("Q4_K").bitsPerWeight // 4.5
 * formatByName("IQ4_KS").rowHeader // [{ name: "d", bits: 32, count: 1, meaning: "scale of the row, single precision" }]
 * ```
 */
export function formatByName(name: string): Format {
  const wanted = name.toLowerCase()
  const format = ggufFormats.find((known) => known.name === wanted)
  if (format) return format
  const names = ggufFormats.map((known) => known.name)
  throw new PlimsollError("UNKNOWN_STORAGE_TYPE", `expected a format of GGUF files, got "${name}"`, {
    hint: `Known: ${names.join(", ")}.`,
    nearest: nearestNames(wanted, names, { edits: 2 }),
  })
}
