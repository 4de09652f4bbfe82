import type { Category } from "./category.ts"
import type { ModelContext } from "./context.ts"
import type { RuleVersion } from "./rules/version.ts"

// The families that llama.cpp's mixes treat by name. All others follow from shapes.

/** Falcon has rules of its own for the head, for down and for output projections. */
export function isFalcon({ family }: ModelContext): boolean {
  return family === "falcon"
}

/**
 * Models whose size llama.cpp calls "70B", which get finer values. Read from the number of layers of a few
 * families: llama.cpp v0.5.0 src/models/llama.cpp:28, qwen2.cpp:14, deci.cpp:8, olmo.cpp:10, jais2.cpp:8.
 */
export function isCalled70B({ family, trunkLayers, experts, heads, kvHeads }: ModelContext): boolean {
  switch (family) {
    case "llama":
    case "llama-embed":
      return trunkLayers === 80 && heads !== kvHeads && experts !== 8
    case "qwen2":
    case "deci":
    case "olmo":
      return trunkLayers === 80
    case "jais2":
      return trunkLayers === 68
    default:
      return false
  }
}

/** A tensor with three dimensions holds experts, except where the family says otherwise (src/llama-quant.cpp:482). */
export function holdsExperts({ family }: ModelContext, category: Category, shape: readonly number[]): boolean {
  if ((shape[2] ?? 1) <= 1) return false
  return family !== "bailingmoe3" || category === "up" || category === "gate" || category === "down"
}

const withPredictionLayersSinceSpring2026: ReadonlySet<string> = new Set([
  "qwen3next",
  "qwen35",
  "qwen35moe",
  "deepseek2",
  "step35",
])

/**
 * Families whose layers that predict further tokens converters write only since spring 2026, when MTP export came
 * (llama.cpp v0.5.0 conversion/qwen.py:279, glm.py:320): published files of before lack them, whole repositories each.
 * Files of GLM-4.5 and 4.7 have had them from the first.
 */
export function wroteNoPredictionLayers(family: string | undefined, rules: RuleVersion): boolean {
  return rules !== "current" && family !== undefined && withPredictionLayersSinceSpring2026.has(family)
}
