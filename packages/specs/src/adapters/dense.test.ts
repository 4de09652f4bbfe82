import { describe, expect, test } from "vitest"
import { denseConfigs } from "../../test/dense-configs.ts"
import { headerOf, shapesOf, throughGguf } from "../../test/through-gguf.ts"
import { type Architecture, blocksOf, layersOf } from "../architecture/architecture.ts"
import type { AttentionBlock } from "../architecture/blocks/attention.ts"
import { parametersOf } from "../architecture/parameters.ts"
import { parseArchitecture } from "../schema/index.ts"
import { architectureFromConfig, type HuggingFaceConfig } from "./index.ts"

const made = (name: string, changes: HuggingFaceConfig = {}) =>
  architectureFromConfig({ model_type: name, ...denseConfigs[name], ...changes })

const attentionOf = (architecture: Architecture, layer: number) =>
  blocksOf(layersOf(architecture)[layer] ?? []).find(({ kind }) => kind === "attention") as AttentionBlock

test.each(Object.keys(denseConfigs))("%s is described by what the schema allows", (name) => {
  expect(parseArchitecture(made(name))).toEqual(made(name))
})

describe("a GGUF's header has all that blocks need", () => {
  const named = Object.keys(denseConfigs).filter((name) => made(name).names.gguf !== undefined)
  const blocksAlone = ({ names: _, ...blocks }: Architecture) => blocks

  test.each(named)("%s", (name) => {
    expect(blocksAlone(throughGguf(made(name)))).toEqual(blocksAlone(made(name)))
  })

  test("for all but those that llama.cpp has not", () => {
    const without = ["hyperclovax", "mimo", "mllama", "phi3small", "phi4mm", "yasa2"]
    expect(Object.keys(denseConfigs).filter((name) => !named.includes(name))).toEqual(without)
  })

  test("and its windows, widths and scales by llama.cpp's names", () => {
    expect(headerOf(made("gemma4_unified")).metadata).toMatchObject({
      "gemma4.attention.key_length": 32,
      "gemma4.attention.key_length_swa": 16,
      "gemma4.attention.head_count_kv": [2, 2, 2, 2, 2, 1],
      "gemma4.attention.sliding_window_pattern": [true, true, true, true, true, false],
      "gemma4.expert_used_count": 2,
    })
    expect(headerOf(made("granite")).metadata).toMatchObject({
      "granite.logit_scale": 8,
      "granite.residual_scale": 0.25,
      "granite.embedding_scale": 1,
    })
    expect(headerOf(made("nemotron-nas")).metadata).toMatchObject({
      "deci.attention.head_count": [4, 0, 4, 4, 0, 4],
      "deci.attention.head_count_kv": [2, 0, 4, 4, 0, 1],
      "deci.feed_forward_length": [160, 96, 160, 160, 32, 160],
    })
    expect(headerOf(made("minicpm")).metadata).toMatchObject({ "minicpm.rope.scaling.type": "longrope" })
    expect(headerOf(made("qwen2_vl")).metadata).toMatchObject({ "qwen2vl.rope.dimension_sections": [2, 3, 3, 0] })
  })
})

