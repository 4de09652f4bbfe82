import { hqqBits } from "../../formats/checkpoint/hqq.ts"
import {
  type ConfigOptions,
  countField,
  namesField,
  objectField,
  type QuantizationConfig,
  unsupportedField,
} from "../checkpoint/config-fields.ts"
import type { CheckpointRecipe } from "../checkpoint/recipe.ts"
import { hqqRecipe } from "./recipe.ts"

/** Reads transformers' `HqqConfig` where all layers are packed alike. */
export function hqqFromConfig(config: QuantizationConfig, { baseType }: ConfigOptions): CheckpointRecipe {
  const all = objectField(config, "quant_config")
  const weights = all && objectField(all, "weight_quant_params")
  if (!weights) throw unsupportedField("quant_config", all)
  const skipped = namesField(config, "skip_modules")
  if (skipped.some((name) => name !== "lm_head")) throw unsupportedField("skip_modules", skipped)
  const bits = hqqBits.find((known) => known === weights.nbits)
  if (bits === undefined) throw unsupportedField("quant_config.weight_quant_params.nbits", weights.nbits)
  const groupSize = countField(weights, "group_size")
  if (groupSize === undefined) throw unsupportedField("quant_config.weight_quant_params.group_size", weights.group_size)
  return hqqRecipe({ bits, groupSize, ...(baseType ? { floatType: baseType } : {}) })
}
