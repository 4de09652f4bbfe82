import { getsMoreBits, type RuleTable, whereMoreBits, whereShared } from "../llama-cpp/rules/rule.ts"

// As quantization-config@18f1157 llama.cpp/llama-quant.cpp, llama_tensor_get_type_impl.

export const valueRules: RuleTable = {
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

export const keyRules: RuleTable = { Q6_K: "q8_0", Q5_K_M: "q6_k", Q4_K_M: "q5_k" }

export const outputRules: RuleTable = {
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

export const outputRulesWithExperts: RuleTable = {
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

export const fusedRules: RuleTable = {
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
export const sharedRules: RuleTable = {
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
export const finerExperts: RuleTable = {
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

export const latentRules: RuleTable = {
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

export const queryOutputRules: RuleTable = {
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