describe("the checkpoint's own names", () => {
  test.each<[string, string, readonly number[]]>([
    ["apertus", "model.layers.0.mlp.act_fn.alpha_p", [1]],
    ["bert", "embeddings.position_embeddings.weight", [128, 64]],
    ["bert", "encoder.layer.0.attention.output.LayerNorm.bias", [64]],
    ["bert", "pooler.dense.weight", [64, 64]],
    ["exaone4_5", "model.layers.6.eh_proj.weight", [64, 128]],
    ["falcon", "transformer.h.0.self_attention.query_key_value.weight", [128, 64]],
    ["falcon", "transformer.h.0.ln_attn.bias", [64]],
    ["falcon", "lm_head.weight", [512, 64]],
    ["gemma2", "model.layers.0.pre_feedforward_layernorm.weight", [64]],
    ["gemma3n_text", "model.language_model.embed_tokens_per_layer.weight", [262_144, 1536]],
    ["gemma3n_text", "model.language_model.altup_projections.2.weight", [64, 64]],
    ["gemma3n_text", "model.language_model.layers.0.altup.prediction_coefs.weight", [16, 4]],
    ["gemma3n_text", "model.language_model.layers.5.laurel.linear_left.weight", [64, 64]],
    ["gemma4_text", "model.language_model.layers.0.layer_scalar", [1]],
    ["gemma4_unified", "model.language_model.layers.0.experts.gate_up_proj", [8, 64, 64]],
    ["gemma4_unified", "model.language_model.layers.0.router.per_expert_scale", [8]],
    ["gemma4_unified", "model.language_model.layers.0.post_feedforward_layernorm_1.weight", [64]],
    ["gemma3", "language_model.model.layers.0.self_attn.k_norm.weight", [16]],
    ["gemma3_text", "model.layers.0.self_attn.k_norm.weight", [16]],
    ["glm4v", "model.language_model.layers.0.post_self_attn_layernorm.weight", [64]],
    ["glm4", "model.layers.0.post_mlp_layernorm.weight", [64]],
    ["glm4", "model.layers.0.mlp.gate_up_proj.weight", [320, 64]],
    ["hyperclovax", "model.layers.0.post_norm2.weight", [64]],
    ["internlm2", "model.layers.0.attention.wqkv.weight", [128, 64]],
    ["internvl", "language_model.lm_head.weight", [512, 64]],
    ["mllama", "language_model.model.layers.1.cross_attn.k_norm.weight", [16]],
    ["mllama", "language_model.model.layers.1.cross_attn_mlp_gate", [1]],
    ["mllama", "language_model.model.embed_tokens.weight", [520, 64]],
    ["phi", "model.layers.0.mlp.fc1.bias", [160]],
    ["phi", "lm_head.bias", [512]],
    ["phi3small", "model.layers.0.self_attn.query_key_value.bias", [128]],
    ["qwen3_vl_text", "model.language_model.layers.0.self_attn.q_norm.weight", [16]],
    ["starcoder2", "model.layers.0.mlp.c_proj.bias", [64]],
    ["xlm-roberta", "embeddings.position_embeddings.weight", [130, 64]],
  ])("%s: %s", (name, tensor, shape) => {
    expect(shapesOf(made(name), "huggingFace")).toMatchObject({ [tensor]: shape })
  })
})

describe("what converters change", () => {
  test.each<[string, string, readonly number[]]>([
    ["internlm2", "blk.0.attn_v.weight", [64, 32]],
    ["gemma3n_text", "per_layer_token_embd.weight", [1536, 512]],
    ["gemma3n_text", "altup_unembd_proj.weight", [64, 64, 3]],
    ["gemma4_unified", "rope_freqs.weight", [16]],
    ["gemma4_unified", "blk.0.ffn_gate_up_exps.weight", [64, 64, 8]],
    ["gemma4_unified", "blk.0.ffn_down_exps.scale", [8]],
    ["phi3", "rope_factors_long.weight", [8]],
    ["xlm-roberta", "position_embd.weight", [64, 128]],
  ])("%s: %s", (name, tensor, shape) => {
    expect(shapesOf(made(name), "gguf")).toMatchObject({ [tensor]: shape })
  })

  test.each<[string, string]>([
    ["apertus", "act_fn"],
    ["bert", "pooler"],
    ["gemma4_unified", "blk.5.attn_v.weight"],
  ])("%s has no %s", (name, part) => {
    expect(Object.keys(shapesOf(made(name), "gguf")).filter((tensor) => tensor.includes(part))).toEqual([])
  })
})

