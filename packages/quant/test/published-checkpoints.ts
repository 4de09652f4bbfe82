/**
 * What a published checkpoint holds: headers, indexes and the Hub's own counts, as public repositories quote them.
 * The originals on the Hub were not opened. Where a checkpoint served to find out what its tool writes, `derivedFrom`
 * says so: it then shows that the rule is consistent, and predicts nothing.
 */
export interface PublishedCheckpoint {
  /** Hugging Face repository. */
  readonly repository: string
  /** Id of the catalogue's model with this shape. */
  readonly model: string
  /** What `checkpointRecipeByName` is asked, the checkpoint's `quantization_config`, or "native": `nativeRecipeOf`. */
  readonly recipe: string | Readonly<Record<string, unknown>>
  readonly scaleType?: "F32" | "BF16"
  /** Bytes that the files have beside the described tensors, and why. */
  readonly beside?: readonly [bytes: number, reason: string]
  /** Bytes of all tensors (`metadata.total_size`, or counts by data type times their bytes). */
  readonly tensorBytes: number
  /** Tensors in all files. */
  readonly tensorCount?: number
  /** Elements by data type as stored. */
  readonly elements?: Readonly<Record<string, number>>
  /** What was concluded from this very checkpoint. */
  readonly derivedFrom?: string
  readonly source: string
}

const mxfp4 = {
  quant_method: "mxfp4",
  modules_to_not_convert: ["model.layers.*.self_attn", "model.layers.*.mlp.router", "model.embed_tokens", "lm_head"],
}

const fp8 = {
  quant_method: "fp8",
  fmt: "e4m3",
  activation_scheme: "dynamic",
  weight_block_size: [128, 128],
}

const headers = "every header of the repository at a fixed revision, read 2026-09-26"

const summed = "data_offsets of every header of the repository, summed, 2026"

const ropeBuffer = (elements: number) => [61 * elements * 2, "a buffer of rotary frequencies in each layer"] as const

