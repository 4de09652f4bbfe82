import { describe, expect, it } from "vitest"
import { storageTypes } from "../../architecture/storage-types.ts"
import { tensorsOf } from "../../architecture/tensors.ts"
import type { GgufHeader } from "../../gguf/header.ts"
import { architectureFromConfig, type HuggingFaceConfig } from "../index.ts"
import { architectureFromGguf, ggufMetadataOf } from "./index.ts"

/** A header as a reader gives it, from what the writers make of blocks. */
function headerOf(config: HuggingFaceConfig): { readonly header: GgufHeader; readonly config: HuggingFaceConfig } {
  const architecture = architectureFromConfig(config)
  const metadata = Object.fromEntries(
    Object.entries(ggufMetadataOf(architecture)).map(([key, { value }]) => [key, value]),
  )
  const tensors = tensorsOf(architecture, "gguf").map(({ name, shape }) => ({
    name,
    shape,
    type: storageTypes.bf16.id,
    offset: 0,
  }))
  return { header: { metadata, tensors, dataOffset: 0, fileBytes: undefined }, config }
}

const llama: HuggingFaceConfig = {
  model_type: "llama",
  hidden_size: 64,
  vocab_size: 512,
  num_hidden_layers: 3,
  num_attention_heads: 4,
  num_key_value_heads: 2,
  intermediate_size: 160,
  max_position_embeddings: 4096,
  rms_norm_eps: 0.5,
  rope_theta: 500_000,
  tie_word_embeddings: false,
}

const glm: HuggingFaceConfig = {
  ...llama,
  model_type: "glm4_moe",
  head_dim: 32,
  partial_rotary_factor: 0.5,
  attention_bias: true,
  moe_intermediate_size: 32,
  n_routed_experts: 8,
  num_experts_per_tok: 2,
  n_shared_experts: 1,
  first_k_dense_replace: 1,
  num_nextn_predict_layers: 1,
}

describe("blocks to GGUF and back", () => {
  it.each([
    ["llama", llama],
    ["llama with a tied head", { ...llama, tie_word_embeddings: true }],
    ["llama with scaled frequencies", { ...llama, rope_scaling: { rope_type: "llama3", factor: 8 } }],
    ["glm4_moe", glm],
    [
      "glm4_moe with head norms, two shared experts and a scale",
      { ...glm, use_qk_norm: true, n_shared_experts: 2, routed_scaling_factor: 2.5 },
    ],
    ["glm4_moe without prediction layers", { ...glm, num_nextn_predict_layers: 0 }],
  ])("%s", (_name, config) => {
    const { header } = headerOf(config)
    expect(architectureFromGguf(header)).toEqual(architectureFromConfig(config))
  })

  it("names the architecture it has no adapter for", () => {
    const { header } = headerOf(llama)
    const other = { ...header, metadata: { ...header.metadata, "general.architecture": "unheard-of" } }
    expect(() => architectureFromGguf(other)).toThrow(/expected one of glm4moe, llama, got "unheard-of"/)
  })

  it("names the key that is no number", () => {
    const { header } = headerOf(llama)
    const broken = { ...header, metadata: { ...header.metadata, "llama.block_count": "many" } }
    expect(() => architectureFromGguf(broken)).toThrow(/llama.block_count: expected one number, got "many"/)
  })
})
