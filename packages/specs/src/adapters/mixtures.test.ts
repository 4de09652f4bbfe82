import { describe, expect, test } from "vitest"
import { shapesOf, throughGguf } from "../../test/through-gguf.ts"
import { type Architecture, blocksOf, layersOf } from "../architecture/architecture.ts"
import type { AttentionBlock } from "../architecture/blocks/attention.ts"
import { architectureFromConfig, type HuggingFaceConfig } from "./index.ts"

/** Sizes that no published model has and that fit together: 4 heads of 16, 2 key and value heads, 8 experts of 32. */
const sizes: HuggingFaceConfig = {
  hidden_size: 64,
  vocab_size: 512,
  num_hidden_layers: 6,
  num_attention_heads: 4,
  num_key_value_heads: 2,
  head_dim: 16,
  intermediate_size: 160,
  moe_intermediate_size: 32,
  num_experts: 8,
  num_experts_per_tok: 2,
  max_position_embeddings: 4096,
  rms_norm_eps: 0.5,
  rope_theta: 500_000,
  tie_word_embeddings: false,
}

/** Expert width under the name of a dense one. */
const { moe_intermediate_size: _, ...narrow } = sizes

const alternating = ["sliding_attention", "full_attention"]
const window = { sliding_window: 128, layer_types: [...alternating, ...alternating, ...alternating] }

/** One config of each `model_type`, with what is its own. */
const families: Readonly<Record<string, HuggingFaceConfig>> = {
  afmoe: { ...sizes, ...window, num_dense_layers: 2, num_shared_experts: 1, route_scale: 2.5 },
  arctic: { ...narrow, parallel_attn_mlp_res: true },
  bailing_moe: {
    ...sizes,
    use_qk_norm: true,
    num_shared_experts: 1,
    first_k_dense_replace: 1,
    n_group: 4,
    topk_group: 2,
  },
  cohere2_moe: {
    ...narrow,
    ...window,
    prefix_dense_intermediate_size: 96,
    first_k_dense_replace: 1,
    layer_norm_eps: 0.5,
  },
  dbrx: {
    vocab_size: 512,
    d_model: 64,
    n_layers: 6,
    n_heads: 4,
    max_seq_len: 4096,
    attn_config: { kv_n_heads: 2, rope_theta: 500_000, clip_qkv: 8 },
    ffn_config: { ffn_hidden_size: 160, moe_num_experts: 8, moe_top_k: 2 },
  },
  deepseek: { ...sizes, num_key_value_heads: 4, n_shared_experts: 2, first_k_dense_replace: 1 },
  deepseek_vl_v2: { ...sizes, num_key_value_heads: 4, n_shared_experts: 2, first_k_dense_replace: 1 },
  dots1: { ...sizes, num_key_value_heads: 4, n_shared_experts: 2, first_k_dense_replace: 1 },
  ernie4_5_moe: { ...sizes, moe_num_shared_experts: 2, moe_layer_start_index: 1, moe_layer_end_index: 5 },
  exaone_moe: { ...sizes, ...window, num_shared_experts: 1, first_k_dense_replace: 1, num_nextn_predict_layers: 1 },
  glm4_moe: { ...sizes, n_shared_experts: 1, first_k_dense_replace: 1, num_nextn_predict_layers: 1 },
  glm4v_moe: { ...sizes, n_shared_experts: 1, first_k_dense_replace: 1, attention_bias: true },
  gpt_oss: { ...narrow, ...window },
  granitemoe: { ...narrow, logits_scaling: 6 },
  grok: { ...sizes, residual_moe: true },
  hunyuan_v1_moe: { ...sizes, num_experts_per_tok: [2, 2, 2], num_shared_expert: [1, 1, 1] },
  hy_v3: { ...sizes, num_shared_experts: 1, first_k_dense_replace: 1, num_nextn_predict_layers: 1 },
  inkling_text: {
    ...sizes,
    layer_types: ["hybrid", "hybrid_sliding", "hybrid", "hybrid_sliding", "hybrid", "hybrid_sliding"],
    sliding_window_size: 128,
    swa_num_key_value_heads: 4,
    dense_mlp_idx: 1,
    d_rel: 4,
    rel_extent: 256,
  },
  laguna: {
    ...sizes,
    ...window,
    num_attention_heads_per_layer: [8, 4, 8, 4, 8, 4],
    mlp_layer_types: ["dense", "sparse", "sparse", "sparse", "sparse", "sparse"],
    shared_expert_intermediate_size: 48,
    rope_parameters: {
      full_attention: { rope_theta: 500_000, partial_rotary_factor: 0.5 },
      sliding_attention: { rope_theta: 10_000 },
    },
  },
  llama4_text: { ...narrow, intermediate_size_mlp: 96, interleave_moe_layer_step: 2 },
  mimo_v2_flash: {
    ...sizes,
    sliding_window: 128,
    hybrid_layer_pattern: [0, 1, 1, 1, 1, 0],
    swa_num_key_value_heads: 4,
    v_head_dim: 8,
    moe_layer_freq: [0, 1, 1, 1, 1, 1],
  },
  minimax_m2: { ...narrow, use_qk_norm: true, rotary_dim: 8 },
  minimax_m3: {
    ...sizes,
    dense_intermediate_size: 96,
    n_shared_experts: 1,
    moe_layer_freq: [0, 1, 1, 1, 1, 1],
    sparse_attention_config: {
      sparse_attention_freq: [0, 1, 1, 1, 1, 1],
      sparse_num_index_heads: 2,
      sparse_index_dim: 8,
      sparse_topk_blocks: 4,
      sparse_block_size: 32,
    },
  },
  mixtral: narrow,
  olmoe: narrow,
  phimoe: { ...narrow, attention_bias: true },
  qwen2_moe: { ...sizes, shared_expert_intermediate_size: 48 },
  qwen3_moe: { ...sizes, decoder_sparse_step: 1 },
  qwen3_vl_moe_text: sizes,
  sarvam_moe: { ...sizes, num_shared_experts: 1, first_k_dense_replace: 1 },
  step3_text: { ...sizes, num_key_value_heads: 1, share_q_dim: 24, share_expert_dim: 48, moe_layers: [4, 5] },
  step3p5: {
    ...sizes,
    sliding_window: 128,
    attention_other_setting: { num_attention_heads: 8, num_attention_groups: 2 },
    share_expert_dim: 48,
    first_k_dense_replace: 1,
    num_nextn_predict_layers: 2,
  },
}

