import { describe, expect, it, test } from "vitest"
import { shapesOf, throughGguf } from "../../test/through-gguf.ts"
import { type Architecture, blocksOf, layersOf } from "../architecture/architecture.ts"
import { parametersOf } from "../architecture/parameters.ts"
import { stateOf } from "../architecture/state.ts"
import { elementsOf } from "../architecture/tensor.ts"
import { tensorsOf } from "../architecture/tensors.ts"
import { architectureSchema } from "../schema/index.ts"
import { architectureFromConfig, type HuggingFaceConfig } from "./index.ts"

const base: HuggingFaceConfig = {
  hidden_size: 64,
  vocab_size: 512,
  num_hidden_layers: 4,
  num_attention_heads: 4,
  num_key_value_heads: 2,
  intermediate_size: 160,
  max_position_embeddings: 4096,
  rope_theta: 10_000,
}

const routed: HuggingFaceConfig = {
  num_experts: 8,
  num_experts_per_tok: 2,
  moe_intermediate_size: 32,
  shared_expert_intermediate_size: 32,
}

const delta: HuggingFaceConfig = {
  ...base,
  head_dim: 32,
  linear_num_key_heads: 2,
  linear_num_value_heads: 4,
  linear_key_head_dim: 16,
  linear_value_head_dim: 16,
  linear_conv_kernel_dim: 4,
}

const nemotron: HuggingFaceConfig = {
  ...base,
  model_type: "nemotron_h",
  head_dim: 16,
  hybrid_override_pattern: "M*-M",
  mamba_num_heads: 8,
  mamba_head_dim: 16,
  ssm_state_size: 8,
  n_groups: 2,
  conv_kernel: 4,
}

const granite: HuggingFaceConfig = {
  ...base,
  model_type: "granitemoehybrid",
  layer_types: ["mamba", "mamba", "attention", "mamba"],
  mamba_n_heads: 8,
  mamba_d_head: "auto",
  mamba_d_state: 8,
  mamba_n_groups: 1,
  shared_intermediate_size: 96,
}

const lfm2: HuggingFaceConfig = { ...base, layer_types: ["conv", "conv", "full_attention", "conv"], conv_L_cache: 3 }

const configs: Readonly<Record<string, HuggingFaceConfig>> = {
  qwen3_next: { ...delta, ...routed, model_type: "qwen3_next", mtp_num_hidden_layers: 1 },
  qwen3_5_text: { ...delta, model_type: "qwen3_5_text", mtp_num_hidden_layers: 1 },
  "qwen3_5_text with its layers listed": {
    ...delta,
    model_type: "qwen3_5_text",
    layer_types: ["full_attention", "linear_attention", "linear_attention", "full_attention"],
  },
  qwen3_5_moe_text: { ...delta, ...routed, model_type: "qwen3_5_moe_text" },
  nemotron_h: nemotron,
  "nemotron_h with latent experts": {
    ...nemotron,
    ...routed,
    layers_block_type: ["mamba", "attention", "moe", "mamba"],
    n_routed_experts: 8,
    n_shared_experts: 1,
    moe_shared_expert_intermediate_size: 64,
    moe_latent_size: 24,
    num_nextn_predict_layers: 1,
  },
  granitemoehybrid: granite,
  "granitemoehybrid with experts": { ...granite, num_local_experts: 8, num_experts_per_tok: 2 },
  jamba: {
    ...base,
    model_type: "jamba",
    num_experts: 4,
    num_experts_per_tok: 2,
    attn_layer_period: 2,
    attn_layer_offset: 1,
    mamba_d_state: 8,
  },
  falcon_h1: { ...base, model_type: "falcon_h1", mamba_n_heads: 8, mamba_d_head: 16, mamba_d_state: 8 },
  "falcon_h1 with a norm": {
    ...base,
    model_type: "falcon_h1",
    mamba_n_heads: 8,
    mamba_d_head: 16,
    mamba_n_groups: 2,
    mamba_rms_norm: true,
  },
  lfm2: { ...lfm2, model_type: "lfm2" },
  lfm2_moe: { ...lfm2, ...routed, shared_expert_intermediate_size: null, model_type: "lfm2_moe", num_dense_layers: 2 },
  mamba: { ...base, model_type: "mamba", state_size: 8 },
  falcon_mamba: { ...base, model_type: "falcon_mamba", state_size: 8 },
  mamba2: { ...base, model_type: "mamba2", num_heads: 8, head_dim: 16, state_size: 8, n_groups: 2 },
  minimax_text_01: {
    ...base,
    model_type: "minimax_text_01",
    attn_type_list: [0, 0, 0, 1],
    num_local_experts: 4,
    num_experts_per_tok: 2,
    rotary_dim: 8,
    layernorm_full_attention_alpha: 2.5,
  },
  rwkv6: { ...base, model_type: "rwkv6", head_size: 16, rescale_every: 6 },
}

const of = (name: keyof typeof configs) => architectureFromConfig(configs[name] as HuggingFaceConfig)
const valid = (architecture: Architecture) => expect(architectureSchema.parse(architecture)).toEqual(architecture)

describe("configs to blocks to GGUF and back", () => {
  it.each(Object.keys(configs))("%s", (name) => {
    const architecture = of(name)
    valid(architecture)
    expect(throughGguf(architecture)).toEqual(architecture)
  })
})

