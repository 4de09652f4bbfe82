import type { StorageTypeName } from "@plimsoll/specs"
import type { FileTypeName } from "../llama-cpp/recipe.ts"
import { downRules, gateAndUpRules } from "../llama-cpp/rules/feed-forward.ts"
import { getsMoreBits, isInFirstEighth, lookUp, type RuleTable, type Situation } from "../llama-cpp/rules/rule.ts"
import type { BartowskiCategory } from "./category.ts"
import {
  finerExperts,
  fusedRules,
  keyRules,
  latentRules,
  outputRules,
  outputRulesWithExperts,
  queryOutputRules,
  sharedRules,
  valueRules,
} from "./tables.ts"

function expertsDown(mix: FileTypeName, situation: Situation): StorageTypeName | undefined {
  if (mix === "Q4_0" || mix === "Q5_0") {
    if (!situation.importanceMatrix || !isInFirstEighth(situation)) return undefined
    return mix === "Q4_0" ? "q4_1" : "q5_1"
  }
  return getsMoreBits(situation) ? lookUp(finerExperts, mix, situation) : undefined
}

/** Inside mixes of three bits and more, as quantization-config@18f1157 llama.cpp/llama-quant.cpp. */
export function ruledType(
  mix: FileTypeName,
  defaultType: StorageTypeName,
  category: BartowskiCategory,
  situation: Situation,
  called70B: boolean,
): StorageTypeName | undefined {
  const isSparse = situation.experts >= 8
  const table = (rules: RuleTable) => lookUp(rules, mix, situation)
  switch (category) {
    case "value": {
      if (isSparse) return "q8_0"
      const type = table(valueRules) ?? defaultType
      return called70B && (type === "q3_k" || type === "q4_k") ? "q5_k" : type
    }
    case "query":
      if (!getsMoreBits(situation)) return undefined
      return mix === "Q6_K" || mix === "Q8_0" ? "q8_0" : "q6_k"
    case "key":
      return isSparse ? "q8_0" : table(keyRules)
    case "stateOutput":
      return getsMoreBits(situation) ? "q8_0" : undefined
    case "shared":
      return getsMoreBits(situation) ? "q8_0" : table(sharedRules)
    case "expertsDown":
      return expertsDown(mix, situation)
    case "down":
      // IQ3_M's rule for eight experts holds for more here; Falcon's rules are not reached by files of 2025 and 2026.
      return lookUp(downRules, mix, isSparse ? { ...situation, experts: 8 } : situation)
    case "gate":
    case "up":
      return table(gateAndUpRules)
    case "attentionOutput":
      return table(isSparse ? outputRulesWithExperts : outputRules)
    case "fusedQueryKeyValue":
      return table(fusedRules)
    case "latentInput":
      return "q8_0"
    case "latentOutput":
    case "queryInput":
      return table(latentRules)
    case "queryOutput":
      return table(queryOutputRules)
    default:
      return undefined
  }
}
