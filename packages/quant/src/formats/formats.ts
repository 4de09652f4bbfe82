import { PlimsollError } from "@plimsoll/specs"
import { bf16, f16, f32 } from "./floats.ts"
import type { Format } from "./format.ts"
import { iq1M, iq1S, iq2S, iq2XS, iq2XXS, iq3S, iq3XXS } from "./grid-blocks.ts"
import { q2K, q3K, q4K, q5K, q6K } from "./k-blocks.ts"
import { q10, q20, q40, q41, q50, q51, q80 } from "./plain-blocks.ts"
import { iq4NL, iq4XS, mxfp4, nvfp4 } from "./table-blocks.ts"
import { tq10, tq20 } from "./ternary-blocks.ts"

/** Every format in which GGUF files hold weights, from most to fewest bits. */
export const formats: readonly Format[] = [
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

/**
 * A format by ggml's name, in any case.
 *
 * @throws PlimsollError `UNKNOWN_STORAGE_TYPE`
 * @example
 * ```ts
 * formatByName("Q4_K").bitsPerWeight // 4.5
 * ```
 */
export function formatByName(name: string): Format {
  const format = formats.find((known) => known.name === name.toLowerCase())
  if (format) return format
  throw new PlimsollError("UNKNOWN_STORAGE_TYPE", `expected a format of GGUF files, got "${name}"`, {
    hint: `Known: ${formats.map((known) => known.name).join(", ")}.`,
  })
}
