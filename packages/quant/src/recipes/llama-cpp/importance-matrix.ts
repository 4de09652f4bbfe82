import type { StorageTypeName } from "@plimsoll/specs"
import { categoryOf } from "./category.ts"
import type { FileTypeName } from "./recipe.ts"

const needMatrix: ReadonlySet<StorageTypeName> = new Set(["iq3_xxs", "iq2_xxs", "iq2_xs", "iq2_s", "iq1_m", "iq1_s"])

/**
 * True where llama.cpp refuses to quantize this tensor without an importance matrix, as v0.5.0
 * src/llama-quant.cpp:822.
 */
export function requiresImportanceMatrix(name: string, type: StorageTypeName, mix: FileTypeName): boolean {
  const category = categoryOf(name)
  if (category === "embedding" || category === "output") return false
  return needMatrix.has(type) || (type === "q2_k" && mix === "Q2_K_S")
}
