import { elementsOf, type Model } from "@plimsoll/specs"
import { modelCatalogue } from "@plimsoll/specs/models"
import { expect, test } from "vitest"
import { nativeRecipe } from "../../../test/native-recipe.ts"
import { type PublishedCheckpoint, publishedCheckpoints } from "../../../test/published-checkpoints.ts"
import { unquantized } from "../native/recipe.ts"
import { checkpointRecipeFromConfig } from "./from-config.ts"
import type { CheckpointRecipe, StoredModule } from "./recipe.ts"
import { checkpointRecipeByName } from "./recipe-by-name.ts"
import { checkpointSizeOf } from "./size.ts"

function modelOf(id: string): Model {
  const model = modelCatalogue.find((known) => known.id === id)
  if (!model) throw new Error(`expected ${id} in the catalogue`)
  return model
}

function recipeOf({ recipe, scaleType, model }: PublishedCheckpoint): CheckpointRecipe {
  if (recipe === "native") return nativeRecipe(modelOf(model))
  if (typeof recipe !== "string") return checkpointRecipeFromConfig(recipe, { scaleType })
  const found = recipe === "BF16" ? unquantized("BF16") : checkpointRecipeByName(recipe)
  if (!found) throw new Error(`no recipe ${recipe}`)
  return found
}

function elementsByType(modules: readonly StoredModule[]): Readonly<Record<string, number>> {
  const stored: Record<string, number> = {}
  for (const { parts, times } of modules)
    for (const part of parts) stored[part.dataType] = (stored[part.dataType] ?? 0) + times * elementsOf(part)
  return stored
}

test.each(publishedCheckpoints.map((row) => [row.repository, row] as const))("%s has its bytes", (_, published) => {
  const size = checkpointSizeOf(modelOf(published.model).architecture, recipeOf(published))
  const [beside = 0] = published.beside ?? []
  expect(size.tensorBytes + (size.towerBytes ?? 0) + beside).toBe(published.tensorBytes)
  if (published.tensorCount) expect(size.tensorCount).toBe(published.tensorCount)
  if (published.elements) expect(elementsByType(size.modules)).toEqual(published.elements)
})