describe("both inventories", () => {
  const elements = (architecture: Architecture, inventory: "gguf" | "huggingFace") =>
    tensorsOf(architecture, inventory).reduce((sum, tensor) => sum + elementsOf(tensor), 0)

  it.each(Object.keys(configs))("hold the same parameters: %s", (name) => {
    expect(elements(of(name), "gguf")).toBe(elements(of(name), "huggingFace"))
  })

  it.each(Object.keys(configs))("name each tensor once: %s", (name) => {
    for (const inventory of ["gguf", "huggingFace"] as const) {
      const names = tensorsOf(of(name), inventory).map((tensor) => tensor.name)
      expect(new Set(names).size).toBe(names.length)
    }
  })

  test("name a gated delta net as each file does", () => {
    expect(shapesOf(of("qwen3_next"), "huggingFace")).toMatchObject({
      "model.layers.0.linear_attn.in_proj_qkvz.weight": [2 * 32 + 2 * 64, 64],
      "model.layers.0.linear_attn.in_proj_ba.weight": [8, 64],
      "model.layers.0.linear_attn.conv1d.weight": [128, 1, 4],
      "mtp.layers.0.self_attn.q_proj.weight": [2 * 4 * 32, 64],
      "mtp.fc.weight": [64, 128],
    })
    expect(shapesOf(of("qwen3_next"), "gguf")).toMatchObject({
      "blk.0.attn_qkv.weight": [64, 128],
      "blk.0.attn_gate.weight": [64, 64],
      "blk.0.ssm_ba.weight": [64, 8],
      "blk.0.ssm_conv1d.weight": [4, 128],
      "blk.4.nextn.eh_proj.weight": [128, 64],
    })
  })

  test("split a layer that predicts further tokens in two, as its checkpoint does", () => {
    expect(shapesOf(of("nemotron_h with latent experts"), "huggingFace")).toMatchObject({
      "backbone.layers.2.mixer.fc1_latent_proj.weight": [24, 64],
      "mtp.layers.0.mixer.q_proj.weight": [64, 64],
      "mtp.layers.1.mixer.experts.7.up_proj.weight": [32, 24],
      "mtp.layers.1.final_layernorm.weight": [64],
    })
  })
})

describe("states", () => {
  const states = (architecture: Architecture) =>
    layersOf(architecture)
      .flatMap(blocksOf)
      .flatMap((block) => stateOf(block) ?? [])

  test("do not depend on the context", () => {
    expect(states(of("mamba"))[0]).toEqual({ convolution: 3 * 128, state: 128 * 8 })
    expect(states(of("mamba2"))[0]).toEqual({ convolution: 3 * (128 + 2 * 2 * 8), state: 128 * 8 })
    expect(states(of("qwen3_next"))).toEqual(Array(3).fill({ convolution: 3 * 128, state: 4 * 16 * 16 }))
    expect(states(of("minimax_text_01"))).toEqual(Array(3).fill({ convolution: 0, state: 4 * 16 * 16 }))
    expect(states(of("lfm2"))).toEqual(Array(3).fill({ convolution: 2 * 64, state: 0 }))
    expect(states(of("rwkv6")).slice(0, 2)).toEqual([
      { convolution: 64, state: 64 * 16 },
      { convolution: 64, state: 0 },
    ])
  })

  test("stand beside attention's cache in layers that have both", () => {
    expect(states(of("falcon_h1"))).toHaveLength(4)
  })
})

describe("fields", () => {
  const broken = (name: keyof typeof configs, changes: HuggingFaceConfig) => () =>
    architectureFromConfig({ ...configs[name], ...changes })

  test("that are missing or wrong are named", () => {
    expect(broken("nemotron_h", { hybrid_override_pattern: "M*-" })).toThrow(
      /hybrid_override_pattern: expected 4 types/,
    )
    expect(broken("nemotron_h", { hybrid_override_pattern: "M*-X" })).toThrow(/hybrid_override_pattern/)
    expect(broken("lfm2", { layer_types: ["conv"] })).toThrow(/layer_types: expected one type for each of 4 layers/)
    expect(broken("qwen3_next", { linear_num_value_heads: 3 })).toThrow(/linear_num_value_heads: expected a multiple/)
    expect(broken("mamba2", { n_groups: 3 })).toThrow(/n_groups: expected a divisor/)
    expect(broken("minimax_text_01", { attn_type_list: undefined })).toThrow(/attn_type_list/)
    expect(broken("rwkv6", { head_size: 48 })).toThrow(/head_size: expected a divisor of hidden_size/)
  })

  test("that state a width still to be adjusted give the adjusted one", () => {
    const stated = { intermediate_size: 6656, block_auto_adjust_ff_dim: true, block_multiple_of: 256 }
    const sizes = layersOf(broken("lfm2", stated)())
      .flatMap(blocksOf)
      .map((block) => block.kind === "dense" && block.size)
    expect(sizes).toContain(4608)
  })
})

test("a published model has the parameters of its checkpoint: Mamba 130M, of 129,135,360", () => {
  const mamba130M = { model_type: "mamba", hidden_size: 768, num_hidden_layers: 24, vocab_size: 50_280, state_size: 16 }
  expect(parametersOf(architectureFromConfig(mamba130M)).total).toBe(129_135_360)
})
