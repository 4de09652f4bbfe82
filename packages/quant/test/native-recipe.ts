import type { Model } from "@plimsoll/specs"
import type { CheckpointRecipe } from "../src/recipes/checkpoint/recipe.ts"
import { nativeRecipeOf } from "../src/recipes/native/published.ts"

/** How a model is published, which a test takes to be known. */
export function nativeRecipe(model: Model): CheckpointRecipe {
  const recipe = nativeRecipeOf(model)
  if (!recipe) throw new Error(`expected the recipe of ${model.id} to be known`)
  return recipe
}
