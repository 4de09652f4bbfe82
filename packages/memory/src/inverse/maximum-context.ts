import { estimateMemory } from "../estimate.ts"
import type { MemoryReport } from "../report.ts"
import type { MemoryRequest } from "../request.ts"

/** llama.cpp rounds contexts up to this many tokens. */
const step = 256

/** Memory grows almost in proportion, so a straight line finds the limit in a few tries; then halves are safer. */
const straightTries = 6

/** Bytes left where the report's largest need meets the smallest capacity; a guide only, `fits` decides. */
function spareBytes({ devices, host }: MemoryReport): number {
  const spares = [...devices, host].map(({ capacity, interval }) =>
    capacity ? capacity.interval.low - interval.high : Number.POSITIVE_INFINITY,
  )
  return Math.min(...spares)
}

/**
 * The longest context that certainly fits, up to what the model was trained for.
 *
 * @param request - as for `estimateMemory`; its own `context` is not used
 * @returns tokens as the engine is told them, all sequences together: a multiple of 256 or what the model was trained
 *   for; 0 where not even the shortest fits
 * @throws PlimsollError as `estimateMemory`
 * @example
 * ```ts
 * maximumContext({ model: glm45Air, recipe: q4KM, engine: llamaCpp, hardware: [h100Sxm5_80gb] }) // 77568
 * ```
 */
export function maximumContext(request: MemoryRequest): number {
  const { contextLength } = request.model.architecture
  const contextOf = (steps: number) => Math.min(steps * step, contextLength)
  const at = (steps: number) => {
    const report = estimateMemory({ ...request, context: contextOf(steps) })
    return { steps, fits: report.fits === "yes", spare: spareBytes(report) }
  }
  let high = at(Math.ceil(contextLength / step))
  if (high.fits) return contextOf(high.steps)
  let low = at(1)
  if (!low.fits) return 0
  for (let tries = 0; high.steps - low.steps > 1; tries++) {
    const share = tries < straightTries ? low.spare / (low.spare - high.spare) : 0.5
    const guess = low.steps + Math.floor((Number.isFinite(share) ? share : 0.5) * (high.steps - low.steps))
    const middle = at(Math.min(Math.max(guess, low.steps + 1), high.steps - 1))
    if (middle.fits) low = middle
    else high = middle
  }
  return contextOf(low.steps)
}
