import type { RuleTable } from "./rule.ts"

/** Queries, as llama.cpp v0.5.0 src/llama-quant.cpp:583. */
export const queryRules: RuleTable = { IQ3_XS: "iq3_xxs", IQ3_XXS: "iq2_s" }

/** Keys, where there are not eight experts (src/llama-quant.cpp:577). */
export const keyRules: RuleTable = { IQ3_XS: "iq3_xxs", IQ3_XXS: "iq2_s" }

/** Output projections (src/llama-quant.cpp:635). */
const outputRules: RuleTable = { Q2_K: "q3_k", IQ3_XXS: "iq3_s", Q3_K_M: "q4_k", Q3_K_L: "q5_k", IQ3_M: "q4_k" }

const outputRulesWithEightExperts: RuleTable = {
  Q2_K: "q5_k",
  IQ3_XS: "q5_k",
  IQ3_XXS: "q5_k",
  Q3_K_S: "q5_k",
  Q3_K_M: "q5_k",
  IQ4_NL: "q5_k",
  Q4_K_S: "q5_k",
  Q4_K_M: "q5_k",
  IQ3_S: "q5_k",
  IQ3_M: "q5_k",
  IQ4_XS: "q5_k",
}

const outputRulesOfFalcon: RuleTable = { Q3_K_L: "q4_k" }

export function attentionOutputRules(model: { readonly falcon: boolean; readonly experts: number }): RuleTable {
  if (model.falcon) return outputRulesOfFalcon
  return model.experts === 8 ? outputRulesWithEightExperts : outputRules
}
