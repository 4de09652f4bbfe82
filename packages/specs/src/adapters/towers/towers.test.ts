import { describe, expect, it, test } from "vitest"
import { parametersOf } from "../../architecture/parameters.ts"
import { towerBytes } from "../../architecture/tower-bytes.ts"
import { towerTensors } from "../../architecture/tower-tensors.ts"
import { architectureSchema } from "../../schema/index.ts"
import { architectureFromConfig, type HuggingFaceConfig } from "../index.ts"

/** A language model that is only as wide as the towers need it. */
function beside(hiddenSize: number, config: HuggingFaceConfig) {
  return architectureFromConfig({
    model_type: "llama",
    hidden_size: hiddenSize,
    vocab_size: 512,
    num_hidden_layers: 2,
    num_attention_heads: 8,
    intermediate_size: 64,
    max_position_embeddings: 4096,
    ...config,
  })
}

const clip = {
  model_type: "clip_vision_model",
  hidden_size: 1024,
  num_hidden_layers: 24,
  intermediate_size: 4096,
  patch_size: 14,
  image_size: 336,
}
const qwen25 = { model_type: "qwen2_5_vl", hidden_size: 1280, depth: 32, num_heads: 16, patch_size: 14 }
const qwen3 = {
  model_type: "qwen3_vl",
  hidden_size: 1152,
  depth: 27,
  num_heads: 16,
  intermediate_size: 4304,
  patch_size: 16,
}
const siglip = { hidden_size: 1152, num_hidden_layers: 27, intermediate_size: 4304, patch_size: 14 }
const intern = {
  model_type: "internvl_vision",
  hidden_size: 1024,
  num_hidden_layers: 24,
  intermediate_size: 4096,
  patch_size: 14,
  image_size: 448,
}

const gemma4 = {
  model_type: "gemma4_vision",
  hidden_size: 768,
  num_hidden_layers: 16,
  num_attention_heads: 12,
  intermediate_size: 3072,
  patch_size: 16,
  use_clipped_linears: true,
}
const gemma4Large = { model_type: "gemma4_vision", num_attention_heads: 16, patch_size: 16, standardize: true }
const gemma4Sound = {
  model_type: "gemma4_audio",
  hidden_size: 1024,
  num_hidden_layers: 12,
  num_attention_heads: 8,
  output_proj_dims: 1536,
}
const gemma3n = {
  vision_config: { model_type: "gemma3n_vision", architecture: "mobilenetv5_300m_enc", hidden_size: 2048 },
  audio_config: { model_type: "gemma3n_audio", hidden_size: 1536, conf_num_hidden_layers: 12 },
}
const tiled = {
  model_type: "mllama_vision_model",
  hidden_size: 1280,
  num_hidden_layers: 32,
  num_global_layers: 8,
  intermediate_size: 5120,
  patch_size: 14,
  image_size: 560,
  vision_output_dim: 7680,
}
const kimiWide = {
  vt_hidden_size: 1024,
  vt_num_hidden_layers: 27,
  vt_intermediate_size: 4096,
  vt_num_attention_heads: 12,
  qkv_hidden_size: 1536,
  patch_size: 14,
  merge_kernel_size: [2, 2],
}

/**
 * Towers' sizes: what the published totals of their checkpoints (safetensors index) have beside the language model and
 * its prediction layers.
 */
