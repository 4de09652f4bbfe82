import type { Tensor } from "@plimsoll/specs"
import type { Packing } from "../../formats/checkpoint/packing.ts"
import {
  type ConfigOptions,
  namesField,
  objectField,
  type QuantizationConfig,
  unsupportedField,
  wrongField,
} from "../checkpoint/config-fields.ts"
import { moduleMatcher, moduleName } from "../checkpoint/module-patterns.ts"
import { patternDetail } from "../checkpoint/pattern-detail.ts"
import type { CheckpointRecipe, CheckpointRule } from "../checkpoint/recipe.ts"
import { isLinear } from "../checkpoint/roles.ts"
import { modeloptPackings } from "./recipe.ts"

/** ModelOpt's own file nests what `config.json` has at the top. */
function settingsOf(config: QuantizationConfig): QuantizationConfig {
  return objectField(config, "quantization") ?? config
}

function packingOf(field: string, algorithm: unknown): Packing {
  if (typeof algorithm === "string" && Object.hasOwn(modeloptPackings, algorithm))
    return modeloptPackings[algorithm as keyof typeof modeloptPackings]
  throw unsupportedField(field, algorithm)
}

/** One rule for each packing of a checkpoint that names a packing for each layer. */
function layerRules(
  layers: QuantizationConfig,
  isQuantized: (tensor: Tensor) => boolean,
  excluded: readonly string[],
): readonly CheckpointRule[] {
  const names = new Map<string, string[]>()
  for (const [name, layer] of Object.entries(layers)) {
    if (typeof layer !== "object" || layer === null) throw wrongField(`quantized_layers.${name}`, "an object", layer)
    const algorithm = String((layer as QuantizationConfig).quant_algo)
    const before = names.get(algorithm)
    if (before) before.push(name)
    else names.set(algorithm, [name])
  }
  return [...names].map(([algorithm, some]): CheckpointRule => {
    const isMeant = moduleMatcher(some, "modelopt", "quantized_layers")
    return {
      applies: (tensor) => isQuantized(tensor) && isMeant(moduleName(tensor)),
      packing: packingOf("quantized_layers", algorithm),
      source: 'quantization_config, "quantized_layers"',
      detail: patternDetail([...some, ...excluded], "modelopt"),
    }
  })
}

/**
 * Reads ModelOpt's `hf_quant_config.json` and what it writes into `config.json`
 * (TensorRT-Model-Optimizer@5a4242f modelopt/torch/export/convert_hf_config.py:21).
 */
export function modeloptFromConfig(config: QuantizationConfig, options: ConfigOptions): CheckpointRecipe {
  const settings = settingsOf(config)
  const field = settings.exclude_modules === undefined ? "ignore" : "exclude_modules"
  const excluded = namesField(settings, field)
  const isExcluded = moduleMatcher(excluded, "modelopt", field)
  const isQuantized = (tensor: Tensor) => isLinear(tensor) && !isExcluded(moduleName(tensor))
  const layers = objectField(settings, "quantized_layers")
  const rules: readonly CheckpointRule[] = layers
    ? layerRules(layers, isQuantized, excluded)
    : [
        {
          applies: isQuantized,
          packing: packingOf("quant_algo", settings.quant_algo),
          source: `quantization_config, "${field}"`,
          detail: patternDetail(excluded, "modelopt"),
        },
      ]
  return {
    format: "safetensors",
    tool: "modelopt",
    name: String(settings.quant_algo),
    rules,
    baseType: options.baseType ?? "BF16",
    keepsPredictionLayers: true,
    provenance: "quantization_config of the checkpoint",
  }
}
