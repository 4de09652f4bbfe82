import { describe, expect, it, test } from "vitest"
import { shapesOf, throughGguf } from "../../test/through-gguf.ts"
import type { Architecture } from "../architecture/architecture.ts"
import { blocksOf, layersOf } from "../architecture/architecture.ts"
import { cacheOf } from "../architecture/cache.ts"
import { parametersOf } from "../architecture/parameters.ts"
import { architectureSchema } from "../schema/index.ts"
import { architectureFromConfig, type HuggingFaceConfig } from "./index.ts"

const latent: HuggingFaceConfig = {
  model_type: "deepseek_v2",
  hidden_size: 64,
  vocab_size: 512,
  num_hidden_layers: 4,
  num_attention_heads: 4,
  intermediate_size: 160,
  max_position_embeddings: 4096,
  rope_theta: 50_000,
  kv_lora_rank: 32,
  q_lora_rank: 48,
  qk_nope_head_dim: 16,
  qk_rope_head_dim: 8,
  v_head_dim: 12,
  n_routed_experts: 8,
  num_experts_per_tok: 2,
  n_shared_experts: 2,
  moe_intermediate_size: 24,
  first_k_dense_replace: 1,
}

const sparse: HuggingFaceConfig = { ...latent, index_n_heads: 3, index_head_dim: 16, index_topk: 64 }

const linear: HuggingFaceConfig = {
  ...latent,
  model_type: "kimi_linear",
  mla_use_nope: true,
  linear_attn_config: { full_attn_layers: [4], head_dim: 16, num_heads: 4, short_conv_kernel_size: 4 },
}

const overDepth: HuggingFaceConfig = {
  ...linear,
  attn_res_block_size: 2,
  routed_expert_hidden_size: 40,
  activation_situ_beta: 4,
  mla_use_output_gate: true,
  linear_attn_config: { ...(linear.linear_attn_config as object), use_full_rank_gate: true, gate_lower_bound: -5 },
}

const compressed: HuggingFaceConfig = {
  ...sparse,
  model_type: "deepseek_v4",
  head_dim: 32,
  first_k_dense_replace: 0,
  compress_ratios: [0, 128, 4, 128],
  compress_rope_theta: 160_000,
  o_groups: 2,
  o_lora_rank: 24,
  sliding_window: 128,
  hc_mult: 4,
  num_hash_layers: 1,
}

const connected: HuggingFaceConfig = {
  ...sparse,
  model_type: "hy_v4",
  hc_mult: 4,
  indexer_types: ["full", "full", "shared", "shared"],
}

const pooled: HuggingFaceConfig = {
  ...linear,
  ...sparse,
  model_type: "glm5_next_text",
  qk_rope_head_dim: 0,
  hc_mult: 4,
  index_kpool: 4,
}

const drafting: HuggingFaceConfig = {
  ...compressed,
  model_type: "deepseek_v41_text",
  num_hidden_layers: 6,
  compress_ratios: [0, 0, 2, 2, 1, 1, 0, 0, 0],
  kv_source_layer_ids: [2, 4],
  index_source_layer_ids: [2, 4, 5],
  engram_layer_ids: [1],
  engram_num_embeddings: [1000],
  engram_head_dim: 16,
  engram_n_heads: 2,
  num_nextn_predict_layers: 3,
  dspark_n_routed_experts: 4,
  dspark_num_experts_per_tok: 1,
}

const lookingUp: HuggingFaceConfig = {
  ...latent,
  model_type: "qwen4_exp_text",
  num_key_value_heads: 2,
  head_dim: 32,
  partial_rotary_factor: 0.25,
  n_shared_experts: null,
  shared_expert_intermediate_size: 24,
  first_k_dense_replace: 0,
  hc_count: 4,
  hc_lowrank: 8,
  indexer_n_heads: 2,
  indexer_head_dim: 16,
  indexer_budget: 64,
  indexer_compress_ratio: 4,
  linear_num_key_heads: 2,
  linear_num_value_heads: 4,
  linear_key_head_dim: 16,
  linear_value_head_dim: 16,
  ple_layer_ids: [2],
  ple_part_rows: 10,
  ple_row_dim: 16,
  split_ngram_parts: 128,
  ngram_size: 3,
  heads_per_ngram: 2,
  ple_conv_kernel_size: 4,
  mtp_num_hidden_layers: 0,
}

