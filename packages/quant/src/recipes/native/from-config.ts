import type { Tensor } from "@plimsoll/specs"
import { fp8Block, fp8Channel, fp8Tensor } from "../../formats/checkpoint/fp8.ts"
import { mxfp4Packed } from "../../formats/checkpoint/mxfp.ts"
import type { Packing } from "../../formats/checkpoint/packing.ts"
import {
  type ConfigOptions,
  namesField,
  type QuantizationConfig,
  unsupportedField,
  wrongField,
} from "../checkpoint/config-fields.ts"
import { moduleMatcher, moduleName } from "../checkpoint/module-patterns.ts"
import { patternDetail } from "../checkpoint/pattern-detail.ts"
import type { CheckpointRecipe, CheckpointRule } from "../checkpoint/recipe.ts"
import { isProjection, isRoutedExpert } from "../checkpoint/roles.ts"
import { fp4ExpertRules } from "./fp4-experts.ts"

const list = "modules_to_not_convert"

/** Weights of index heads stay in 16 bits where lists do not name them (DeepSeek-V3.2-Exp@6d8cb70 inference/model.py, Indexer.weights_proj). */
const indexWeights = /\.indexer\.weights_proj$/

function published(
  name: string,
  rules: readonly CheckpointRule[],
  { baseType = "BF16" }: ConfigOptions,
): CheckpointRecipe {
  return {
    format: "safetensors",
    tool: "native",
    name,
    rules,
    baseType,
    keepsPredictionLayers: true,
    provenance: "quantization_config of the checkpoint",
  }
}

/** One packing for all modules of a kind that the config does not list. */
function listedRule(
  config: QuantizationConfig,
  packing: Packing,
  isMeant: (tensor: Tensor) => boolean,
): CheckpointRule {
  const left = namesField(config, list)
  const isLeft = moduleMatcher(left, "transformers", list)
  return {
    applies: (tensor) => {
      const module = moduleName(tensor)
      return isMeant(tensor) && !indexWeights.test(module) && !isLeft(module)
    },
    packing,
    source: `quantization_config, "${list}"`,
    detail: patternDetail(left, "transformers"),
  }
}

function blockOf(config: QuantizationConfig): readonly [number, number] | undefined {
  const value = config.weight_block_size
  if (value === undefined || value === null) return undefined
  const [rows, columns, more] = Array.isArray(value) ? value : []
  if (Number.isInteger(rows) && Number.isInteger(columns) && rows > 0 && columns > 0 && more === undefined)
    return [rows, columns]
  throw wrongField("weight_block_size", "rows and columns", value)
}

const transformersNames = { names: { weight: "weight_scale_inv", input: "activation_scale" } } as const

/** 8-bit floats as publishers release them: in blocks, or one scale for a matrix. */
export function fp8FromConfig(config: QuantizationConfig, options: ConfigOptions): CheckpointRecipe {
  // Another tool's packing of the experts, over a checkpoint whose config it kept.
  if (config.quant_algo !== undefined) throw unsupportedField("quant_algo", config.quant_algo)
  const block = blockOf(config)
  if (options.expertType === "fp4") {
    if (!block) throw wrongField("weight_block_size", "rows and columns", config.weight_block_size)
    return published("FP8 + MXFP4", fp4ExpertRules(block), options)
  }
  const { scaleType = "F32" } = options
  const packing = block
    ? fp8Block({
        block,
        scaleType,
        scaleName: "weight_scale_inv",
        source: "deepseek-ai/DeepSeek-V3@9b4e978 README_WEIGHTS.md:62 and :87",
      })
    : fp8Tensor({
        scaleType,
        staticActivations: config.activation_scheme === "static",
        scaleShape: [],
        // transformers writes the field as null, AutoFP8 has none.
        ...(config.weight_block_size === null ? transformersNames : {}),
        source: "huggingface/transformers@0095b976 src/transformers/integrations/finegrained_fp8.py, FP8Linear",
      })
  return published("FP8", [listedRule(config, packing, isProjection)], options)
}

/** 8-bit floats with a scale for each row, as FBGEMM's kernels read them. */
export function fbgemmFp8FromConfig(config: QuantizationConfig, options: ConfigOptions): CheckpointRecipe {
  const packing = fp8Channel({
    scaleType: options.scaleType ?? "F32",
    source: "huggingface/transformers@000c33f src/transformers/integrations/fbgemm_fp8.py, FbgemmFp8Linear",
  })
  return published("FP8-channel", [listedRule(config, packing, isProjection)], options)
}

/** 4-bit floats for experts in one tensor, their groups a dimension of their own. */
export function mxfp4FromConfig(config: QuantizationConfig, options: ConfigOptions): CheckpointRecipe {
  const packing = mxfp4Packed({
    layout: "blocks",
    source: "huggingface/transformers@0189b1d src/transformers/integrations/mxfp4.py, Mxfp4GptOssExperts",
  })
  return published("MXFP4", [listedRule(config, packing, isRoutedExpert)], options)
}
