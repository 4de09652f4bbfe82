import { sizeOfTensors } from "@plimsoll/quant"
import { objectionsTo, typesOf } from "@plimsoll/quant/recipes"
import type { Request } from "../request.ts"
import { type ResolvedModel, resolveRecipe } from "../resolve.ts"
import { recipeAnswer } from "./recipe.ts"

/** Every tensor of the file that a recipe makes of a model, or that a GGUF file holds: format, bytes and reason. */
export function tensorsAnswer(request: Request, model: ResolvedModel) {
  const recipe = resolveRecipe(request.recipe, model)
  const assigned = typesOf(model.architecture, recipe)
  const { tensorBytes, predictionBytes, elements, tensorCount, bitsPerWeight, byFormat } = sizeOfTensors(assigned)
  return {
    recipe: recipeAnswer(recipe),
    tensorBytes,
    predictionBytes,
    elements,
    tensorCount,
    bitsPerWeight,
    byFormat,
    tensors: assigned.map(({ tensor, type, bytes, reason, insteadOf }) => ({
      name: tensor.name,
      shape: tensor.shape,
      role: tensor.role,
      stage: tensor.stage,
      layer: tensor.layer ?? null,
      type,
      bytes,
      reason,
      insteadOf: insteadOf ?? null,
    })),
    resolved: { model: model.id ?? model.name, recipe: recipe.name },
    warnings: objectionsTo(recipe, assigned),
    sources: model.catalogue?.sources ?? [],
  }
}
