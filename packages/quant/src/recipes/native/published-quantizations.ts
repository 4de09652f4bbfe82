import type { ConfigOptions, QuantizationConfig } from "../checkpoint/config-fields.ts"

/** How publishers released models that they did not release in 16 bits, by Hugging Face repository. */
export interface PublishedQuantization {
  readonly repositories: readonly string[]
  /** `quantization_config` of the `config.json`. */
  readonly config: QuantizationConfig
  readonly options?: ConfigOptions
  readonly source: string
}

const aiconfigurator = "ai-dynamo/aiconfigurator@095f58a aic-core/src/aiconfigurator_core/model_configs"

const blocks = { quant_method: "fp8", fmt: "e4m3", activation_scheme: "dynamic", weight_block_size: [128, 128] }

const expertsInInt4 = {
  quant_method: "compressed-tensors",
  format: "pack-quantized",
  config_groups: {
    group_0: {
      targets: ["Linear"],
      weights: { num_bits: 4, type: "int", strategy: "group", group_size: 32, symmetric: true },
    },
  },
  ignore: ["lm_head", "re:.*self_attn.*", "re:.*shared_experts.*", "re:.*mlp\\.(gate|up|gate_up|down)_proj.*"],
}

const expertsInMxfp4 = {
  quant_method: "compressed-tensors",
  format: "mxfp4-pack-quantized",
  config_groups: {
    group_0: {
      targets: ["Linear"],
      weights: { num_bits: 4, type: "float", strategy: "group", group_size: 32, symmetric: true },
    },
  },
  ignore: [
    "re:.*self_attn.*",
    "re:.*shared_experts.*",
    "re:.*mlp\\.(gate|up|gate_up|down)_proj.*",
    "re:.*lm_head.*",
    // The published list leaves these out; the headers have them in 16 bits.
    "re:.*routed_expert_(down|up)_proj.*",
  ],
}

export const publishedQuantizations: readonly PublishedQuantization[] = [
  {
    repositories: [
      "deepseek-ai/DeepSeek-V3",
      "deepseek-ai/DeepSeek-V3-0324",
      "deepseek-ai/DeepSeek-R1",
      "deepseek-ai/DeepSeek-R1-0528",
      "deepseek-ai/DeepSeek-V3.1",
      "deepseek-ai/DeepSeek-V3.1-Terminus",
      "deepseek-ai/DeepSeek-V3.2",
      "deepseek-ai/DeepSeek-V3.2-Exp",
      "deepseek-ai/DeepSeek-V3.2-Speciale",
    ],
    config: blocks,
    source: `${aiconfigurator}/deepseek-ai--DeepSeek-V3_config.json, deepseek-ai--DeepSeek-V3.2_config.json`,
  },
  {
    repositories: ["deepseek-ai/DeepSeek-V4-Flash", "deepseek-ai/DeepSeek-V4-Pro"],
    config: { ...blocks, scale_fmt: "ue8m0" },
    options: { expertType: "fp4" },
    source: `${aiconfigurator}/deepseek-ai--DeepSeek-V4-Flash_config.json`,
  },
  {
    repositories: ["moonshotai/Kimi-K2-Instruct", "moonshotai/Kimi-K2-Instruct-0905"],
    config: blocks,
    source: `${aiconfigurator}/moonshotai--Kimi-K2-Instruct_config.json`,
  },
  {
    repositories: [
      "moonshotai/Kimi-K2-Thinking",
      "moonshotai/Kimi-K2.5",
      "moonshotai/Kimi-K2.6",
      "moonshotai/Kimi-K2.7-Code",
    ],
    config: expertsInInt4,
    // The Hub counts a 32-bit integer as eight packed numbers, and counts these so; files are as large as with them.
    options: { shapeType: "I32" },
    source: `${aiconfigurator}/moonshotai--Kimi-K2.5_config.json`,
  },
  {
    repositories: ["moonshotai/Kimi-K3"],
    config: expertsInMxfp4,
    options: { singlePrecision: ["_conv1d\\.", "\\.dt_bias$", "\\.A_log$", "\\.o_norm\\."] },
    source: `${aiconfigurator}/moonshotai--Kimi-K3_config.json`,
  },
  {
    repositories: [
      "MiniMaxAI/MiniMax-M2",
      "MiniMaxAI/MiniMax-M2.1",
      "MiniMaxAI/MiniMax-M2.5",
      "MiniMaxAI/MiniMax-M2.7",
    ],
    config: { ...blocks, modules_to_not_convert: ["gate", "e_score_correction_bias", "lm_head"] },
    source: `${aiconfigurator}/MiniMaxAI--MiniMax-M2.5_config.json`,
  },
  {
    repositories: ["XiaomiMiMo/MiMo-V2-Flash"],
    // The config that was read names no module; the published count of scales is that of all but these.
    config: { ...blocks, modules_to_not_convert: ["o_proj"] },
    source: `${aiconfigurator}/XiaomiMiMo--MiMo-V2-Flash_config.json`,
  },
  {
    repositories: ["openai/gpt-oss-20b", "openai/gpt-oss-120b"],
    config: {
      quant_method: "mxfp4",
      modules_to_not_convert: [
        "model.layers.*.self_attn",
        "model.layers.*.mlp.router",
        "model.embed_tokens",
        "lm_head",
      ],
    },
    source: `${aiconfigurator}/openai--gpt-oss-20b_config.json`,
  },
]

/**
 * Quantized by their publishers, which modules and how not being known (vllm-project/recipes
 * Mistral/Ministral-3-Instruct.md says FP8 of the first), or not known to be in 16 bits.
 */
export const unknownQuantizations: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "mistralai/Ministral-3-3B-Instruct-2512",
  "mistralai/Ministral-3-8B-Instruct-2512",
  "mistralai/Ministral-3-14B-Instruct-2512",
  "mistralai/Devstral-Small-2-24B-Instruct-2512",
  "mistralai/Devstral-2-123B-Instruct-2512",
  "mistralai/Mistral-Large-3-675B-Instruct-2512",
  "mistralai/Mistral-Small-4-119B-2603",
  "thinkingmachines/Inkling-NVFP4",
])

/** Checkpoints in 32 bits, by the size of their file (janhq/model-catalog@ac7058f model_catalog_v2.json). */
export const inSinglePrecision: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "BAAI/bge-small-en-v1.5",
  "nomic-ai/nomic-embed-text-v1.5",
])
