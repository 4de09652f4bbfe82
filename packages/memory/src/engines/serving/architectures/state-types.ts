import type { Architecture } from "@plimsoll/specs"

/**
 * Families whose config asks for recurrent states in 32 bits (`mamba_ssm_dtype`, `mamba_ssm_cache_dtype`), which servers
 * follow where they are told nothing else (vLLM 0.30 vllm/model_executor/models/config.py).
 */
const inSinglePrecision: readonly RegExp[] = [/^qwen3_5/, /^qwen4_exp/, /^nemotron_h/]

/** Bytes of an element of a recurrent state: the model's own 16 bits, or 32. */
export function stateElementBytes({ names }: Architecture): 2 | 4 {
  return inSinglePrecision.some((name) => name.test(names.huggingFace ?? "")) ? 4 : 2
}
