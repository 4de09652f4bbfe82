import { type Architecture, PlimsollError, type Tensor, tensorBytes, tensorsOf } from "@plimsoll/specs"
import type { AssignedTensor } from "../assigned-tensor.ts"
import type { ModelContext } from "./context.ts"
import type { LlamaCppRecipe } from "./recipe.ts"
import { seeArchitecture, seeTensors } from "./seen-model.ts"
import { type Chosen, visitTypes } from "./visit.ts"

/**
 * Gives every tensor of a GGUF the format that `llama-quantize` would.
 *
 * @param tensors - the file's tensors, shapes in ggml's order
 * @param context - what the rules know of the model beside its tensors
 * @returns one entry for each tensor, in the order that came
 * @throws PlimsollError `REFUSED_BY_ENGINE` where a format has no fallback for a tensor's shape,
 *   `INVALID_REQUEST` for a pattern that is no regular expression
 */
export function assignLlamaCppTypes(
  tensors: readonly Tensor[],
  context: ModelContext,
  recipe: LlamaCppRecipe,
): readonly AssignedTensor[] {
  const chosen = new Map<Tensor, Chosen>()
  visitTypes(seeTensors(tensors, context), recipe, ({ tensor }, choice) => chosen.set(tensor, choice))
  return tensors.map((tensor) => assigned(tensor, chosen.get(tensor)))
}

function assigned(tensor: Tensor, choice: Chosen | undefined): AssignedTensor {
  if (!choice) throw new PlimsollError("MISSING_DATA", `expected a format for ${tensor.name}, got none`)
  return { tensor, ...choice, bytes: tensorBytes(choice.type, tensor.shape) }
}

/**
 * The same for a whole model: what the rules see of equal layers is looked at once, and remembered.
 *
 * @returns one entry for each tensor, in the order of the model
 */
export function assignArchitectureTypes(architecture: Architecture, recipe: LlamaCppRecipe): readonly AssignedTensor[] {
  const model = seeArchitecture(architecture)
  const byLayer = new Map<number, Map<Tensor, Chosen>>()
  visitTypes(model, recipe, ({ tensor }, choice, layer) => {
    const ofLayer = byLayer.get(layer) ?? new Map<Tensor, Chosen>()
    byLayer.set(layer, ofLayer.set(tensor, choice))
  })
  const { input, output, layers } = model.outline
  const choices = [
    ...input.map((tensor) => byLayer.get(-1)?.get(tensor)),
    ...layers.flatMap((list, layer) => list.map((tensor) => byLayer.get(layer)?.get(tensor))),
    ...output.map((tensor) => byLayer.get(-1)?.get(tensor)),
  ]
  return tensorsOf(architecture, "gguf").map((tensor, index) => assigned(tensor, choices[index]))
}
