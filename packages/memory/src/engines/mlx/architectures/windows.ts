import type { Architecture } from "@plimsoll/specs"

/**
 * Families whose windows mlx-lm reads as masks alone, so that every token is kept: their models make no rotating caches
 * (ml-explore/mlx-lm d78bf58e mlx_lm/models/gemma2.py, phi3.py, starcoder2.py; mistral runs as llama.py, which rotates
 * where `layer_types` says so).
 */
const keepsEveryToken: ReadonlySet<string> = new Set(["gemma2", "mistral", "phi3", "starcoder2"])

/** True where layers with a window have caches that rotate. */
export function rotates({ names }: Architecture): boolean {
  return !keepsEveryToken.has(names.huggingFace ?? "")
}
