import type { StorageTypeName } from "@plimsoll/specs"
import type { FileTypeName } from "../llama-cpp/recipe.ts"
import { downRules, gateAndUpRules } from "../llama-cpp/rules/feed-forward.ts"
import {
  getsMoreBits,
  isInFirstEighth,
  lookUp,
  type RuleTable,
  type Situation,
  whereMoreBits,
  whereShared,
} from "../llama-cpp/rules/rule.ts"
import type { BartowskiCategory } from "./category.ts"

const valueRules: RuleTable = {
  Q2_K: whereShared("q4_k", "q3_k"),
  Q2_K_S: whereShared("q4_k", "q3_k"),
  IQ3_XXS: ({ groupSize, importanceMatrix }) => {
    if (groupSize >= 4) return "q4_k"
    return importanceMatrix ? "iq3_xxs" : "iq3_s"
  },
  IQ3_XS: whereShared("q4_k"),
  IQ3_S: whereShared("q4_k"),
  IQ3_M: "q5_k",
  Q3_K_M: (situation) => (getsMoreBits(situation) ? "q5_k" : "q4_k"),
  Q3_K_L: "q5_k",
  IQ4_NL: whereShared("q6_k"),
  IQ4_XS: whereShared("q6_k"),
  Q4_K_S: whereMoreBits("q5_k"),
  Q4_K_M: whereMoreBits("q6_k"),
  Q5_K_M: whereMoreBits("q6_k"),
  Q6_K: whereMoreBits("q8_0"),
}

const keyRules: RuleTable = { Q6_K: "q8_0", Q5_K_M: "q6_k", Q4_K_M: "q5_k" }

const outputRules: RuleTable = {
  Q2_K: "q3_k",
  IQ3_XXS: "iq3_s",
  IQ3_XS: "iq3_s",
  Q3_K_M: "q4_k",
  Q3_K_L: "q4_k",
  IQ3_M: "q4_k",
  Q4_K_M: "q5_k",
  Q4_K_S: "q4_k",
  Q5_K_M: "q6_k",
  Q5_K_S: "q5_k",
  Q6_K: "q8_0",
}

const outputRulesWithExperts: RuleTable = {
  Q2_K: "q4_k",
  IQ3_XS: "q4_k",
  IQ3_XXS: "q4_k",
  Q4_K_S: "q4_k",
  Q3_K_S: "q4_k",
  Q3_K_M: "q4_k",
  IQ4_NL: "q5_k",
  Q4_K_M: "q5_k",
  IQ3_S: "q5_k",
  IQ3_M: "q5_k",
  IQ4_XS: "q5_k",
  Q5_K_S: "q5_k",
  Q5_K_M: "q6_k",
  Q6_K: "q8_0",
}

const fusedRules: RuleTable = {
  Q2_K: "q4_k",
  Q3_K_M: "q5_k",
  IQ3_XS: "q5_k",
  Q3_K_L: "q5_k",
  IQ3_M: "q5_k",
  Q3_K_S: "q5_k",
  IQ3_S: "q5_k",
  IQ3_XXS: "q5_k",
  Q4_K_S: "q5_k",
  Q4_K_M: "q6_k",
  Q5_K_S: "q6_k",
  Q5_K_M: "q8_0",
  Q6_K: "q8_0",
}

/** Shared experts outside the layers that matter most, where they take Q8_0. */
const sharedRules: RuleTable = {
  IQ3_M: "q4_k",
  IQ3_S: "q4_k",
  IQ3_XS: "q4_k",
  IQ3_XXS: "q4_k",
  Q2_K: "q4_k",
  Q2_K_S: "q4_k",
  Q4_0: "q5_0",
  Q4_1: "q5_1",
  Q4_K_S: "q5_k",
  Q3_K_L: "q5_k",
  Q3_K_M: "q5_k",
  Q3_K_S: "q5_k",
  Q4_K_M: "q6_k",
  Q5_K_S: "q6_k",
  Q5_K_M: "q8_0",
  Q6_K: "q8_0",
  Q8_0: "q8_0",
}

/** Down projections of experts in the layers that matter most. */
const finerExperts: RuleTable = {
  Q2_K: "q3_k",
  Q3_K_M: "q4_k",
  Q3_K_L: "q5_k",
  Q4_K_S: "q5_k",
  Q4_K_M: "q6_k",
  Q5_K_M: "q6_k",
  Q6_K: "q8_0",
  IQ3_S: "q5_k",
  IQ3_M: "q5_k",
  IQ3_XS: "q4_k",
  IQ3_XXS: "q4_k",
  IQ4_NL: ({ importanceMatrix }) => (importanceMatrix ? undefined : "q6_k"),
  IQ4_XS: ({ importanceMatrix }) => (importanceMatrix ? undefined : "q6_k"),
}

const latentRules: RuleTable = {
  Q2_K: "q5_k",
  Q2_K_S: "q5_k",
  Q3_K_L: "q5_k",
  Q3_K_M: "q5_k",
  Q3_K_S: "q5_k",
  Q4_K_S: "q5_k",
  IQ3_M: "iq4_xs",
  IQ3_S: "iq4_xs",
  IQ3_XS: "iq4_xs",
  IQ3_XXS: "iq4_xs",
  Q4_K_M: "q6_k",
  Q5_K_S: "q6_k",
  Q5_K_M: "q8_0",
  Q6_K: "q8_0",
}

const queryOutputRules: RuleTable = {
  Q2_K: "q4_k",
  Q2_K_S: "q4_k",
  Q3_K_L: "q4_k",
  Q3_K_M: "q4_k",
  Q3_K_S: "q4_k",
  Q4_K_S: "q4_k",
  IQ3_M: "iq4_xs",
  IQ3_S: "iq4_xs",
  IQ3_XS: "iq4_xs",
  IQ3_XXS: "iq4_xs",
  Q4_K_M: "q5_k",
  Q5_K_S: "q5_k",
  Q5_K_M: "q6_k",
  Q6_K: "q8_0",
}

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
