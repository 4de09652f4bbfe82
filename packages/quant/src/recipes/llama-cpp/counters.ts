import { type Category, holdsValues } from "./category.ts"
import type { RuleVersion } from "./recipe.ts"

/** What the mixes count while they go through a model: a tensor's number among its like decides its format. */
export type CounterName = "value" | "down" | "gate" | "up"

/** Before spring 2026 fused projections were named among the values and not treated as such. */
export function isValue(category: Category, rules: RuleVersion): boolean {
  return rules === "current" ? holdsValues(category) : category === "value"
}

/** The counter that a tensor of this category advances, if any (llama.cpp v0.5.0 src/llama-quant.cpp:533-670). */
export function counterOf(category: Category, rules: RuleVersion): CounterName | undefined {
  if (category === "down" || category === "gate" || category === "up") return category
  return isValue(category, rules) ? "value" : undefined
}
