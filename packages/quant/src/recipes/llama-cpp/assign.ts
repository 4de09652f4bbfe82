import { type Tensor, tensorBytes } from "@plimsoll/specs"
import type { AssignedTensor } from "../assigned-tensor.ts"
import type { ModelContext } from "./context.ts"
import type { LlamaCppRecipe } from "./recipe.ts"
import { seeTensors } from "./seen-model.ts"
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
  return tensors.map((tensor) => {
    const choice = chosen.get(tensor) as Chosen
    return { tensor, ...choice, bytes: tensorBytes(choice.type, tensor.shape) }
  })
}
