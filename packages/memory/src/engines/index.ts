import { nearestNames, PlimsollError } from "@plimsoll/specs"
import type { Engine } from "./engine.ts"
import { exllamav3 } from "./exllamav3/index.ts"
import { libllama, llamaCpp, llamaServer } from "./llama-cpp/index.ts"
import { lmStudio } from "./lm-studio/index.ts"
import { mlx } from "./mlx/index.ts"
import { ollama } from "./ollama/index.ts"
import { sglang } from "./sglang/index.ts"
import { tensorrtLlm } from "./tensorrt-llm/index.ts"
import { transformers } from "./transformers/index.ts"
import { vllm } from "./vllm/index.ts"

export type { Bounded, Engine, EngineDefault, EngineEstimate, ServingCapacity } from "./engine.ts"
export { type BuildChange, buildChanges } from "./llama-cpp/builds/changes.ts"
export type { BuildRules } from "./llama-cpp/builds/rules.ts"
export { exllamav3, libllama, llamaCpp, llamaServer, lmStudio, mlx, ollama, sglang, tensorrtLlm, transformers, vllm }

/** Every engine with memory rules here. */
export const engines: readonly Engine[] = [
  llamaCpp,
  llamaServer,
  libllama,
  ollama,
  lmStudio,
  vllm,
  sglang,
  tensorrtLlm,
  mlx,
  exllamav3,
  transformers,
]

/**
 * Finds an engine by the name that programs use.
 *
 * @param id - the engine's name in the machine interface, e.g. `"llama-server"`
 * @returns the engine's value
 * @throws PlimsollError `UNKNOWN_ENGINE` with the nearest names
 * @example
 * ```ts
 * engineById("llama-server").version // "0.5.0"
 * ```
 */
export function engineById(id: string): Engine {
  const found = engines.find((engine) => engine.id === id)
  if (found) return found
  const known = engines.map((engine) => engine.id)
  throw new PlimsollError("UNKNOWN_ENGINE", `engine: expected one of ${known.join(", ")}, got "${id}"`, {
    nearest: nearestNames(id, known, { edits: Number.POSITIVE_INFINITY, count: 1 }),
  })
}
