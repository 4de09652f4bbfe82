import { describe, expect, test } from "vitest"
import { categoryOf, inVisitingOrder } from "./category.ts"
import { isKept } from "./kept.ts"

describe("categoryOf", () => {
  test.each([
    ["output.weight", "output"],
    ["token_embd.weight", "embedding"],
    ["per_layer_token_embd.weight", "embedding"],
    ["blk.0.attn_qkv.weight", "fusedQueryKeyValue"],
    ["blk.0.attn_kv_b.weight", "latentKeyValue"],
    ["blk.0.attn_v.weight", "value"],
    ["blk.0.attn_output.weight", "attentionOutput"],
    ["blk.0.ffn_gate_up_exps.weight", "gate"],
    ["blk.0.ffn_up_shexp.weight", "up"],
    ["blk.0.ffn_down_exps.weight", "down"],
    // Absorbed projections of latent attention, and a prediction layer's own table, are nothing in particular.
    ["blk.0.attn_k_b.weight", "other"],
    ["blk.0.attn_q_a.weight", "other"],
    ["blk.0.nextn.embed_tokens.weight", "other"],
  ])("%s is %s", (name, category) => {
    expect(categoryOf(name)).toBe(category)
  })
})

describe("isKept", () => {
  test.each([
    ["blk.0.attn_norm.weight", [4096], true],
    ["blk.0.ffn_gate_inp.weight", [4096, 128], true],
    ["blk.0.ffn_gate_exps.bias", [1408, 128], true],
    ["blk.0.ssm_conv1d.weight", [4, 8192], true],
    ["position_embd.weight", [768, 512], true],
    // Dimensions of one do not count.
    ["blk.0.ffn_gate_inp_shexp.weight", [2048, 1], true],
    ["blk.0.attn_q.weight", [4096, 4096], false],
    ["blk.0.ffn_up_exps.weight", [4096, 1408, 128], false],
    ["blk.46.nextn.eh_proj.weight", [8192, 4096], false],
  ])("%s of %j: %s", (name, shape, kept) => {
    expect(isKept({ name, shape })).toBe(kept)
  })
})

test("layers are visited by number, names in a layer by their bytes", () => {
  const names = ["blk.10.a", "output.weight", "blk.2.b", "blk.2.B", "token_embd.weight", "blk.2.a_1"]
  expect(inVisitingOrder(names.map((name) => ({ name }))).map(({ name }) => name)).toEqual([
    "output.weight",
    "token_embd.weight",
    "blk.2.B",
    "blk.2.a_1",
    "blk.2.b",
    "blk.10.a",
  ])
})
