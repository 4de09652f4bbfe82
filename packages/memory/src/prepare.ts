import type { Hardware } from "@plimsoll/specs"
import type { EngineEstimate } from "./engines/engine.ts"
import { checkSizes, estimateMemory, reportOf } from "./estimate.ts"
import { keptFor, remember } from "./remember.ts"
import type { MemoryReport } from "./report.ts"
import type { MemoryRequest } from "./request.ts"

/** What may change between the questions of a prepared estimate. */
export type PreparedChanges = Partial<Pick<MemoryRequest, "recipe" | "hardware">>

/** Answers a question again for another recipe or other hardware. */
export type PreparedEstimate = (changes?: PreparedChanges) => MemoryReport

/** Whose device holds everything, where that is all that decides what an engine allocates there. */
export function deviceKind(
  { engine, placement }: Pick<MemoryRequest, "engine" | "placement">,
  hardware: readonly Hardware[],
): string | undefined {
  const [device, ...others] = hardware
  if (engine.termsDependOn !== "vendor" || others.length > 0) return undefined
  return placement === "auto" || placement === "best" ? undefined : (device?.vendor ?? "none")
}

/** Most vendors of devices there are answers for. */
const mostKinds = 16

/**
 * A question that is asked for many recipes and devices, with all that they do not change found once: another device of
 * the same vendor, or a recipe that was asked about before, is answered in some microseconds.
 *
 * @param request - the question; its recipe and hardware are what is answered where no others are given
 * @returns a function that answers as {@link estimateMemory} would for the changed question, and throws as it does
 * @example
 * ```ts
 * const estimate = prepareEstimate({ model: glm45Air, recipe: q4KM, engine: llamaCpp, context: 32_768 })
 * const fitting = [rtx4090, h100Sxm5_80gb].filter((device) => estimate({ hardware: [device] }).fits === "yes")
 * fitting.map(({ name }) => name) // ["H100 SXM5 80 GB"]
 * ```
 */
export function prepareEstimate(request: MemoryRequest): PreparedEstimate {
  const known = new WeakMap<MemoryRequest["recipe"], Map<string, EngineEstimate>>()
  return ({ recipe = request.recipe, hardware = request.hardware ?? [] } = {}) => {
    const question = { ...request, recipe, hardware }
    const kind = deviceKind(request, hardware)
    if (kind === undefined) return estimateMemory(question)
    checkSizes(question)
    const ofRecipe = keptFor(known, recipe, () => new Map<string, EngineEstimate>())
    return reportOf(
      question,
      remember(ofRecipe, kind, mostKinds, () => request.engine.estimate(question)),
    )
  }
}