const published: Readonly<Record<string, readonly [hiddenSize: number, elements: number, HuggingFaceConfig]>> = {
  "LLaVA 1.5 13B": [5120, 13_351_494_656 - 13_016_519_680, { vision_config: clip }],
  "LLaVA 1.6 34B": [7168, 34_752_083_968 - 34_389_834_752, { vision_config: clip, image_grid_pinpoints: [[336, 672]] }],
  "Qwen2-VL 7B": [
    3584,
    8_291_375_616 - 7_615_616_512,
    {
      vision_config: {
        model_type: "qwen2_vl",
        embed_dim: 1280,
        hidden_size: 3584,
        depth: 32,
        mlp_ratio: 4,
        patch_size: 14,
      },
    },
  ],
  "Qwen2.5-VL 7B": [
    3584,
    8_292_166_656 - 7_615_616_512,
    { vision_config: { ...qwen25, intermediate_size: 3420, out_hidden_size: 3584 } },
  ],
  "Qwen2.5-VL 72B": [
    8192,
    73_410_777_344 - 72_706_203_648,
    { vision_config: { ...qwen25, intermediate_size: 3456, out_hidden_size: 8192 } },
  ],
  "Qwen3-VL 8B": [
    4096,
    8_767_123_696 - 8_190_735_360,
    { vision_config: { ...qwen3, deepstack_visual_indexes: [8, 16, 24], out_hidden_size: 4096 } },
  ],
  "Qwen3.5 27B": [5120, 27_781_427_952 - 27_320_697_856, { vision_config: { ...qwen3, model_type: "qwen3_5" } }],
  "Gemma 3 4B": [
    2560,
    4_300_079_472 - 3_880_263_168,
    { vision_config: { ...siglip, model_type: "siglip_vision_model" } },
  ],
  "MiniCPM-V 4.5": [4096, 8_695_895_280 - 8_189_195_264, { vision_config: { ...siglip, model_type: "siglip" } }],
  "InternVL3 8B": [3584, 7_944_373_760 - 7_612_820_992, { vision_config: intern }],
  "Gemma 4 26B": [2816, 25_805_936_206 - 25_233_141_790, { vision_config: { ...siglip, ...gemma4Large } }],
  "Gemma 4 31B": [5376, 31_273_088_876 - 30_697_345_340, { vision_config: { ...siglip, ...gemma4Large } }],
  // The Hub leaves out 928 numbers without a dimension.
  "Gemma 4 E2B": [1536, 5_123_178_051 + 928 - 4_647_449_891, { vision_config: gemma4, audio_config: gemma4Sound }],
  "Gemma 4 E4B": [2560, 7_996_156_490 + 928 - 7_518_069_034, { vision_config: gemma4, audio_config: gemma4Sound }],
  "Gemma 3n E2B": [2048, 5_439_438_272 - 4_456_156_768, gemma3n],
  "Gemma 3n E4B": [2048, 7_849_978_192 - 6_866_696_688, gemma3n],
  "Llama 3.2 11B Vision": [4096, 10_670_220_835 - 9_775_192_080, { vision_config: tiled }],
  "Kimi K3": [7168, 2_779_931_837_184 - 2_779_484_478_208, { vision_config: { model_type: "moonvit3d", ...kimiWide } }],
}

const elements = (hiddenSize: number, config: HuggingFaceConfig) => parametersOf(beside(hiddenSize, config)).towers

describe("a tower is as large as what its checkpoint has beside the language model", () => {
  it.each(Object.entries(published))("%s", (_name, [hiddenSize, expected, config]) => {
    expect(elements(hiddenSize, config)).toBe(expected)
  })
})

/**
 * Files of towers as published, MiB (file lists of unsloth's, bartowski's and mradermacher's repositories, as
 * janhq/model-catalog had them); what is known here is the tensors' bytes, without a header of some KiB.
 */
const files: Readonly<
  Record<string, readonly [hiddenSize: number, { f16?: number; bf16?: number; q8_0?: number }, HuggingFaceConfig]>
> = {
  "Qwen3.5 27B": [5120, { f16: 884.6, bf16: 888, q8_0: 600.1 }, { vision_config: { ...qwen3, model_type: "qwen3_5" } }],
  "Qwen3.5 9B": [4096, { f16: 875.6, bf16: 879, q8_0: 595.3 }, { vision_config: { ...qwen3, model_type: "qwen3_5" } }],
  "Qwen3-VL 8B": [4096, { q8_0: 717.4 }, { vision_config: { ...qwen3, deepstack_visual_indexes: [8, 16, 24] } }],
  "Gemma 3 4B": [
    2560,
    { f16: 811.8, bf16: 811.8, q8_0: 564 },
    { vision_config: { ...siglip, model_type: "siglip_vision_model" } },
  ],
  "InternVL3.5 8B": [4096, { f16: 646.7, bf16: 647.8 }, { vision_config: intern }],
  "Kimi K2.6": [7168, { f16: 908.4, bf16: 909.7 }, { vision_config: { ...siglip, model_type: "moonvit" } }],
  "LLaVA 1.5 7B": [4096, { f16: 595.5 }, { vision_config: clip }],
}