const made = (name: string, changes: HuggingFaceConfig = {}) =>
  architectureFromConfig({ model_type: name, ...families[name], ...changes })

const attentionOf = (architecture: Architecture, layer: number) =>
  (layersOf(architecture)[layer] ?? [])
    .flatMap((step) => blocksOf([step]))
    .find(({ kind }) => kind === "attention") as AttentionBlock

describe("a GGUF's header has all that blocks need", () => {
  const named = Object.keys(families).filter((name) => made(name).names.gguf !== undefined)

  test.each(named)("%s", (name) => {
    expect(throughGguf(made(name))).toEqual(made(name))
  })

  test("for all but those that llama.cpp has not", () => {
    expect(Object.keys(families).filter((name) => !named.includes(name))).toEqual(["inkling_text", "step3_text"])
  })
})

describe("the checkpoint's own names", () => {
  test.each<[string, string, readonly number[]]>([
    ["afmoe", "model.layers.2.mlp.router.gate.weight", [8, 64]],
    ["arctic", "model.layers.0.residual_mlp.w2.weight", [64, 64]],
    ["arctic", "model.layers.0.block_sparse_moe.experts.7.w1.weight", [160, 64]],
    ["bailing_moe", "model.layers.0.attention.query_key_value.weight", [128, 64]],
    ["cohere2_moe", "model.layers.0.mlp.up_proj.weight", [96, 64]],
    ["dbrx", "transformer.blocks.0.norm_attn_norm.attn.Wqkv.weight", [128, 64]],
    ["ernie4_5_moe", "model.layers.1.mlp.moe_statics.e_score_correction_bias", [8]],
    ["exaone_moe", "model.layers.6.mlp.up_proj.weight", [160, 64]],
    ["gpt_oss", "model.layers.0.mlp.experts.gate_up_proj", [8, 64, 320]],
    ["gpt_oss", "model.layers.0.mlp.experts.gate_up_proj_bias", [8, 320]],
    ["granitemoe", "model.layers.0.block_sparse_moe.input_linear.weight", [8, 320, 64]],
    ["hy_v3", "model.layers.6.final_layernorm.weight", [64]],
    ["inkling_text", "model.layers.1.self_attn.rel_logits_proj.proj", [4, 128]],
    ["inkling_text", "model.layers.1.self_attn.v_sconv.conv1d.weight", [64, 1, 4]],
    ["inkling_text", "model.layers.1.mlp.gate.weight", [10, 64]],
    ["inkling_text", "model.layers.0.mlp_sconv.conv1d.weight", [64, 1, 4]],
    ["laguna", "model.layers.0.self_attn.g_proj.weight", [8, 64]],
    ["llama4_text", "language_model.model.layers.1.feed_forward.shared_expert.up_proj.weight", [160, 64]],
    ["mimo_v2_flash", "model.layers.1.self_attn.attention_sink_bias", [4]],
    ["minimax_m3", "model.layers.1.self_attn.index_q_proj.weight", [16, 64]],
    ["mixtral", "model.layers.0.block_sparse_moe.experts.7.w2.weight", [64, 160]],
    ["qwen2_moe", "model.layers.0.mlp.shared_expert.down_proj.weight", [64, 48]],
    ["qwen3_vl_moe_text", "model.language_model.layers.0.mlp.experts.down_proj", [8, 32, 64]],
    ["step3_text", "model.layers.0.self_attn.wq.weight", [64, 24]],
    ["step3p5", "model.layers.1.moe.gate_proj.weight", [8, 32, 64]],
  ])("%s: %s", (name, tensor, shape) => {
    expect(shapesOf(made(name), "huggingFace")).toMatchObject({ [tensor]: shape })
  })
})

