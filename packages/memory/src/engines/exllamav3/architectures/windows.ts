import type { Architecture } from "@plimsoll/specs"

/**
 * Families whose layers with a window keep a ring for each sequence in place of pages: those whose models are built of
 * SlidingAttention (turboderp-org/exllamav3 4f8ad012 exllamav3/architecture/afmoe.py, gemma4.py, gpt_oss.py, laguna.py,
 * step3_5.py). Others keep every token in pages.
 */
const ringed: ReadonlySet<string> = new Set([
  "afmoe",
  "gemma4",
  "gemma4_text",
  "gpt_oss",
  "laguna",
  "step3p5",
  "step3p7",
])

export function keepsRings({ names }: Architecture): boolean {
  return ringed.has(names.huggingFace ?? "")
}
