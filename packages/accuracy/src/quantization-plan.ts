import { createHash } from "node:crypto"
import { fileSizeOf, type LlamaCppRecipe } from "@plimsoll/quant"
import { llamaCppRecipes, usesImportanceMatrix } from "@plimsoll/quant/recipes"
import { type Model, PlimsollError, tensorsOf } from "@plimsoll/specs"
import { sourceFileOf } from "./quantization.ts"

/** Every file type, with an importance matrix and without. */
const everyRecipe: readonly LlamaCppRecipe[] = llamaCppRecipes.flatMap((recipe) => [
  { ...recipe, importanceMatrix: true },
  { ...recipe, importanceMatrix: false },
])

/** An architecture of GGUF files: the model that is asked everything, and the others. */
export interface Family {
  readonly name: string
  /** The one of fewest tensors, since llama.cpp's time grows with their square. */
  readonly representative: Model
  readonly others: readonly Model[]
}

export function familiesOf(models: readonly Model[]): readonly Family[] {
  const named = models.filter(({ architecture }) => architecture.names.gguf !== undefined)
  const groups = new Map<string, Model[]>()
  for (const model of named) {
    const name = model.architecture.names.gguf ?? ""
    groups.set(name, [...(groups.get(name) ?? []), model])
  }
  const tensors = new Map(named.map((model) => [model, tensorsOf(model.architecture, "gguf").length]))
  return [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, group]) => {
      const [representative, ...others] = group.toSorted(
        (a, b) => (tensors.get(a) ?? 0) - (tensors.get(b) ?? 0) || (a.id < b.id ? -1 : 1),
      )
      if (!representative) throw new PlimsollError("MISSING_DATA", `expected a model of ${name}, got none`)
      return { name, representative, others }
    })
}

/** What a matrix may change: bytes of each format, and what the tool objects to. */
function outlineOf(model: Model, recipe: LlamaCppRecipe): string {
  try {
    const { byFormat, warnings } = fileSizeOf(model.architecture, recipe)
    return JSON.stringify([byFormat, warnings])
  } catch (error) {
    if (PlimsollError.isInstance(error)) return error.code
    throw error
  }
}

/** llama.cpp takes a quarter of a second for 2,500 tensors: of larger models the usual setting is asked in every run. */
const mostTensorsAskedTwice = 1_000

/**
 * All file types for one model: with an importance matrix and without where our rules say that it matters, and one of
 * the two, in turn, where they say that it does not, so that a rule that we do not know would be met.
 *
 * @param position - of the model among all
 * @param thorough - true: both settings for large models too
 */
export function everyFileType(model: Model, position: number, thorough: boolean): readonly LlamaCppRecipe[] {
  const isLarge = tensorsOf(model.architecture, "gguf").length > mostTensorsAskedTwice
  return llamaCppRecipes.flatMap((recipe, index) => {
    const both = [true, false].map((importanceMatrix) => ({ ...recipe, importanceMatrix }))
    const matters = new Set(both.map((each) => outlineOf(model, each))).size > 1
    if (!matters) return both.filter((_, turn) => turn === (position + index) % 2)
    if (thorough || !isLarge) return both
    return both.filter(({ importanceMatrix }) => importanceMatrix === usesImportanceMatrix(recipe))
  })
}

/** One recipe for a model, another for the next: after seventy models all have had their turn. */
export function recipeInTurn(position: number): readonly LlamaCppRecipe[] {
  // A step without a common factor with the number of recipes visits all of them.
  const recipe = everyRecipe[(position * 27) % everyRecipe.length]
  return recipe ? [recipe] : []
}

/** Models whose files differ: finetunes of one shape are one question. */
export function ofDistinctFiles(models: readonly Model[]): readonly Model[] {
  const found = new Map<string, Model>()
  for (const model of models) {
    const { header = new Uint8Array() } = sourceFileOf(model.architecture)
    const digest = createHash("sha256").update(header).digest("hex")
    if (!found.has(digest)) found.set(digest, model)
  }
  return [...found.values()]
}