export const publishedCheckpoints: readonly PublishedCheckpoint[] = [
  {
    repository: "deepseek-ai/DeepSeek-V4-Flash",
    model: "deepseek-v4-flash",
    recipe: "native",
    tensorBytes: 159_609_485_896,
    tensorCount: 69_187,
    source:
      "model.safetensors.index.json of deepseek-ai/DeepSeek-V4-Flash@60d8d707, metadata.total_size and weight_map",
  },
  {
    repository: "deepseek-ai/DeepSeek-V4-Pro",
    model: "deepseek-v4-pro",
    recipe: "native",
    tensorBytes: 864_704_792_696,
    source: "model.safetensors.index.json of deepseek-ai/DeepSeek-V4-Pro, metadata.total_size",
  },
  {
    repository: "moonshotai/Kimi-K2-Instruct",
    model: "kimi-k2",
    recipe: "native",
    tensorBytes: 1_029_173_256_720,
    beside: ropeBuffer(56),
    source: headers,
  },
  {
    repository: "moonshotai/Kimi-K2-Instruct-0905",
    model: "kimi-k2-0905",
    recipe: "native",
    tensorBytes: 1_029_173_265_504,
    beside: ropeBuffer(128),
    source: headers,
  },
  {
    repository: "moonshotai/Kimi-K2-Thinking",
    model: "kimi-k2-thinking",
    recipe: "native",
    tensorBytes: 594_205_920_512,
    beside: ropeBuffer(128),
    source: headers,
  },
  {
    repository: "moonshotai/Kimi-K2.5",
    model: "kimi-k2.5",
    recipe: "native",
    tensorBytes: 595_148_192_736,
    source: headers,
  },
  {
    repository: "deepseek-ai/DeepSeek-V3",
    model: "deepseek-v3",
    recipe: fp8,
    tensorBytes: 688_574_839_360,
    elements: { BF16: 3_918_786_560, F8_E4M3: 680_571_043_840, F32: 41_555_600 },
    source: "huggingface.co/api/models/deepseek-ai/DeepSeek-V3?expand[]=safetensors, 2026-09-04",
  },
  {
    repository: "openai/gpt-oss-20b",
    model: "gpt-oss-20b",
    recipe: mxfp4,
    tensorBytes: 13_761_264_768,
    tensorCount: 459,
    source: "model.safetensors.index.json of openai/gpt-oss-20b, metadata.total_size and weight_map",
  },
  {
    repository: "openai/gpt-oss-120b",
    model: "gpt-oss-120b",
    recipe: mxfp4,
    tensorBytes: 65_248_815_744,
    source: "model.safetensors.index.json of openai/gpt-oss-120b, metadata.total_size",
  },
  {
    repository: "Qwen/Qwen3-32B-FP8",
    model: "qwen3-32b",
    recipe: fp8,
    scaleType: "BF16",
    tensorBytes: 34_322_434_048,
    elements: { BF16: 1_558_406_144, F8_E4M3: 31_205_621_760 },
    source: "huggingface.co/api/models/Qwen/Qwen3-32B-FP8?expand[]=safetensors",
  },
  {
    repository: "Qwen/Qwen2.5-7B-Instruct-AWQ",
    model: "qwen2.5-7b",
    recipe: "AWQ-4-128",
    tensorBytes: 5_570_747_392,
    elements: { I32: 822_033_408, F16: 1_141_306_880 },
    source: "elements by data type in the headers of Qwen/Qwen2.5-7B-Instruct-AWQ",
  },
  {
    repository: "Qwen/Qwen3-32B-AWQ",
    model: "qwen3-32b",
    recipe: "AWQ-4-128",
    tensorBytes: 19_325_298_688,
    tensorCount: 1603,
    source: "headers of the four files of Qwen/Qwen3-32B-AWQ; its index says 19338405888, more than the files hold",
  },
  {
    repository: "DeepSeek of 671 billion parameters at AWQ with groups of 64",
    model: "deepseek-v3",
    recipe: "AWQ-4-64",
    tensorBytes: 364_589_799_936,
    source: "kvcache-ai/sglang_awq@1e697f1 model.safetensors.index.json, metadata.total_size",
  },
  {
    repository: "a Llama 70B at AWQ in nine files",
    model: "llama-3.1-70b",
    recipe: "AWQ-4-128",
    tensorBytes: 39_767_785_472,
    source: "model.safetensors.index.json, metadata.total_size",
  },
  {
    repository: "RedHatAI/Meta-Llama-3.1-8B-Instruct-FP8-dynamic",
    model: "llama-3.1-8b",
    recipe: "FP8-dynamic",
    tensorBytes: 9_083_953_152,
    source: summed,
  },
  {
    repository: "RedHatAI/Meta-Llama-3.1-8B-Instruct-quantized.w4a16",
    model: "llama-3.1-8b",
    recipe: "GPTQ-4-128",
    tensorBytes: 5_735_587_840,
    beside: [32 * (3 * 4096 + 2 * 1024 + 2 * 14_336) * 2, "a bias of zeros for every matrix, as AutoGPTQ packs"],
    derivedFrom: "the biases: the difference is exactly theirs",
    source: summed,
  },
  {
    repository: "RedHatAI/Llama-3.3-70B-Instruct-quantized.w4a16",
    model: "llama-3.3-70b",
    recipe: {
      quant_method: "compressed-tensors",
      format: "pack-quantized",
      config_groups: {
        group_0: {
          targets: ["Linear"],
          weights: {
            num_bits: 4,
            type: "int",
            strategy: "group",
            group_size: 128,
            symmetric: true,
            actorder: "group",
          },
        },
      },
      ignore: ["lm_head"],
    },
    tensorBytes: 39_525_311_232,
    source: summed,
  },
  {
    repository: "nvidia/Llama-3.3-70B-Instruct-FP4",
    model: "llama-3.3-70b",
    recipe: "modelopt-NVFP4",
    tensorBytes: 42_709_045_632,
    source: `${summed}; model.safetensors.index.json, metadata.total_size`,
  },
  {
    repository: "zai-org/GLM-5.2-FP8",
    model: "glm-5.2",
    recipe: "FP8",
    tensorBytes: 755_617_140_416,
    tensorCount: 118_629,
    source: "model.safetensors.index.json of zai-org/GLM-5.2-FP8, metadata.total_size and weight_map",
  },
  {
    repository: "nvidia/GLM-5.2-NVFP4",
    model: "glm-5.2",
    recipe: {
      quant_method: "modelopt",
      quant_algo: "NVFP4",
      ignore: [
        "lm_head",
        "model.embed_tokens",
        "model.layers.0*",
        "model.layers.1.*",
        "model.layers.2.*",
        "model.layers.78*",
        "*.mlp.shared_experts*",
        "*.self_attn*",
      ],
    },
    tensorBytes: 464_795_267_072,
    source: "model.safetensors.index.json of nvidia/GLM-5.2-NVFP4, metadata.total_size",
  },
  {
    repository: "Qwen/Qwen2.5-7B-Instruct",
    model: "qwen2.5-7b",
    recipe: "BF16",
    tensorBytes: 15_231_233_024,
    tensorCount: 339,
    source: "model.safetensors.index.json of Qwen/Qwen2.5-7B-Instruct, metadata.total_size",
  },
]

/** Files of Qwen/Qwen2.5-7B-Instruct as the Hub lists them, bytes, headers included. */
export const publishedShards = [3_945_441_440, 3_864_726_352, 3_864_726_424, 3_556_377_672] as const

/** Size of the same checkpoint's model.safetensors.index.json, bytes. */
export const publishedIndexBytes = 27_752
