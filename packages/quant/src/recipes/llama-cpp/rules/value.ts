import type { StorageTypeName } from "@plimsoll/specs"
import type { FileTypeName } from "../recipe.ts"
import { lookUp, type RuleTable, type Situation, whereMoreBits, whereShared } from "./rule.ts"

/** Values, as llama.cpp v0.5.0 src/llama-quant.cpp:533. */
const valueRules: RuleTable = {
  Q2_K: whereShared("q4_k", "q3_k"),
  Q2_K_S: whereShared("q4_k"),
  IQ3_XXS: ({ groupSize, importanceMatrix }) => {
    if (groupSize >= 4) return "q4_k"
    return importanceMatrix ? "iq3_xxs" : "iq3_s"
  },
  IQ3_XS: whereShared("q4_k"),
  IQ3_S: whereShared("q4_k"),
  IQ3_M: "q4_k",
  Q3_K_M: ({ index }) => (index < 2 ? "q5_k" : "q4_k"),
  Q3_K_L: "q5_k",
  IQ4_NL: whereShared("q5_k"),
  IQ4_XS: whereShared("q5_k"),
  Q4_K_S: ({ index }) => (index < 4 ? "q5_k" : undefined),
  Q4_K_M: whereMoreBits("q6_k"),
  Q5_K_M: whereMoreBits("q6_k"),
}

/** A value projection's format, with what models of 70B and of eight experts add. */
export function valueType(
  mix: FileTypeName,
  defaultType: StorageTypeName,
  situation: Situation,
  called70B: boolean,
): StorageTypeName {
  if (situation.experts === 8) return "q8_0"
  const type = lookUp(valueRules, mix, situation) ?? defaultType
  return called70B && (type === "q3_k" || type === "q4_k") ? "q5_k" : type
}

/**
 * Fused query, key and value projections until spring 2026. Since then they follow the values, and
 * what remains of these rules in llama.cpp v0.5.0 (src/llama-quant.cpp:655) is never reached.
 */
export const oldFusedRules: RuleTable = {
  Q3_K_M: "q4_k",
  Q3_K_L: "q4_k",
  IQ3_M: "q4_k",
  Q4_K_M: "q5_k",
  Q5_K_M: "q6_k",
}
