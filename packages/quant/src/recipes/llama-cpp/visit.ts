import { type StorageTypeName, storageTypes, type Tensor } from "@plimsoll/specs"
import type { AssignedTensor } from "../assigned-tensor.ts"
import { counterOf } from "./counters.ts"
import { distinctTensors } from "./distinct-tensors.ts"
import { typeAsAsked, typeThatFits } from "./fallback.ts"
import { type Mix, startMix, typeInMix } from "./mix.ts"
import { patternMatcher } from "./patterns.ts"
import { type LlamaCppRecipe, sourceTypeOf, usesImportanceMatrix } from "./recipe.ts"
import { isHead } from "./rules/embedding.ts"
import { nameIn, type SeenModel, type SeenTensor } from "./seen-model.ts"
import { withVariant } from "./variant.ts"

export type Chosen = Pick<AssignedTensor, "type" | "reason" | "insteadOf">

function fitted(type: StorageTypeName, columns: number, reason: Chosen["reason"]): Chosen {
  const fitting = typeThatFits(type, columns)
  return fitting === type ? { type, reason } : { type: fitting, reason, insteadOf: type }
}

/** A recipe with all that is the same for every tensor of a model. */
interface Prepared {
  readonly recipe: LlamaCppRecipe
  readonly mix: Mix
  readonly kept: Readonly<Record<Tensor["storage"], Chosen>>
}

function prepare(model: SeenModel, request: LlamaCppRecipe): Prepared {
  const recipe = withVariant(request)
  const { name, defaultType, rules = "current", outputType } = recipe
  return {
    recipe,
    mix: startMix({
      mix: name,
      defaultType,
      rules,
      outputType,
      importanceMatrix: usesImportanceMatrix(recipe),
      model,
    }),
    kept: {
      weight: { type: sourceTypeOf(recipe), reason: "kept" },
      f32: { type: "f32", reason: "kept" },
      i32: { type: "i32", reason: "kept" },
    },
  }
}

/** The format that the request names, or that holds for all tensors, before any rule of the mix. */
function chooseWithoutMix(
  { name, category, columns }: SeenTensor,
  recipe: LlamaCppRecipe,
  named: StorageTypeName | undefined,
  mix: Mix,
): Chosen | undefined {
  const { defaultType, embeddingType, outputType, pure } = recipe
  // src/llama-quant.cpp:302
  if (recipe.keepOutput && category === "output") return { type: sourceTypeOf(recipe), reason: "kept" }
  // As llama.cpp v0.5.0 src/llama-quant.cpp:687: a per-layer table follows the embedding unless a pattern names it.
  const isNamedTable = named !== undefined && name.startsWith("per_layer_")
  // Until spring 2026 a table that is the head too was asked for as the head.
  const isOldHead = mix.rules !== "current" && isHead(category, name, mix.model.tied, mix.rules)
  if (embeddingType && category === "embedding" && !isNamedTable && !isOldHead)
    return { type: typeAsAsked(embeddingType, columns), reason: "requested" }
  if (outputType && category === "output") return { type: typeAsAsked(outputType, columns), reason: "requested" }
  if (storageTypes[defaultType].blockSize === 1) return { type: defaultType, reason: "default" }
  if (named) return fitted(named, columns, "requested")
  return pure ? fitted(defaultType, columns, "default") : undefined
}

function chooseByMix(seen: SeenTensor, layer: number, index: number, { recipe, mix }: Prepared): Chosen {
  const type = typeInMix(seen, layer, index, mix)
  return fitted(type ?? recipe.defaultType, seen.columns, type === undefined ? "default" : "rule")
}

/**
 * Goes through a model as `llama-quantize` does and tells the format of each tensor, as llama.cpp v0.5.0
 * src/llama-quant.cpp.
 *
 * @throws PlimsollError `REFUSED_BY_ENGINE` where a format has no fallback for a tensor's shape,
 *   `INVALID_REQUEST` for a pattern that is no regular expression
 */
export function visitTypes(
  model: SeenModel,
  request: LlamaCppRecipe,
  each: (seen: SeenTensor, chosen: Chosen, layer: number) => void,
): void {
  const prepared = prepare(model, request)
  const { recipe, kept, mix } = prepared
  const matching = recipe.tensorTypes?.length ? patternMatcher(recipe.tensorTypes) : undefined
  const counters = { value: 0, down: 0, gate: 0, up: 0 }
  for (const { layer, tensors } of model.layers)
    for (const seen of tensors) {
      const choose = () => {
        const chosen = chooseWithoutMix(seen, recipe, matching?.(nameIn(seen, layer)), mix)
        if (chosen) return chosen
        const counter = counterOf(seen.category, mix.rules)
        return chooseByMix(seen, layer, counter ? counters[counter]++ : 0, prepared)
      }
      each(seen, seen.kept ? kept[seen.tensor.storage] : choose(), layer)
    }
}

/**
 * The same for sums: tensors that get equal formats are visited once, unless patterns may tell them apart.
 *
 * @param each - called with how many tensors the one stands for
 */
export function visitDistinctTypes(
  model: SeenModel,
  request: LlamaCppRecipe,
  each: (seen: SeenTensor, chosen: Chosen, times: number) => void,
): void {
  if (request.tensorTypes?.length) {
    visitTypes(model, request, (seen, chosen) => each(seen, chosen, 1))
    return
  }
  const prepared = prepare(model, request)
  const { recipe, kept, mix } = prepared
  for (const { seen, layer, index, times } of distinctTensors(model, mix.rules)) {
    const chosen = seen.kept
      ? kept[seen.tensor.storage]
      : (chooseWithoutMix(seen, recipe, undefined, mix) ?? chooseByMix(seen, layer, index, prepared))
    each(seen, chosen, times)
  }
}
