import type { Architecture } from "@plimsoll/specs"
import { wroteNoPredictionLayers } from "./families.ts"
import type { LlamaCppRecipe } from "./recipe.ts"

const known = new WeakMap<Architecture, Architecture>()

function withoutPredictionLayers(architecture: Architecture): Architecture {
  const found = known.get(architecture)
  if (found) return found
  const stripped: Architecture = { ...architecture, predictionLayersIn: "checkpoint" }
  known.set(architecture, stripped)
  return stripped
}

/**
 * The model as the GGUF has it that is quantized: converters of the rules' period may have left out the layers that
 * predict further tokens, or were told to.
 */
export function convertedFor(recipe: LlamaCppRecipe, architecture: Architecture): Architecture {
  const { rules = "current", predictionLayers = !wroteNoPredictionLayers(architecture.names.gguf, rules) } = recipe
  const isLeftOut = !predictionLayers && architecture.predictionLayers.length > 0
  return isLeftOut && architecture.predictionLayersIn === undefined
    ? withoutPredictionLayers(architecture)
    : architecture
}

/**
 * True for models whose published files lack the layers that predict further tokens, since converters wrote them only
 * from spring 2026 on.
 *
 * @param architecture - the model as blocks
 * @example
 * ```ts
 * import { glm45Air, qwen359B } from "@plimsoll/specs/models"
 *
 * olderFilesLackPredictionLayers(qwen359B.architecture) // true
 * olderFilesLackPredictionLayers(glm45Air.architecture) // false
 * ```
 */
export function olderFilesLackPredictionLayers({ names, predictionLayers, predictionLayersIn }: Architecture): boolean {
  const inNewFiles = predictionLayers.length > 0 && predictionLayersIn === undefined
  return inNewFiles && wroteNoPredictionLayers(names.gguf, "2025-01")
}
