import type { GptqOptions } from "../../formats/checkpoint/gptq.ts"
import {
  type ConfigOptions,
  countField,
  type QuantizationConfig,
  unsupportedField,
  wrongField,
} from "../checkpoint/config-fields.ts"
import type { CheckpointRecipe } from "../checkpoint/recipe.ts"
import { gptqRecipe } from "./recipe.ts"

const allBits = [2, 3, 4, 5, 6, 7, 8] as const

function bitsOf(config: QuantizationConfig): GptqOptions["bits"] {
  const bits = allBits.find((known) => known === config.bits)
  if (bits) return bits
  throw wrongField("bits", "2 to 8", config.bits)
}

/** Reads what GPTQModel, AutoGPTQ and transformers write (GPTQModel v7.3.4 gptqmodel/quantization/config.py:2452). */
export function gptqFromConfig(config: QuantizationConfig, options: ConfigOptions): CheckpointRecipe {
  const { checkpoint_format: layout = "gptq", dynamic } = config
  if (layout !== "gptq" && layout !== "gptq_v2") throw unsupportedField("checkpoint_format", layout)
  // Modules of other bits, by pattern.
  if (dynamic && Object.keys(dynamic).length > 0) throw unsupportedField("dynamic", dynamic)
  if (config.lm_head === true) throw unsupportedField("lm_head", true)
  return gptqRecipe({ bits: bitsOf(config), groupSize: countField(config, "group_size"), baseType: options.baseType })
}
