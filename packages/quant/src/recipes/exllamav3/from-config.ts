import { countField, type QuantizationConfig, wrongField } from "../checkpoint/config-fields.ts"
import type { CheckpointRecipe } from "../checkpoint/recipe.ts"
import { exl3Recipe } from "./recipe.ts"

/**
 * Reads what ExLlamaV3's converter writes. It notes the average that it met, and bits of prediction layers from the
 * version on that keeps them.
 */
export function exl3FromConfig(config: QuantizationConfig): CheckpointRecipe {
  const { bits } = config
  if (typeof bits !== "number" || bits < 1 || bits > 8) throw wrongField("bits", "1 to 8", bits)
  const headBits = countField(config, "head_bits") ?? 6
  return exl3Recipe({ bits, headBits, predictionBits: countField(config, "mtp_bits") ?? "none" })
}
