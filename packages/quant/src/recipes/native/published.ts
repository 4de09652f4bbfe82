import type { Architecture, Model, Tensor } from "@plimsoll/specs"
import { checkpointTensors } from "../checkpoint/checkpoint-tensors.ts"
import { checkpointRecipeFromConfig } from "../checkpoint/from-config.ts"
import type { CheckpointRecipe } from "../checkpoint/recipe.ts"
import { inSinglePrecision, publishedQuantizations, unknownQuantizations } from "./published-quantizations.ts"
import { unquantized } from "./recipe.ts"

/** The head that a checkpoint stores beside an embedding table it is tied to. */
function storedHead({ vocabularySize, hiddenSize }: Architecture): Tensor {
  const shape = [vocabularySize, hiddenSize]
  return { name: "lm_head.weight", shape, role: "output", stage: "output", storage: "weight" }
}

function inFloats({ repository, parameterDifferences = [] }: PublishedModel): CheckpointRecipe {
  const recipe = unquantized(inSinglePrecision.has(repository) ? "F32" : "BF16")
  const has = (kind: string) => parameterDifferences.some((difference) => difference.kind === kind)
  const keepsPredictionLayers = !has("predictionLayersLeftOut")
  if (!has("headStoredTwice")) return { ...recipe, keepsPredictionLayers }
  return {
    ...recipe,
    keepsPredictionLayers,
    planOf: (architecture) => ({
      tensorsAt: (detail) => [
        ...checkpointTensors(architecture, { predictionLayers: keepsPredictionLayers, detail }),
        storedHead(architecture),
      ],
      rules: [],
    }),
  }
}

type PublishedModel = Pick<Model, "repository" | "parameterDifferences">

/**
 * How a model's own checkpoint is stored: most in 16 bits, some quantized by their publishers.
 *
 * @param model - an entry of the catalogue
 * @returns the recipe whose `checkpointSizeOf` is the published checkpoint's size; `undefined` where a publisher
 *   quantized it in a way that is not known
 * @example
 * ```ts
 * import { deepseekV3 } from "@plimsoll/specs/models"
 *
 * const recipe = nativeRecipeOf(deepseekV3)
 * recipe && checkpointSizeOf(deepseekV3.architecture, recipe).tensorBytes // 688574839360
 * ```
 */
export function nativeRecipeOf(model: PublishedModel): CheckpointRecipe | undefined {
  if (unknownQuantizations.has(model.repository)) return undefined
  const found = publishedQuantizations.find(({ repositories }) => repositories.includes(model.repository))
  return found ? checkpointRecipeFromConfig(found.config, found.options) : inFloats(model)
}