const configs: Readonly<Record<string, HuggingFaceConfig>> = {
  "deepseek_v2 without a query rank": { ...latent, q_lora_rank: null },
  "deepseek_v3 with groups of experts": { ...latent, model_type: "deepseek_v3", n_group: 4, topk_group: 2 },
  deepseek_v32: { ...sparse, model_type: "deepseek_v32", num_nextn_predict_layers: 1 },
  glm4_moe_lite: { ...latent, model_type: "glm4_moe_lite", num_nextn_predict_layers: 1 },
  glm_moe_dsa: { ...sparse, model_type: "glm_moe_dsa", num_nextn_predict_layers: 1 },
  "glm_moe_dsa with shared indexers": {
    ...sparse,
    model_type: "glm_moe_dsa",
    indexer_types: ["full", "shared", "full", "shared"],
  },
  mistral4: { ...latent, model_type: "mistral4", first_k_dense_replace: 0 },
  mistral_large_3: { ...latent, model_type: "mistral_large_3" },
  minicpm3: { ...latent, model_type: "minicpm3", tie_word_embeddings: true },
  "minicpm3 with factors": { ...latent, model_type: "minicpm3", rope_scaling: { long_factor: [1, 1, 1, 1] } },
  deepseek_v4: compressed,
  hy_v4: connected,
  qwen4_exp_text: lookingUp,
  kimi_linear: linear,
  "kimi_linear over depth": overDepth,
  bailing_hybrid: {
    ...latent,
    model_type: "bailing_hybrid",
    head_dim: 16,
    layer_group_size: 3,
    short_conv_kernel_size: 4,
    num_nextn_predict_layers: 1,
  },
}

const valid = (architecture: Architecture) => expect(architectureSchema.parse(architecture)).toEqual(architecture)

describe("configs to blocks to GGUF and back", () => {
  it.each(Object.entries(configs))("%s", (_name, config) => {
    const architecture = architectureFromConfig(config)
    valid(architecture)
    expect(throughGguf(architecture)).toEqual(architecture)
  })
})

describe("latent attention", () => {
  const architecture = architectureFromConfig({ ...latent, model_type: "deepseek_v3" })

  test("has one matrix for keys and values in the checkpoint, a stack of heads for each in the GGUF", () => {
    expect(shapesOf(architecture, "huggingFace")).toMatchObject({
      "model.layers.0.self_attn.q_a_proj.weight": [48, 64],
      "model.layers.0.self_attn.q_b_proj.weight": [4 * 24, 48],
      "model.layers.0.self_attn.kv_a_proj_with_mqa.weight": [32 + 8, 64],
      "model.layers.0.self_attn.kv_b_proj.weight": [4 * (16 + 12), 32],
      "model.layers.0.self_attn.o_proj.weight": [64, 4 * 12],
    })
    expect(shapesOf(architecture, "gguf")).toMatchObject({
      "blk.0.attn_k_b.weight": [16, 32, 4],
      "blk.0.attn_v_b.weight": [32, 12, 4],
      "blk.0.attn_kv_a_mqa.weight": [64, 32 + 8],
    })
  })

  test("caches one vector a token, and index keys where an indexer is its own", () => {
    const caches = layersOf(architectureFromConfig(connected))
      .flatMap(blocksOf)
      .flatMap((block) => cacheOf(block) ?? [])
    expect(caches).toEqual([
      { keys: 40, values: 0, indexKeys: 16 },
      { keys: 40, values: 0, indexKeys: 16 },
      { keys: 40, values: 0 },
      { keys: 40, values: 0 },
    ])
  })

  test("counts the prediction layer that only the checkpoint has", () => {
    const predicting = architectureFromConfig({ ...latent, model_type: "deepseek_v3", num_nextn_predict_layers: 1 })
    expect(parametersOf(predicting).predictionLayers).toBeGreaterThan(2 * 512 * 64)
    expect(Object.keys(shapesOf(predicting, "gguf"))).toEqual(Object.keys(shapesOf(architecture, "gguf")))
  })

  test("is refused with biases, and with a first indexer that shares", () => {
    expect(() => architectureFromConfig({ ...latent, attention_bias: true })).toThrow(/config.attention_bias/)
    expect(() => architectureFromConfig({ ...connected, indexer_types: ["shared"] })).toThrow(/config.indexer_types/)
  })
})

