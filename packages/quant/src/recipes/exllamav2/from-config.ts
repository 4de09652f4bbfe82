import { type QuantizationConfig, unsupportedField, wrongField } from "../checkpoint/config-fields.ts"
import type { CheckpointRecipe } from "../checkpoint/recipe.ts"
import { exl2HeadBits, exl2Recipe } from "./recipe.ts"

/** Reads what ExLlamaV2's converter writes (exllamav2 v0.3.2 exllamav2/conversion/compile.py:274). */
export function exl2FromConfig({ bits, head_bits: head = 6 }: QuantizationConfig): CheckpointRecipe {
  if (typeof bits !== "number") throw wrongField("bits", "a number", bits)
  const headBits = exl2HeadBits.find((known) => known === head)
  if (headBits === undefined) throw unsupportedField("head_bits", head)
  return exl2Recipe({ bits, headBits })
}
