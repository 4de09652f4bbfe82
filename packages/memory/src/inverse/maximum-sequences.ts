import { estimateMemory } from "../estimate.ts"
import type { MemoryRequest } from "../request.ts"

/** More than any engine computes at once. */
const mostSequences = 256

/**
 * The most parallel sequences that certainly fit, each with a context of its own.
 *
 * @param request - as for `estimateMemory`; its `context` is that of one sequence, tokens, and its `sequences` are not used
 * @returns sequences, at most 256; 0 where not even one fits
 * @throws PlimsollError as `estimateMemory`
 * @example
 * ```ts
 * maximumSequences({ model: glm45Air, recipe: q4KM, engine: llamaCpp, hardware: [h100Sxm5_80gb], context: 8192 }) // 9
 * ```
 */
export function maximumSequences(request: MemoryRequest): number {
  const context = request.context || request.model.architecture.contextLength
  const shares = request.engine.contextOf === "allSequences"
  const fits = (sequences: number) =>
    estimateMemory({ ...request, sequences, context: shares ? context * sequences : context }).fits === "yes"
  if (!fits(1)) return 0
  let low = 1
  let high = mostSequences + 1
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (fits(middle)) low = middle
    else high = middle
  }
  return low
}