describe("what a family has of its own", () => {
  test.each(["cohere2", "exaone4", "muse_glimmer"])("%s encodes positions in windowed layers alone", (name) => {
    const layers = layersOf(made(name)).map((_, layer) => attentionOf(made(name), layer))
    expect(layers.some(({ window }) => window !== undefined)).toBe(true)
    expect(layers.map(({ rope }) => rope !== undefined)).toEqual(layers.map(({ window }) => window !== undefined))
  })

  test("also where the context ends before the window does", () => {
    const layers = [0, 3].map((layer) => attentionOf(made("cohere2", { sliding_window: 4096 }), layer))
    expect(layers.map(({ window, rope }) => [window, rope !== undefined])).toEqual([
      [undefined, true],
      [undefined, false],
    ])
  })

  test("every fourth layer of SmolLM3 encodes none, or those that its list says", () => {
    const without = (changes: HuggingFaceConfig) =>
      layersOf(made("smollm3", changes)).flatMap((_, layer) =>
        attentionOf(made("smollm3", changes), layer).rope ? [] : [layer],
      )
    expect(without({})).toEqual([3])
    expect(without({ no_rope_layers: [1, 0, 1, 1, 0, 1] })).toEqual([1, 4])
  })

  test("the last layers of Gemma read the caches of the last before them that see as far", () => {
    const shared = (name: string) =>
      layersOf(made(name)).map((_, layer) => attentionOf(made(name), layer).sharesCacheWith)
    expect(shared("gemma3n_text")).toEqual([...Array(4).fill(undefined), undefined, 3])
    expect(shared("gemma4_text")).toEqual([...Array(6).fill(undefined), 4, 4, 4, 4, 4, 5])
  })

  test("layers with a window have frequencies of their own", () => {
    expect(attentionOf(made("gemma3"), 0)).toMatchObject({ window: 128, rope: { base: 1000 } })
    expect(attentionOf(made("gemma3"), 5).rope?.base).toBe(500_000)
    expect(attentionOf(made("gemma4_text"), 0).rope).toEqual({ dimensions: 16, base: 10_000 })
    expect(attentionOf(made("gemma4_text"), 5).rope).toEqual({ dimensions: 32, base: 1_000_000 })
  })

  test("widths of a pruned model by its search's own terms", () => {
    const attention = { n_heads_in_group: 2, replace_with_linear: false }
    const none = { n_heads_in_group: null, replace_with_linear: false }
    const blocks = [attention, none, attention, attention, attention, attention].map((one, index) => ({
      attention: one,
      ffn: { ffn_mult: index === 2 ? null : 2.625, replace_with_linear: false },
    }))
    const layers = layersOf(made("nemotron-nas", { block_configs: blocks })).map((layer) =>
      blocksOf(layer).map((block) => ("size" in block ? block.size : block.kind)),
    )
    // 2 × 2.625 × 64 ÷ 3 = 112, rounded up to a multiple of 256.
    expect(layers.slice(0, 3)).toEqual([
      ["norm", "attention", "norm", 256],
      ["norm", 256],
      ["norm", "attention"],
    ])
  })

  test("tables that are looked up are not read for each token", () => {
    const { total, active } = parametersOf(made("gemma3n_text"))
    const looked = 262_144 * 1536
    expect(total - active).toBe(looked)
  })

  test.each<[string, HuggingFaceConfig, string]>([
    ["exaone4", { sliding_window_pattern: "LGL" }, "sliding_window_pattern: expected a number, or a pattern"],
    ["falcon", { alibi: true }, "alibi: expected false"],
    ["nemotron-nas", { kv_heads_per_layer: [2] }, "block_configs: expected a list of 6"],
    ["nemotron-nas", { kv_heads_per_layer: [3, 0, 4, 4, 0, 1] }, "kv_heads_per_layer: expected divisors"],
    ["gemma3n_text", { num_kv_shared_layers: 6 }, "num_kv_shared_layers: expected less than"],
    ["gemma4_text", { global_head_dim: 33 }, "global_head_dim: expected an even number"],
    ["xlm-roberta", { max_position_embeddings: 2 }, "max_position_embeddings: expected more than 2"],
  ])("%s refuses %j", (name, changes, expected) => {
    expect(() => made(name, changes)).toThrow(expected)
  })
})
