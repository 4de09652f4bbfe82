import { describe, expect, test, vi } from "vitest"
import { configs, publishedConfigs } from "../../test/configs.ts"
import { shapesOf } from "../../test/through-gguf.ts"
import { type Architecture, blocksOf, layersOf } from "../architecture/architecture.ts"
import { parametersOf } from "../architecture/parameters.ts"
import { PlimsollError } from "../errors.ts"
import { architectureFromConfig, type HuggingFaceConfig } from "./index.ts"

const plain: HuggingFaceConfig = {
  model_type: "unheard_of",
  hidden_size: 64,
  vocab_size: 512,
  num_hidden_layers: 4,
  num_attention_heads: 4,
  num_key_value_heads: 2,
  intermediate_size: 160,
  max_position_embeddings: 4096,
  rms_norm_eps: 0.5,
}

const read = (changes: HuggingFaceConfig = {}) => architectureFromConfig({ ...plain, ...changes })

describe("a model_type without an adapter", () => {
  test("is read by its fields, with a warning", () => {
    const warn = vi.fn()
    const architecture = architectureFromConfig(plain, { warn })
    expect(architecture.groups).toEqual(architectureFromConfig({ ...plain, model_type: "llama" }).groups)
    expect(architecture.names).toEqual({ huggingFace: "unheard_of" })
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('no adapter knows model_type "unheard_of"'))
  })

  test("warns of prediction layers that it leaves out", () => {
    const warn = vi.fn()
    architectureFromConfig({ ...plain, num_nextn_predict_layers: 1 }, { warn })
    expect(warn.mock.lastCall?.[0]).toContain("layers that predict further tokens are left out")
  })

  test("has windows, experts, biases and norms where its fields say so", () => {
    const architecture = read({
      layer_types: ["sliding_attention", "full_attention", "sliding_attention", "full_attention"],
      sliding_window: 128,
      num_experts: 8,
      num_experts_per_tok: 2,
      moe_intermediate_size: 32,
      first_k_dense_replace: 1,
      attention_bias: true,
      use_qk_norm: true,
    })
    const blocks = layersOf(architecture).map((layer) => blocksOf(layer))
    expect(blocks.map(([, attention]) => attention)).toMatchObject([{ window: 128 }, {}, { window: 128 }, {}])
    expect(blocks.map(([, , , network]) => network?.kind)).toEqual(["dense", "experts", "experts", "experts"])
    expect(shapesOf(architecture, "huggingFace")).toMatchObject({
      "model.layers.0.self_attn.q_proj.bias": [64],
      "model.layers.0.self_attn.o_proj.bias": [64],
      "model.layers.0.self_attn.q_norm.weight": [16],
      "model.layers.1.mlp.experts.7.up_proj.weight": [32, 64],
    })
  })

  test("has latent attention where its fields say so", () => {
    const latent = { kv_lora_rank: 32, qk_nope_head_dim: 16, qk_rope_head_dim: 8, v_head_dim: 16 }
    expect(blocksOf(layersOf(read(latent))[0] ?? [])).toMatchObject([{}, { kind: "latentAttention" }, {}, {}])
  })

  test("has layer norms, and two matrices without a gate, where its fields come from before RMS norms", () => {
    const { rms_norm_eps: _, ...older } = plain
    const architecture = architectureFromConfig({ ...older, layer_norm_epsilon: 0.5, hidden_act: "gelu_new" })
    expect(blocksOf(layersOf(architecture)[0] ?? [])).toMatchObject([
      { kind: "norm", type: "layer", bias: true },
      {},
      {},
      { kind: "dense", gated: false },
    ])
  })

  test.each<[string, HuggingFaceConfig]>([
    [
      'config.mamba_d_state: expected no field of a structure that only an adapter for "unheard_of" knows, got 16',
      { mamba_d_state: 16 },
    ],
    ["config.ssm_cfg: expected no field", { ssm_cfg: { layer: "Mamba2" } }],
    ["config.linear_attn_config: expected no field", { linear_attn_config: { head_dim: 128 } }],
    ["config.conv_kernel: expected no field", { conv_kernel: 4 }],
    ["config.altup_num_inputs: expected no field", { altup_num_inputs: 4 }],
    ["config.engram_layers: expected no field", { engram_layers: [1] }],
    ["config.index_topk: expected no field", { index_topk: 2048 }],
    ["config.is_encoder_decoder: expected no field", { is_encoder_decoder: true }],
    ["config.layer_types: expected a list of full_attention", { layer_types: ["linear_attention", "full_attention"] }],
  ])("is refused: %s", (message, changes) => {
    expect(() => read(changes)).toThrow(message)
  })

  test("is not refused for parts that are switched off, nor for words inside of others", () => {
    const off = {
      mamba_d_state: 0,
      conv_bias: false,
      index_topk: null,
      altup_num_inputs: "",
      ssm_cfg: {},
      is_encoder_decoder: false,
    }
    expect(read({ ...off, compression_config: { a: 1 }, initializer_range: 0.02, rope_scaling: null })).toEqual(read())
  })

  test("without the fields of a decoder is unknown, and the nearest names are told", () => {
    const unknown = { model_type: "mistrall", hidden_size: 64 }
    expect(() => architectureFromConfig(unknown)).toThrow(
      /^config\.model_type: expected one of \d+ known ones, or the fields of a usual decoder with num_hidden_layers, got "mistrall"$/,
    )
    expect(() => architectureFromConfig(unknown)).toThrow(
      expect.objectContaining({ code: "UNKNOWN_ARCHITECTURE", nearest: expect.arrayContaining(["mistral"]) }),
    )
  })
})

