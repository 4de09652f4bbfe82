import { nearestNames, PlimsollError } from "@plimsoll/specs"
import type { Engine } from "./engine.ts"
import { libllama, llamaCpp, llamaServer } from "./llama-cpp/index.ts"

export type { Engine, EngineEstimate } from "./engine.ts"
export { libllama, llamaCpp, llamaServer }

/** Every engine with memory rules here. */
export const engines: readonly Engine[] = [llamaCpp, llamaServer, libllama]

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