describe("compressed attention", () => {
  const architecture = architectureFromConfig(compressed)

  test("has compressors by ratio, an indexer at the small one, and an output in groups", () => {
    const shapes = shapesOf(architecture, "gguf")
    expect(shapes).toMatchObject({
      "blk.0.attn_kv.weight": [64, 32],
      "blk.0.attn_output_a.weight": [64, 48],
      "blk.0.attn_output_b.weight": [48, 64],
      "blk.0.ffn_gate_tid2eid.weight": [2, 512],
      "blk.1.exp_probs_b.bias": [8],
      "blk.1.attn_compressor_kv.weight": [64, 32],
      "blk.1.attn_compressor_ape.weight": [32, 128],
      "blk.2.attn_compressor_kv.weight": [64, 64],
      "blk.2.indexer_compressor_ape.weight": [32, 4],
      "blk.2.hc_attn_fn.weight": [256, 24],
      "output_hc_fn.weight": [256, 4],
    })
    expect(shapes).not.toHaveProperty(["blk.0.attn_compressor_kv.weight"])
    expect(shapes).not.toHaveProperty(["blk.0.exp_probs_b.bias"])
    expect(shapes).not.toHaveProperty(["blk.1.indexer.proj.weight"])
  })

  test("caches a window and one entry for each group of tokens", () => {
    const caches = layersOf(architecture)
      .flatMap(blocksOf)
      .flatMap((block) => cacheOf(block) ?? [])
    expect(caches.slice(0, 3)).toEqual([
      { window: 128, keys: 32, values: 0 },
      { window: 128, keys: 32, values: 0, compressed: { ratio: 128, keys: 32 } },
      { window: 128, keys: 32, values: 0, compressed: { ratio: 4, keys: 32, indexKeys: 16 } },
    ])
  })

  test("has the checkpoint's own names", () => {
    expect(shapesOf(architecture, "huggingFace")).toMatchObject({
      "embed.weight": [512, 64],
      "layers.0.attn.wq_a.weight": [48, 64],
      "layers.0.ffn.experts.7.w2.weight": [64, 24],
      "layers.1.ffn.gate.bias": [8],
      "layers.2.attn.indexer.compressor.ape": [4, 32],
      "layers.3.hc_ffn_fn": [24, 256],
      "head.weight": [512, 64],
    })
  })

  test("joins the inputs of a prediction layer by two matrices in the checkpoint", () => {
    const predicting = architectureFromConfig({ ...compressed, num_nextn_predict_layers: 1 })
    const shapes = shapesOf(predicting, "huggingFace")
    expect(shapes).toMatchObject({ "mtp.0.e_proj.weight": [64, 64], "mtp.0.h_proj.weight": [64, 64] })
    expect(shapes).not.toHaveProperty(["mtp.0.eh_proj.weight"])
  })
})

describe("tables of n-grams", () => {
  test("stand before the layers in a GGUF, in parts in the checkpoint, and no token reads them whole", () => {
    const architecture = architectureFromConfig(lookingUp)
    expect(shapesOf(architecture, "gguf")).toMatchObject({
      "per_layer_token_embd.weight": [16, 1280],
      "blk.1.ple_key.weight": [64, 256],
      "blk.1.ple_conv1d.weight": [4, 256],
      "blk.0.hc_attn_inject.weight": [256, 4],
      "output_hc_norm.weight": [256],
      "blk.3.indexer.q_proj.weight": [64, 32],
    })
    expect(shapesOf(architecture, "huggingFace")).toMatchObject({
      "model.layers.1.ple.ple_embedding.ngram_embedding.shard_127.weight": [10, 16],
      "model.layers.0.attn_hyper_connection.input_mix_weight_down.weight": [8, 256],
    })
    const larger = architectureFromConfig({ ...lookingUp, ple_part_rows: 1000 })
    expect(parametersOf(larger).active).toBe(parametersOf(architecture).active)
    expect(parametersOf(larger).total - parametersOf(architecture).total).toBe(128 * 990 * 16)
  })

  test("and shared compressors: only the layers named have tensors of their own", () => {
    const architecture = architectureFromConfig(drafting)
    valid(architecture)
    expect(architecture.names.gguf).toBeUndefined()
    const shapes = shapesOf(architecture, "huggingFace")
    expect(shapes).toMatchObject({
      "layers.1.engram.embed.weight": [1000, 16],
      "layers.1.engram.wkv.weight": [5 * 64, 6 * 16],
      "layers.2.attn.compressor.wgate.weight": [32, 64],
      "layers.2.attn.indexer.wk.weight": [16, 32],
      "layers.4.attn.compressor.wkv.weight": [32, 64],
      "layers.5.attn.indexer.wq_b.weight": [48, 48],
      "mtp.0.main_proj.weight": [64, 192],
      "mtp.2.markov_head.head.weight": [512, 256],
    })
    expect(Object.keys(shapes).filter((name) => /compressor|indexer/.test(name) && name.includes(".3."))).toEqual([])
    expect(shapes).not.toHaveProperty(["layers.4.attn.compressor.wgate.weight"])
    expect(shapes).not.toHaveProperty(["layers.5.attn.indexer.wk.weight"])
  })
})

