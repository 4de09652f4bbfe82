import type { HuggingFaceConfig } from "@plimsoll/specs"
import { type BaseType, plain } from "../../formats/checkpoint/float.ts"
import { awqFromConfig } from "../awq/from-config.ts"
import { bitsAndBytesFromConfig } from "../bitsandbytes/from-config.ts"
import { exl2FromConfig } from "../exllamav2/from-config.ts"
import { exl3FromConfig } from "../exllamav3/from-config.ts"
import { gptqFromConfig } from "../gptq/from-config.ts"
import { hqqFromConfig } from "../hqq/from-config.ts"
import { compressedTensorsFromConfig } from "../llm-compressor/from-config.ts"
import { isMlxConfig, mlxFromConfig } from "../mlx/from-config.ts"
import { modeloptFromConfig } from "../modelopt/from-config.ts"
import { fbgemmFp8FromConfig, fp8FromConfig, mxfp4FromConfig } from "../native/from-config.ts"
import { unquantized } from "../native/recipe.ts"
import { type ConfigOptions, objectField, type QuantizationConfig, unsupportedField } from "./config-fields.ts"
import { patternDetail } from "./pattern-detail.ts"
import type { CheckpointRecipe, CheckpointRule } from "./recipe.ts"

type Reader = (config: QuantizationConfig, options: ConfigOptions) => CheckpointRecipe

/** By `quant_method`. */
const readers: Readonly<Record<string, Reader>> = {
  awq: awqFromConfig,
  gptq: gptqFromConfig,
  fp8: fp8FromConfig,
  fbgemm_fp8: fbgemmFp8FromConfig,
  mxfp4: mxfp4FromConfig,
  mlx: mlxFromConfig,
  bitsandbytes: bitsAndBytesFromConfig,
  hqq: hqqFromConfig,
  exl2: exl2FromConfig,
  exl3: exl3FromConfig,
  "compressed-tensors": compressedTensorsFromConfig,
  modelopt: modeloptFromConfig,
  modelopt_fp4: modeloptFromConfig,
}

const singlePrecision = plain("F32")

/** A recipe that keeps some tensors in 32 bits. */
function withSinglePrecision(recipe: CheckpointRecipe, names: readonly string[]): CheckpointRecipe {
  if (names.length === 0) return recipe
  const expressions = names.map((name) => new RegExp(name))
  const rule: CheckpointRule = {
    applies: ({ name }) => expressions.some((expression) => expression.test(name)),
    packing: singlePrecision,
    source: "headers of the checkpoint",
    detail: patternDetail(names, "search"),
  }
  const { planOf } = recipe
  return {
    ...recipe,
    rules: [rule, ...recipe.rules],
    planOf:
      planOf &&
      ((architecture) => {
        const { tensorsAt, rules } = planOf(architecture)
        return { tensorsAt, rules: [rule, ...rules] }
      }),
  }
}

function methodOf(config: QuantizationConfig): unknown {
  if (config.quant_method !== undefined) return config.quant_method
  if (isMlxConfig(config)) return "mlx"
  // ModelOpt's own file and its early configs do not name a method.
  return config.quantization !== undefined || config.quant_algo !== undefined ? "modelopt" : undefined
}

/**
 * Reads the `quantization_config` of a `config.json`: which modules are packed, and how.
 *
 * @param config - the object of that name, or ModelOpt's `hf_quant_config.json`
 * @param options - what no config says
 * @returns a recipe that `checkpointSizeOf` takes
 * @throws PlimsollError `UNSUPPORTED` for a method or setting that no rule here covers, `INVALID_CONFIG` naming the field
 * @example
 * ```ts
 * checkpointRecipeFromConfig({ quant_method: "gptq", bits: 4, group_size: 128 }).name // "GPTQ-4-128"
 * ```
 */
export function checkpointRecipeFromConfig(config: QuantizationConfig, options: ConfigOptions = {}): CheckpointRecipe {
  const method = methodOf(config)
  const reader = typeof method === "string" && Object.hasOwn(readers, method) ? readers[method] : undefined
  if (!reader) throw unsupportedField("quant_method", method)
  return withSinglePrecision(reader(config, options), options.singlePrecision ?? [])
}

/**
 * Reads how the checkpoint beside a `config.json` is stored; in 16 bits where it says nothing of quantization.
 *
 * @param config - the whole `config.json`
 * @throws PlimsollError as `checkpointRecipeFromConfig`
 * @example
 * ```ts
 * checkpointRecipeOf({ model_type: "llama", torch_dtype: "bfloat16" }).name // "BF16"
 * ```
 */
export function checkpointRecipeOf(config: HuggingFaceConfig, options: ConfigOptions = {}): CheckpointRecipe {
  const text = objectField(config, "text_config") ?? {}
  const quantization = objectField(config, "quantization_config") ?? objectField(text, "quantization_config")
  const baseType = options.baseType ?? baseTypes[String(config.torch_dtype ?? config.dtype ?? text.torch_dtype)]
  const expertType = (config.expert_dtype ?? text.expert_dtype) === "fp4" ? ("fp4" as const) : undefined
  if (!quantization) return unquantized(baseType ?? "BF16")
  return checkpointRecipeFromConfig(quantization, { expertType, ...options, baseType })
}

/** By the name of PyTorch's type. */
const baseTypes: Readonly<Record<string, BaseType>> = { bfloat16: "BF16", float16: "F16", float32: "F32" }
