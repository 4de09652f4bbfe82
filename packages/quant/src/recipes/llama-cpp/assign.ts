import { PlimsollError, type StorageTypeName, storageTypes, type Tensor, tensorBytes } from "@plimsoll/specs"
import type { AssignedTensor } from "../assigned-tensor.ts"
import { categoryOf, holdsValues, inVisitingOrder } from "./category.ts"
import type { ModelContext } from "./context.ts"
import { typeThatFits } from "./fallback.ts"
import { isKept } from "./kept.ts"
import { type MixState, startMix, typeInMix } from "./mix.ts"
import { type LlamaCppRecipe, sourceTypeOf, type TensorTypeRule, usesImportanceMatrix } from "./recipe.ts"
import { withVariant } from "./variant.ts"

type Chosen = Pick<AssignedTensor, "type" | "reason" | "insteadOf">

function compile(pattern: string): RegExp {
  try {
    return new RegExp(pattern)
  } catch (cause) {
    throw new PlimsollError("INVALID_REQUEST", `expected a regular expression in tensorTypes, got "${pattern}"`, {
      cause,
    })
  }
}

/** The first pattern found in the name decides. */
export function patternMatcher(rules: readonly TensorTypeRule[]): (name: string) => StorageTypeName | undefined {
  const compiled = rules.map(([pattern, type]) => [compile(pattern), type] as const)
  return (name) => compiled.find(([pattern]) => pattern.test(name))?.[1]
}

/** The format before blocks are fitted, and whether it may be changed to fit. */
function choose(tensor: Tensor, recipe: LlamaCppRecipe, named: StorageTypeName | undefined, mix: MixState): Chosen {
  const category = categoryOf(tensor.name)
  const { defaultType, embeddingType, outputType } = recipe
  // As llama.cpp v0.5.0 src/llama-quant.cpp:687: a per-layer table follows the embedding unless a pattern names it.
  const isNamedTable = tensor.name.startsWith("per_layer_") && named !== undefined
  if (embeddingType && category === "embedding" && !isNamedTable) return { type: embeddingType, reason: "requested" }
  if (outputType && category === "output") return { type: outputType, reason: "requested" }
  if (storageTypes[defaultType].blockSize === 1) return { type: defaultType, reason: "default" }

  const fitted = (type: StorageTypeName, reason: AssignedTensor["reason"]): Chosen => {
    const fitting = typeThatFits(type, tensor.shape[0] ?? 1)
    return fitting === type ? { type, reason } : { type: fitting, reason, insteadOf: type }
  }
  if (named) return fitted(named, "requested")
  if (recipe.pure) return fitted(defaultType, "default")
  const type = typeInMix(tensor, category, mix)
  return fitted(type ?? defaultType, type === undefined ? "default" : "rule")
}

/**
 * Gives every tensor of a GGUF the format that `llama-quantize` would, as llama.cpp v0.5.0 src/llama-quant.cpp.
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
  const resolved = withVariant(recipe)
  const { tensorTypes = [], name, defaultType, rules = "current", outputType } = resolved
  const sourceType = sourceTypeOf(resolved)
  const matching = patternMatcher(tensorTypes)
  const mix = startMix({
    mix: name,
    defaultType,
    rules,
    outputType,
    importanceMatrix: usesImportanceMatrix(resolved),
    context,
    tied: !tensors.some((tensor) => categoryOf(tensor.name) === "output"),
    valueTensors: tensors.filter((tensor) => holdsValues(categoryOf(tensor.name))).length,
  })
  const chosen = new Map<Tensor, Chosen>()
  for (const tensor of inVisitingOrder(tensors)) {
    const kept = isKept(tensor)
    const type = tensor.storage === "weight" ? sourceType : tensor.storage
    chosen.set(tensor, kept ? { type, reason: "kept" } : choose(tensor, resolved, matching(tensor.name), mix))
  }
  return tensors.map((tensor) => {
    const choice = chosen.get(tensor) as Chosen
    return { tensor, ...choice, bytes: tensorBytes(choice.type, tensor.shape) }
  })
}