describe("a config of several modalities", () => {
  const text = { ...plain, model_type: "llama" }

  test.each(["text_config", "language_config", "llm_config"])(
    "is read by its %s, whose model_type decides",
    (field) => {
      expect(architectureFromConfig({ model_type: "seer", [field]: text })).toEqual(architectureFromConfig(text))
    },
  )

  test("has its outer fields where the inner ones are silent", () => {
    const outer = {
      model_type: "seer",
      tie_word_embeddings: true,
      vocab_size: 7,
      text_config: { ...text, tie_word_embeddings: null },
    }
    expect(architectureFromConfig(outer)).toMatchObject({ tiedEmbeddings: true, vocabularySize: 512 })
  })

  test("has the outer model_type where the inner config has none", () => {
    const { model_type: _, ...nameless } = text
    expect(architectureFromConfig({ model_type: "llama", text_config: nameless })).toEqual(architectureFromConfig(text))
  })

  test("is refused where the inner config is none", () => {
    expect(() => architectureFromConfig({ ...text, text_config: "llama" })).toThrow(
      'config.text_config: expected an object, got "llama"',
    )
  })
})

/** Shared experts and dense networks that no field names are the largest parts that a reading by fields can miss. */
const largestMiss = 0.06

/** The facts leave out which activation a model has; where networks are not gated, its config says so by that. */
const isGated = (architecture: Architecture) =>
  layersOf(architecture)
    .flatMap(blocksOf)
    .every((block) => !("gated" in block) || block.gated)

test("every published config, were its model_type unknown, is refused or read with nearly all of its parameters", () => {
  const missed = publishedConfigs().flatMap((config) => {
    const architecture = architectureFromConfig(config)
    const known = parametersOf(architecture).total
    try {
      const { total } = parametersOf(architectureFromConfig({ ...config, model_type: "unheard_of" }))
      return isGated(architecture) && Math.abs(total / known - 1) > largestMiss ? [{ config, total, known }] : []
    } catch (error) {
      expect(error).toBeInstanceOf(PlimsollError)
      return []
    }
  })
  expect(missed.map(({ config, total, known }) => [config.model_type, total / known])).toEqual([])
})

test("a known model under an unknown name keeps its parameters but those of its prediction layer", () => {
  const config = { ...configs["glm-4.5-air"], model_type: "glm5_moe", attention_bias: false }
  const { total } = parametersOf(architectureFromConfig(config))
  const known = parametersOf(architectureFromConfig(configs["glm-4.5-air"]))
  // The bias of each of 45 routers over 128 experts has no field of its own, and biases are left out above.
  expect(total).toBe(known.total - known.predictionLayers - 45 * 128 - 46 * (96 + 2 * 8) * 128)
})
