import type { StorageTypeName } from "@plimsoll/specs"
import { type Category, holdsValues } from "../category.ts"
import type { FileTypeName } from "../recipe.ts"
import { isInFirstEighth, type Situation } from "./rule.ts"

const lowest: ReadonlySet<FileTypeName> = new Set(["IQ1_S", "IQ1_M", "IQ2_XXS", "IQ2_XS", "IQ2_S", "IQ2_M"])

/** Mixes of at most about 2.7 bits have rules of their own, as llama.cpp v0.5.0 src/llama-quant.cpp:509. */
export function isLowest(mix: FileTypeName): boolean {
  return lowest.has(mix)
}

/** The format inside such a mix, `undefined` where the default holds. */
export function lowestType(mix: FileTypeName, category: Category, situation: Situation): StorageTypeName | undefined {
  const { groupSize, experts } = situation
  const finer = mix === "IQ2_S" || mix === "IQ2_M"
  const better = finer ? "iq3_s" : "q2_k"
  if (holdsValues(category)) return groupSize >= 4 || experts >= 4 ? "q4_k" : better
  if (category === "key") return experts === 8 ? "q4_k" : undefined
  if (category === "down") return isInFirstEighth(situation) ? better : undefined
  if (category !== "attentionOutput") return undefined
  if (experts === 8) return "q5_k"
  if (finer) return "iq3_s"
  return mix === "IQ1_S" || mix === "IQ1_M" ? "iq2_xxs" : undefined
}
