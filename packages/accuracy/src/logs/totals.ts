import { estimateMemory } from "@plimsoll/memory"
import { llamaServer } from "@plimsoll/memory/engines"
import { recipeByName } from "@plimsoll/quant/recipes"
import { rtx4090 } from "@plimsoll/specs/hardware"
import { toMebibytes } from "./buffers.ts"
import { architectureOf } from "./request.ts"
import rows from "./totals.json" with { type: "json" }

/** What a driver reported beside the prediction, MiB. */
export interface ScoredTotal {
  readonly model: string
  readonly hardware: string
  readonly context: number
  readonly loaded: number
  readonly peak: number
  readonly predicted: number
  readonly error: number
}

/** Totals of one device, whose overhead is a term of the prediction; where the card's size does not matter. */
export function scoreTotals(): readonly ScoredTotal[] {
  return rows.map(({ model, recipe, backend, built, context, cacheKeys, cacheValues, hardware, ...measured }) => {
    const { devices } = estimateMemory({
      model: { architecture: architectureOf({ id: model, model, engine: "", source: "", printed: {} }) },
      recipe: recipeByName(recipe),
      engine: llamaServer,
      engineVersion: built,
      hardware: [rtx4090],
      backend,
      context,
      sequences: 1,
      flashAttention: true,
      cacheKeys,
      cacheValues,
    })
    const predicted = toMebibytes(devices[0]?.totalBytes ?? 0)
    const { loadedMiB: loaded, peakMiB: peak } = measured
    return { model, hardware, context, loaded, peak, predicted, error: predicted / loaded - 1 }
  })
}
