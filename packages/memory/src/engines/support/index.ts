import { nearestNames, PlimsollError } from "@plimsoll/specs"
import { llamaCppSupport } from "./llama-cpp.ts"
import { exllamaSupport, mlxSupport, transformersSupport } from "./local.ts"
import { type Support, type SupportAsked, type SupportRule, supportBy } from "./rule.ts"
import { sglangSupport, tensorrtLlmSupport } from "./servers.ts"
import { vllmSupport } from "./vllm.ts"

export { familyOf, type Support, type SupportAsked, type SupportRule } from "./rule.ts"

/** Rules by the engine's name in the machine interface. */
export const supportRules: Readonly<Record<string, readonly SupportRule[]>> = {
  "llama.cpp": llamaCppSupport,
  "llama-server": llamaCppSupport,
  libllama: llamaCppSupport,
  ollama: llamaCppSupport,
  "lm-studio": llamaCppSupport,
  vllm: vllmSupport,
  sglang: sglangSupport,
  "tensorrt-llm": tensorrtLlmSupport,
  mlx: mlxSupport,
  exllamav3: exllamaSupport,
  transformers: transformersSupport,
}

/** Which engine, format and device are asked about. */
export interface SupportQuestion extends SupportAsked {
  /** The engine's name in the machine interface. */
  readonly engine: string
}

/**
 * Whether an engine runs a format on a device: with a kernel made for it, by decoding it to 16 bits, or not at all.
 *
 * @param question - engine, format or recipe by name, device; no device is the CPU
 * @returns what runs, with which kernel, why, and where it was read; `"unknown"` where nothing was
 * @throws PlimsollError `UNKNOWN_ENGINE` with the nearest names
 * @example
 * ```ts
 * supportOf({ engine: "vllm", format: "FP8", hardware: rtx3090 }).runs // "fallback"
 * ```
 */
export function supportOf({ engine, ...asked }: SupportQuestion): Support {
  const rules = Object.hasOwn(supportRules, engine) ? supportRules[engine] : undefined
  if (rules) return supportBy(rules, asked)
  const known = Object.keys(supportRules)
  throw new PlimsollError("UNKNOWN_ENGINE", `engine: expected one of ${known.join(", ")}, got "${engine}"`, {
    nearest: nearestNames(engine, known, { edits: Number.POSITIVE_INFINITY, count: 1 }),
  })
}