describe("a tower's file is as long as published", () => {
  it.each(Object.entries(files))("%s", (_name, [hiddenSize, sizes, config]) => {
    const [tower] = beside(hiddenSize, config).towers ?? []
    for (const [type, size] of Object.entries(sizes)) {
      const bytes = tower && towerBytes(tower, type as keyof typeof sizes)
      // Published to a tenth of a MiB.
      expect(Math.abs((bytes ?? 0) / 2 ** 20 - size)).toBeLessThan(0.1)
    }
  })
})

/**
 * The same of towers with hundreds of tensors, whose headers are not hidden by the rounding: at most 100 bytes for each
 * tensor's name, dimensions, type and place.
 */
const manyTensors: Readonly<
  Record<
    string,
    readonly [hiddenSize: number, sizes: { f16?: number; bf16?: number; q8_0?: number }, HuggingFaceConfig]
  >
> = {
  "Gemma 4 E2B": [1536, { f16: 940, bf16: 941.1 }, { vision_config: gemma4, audio_config: gemma4Sound }],
  "Gemma 4 E4B": [2560, { f16: 944.5, bf16: 945.6 }, { vision_config: gemma4, audio_config: gemma4Sound }],
  "Gemma 4 26B": [2816, { q8_0: 769.1 }, { vision_config: { ...siglip, ...gemma4Large } }],
}

describe("a file of towers is as long as published, but for its header", () => {
  it.each(Object.entries(manyTensors))("%s", (_name, [hiddenSize, sizes, config]) => {
    const towers = beside(hiddenSize, config).towers ?? []
    const count = towers.flatMap((tower) => towerTensors(tower) ?? []).reduce((sum, { count }) => sum + count, 0)
    for (const [type, size] of Object.entries(sizes)) {
      const bytes = towers.reduce((sum, tower) => sum + (towerBytes(tower, type as keyof typeof sizes) ?? 0), 0)
      const rest = size * 2 ** 20 - bytes
      expect(rest).toBeGreaterThan(-0.05 * 2 ** 20)
      expect(rest).toBeLessThan(0.05 * 2 ** 20 + count * 100)
    }
  })
})

describe("towers", () => {
  const counted = (config: HuggingFaceConfig) => parametersOf(beside(512, config))

  test("are counted apart", () => {
    const { towers, ...language } = counted({ vision_config: clip })
    expect(towers).toBeGreaterThan(300_000_000)
    expect(counted({})).toEqual({ ...language, towers: 0 })
  })

  test("pass the schema", () => {
    for (const [hiddenSize, , config] of Object.values(published)) {
      const architecture = beside(hiddenSize, config)
      expect(architectureSchema.parse(architecture)).toEqual(architecture)
    }
  })

  test("have one form, whose heads divide its width", () => {
    const [conformer] = beside(2048, { audio_config: gemma3n.audio_config }).towers ?? []
    const [tiles] = beside(2048, { vision_config: tiled }).towers ?? []
    const accepts = (tower: unknown) => architectureSchema.safeParse({ ...beside(2048, {}), towers: [tower] }).success
    expect(accepts(conformer)).toBe(true)
    expect(accepts(tiles)).toBe(true)
    expect(accepts({ ...tiles, conformer: conformer?.conformer })).toBe(false)
    expect(accepts({ reads: "audio", conformer: { ...conformer?.conformer, heads: 7 } })).toBe(false)
  })

  it.each([
    ["a kind that nobody knows", { vision_config: { ...clip, model_type: "periscope" } }],
    ["no kind", { vision_config: { hidden_size: 64 } }],
    ["a size left out", { vision_config: { model_type: "pixtral", hidden_size: 1024, num_hidden_layers: 24 } }],
    ["sound", { vision_config: clip, audio_config: { model_type: "whisper" } }],
    ["another network", { vision_config: { ...gemma3n.vision_config, architecture: "mobilenetv6" } }],
  ])("of unknown shape have no size: %s", (_name, config) => {
    expect(counted(config).towers).toBeUndefined()
  })

  test("name the field that is wrong", () => {
    expect(() => counted({ vision_config: { ...clip, num_hidden_layers: "many" } })).toThrow(
      /config\.vision_config\.num_hidden_layers: expected an integer/,
    )
    expect(() => counted({ vision_config: 3 })).toThrow(/config\.vision_config: expected an object/)
  })

  test("need no config of their own", () => {
    expect(counted({ vision_config: null }).towers).toBe(0)
  })
})
