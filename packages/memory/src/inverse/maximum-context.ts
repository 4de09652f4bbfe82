import { estimateMemory } from "../estimate.ts"
import type { MemoryRequest } from "../request.ts"

/** llama.cpp rounds contexts up to this many tokens. */
const step = 256

/**
 * The longest context that certainly fits, up to what the model was trained for.
 *
 * @param request - as for `estimateMemory`; its own `context` is not used
 * @returns tokens as the engine is told them, a multiple of 256; 0 where not even the shortest fits
 */
export function maximumContext(request: MemoryRequest): number {
  const fits = (steps: number) => estimateMemory({ ...request, context: steps * step }).fits === "yes"
  let low = 0
  let high = Math.floor(request.model.architecture.contextLength / step)
  if (high > 0 && fits(high)) return high * step
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (fits(middle)) low = middle
    else high = middle
  }
  return low * step
}
