import { PlimsollError, type StorageTypeName, type Tensor } from "@plimsoll/specs"
import { type Category, holdsValues, layerOfName } from "./category.ts"
import { groupSizeOf, type ModelContext } from "./context.ts"
import { holdsExperts, isCalled70B, isFalcon } from "./families.ts"
import type { FileTypeName, LlamaCppRecipe } from "./recipe.ts"
import { attentionOutputRules, keyRules, queryRules } from "./rules/attention.ts"
import { embeddingRules, headType } from "./rules/embedding.ts"
import { downRules, gateAndUpRules } from "./rules/feed-forward.ts"
import { isLowest, lowestType } from "./rules/lowest.ts"
import { lookUp, type RuleTable, type Situation } from "./rules/rule.ts"
import { oldFusedRules, valueType } from "./rules/value.ts"

export interface MixOptions {
  readonly mix: FileTypeName
  readonly defaultType: StorageTypeName
  readonly rules: NonNullable<LlamaCppRecipe["rules"]>
  readonly outputType: StorageTypeName | undefined
  readonly importanceMatrix: boolean
  readonly context: ModelContext
  /** True where the file has no head of its own. */
  readonly tied: boolean
  /** Tensors of the file that hold values. */
  readonly valueTensors: number
}

/** A mix under way: the rules count the tensors that they have seen. */
export interface MixState extends MixOptions {
  readonly seen: { value: number; down: number; gate: number; up: number }
}

export function startMix(options: MixOptions): MixState {
  return { ...options, seen: { value: 0, down: 0, gate: 0, up: 0 } }
}

/** The counter where layers are alike, the layer itself where experts are among them (src/llama-quant.cpp:438). */
function layerOf(tensor: Tensor, counted: number, { context }: MixState): number {
  if (context.experts <= 1) return counted
  const layer = layerOfName(tensor.name)
  if (layer < 0 || layer >= context.layers)
    throw new PlimsollError(
      "INVALID_SHAPE",
      `expected a tensor of layers 0 to ${context.layers - 1} beside experts, got ${tensor.name}`,
    )
  return layer
}

/**
 * What a mix says about one tensor, as llama.cpp v0.5.0 src/llama-quant.cpp:428. Tensors have to come in
 * llama.cpp's order, since earlier ones are counted.
 *
 * @returns `undefined` where the mix's default format holds
 */
export function typeInMix(tensor: Tensor, category: Category, state: MixState): StorageTypeName | undefined {
  const { mix, defaultType, context, seen, rules } = state
  const falcon = isFalcon(context)
  const { experts, layers } = context
  const { importanceMatrix } = state
  const situation = (index: number, count: number): Situation => ({
    index,
    count,
    groupSize: groupSizeOf(context),
    experts,
    importanceMatrix,
    falcon,
  })
  const anywhere = situation(0, 0)
  const inLayer = (table: RuleTable, counted: number) =>
    lookUp(table, mix, situation(layerOf(tensor, counted, state), layers))

  if (category === "output" || (state.tied && category === "embedding"))
    return state.outputType ?? headType(mix, defaultType, tensor.shape[0] ?? 1, falcon)
  if (mix === "MXFP4_MOE") return holdsExperts(context, category, tensor.shape) ? undefined : "q8_0"
  if (category === "embedding") return lookUp(embeddingRules, mix, anywhere)

  // Before the summer of 2026 fused projections were counted as values and not treated as such.
  const isValue = rules === "2025-01" ? category === "value" : holdsValues(category)
  if (isLowest(mix)) {
    if (holdsValues(category) && !isValue) return undefined
    const index = category === "down" ? seen.down++ : 0
    return lowestType(mix, category, situation(index, layers))
  }
  if (isValue) return valueType(mix, defaultType, situation(seen.value++, state.valueTensors), isCalled70B(context))
  switch (category) {
    case "fusedQueryKeyValue":
      return lookUp(oldFusedRules, mix, anywhere)
    case "key":
      return experts === 8 ? "q8_0" : lookUp(keyRules, mix, anywhere)
    case "query":
      return lookUp(queryRules, mix, anywhere)
    case "attentionOutput":
      return lookUp(attentionOutputRules({ falcon, experts }), mix, anywhere)
    case "down":
      return inLayer(downRules, seen.down++)
    case "gate":
      return inLayer(gateAndUpRules, seen.gate++)
    case "up":
      return inLayer(gateAndUpRules, seen.up++)
    default:
      return undefined
  }
}
