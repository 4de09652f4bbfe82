import { type CheckpointRecipe, provenanceOf, type Recipe } from "@plimsoll/quant/recipes"
import { importanceMatrixOf } from "../resolve.ts"

/** What decided on formats: the recipe, the tool whose it is, and which version of its rules. */
export function recipeAnswer(recipe: Recipe | CheckpointRecipe) {
  const { tool, version, rules, source } = provenanceOf(recipe)
  return {
    name: recipe.name,
    tool,
    version: version ?? null,
    rules: rules ?? null,
    importanceMatrix: importanceMatrixOf(recipe),
    source,
  }
}
