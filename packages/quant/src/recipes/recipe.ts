import { type Architecture, PlimsollError, type Tensor, tensorsOf } from "@plimsoll/specs"
import type { AssignedTensor } from "./assigned-tensor.ts"
import { bartowskiRecipe } from "./bartowski/layout.ts"
import type { CheckpointRecipe } from "./checkpoint/recipe.ts"
import { assignInlineTypes, type InlineRecipe } from "./inline.ts"
import { assignArchitectureTypes, assignLlamaCppTypes } from "./llama-cpp/assign.ts"
import { inVisitingOrder } from "./llama-cpp/category.ts"
import { contextOf, type ModelContext } from "./llama-cpp/context.ts"
import { convertedFor } from "./llama-cpp/converted.ts"
import { objectionTo } from "./llama-cpp/importance-matrix.ts"
import type { LlamaCppRecipe } from "./llama-cpp/recipe.ts"
import { assignStoredTypes, type StoredRecipe } from "./stored.ts"

/** Which tensor of a model gets which format, by the tool that writes the file. */
export type Recipe = LlamaCppRecipe | InlineRecipe | StoredRecipe

/** True of recipes that make GGUF files; the others make checkpoints. */
export function isFileRecipe(recipe: Recipe | CheckpointRecipe): recipe is Recipe {
  return recipe.tool === "llama.cpp" || recipe.tool === "rules" || recipe.tool === "stored"
}

/**
 * Gives every tensor of a list its format.
 *
 * @param tensors - the file's tensors, shapes in ggml's order (row length first)
 * @param context - what rules know of the model beside its tensors; `contextOf` reads it from blocks
 * @returns one entry for each tensor, in the order that came
 * @throws PlimsollError `REFUSED_BY_ENGINE` where the tool has no format for a tensor's shape
 */
export function assignTypes(
  tensors: readonly Tensor[],
  context: ModelContext,
  recipe: Recipe,
): readonly AssignedTensor[] {
  switch (recipe.tool) {
    case "rules":
      return assignInlineTypes(tensors, recipe)
    case "stored":
      return assignStoredTypes(tensors, recipe)
    default:
      if (isBartowskiBuild(recipe))
        throw new PlimsollError("UNSUPPORTED", `expected a variant of llama.cpp's own rules, got ${recipe.variant}`, {
          hint: "Ask with the model's blocks: typesOf and fileSizeOf know them.",
        })
      return assignLlamaCppTypes(tensors, context, recipe)
  }
}

/**
 * The recipe and the model as the tools of its period see them: what is asked for by a publisher's name is written out,
 * and layers that converters left out are gone.
 */
export function prepared(architecture: Architecture, recipe: Recipe): readonly [Architecture, Recipe] {
  if (recipe.tool !== "llama.cpp") return [architecture, recipe]
  const converted = convertedFor(recipe, architecture)
  if (!isBartowskiBuild(recipe)) return [converted, recipe]
  const { name, importanceMatrix, variant } = recipe
  return [converted, bartowskiRecipe(converted, name, { importanceMatrix, large: variant === "bartowski-2026-L" })]
}

function isBartowskiBuild({ variant }: LlamaCppRecipe): boolean {
  return variant === "bartowski-2026" || variant === "bartowski-2026-L"
}

/**
 * The format of every tensor of a model's GGUF.
 *
 * @param architecture - the model as blocks
 * @returns tensors in the order of the model, each with format, bytes and reason
 * @throws PlimsollError `REFUSED_BY_ENGINE` where the tool has no format for a tensor's shape
 * @example
 * ```ts
 * import { glm45Air } from "@plimsoll/specs/models"
 * import { q4KM } from "@plimsoll/quant/recipes"
 *
 * const down = typesOf(glm45Air.architecture, q4KM).find(({ tensor }) => tensor.name === "blk.1.ffn_down_exps.weight")
 * down?.type // "q8_0"
 * down?.insteadOf // "q6_k": rows of 1408 elements do not take blocks of 256
 * ```
 */
export function typesOf(architecture: Architecture, recipe: Recipe): readonly AssignedTensor[] {
  const [converted, written] = prepared(architecture, recipe)
  if (written.tool === "llama.cpp") return assignArchitectureTypes(converted, written)
  return assignTypes(tensorsOf(converted, "gguf"), contextOf(converted), written)
}

/**
 * What the tool would say against making this file.
 *
 * @returns one sentence for each objection
 */
export function objectionsTo(recipe: Recipe, tensors: readonly AssignedTensor[]): readonly string[] {
  if (recipe.tool !== "llama.cpp") return []
  const refused = tensors.flatMap(({ tensor, type, reason }) => {
    const objection = reason === "kept" ? undefined : objectionTo(recipe, tensor.name, type)
    return objection ? { name: tensor.name, objection } : []
  })
  // The tool stops at the first, and goes by layer and name.
  const first = inVisitingOrder(refused)[0]
  return first ? [first.objection] : []
}
