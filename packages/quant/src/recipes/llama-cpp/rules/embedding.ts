import { type StorageTypeName, storageTypes } from "@plimsoll/specs"
import type { Category } from "../category.ts"
import type { FileTypeName } from "../recipe.ts"
import type { RuleTable } from "./rule.ts"
import type { RuleVersion } from "./version.ts"

/** Mixes coarse enough that a 5-bit head is in proportion. */
const coarse: ReadonlySet<FileTypeName> = new Set(["IQ1_S", "IQ1_M", "IQ2_XXS", "IQ2_XS", "IQ2_S", "IQ2_M", "IQ3_XXS"])

/**
 * The output head, or the embedding table where it is the head too, as llama.cpp v0.5.0 src/llama-quant.cpp:456.
 *
 * @param columns - length of a row, elements
 */
export function headType(
  mix: FileTypeName,
  defaultType: StorageTypeName,
  columns: number,
  falcon: boolean,
): StorageTypeName {
  if (mix === "MXFP4_MOE" || falcon || columns % storageTypes[defaultType].blockSize !== 0) return "q8_0"
  if (coarse.has(mix)) return "q5_k"
  return defaultType === "q8_0" ? "q8_0" : "q6_k"
}

/** An embedding table that is not the head (src/llama-quant.cpp:491). */
export const embeddingRules: RuleTable = {
  IQ1_S: "q2_k",
  IQ1_M: "q2_k",
  IQ2_XXS: "q2_k",
  IQ2_XS: "q2_k",
  IQ2_S: "iq3_s",
  IQ2_M: "iq3_s",
  IQ3_XXS: "iq3_s",
  TQ1_0: "q4_k",
  TQ2_0: "q4_k",
  Q2_0: "q4_k",
}

/**
 * True for the output head, and for embedding tables where the file has no head. Until spring 2026 that was one table,
 * told by its name, and in 2023 none.
 */
export function isHead(category: Category, name: string, tied: boolean, rules: RuleVersion): boolean {
  if (category !== "embedding" || !tied) return category === "output"
  return rules === "current" || (rules === "2025-01" && name === "token_embd.weight")
}
