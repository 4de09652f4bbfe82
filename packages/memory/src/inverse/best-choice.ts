import type { Hardware } from "@plimsoll/specs"
import { usableMemory } from "../devices/usable-memory.ts"
import { estimateMemory } from "../estimate.ts"
import type { MemoryRequest } from "../request.ts"

/**
 * Of some recipes the one that keeps most of a model and certainly fits.
 *
 * @param request - as for `estimateMemory`; its `recipe` is not used
 * @param recipes - the choice
 * @param loss - what a recipe loses, in any unit; the smaller the file, the more where absent
 * @returns the recipe, or `undefined` where none fits
 * @throws PlimsollError as `estimateMemory`
 * @example
 * ```ts
 * bestRecipe({ model: glm45Air, engine: llamaCpp, hardware: [h100Sxm5_80gb], context: 8192 }, [q80, q6K, q4KM, q2K])?.name // "Q4_K_M"
 * ```
 */
export function bestRecipe(
  request: Omit<MemoryRequest, "recipe">,
  recipes: readonly MemoryRequest["recipe"][],
  loss?: (recipe: MemoryRequest["recipe"]) => number,
): MemoryRequest["recipe"] | undefined {
  const fitting = recipes.flatMap((recipe) => {
    const report = estimateMemory({ ...request, recipe })
    return report.fits === "yes" ? [{ recipe, loss: loss?.(recipe) ?? -report.downloadBytes }] : []
  })
  return fitting.reduce<(typeof fitting)[number] | undefined>(
    (best, one) => (best === undefined || one.loss < best.loss ? one : best),
    undefined,
  )?.recipe
}

/**
 * Of some devices the one with the least memory that certainly holds a model by itself.
 *
 * @param request - as for `estimateMemory`; its `hardware` is not used
 * @param candidates - the choice
 * @returns the device, or `undefined` where none holds it
 * @throws PlimsollError as `estimateMemory`
 * @example
 * ```ts
 * smallestDevice({ model: glm45Air, recipe: q4KM, engine: llamaCpp, context: 8192 }, [rtx4090, h100Sxm5_80gb])?.id // "nvidia-h100-sxm5-80gb"
 * ```
 */
export function smallestDevice(
  request: Omit<MemoryRequest, "hardware">,
  candidates: readonly Hardware[],
): Hardware | undefined {
  return candidates
    .map((device) => ({ device, bytes: usableMemory(device).bytes }))
    .toSorted((one, other) => one.bytes - other.bytes)
    .find(({ device }) => estimateMemory({ ...request, hardware: [device] }).fits === "yes")?.device
}