describe("what a family has of its own", () => {
  test("windowed layers have heads, a rotation and a gate of their own", () => {
    expect(attentionOf(made("laguna"), 0)).toMatchObject({
      heads: 8,
      window: 128,
      gate: "heads",
      rope: { dimensions: 16 },
    })
    expect(attentionOf(made("laguna"), 1)).toMatchObject({ heads: 4, rope: { dimensions: 8, base: 500_000 } })
    expect(attentionOf(made("laguna"), 1).window).toBeUndefined()
    expect(attentionOf(made("mimo_v2_flash"), 1)).toMatchObject({ kvHeads: 4, valueDim: 8, sinks: true, window: 128 })
  })

  test.each(["afmoe", "cohere2_moe", "exaone_moe"])("%s encodes positions in windowed layers alone", (name) => {
    expect(attentionOf(made(name), 0).rope).toBeDefined()
    expect(attentionOf(made(name), 1).rope).toBeUndefined()
    const endsBefore = made(name, { sliding_window: 4096 })
    expect(attentionOf(endsBefore, 0)).toMatchObject({ rope: { dimensions: 16 } })
    expect(attentionOf(endsBefore, 0).window).toBeUndefined()
    expect(attentionOf(endsBefore, 1).rope).toBeUndefined()
  })

  test("of four layers three see a chunk with positions, and the fourth everything without", () => {
    const reached = [0, 1, 2, 3].map((layer) => attentionOf(made("llama4_text"), layer))
    expect(reached.map(({ chunk, rope }) => [chunk, rope !== undefined])).toEqual([
      [8192, true],
      [8192, true],
      [8192, true],
      [undefined, false],
    ])
  })

  test("a window as long as the context is none", () => {
    expect(attentionOf(made("phimoe", { sliding_window: 4096 }), 0).window).toBeUndefined()
    expect(attentionOf(made("phimoe", { sliding_window: 4095 }), 0).window).toBe(4095)
  })

  test.each<[string, HuggingFaceConfig, string]>([
    ["mlp_only_layers", { mlp_only_layers: [1, 3] }, "ededee"],
    ["decoder_sparse_step", { decoder_sparse_step: 2 }, "dedede"],
    ["moe_layer_freq as a number", { moe_layer_freq: 3 }, "eddedd"],
    ["moe_layer_freq as a list", { moe_layer_freq: [0, 0, 1, 1, 0, 1] }, "ddeede"],
    ["moe_layers_enum", { moe_layers_enum: "2,3" }, "ddeedd"],
    ["mlp_layer_types", { mlp_layer_types: ["dense", "dense", "sparse", "sparse", "sparse", "sparse"] }, "ddeeee"],
    ["bounds", { moe_layer_start_index: 1, moe_layer_end_index: 4 }, "deeeed"],
    ["a first layer and no last", { moe_layer_start_index: 1, moe_layer_end_index: -1 }, "deeeee"],
    ["two fields together", { first_k_dense_replace: 2, decoder_sparse_step: 2 }, "dddede"],
  ])("layers with experts are found by %s", (_, changes, expected) => {
    const kinds = layersOf(made("qwen3_moe", changes)).map((layer) => blocksOf(layer).at(-1)?.kind)
    expect(kinds.map((kind) => (kind === "experts" ? "e" : "d")).join("")).toBe(expected)
  })
})
