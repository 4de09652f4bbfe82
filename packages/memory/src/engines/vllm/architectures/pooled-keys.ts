import type { Architecture } from "@plimsoll/specs"

/**
 * Families whose indexers keep one key in 16 bits for each block of tokens, and the tokens of the block that is not whole in
 * a ring (vLLM 554340f3 prints a group of blocks of 4 tokens for Qwen3.8-Flash-Next beside those of 400; compressed_key_cache
 * and raw_key_cache in its cache specs).
 */
const pooled: readonly RegExp[] = [/^qwen4_exp/]

/** True where index keys are kept for blocks of tokens, and not for tokens. */
export function poolsIndexKeys({ names }: Architecture): boolean {
  return pooled.some((name) => name.test(names.huggingFace ?? ""))
}
