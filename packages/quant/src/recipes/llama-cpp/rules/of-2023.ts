import type { StorageTypeName } from "@plimsoll/specs"
import type { Category } from "../category.ts"
import type { FileTypeName } from "../recipe.ts"
import { type Rule, type Situation, whereMoreBits } from "./rule.ts"

/**
 * Three-bit formats everywhere but in queries and keys ("now mostly a Q3_K quantization", pull request 2707 of
 * August 2023), and the first few layers counted, not an eighth of all.
 */
const rules: Readonly<Partial<Record<FileTypeName, Partial<Record<Category, Rule>>>>> = {
  Q2_K: { value: "q3_k", down: "q3_k", gate: "q3_k", up: "q3_k", attentionOutput: "q3_k" },
  Q3_K_M: {
    value: ({ index }) => (index < 2 ? "q5_k" : "q4_k"),
    down: ({ index }) => (index < 2 ? "q5_k" : "q4_k"),
    attentionOutput: "q4_k",
    fusedQueryKeyValue: "q4_k",
  },
  Q3_K_L: { value: "q5_k", down: "q5_k", attentionOutput: "q5_k", fusedQueryKeyValue: "q4_k" },
  Q4_K_S: {
    value: ({ index }) => (index < 4 ? "q5_k" : undefined),
    down: ({ index }) => (index < 4 ? "q5_k" : undefined),
  },
  Q4_K_M: { value: whereMoreBits("q6_k"), down: whereMoreBits("q6_k"), fusedQueryKeyValue: "q5_k" },
  Q5_K_M: { value: whereMoreBits("q6_k"), down: whereMoreBits("q6_k"), fusedQueryKeyValue: "q6_k" },
}

/**
 * The format inside a mix of 2023, `undefined` where the mix's default holds. Rules did not see experts yet, whose
 * tensors had other names ("being mostly equivalent to QX_K_S", pull request 4872 of January 2024), and models of 70B
 * were not told from others yet (5060 prints both sizes).
 */
export function typeOf2023(mix: FileTypeName, category: Category, situation: Situation): StorageTypeName | undefined {
  const { experts } = situation
  if (experts === 8 && (category === "value" || category === "key")) return "q8_0"
  const isFeedForward = category === "down" || category === "gate" || category === "up"
  const rule = experts > 0 && isFeedForward ? undefined : rules[mix]?.[category]
  return typeof rule === "function" ? rule(situation) : rule
}