describe("linear layers", () => {
  test("have four-dimensional convolutions and a column of decay rates", () => {
    expect(shapesOf(architectureFromConfig(linear), "gguf")).toMatchObject({
      "blk.0.ssm_conv1d_q.weight": [4, 1, 64, 1],
      "blk.0.ssm_a": [1, 4],
      "blk.0.ssm_f_a.weight": [64, 16],
      "blk.0.ssm_g_b.weight": [16, 64],
      "blk.3.attn_kv_a_mqa.weight": [64, 40],
    })
  })

  test("over depth: one gate, scores fused, experts in a latent space", () => {
    const architecture = architectureFromConfig(overDepth)
    expect(shapesOf(architecture, "gguf")).toMatchObject({
      "blk.0.ssm_g.weight": [64, 64],
      "blk.0.attn_res_score.weight": [64],
      "blk.1.ffn_gate_exps.weight": [40, 24, 8],
      "blk.1.ffn_routed_down.weight": [64, 40],
      "output_res_score.weight": [64],
    })
    expect(shapesOf(architecture, "huggingFace")).toMatchObject({
      "model.layers.0.mlp.gate_proj.weight": [160, 64],
      "model.layers.1.mlp_res_proj.weight": [1, 64],
      "model.layers.1.block_sparse_moe.experts.0.w1.weight": [24, 40],
      "model.layers.1.block_sparse_moe.shared_experts.gate_proj.weight": [48, 64],
    })
  })

  test("over depth have as many decay rates in the checkpoint as a head has dimensions", () => {
    const name = "model.layers.0.self_attn.A_log"
    expect(shapesOf(architectureFromConfig(overDepth), "huggingFace")).toMatchObject({ [name]: [16] })
    expect(shapesOf(architectureFromConfig(overDepth), "gguf")).toMatchObject({ "blk.0.ssm_a": [4] })
    expect(shapesOf(architectureFromConfig(linear), "huggingFace")).toMatchObject({ [name]: [4] })
  })

  test("beside pooled indexers have no GGUF form", () => {
    const architecture = architectureFromConfig({
      ...pooled,
      linear_attn_config: { ...(linear.linear_attn_config as object), full_attn_layers: [3], index_base: 0 },
    })
    valid(architecture)
    expect(architecture.names.gguf).toBeUndefined()
    expect(shapesOf(architecture, "huggingFace")).toMatchObject({
      "model.layers.2.self_attn.A_log": [4],
      "model.layers.3.self_attn.indexer.index_kpool_compress_ape": [4, 16],
    })
  })

  test("have no GGUF form where llama.cpp has one number of heads for all layers", () => {
    const heads = { ...(linear.linear_attn_config as object), num_heads: 2 }
    expect(architectureFromConfig({ ...linear, linear_attn_config: heads }).names.gguf).toBeUndefined()
    expect(architectureFromConfig({ ...overDepth, attn_res_block_size: 0 }).names.gguf).toBeUndefined()
  })

  test("without a convolution are refused", () => {
    const config = { ...configs.bailing_hybrid, short_conv_kernel_size: null }
    expect(() => architectureFromConfig(config)).toThrow(/config.short_conv_kernel_size/)
  })
})
