import { PlimsollError, type StorageTypeName } from "@plimsoll/specs"
import { holdsValues } from "./category.ts"
import { groupSizeOf, type ModelContext } from "./context.ts"
import { isValue } from "./counters.ts"
import { holdsExperts, isCalled70B, isFalcon } from "./families.ts"
import type { FileTypeName, RuleVersion } from "./recipe.ts"
import { attentionOutputRules, keyRules, queryRules } from "./rules/attention.ts"
import { embeddingRules, headType, isHead } from "./rules/embedding.ts"
import { downRules, gateAndUpRules } from "./rules/feed-forward.ts"
import { isLowest, lowestType } from "./rules/lowest.ts"
import { typeOf2023 } from "./rules/of-2023.ts"
import { lookUp, type RuleTable, type Situation } from "./rules/rule.ts"
import { oldFusedRules, valueType } from "./rules/value.ts"
import type { SeenModel, SeenTensor } from "./seen-model.ts"

export interface MixOptions {
  readonly mix: FileTypeName
  readonly defaultType: StorageTypeName
  readonly rules: RuleVersion
  readonly outputType: StorageTypeName | undefined
  readonly importanceMatrix: boolean
  readonly model: Pick<SeenModel, "context" | "tied" | "valueTensors">
}

/** A mix and what its rules know of the model. */
export interface Mix extends MixOptions {
  /** What is the same for all tensors. */
  readonly anywhere: Situation
  readonly called70B: boolean
  readonly attentionOutputs: RuleTable
}

export function startMix({ mix, defaultType, rules, outputType, importanceMatrix, model }: MixOptions): Mix {
  const { context } = model
  const falcon = isFalcon(context)
  const { experts } = context
  return {
    mix,
    defaultType,
    rules,
    outputType,
    importanceMatrix,
    model,
    anywhere: { index: 0, count: 0, groupSize: groupSizeOf(context), experts, importanceMatrix, falcon },
    called70B: isCalled70B(context),
    attentionOutputs: attentionOutputRules({ falcon, experts }),
  }
}

/** The counter where layers are alike, the layer itself where experts are among them (src/llama-quant.cpp:438). */
function layerOf({ tensor }: SeenTensor, layer: number, counted: number, { experts, layers }: ModelContext): number {
  if (experts <= 1) return counted
  if (layer < 0 || layer >= layers)
    throw new PlimsollError(
      "INVALID_SHAPE",
      `expected a tensor of layers 0 to ${layers - 1} beside experts, got ${tensor.name}`,
    )
  return layer
}

function at(index: number, count: number, { groupSize, experts, importanceMatrix, falcon }: Situation): Situation {
  return { index, count, groupSize, experts, importanceMatrix, falcon }
}

/**
 * What a mix says about one tensor, as llama.cpp v0.5.0 src/llama-quant.cpp:428.
 *
 * @param layer - N of `blk.N.`, -1 outside layers
 * @param index - how many tensors of the same counter came before
 * @returns `undefined` where the mix's default format holds
 */
export function typeInMix(seen: SeenTensor, layer: number, index: number, state: Mix): StorageTypeName | undefined {
  const { mix, defaultType, model, anywhere } = state
  const { category } = seen
  const { context } = model

  if (isHead(category, seen.name, model.tied, state.rules))
    return state.outputType ?? headType(mix, defaultType, seen.columns, anywhere.falcon)
  if (mix === "MXFP4_MOE") return holdsExperts(context, category, seen.tensor.shape) ? undefined : "q8_0"
  if (category === "embedding") return lookUp(embeddingRules, mix, anywhere)

  if (state.rules === "2023-08" && !anywhere.falcon) {
    const count = category === "value" ? model.valueTensors : context.layers
    return typeOf2023(mix, category, at(index, count, anywhere))
  }
  const isOfValues = isValue(category, state.rules)
  if (isLowest(mix)) {
    if (holdsValues(category) && !isOfValues) return undefined
    return lowestType(mix, category, at(index, context.layers, anywhere))
  }
  if (isOfValues) {
    const situation = at(index, model.valueTensors, anywhere)
    return valueType(mix, defaultType, situation, state.called70B)
  }
  const inLayer = (table: RuleTable) =>
    table[mix] && lookUp(table, mix, at(layerOf(seen, layer, index, context), context.layers, anywhere))
  switch (category) {
    case "fusedQueryKeyValue":
      return lookUp(oldFusedRules, mix, anywhere)
    case "key":
      return context.experts === 8 ? "q8_0" : lookUp(keyRules, mix, anywhere)
    case "query":
      return lookUp(queryRules, mix, anywhere)
    case "attentionOutput":
      return lookUp(state.attentionOutputs, mix, anywhere)
    case "down":
      return inLayer(downRules)
    case "gate":
    case "up":
      return inLayer(gateAndUpRules)
    default:
      return undefined
  }
}
