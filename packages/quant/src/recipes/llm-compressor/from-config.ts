import type { Architecture } from "@plimsoll/specs"
import { packedIntegers } from "../../formats/checkpoint/compressed-tensors.ts"
import type { BaseType } from "../../formats/checkpoint/float.ts"
import { fp8Block, fp8Channel, fp8Tensor } from "../../formats/checkpoint/fp8.ts"
import { int8Channel } from "../../formats/checkpoint/int8.ts"
import { mxfp4Packed, mxfp8 } from "../../formats/checkpoint/mxfp.ts"
import { nvfp4Packed } from "../../formats/checkpoint/nvfp4.ts"
import type { Packing } from "../../formats/checkpoint/packing.ts"
import { checkpointTensors } from "../checkpoint/checkpoint-tensors.ts"
import {
  type ConfigOptions,
  countField,
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
import { separateExperts } from "../checkpoint/separate-experts.ts"

const source =
  "vllm-project/compressed-tensors 0.18.0 src/compressed_tensors/compressors/naive_quantized/base.py:38, quantization/lifecycle/initialize.py:205"

function blockOf(weights: QuantizationConfig): readonly [number, number] {
  const value = weights.block_structure
  const [rows, columns] = typeof value === "string" ? value.split("x").map(Number) : Array.isArray(value) ? value : []
  if (Number.isInteger(rows) && Number.isInteger(columns)) return [rows, columns]
  throw wrongField("weights.block_structure", "rows and columns", value)
}

function fp8Of(weights: QuantizationConfig, inputs: QuantizationConfig | undefined, scaleType: BaseType): Packing {
  switch (weights.strategy) {
    case "tensor":
      return fp8Tensor({ scaleType, staticActivations: inputs?.dynamic === false, scaleShape: [1], source })
    case "channel":
      return fp8Channel({ scaleType, source })
    case "block":
      return fp8Block({ block: blockOf(weights), scaleType, scaleName: "weight_scale", source })
    default:
      throw unsupportedField("weights.strategy", weights.strategy)
  }
}

function integersOf(weights: QuantizationConfig, scaleType: BaseType, { shapeType }: ConfigOptions): Packing {
  const bits = countField(weights, "num_bits")
  if (bits === undefined || bits > 8) throw wrongField("weights.num_bits", "1 to 8", weights.num_bits)
  const groupSize = weights.strategy === "channel" ? undefined : countField(weights, "group_size")
  const symmetric = weights.symmetric !== false
  return packedIntegers({ bits, groupSize, symmetric, groupIndex: weights.actorder === "group", scaleType, shapeType })
}

/** What a group of modules is packed as; formats as compressed-tensors 0.18.0 src/compressed_tensors/config/base.py:15. */
function packingOf(group: QuantizationConfig, format: unknown, options: ConfigOptions): Packing {
  const scaleType = options.baseType ?? "BF16"
  const weights = objectField(group, "weights")
  if (!weights) throw wrongField("config_groups", "weights in each group", group)
  const inputs = objectField(group, "input_activations")
  switch (group.format ?? format) {
    case "pack-quantized":
      return integersOf(weights, scaleType, options)
    case "int-quantized":
      if (weights.strategy !== "channel") throw unsupportedField("weights.strategy", weights.strategy)
      return int8Channel({ scaleType, symmetric: weights.symmetric !== false })
    case "float-quantized":
    case "naive-quantized":
      if (weights.type !== "float") throw unsupportedField("weights.type", weights.type)
      return fp8Of(weights, inputs, scaleType)
    case "nvfp4-pack-quantized":
      return nvfp4Packed({ activations: inputs !== undefined, layout: "compressed-tensors" })
    case "mxfp4-pack-quantized":
      return mxfp4Packed({ layout: "packed", source: source.replace("naive_quantized", "mxfp4") })
    case "mxfp8-quantized":
      return mxfp8
    default:
      throw unsupportedField("format", group.format ?? format)
  }
}

/** True where a list names something in the prediction layers and nothing beside it: the checkpoint has them. */
function listsPredictionLayers(architecture: Architecture, patterns: readonly string[]): boolean {
  if (architecture.predictionLayers.length === 0) return false
  const detail = patternDetail(patterns, "compressed-tensors")
  const tensors = checkpointTensors(architecture, { predictionLayers: true, detail })
  const predicted = tensors.filter(({ stage }) => stage === "prediction").map(moduleName)
  const others = tensors.filter(({ stage, experts }) => stage !== "prediction" && !experts).map(moduleName)
  return patterns.some((pattern) => {
    const names = moduleMatcher([pattern], "compressed-tensors", "ignore")
    return predicted.some(names) && !others.some(names)
  })
}

/** Reads what llm-compressor and other users of compressed-tensors write. */
export function compressedTensorsFromConfig(config: QuantizationConfig, options: ConfigOptions): CheckpointRecipe {
  const baseType = options.baseType ?? "BF16"
  const ignore = namesField(config, "ignore")
  const isIgnored = moduleMatcher(ignore, "compressed-tensors", "ignore")
  const groups = Object.values(objectField(config, "config_groups") ?? {}) as readonly QuantizationConfig[]
  if (groups.length === 0) throw wrongField("config_groups", "one or more groups", config.config_groups)
  const rules = groups.map((group): CheckpointRule => {
    const targets = namesField(group, "targets")
    const isTarget = targets.includes("Linear") ? () => true : moduleMatcher(targets, "compressed-tensors", "targets")
    return {
      applies: (tensor) => {
        const module = moduleName(tensor)
        return isLinear(tensor) && isTarget(module) && !isIgnored(module)
      },
      packing: packingOf(group, config.format, options),
      source: "quantization_config, its groups' targets and what it ignores",
      detail: patternDetail([...targets, ...ignore], "compressed-tensors"),
    }
  })
  return {
    format: "safetensors",
    tool: "llm-compressor",
    name: rules.map(({ packing }) => packing?.name).join(" + "),
    rules,
    planOf: (architecture) => ({
      tensorsAt: (detail) => {
        const predictionLayers = listsPredictionLayers(architecture, ignore)
        return separateExperts(checkpointTensors(architecture, { predictionLayers, detail }), detail)
      },
      rules,
    }),
    baseType,
    keepsPredictionLayers: false,
    provenance: "quantization_config of the checkpoint",
  }
}
