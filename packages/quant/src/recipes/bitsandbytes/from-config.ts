import {
  type ConfigOptions,
  namesField,
  type QuantizationConfig,
  unsupportedField,
} from "../checkpoint/config-fields.ts"
import type { CheckpointRecipe } from "../checkpoint/recipe.ts"
import { bitsAndBytesRecipe } from "./recipe.ts"

/** Reads transformers' `BitsAndBytesConfig`. */
export function bitsAndBytesFromConfig(config: QuantizationConfig, { baseType }: ConfigOptions): CheckpointRecipe {
  const listed = namesField(config, "llm_int8_skip_modules")
  const skip = listed.length > 0 ? listed : undefined
  if (config.load_in_8bit === true) return bitsAndBytesRecipe({ kind: "int8", skip, floatType: baseType })
  const kind = config.bnb_4bit_quant_type ?? "fp4"
  if (kind !== "nf4" && kind !== "fp4") throw unsupportedField("bnb_4bit_quant_type", kind)
  const { bnb_4bit_quant_storage: storage = "uint8" } = config
  if (storage !== "uint8") throw unsupportedField("bnb_4bit_quant_storage", storage)
  const nested = config.bnb_4bit_use_double_quant === true
  return bitsAndBytesRecipe({ kind, nested, skip, floatType: baseType })
}
