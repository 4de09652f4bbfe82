import type { StorageTypeName } from "@plimsoll/specs"
import {
  getsMoreBits,
  inFirstEighth,
  isInFirstEighth,
  isInLastEighth,
  type Rule,
  type RuleTable,
  type Situation,
  whereMoreBits,
} from "./rule.ts"

const isInFirstSixteenth = ({ index, count }: Situation) => index < Math.floor(count / 16)

/**
 * Made up for by the importance matrix, and so without it only.
 * @__NO_SIDE_EFFECTS__
 */
function inFirstEighthWithoutMatrix(type: StorageTypeName): Rule {
  return (situation) => (!situation.importanceMatrix && isInFirstEighth(situation) ? type : undefined)
}

/**
 * With a matrix only: without one these formats fail in just these layers, says the source.
 * @__NO_SIDE_EFFECTS__
 */
function inFirstEighthWithMatrix(type: StorageTypeName): Rule {
  return (situation) => (situation.importanceMatrix && isInFirstEighth(situation) ? type : undefined)
}

/** Down projections: dense, routed and shared alike, as llama.cpp v0.5.0 src/llama-quant.cpp:590. */
export const downRules: RuleTable = {
  Q2_K: "q3_k",
  Q2_K_S: inFirstEighth("q4_k"),
  IQ3_XXS: (situation) => {
    if (situation.importanceMatrix) return undefined
    return isInFirstEighth(situation) ? "q4_k" : "q3_k"
  },
  Q3_K_M: (situation) => {
    if (isInFirstSixteenth(situation)) return "q5_k"
    return !situation.falcon || getsMoreBits(situation) ? "q4_k" : "q3_k"
  },
  IQ3_M: (situation) =>
    isInFirstEighth(situation) || (situation.experts === 8 && getsMoreBits(situation)) ? "q4_k" : undefined,
  Q3_K_L: ({ falcon }) => (falcon ? "q4_k" : "q5_k"),
  Q4_K_M: (situation) => {
    if (!situation.falcon) return getsMoreBits(situation) ? "q6_k" : undefined
    if (isInFirstSixteenth(situation)) return "q6_k"
    return getsMoreBits(situation) ? "q5_k" : "q4_k"
  },
  IQ4_NL: inFirstEighthWithoutMatrix("q5_k"),
  IQ4_XS: inFirstEighthWithoutMatrix("q5_k"),
  Q5_K_M: whereMoreBits("q6_k"),
  Q4_K_S: (situation) => (!situation.falcon && isInFirstEighth(situation) ? "q5_k" : undefined),
  Q4_0: inFirstEighthWithMatrix("q4_1"),
  Q5_0: inFirstEighthWithMatrix("q5_1"),
}

/** Gate and up projections (src/llama-quant.cpp:662). */
export const gateAndUpRules: RuleTable = {
  IQ3_XS: (situation) => (isInFirstEighth(situation) || isInLastEighth(situation) ? undefined : "iq3_xxs"),
}
