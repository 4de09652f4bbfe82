import { describe, expect, it, test, vi } from "vitest"
import { headerOf } from "../../../test/through-gguf.ts"
import { architectureFromConfig, type HuggingFaceConfig } from "../index.ts"
import { architectureFromGguf, ggufMetadataOf } from "./index.ts"

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
    ["glm4_moe without dense layers", { ...glm, first_k_dense_replace: 0 }],
  ])("%s", (_name, config) => {
    const architecture = architectureFromConfig(config)
    expect(architectureFromGguf(headerOf(architecture))).toEqual(architecture)
  })

  it("names the key that is no number", () => {
    const header = headerOf(architectureFromConfig(llama))
    const broken = { ...header, metadata: { ...header.metadata, "llama.block_count": "many" } }
    expect(() => architectureFromGguf(broken)).toThrow(/llama.block_count: expected one number, got "many"/)
  })
})

/** The same file under a name that no adapter has. */
function unheardOf(config: HuggingFaceConfig, changes: HuggingFaceConfig = {}) {
  const header = headerOf(architectureFromConfig(config))
  const own = `${header.metadata["general.architecture"]}.`
  const entries = Object.entries(header.metadata).map(([key, value]) => [
    key.startsWith(own) ? `unheard-of.${key.slice(own.length)}` : key,
    value,
  ])
  return { ...header, metadata: { ...Object.fromEntries(entries), "general.architecture": "unheard-of", ...changes } }
}

describe("a general.architecture without an adapter", () => {
  test.each([
    ["dense layers", llama],
    [
      "experts",
      { ...llama, model_type: "qwen3_moe", num_experts: 8, num_experts_per_tok: 2, moe_intermediate_size: 32 },
    ],
  ])("is read as a usual decoder by its tensors, with a warning: %s", (_, config) => {
    const warn = vi.fn()
    const { groups } = architectureFromGguf(unheardOf(config), { warn })
    expect(groups).toEqual(architectureFromConfig(config).groups)
    expect(warn).toHaveBeenCalledExactlyOnceWith(
      expect.stringContaining('no adapter knows general.architecture "unheard-of"'),
    )
  })

  test.each<[string, () => unknown]>([
    [
      'expected a known one, or the tensors of a usual decoder, got "unheard-of" with blk.0.ssm_a of 64',
      () => {
        const header = unheardOf(llama)
        const stranger = { name: "blk.0.ssm_a", shape: [64], type: 0, offset: 0 }
        return architectureFromGguf({ ...header, tensors: [...header.tensors, stranger] })
      },
    ],
    [
      'got "unheard-of" without output_norm.weight',
      () => {
        const header = unheardOf(llama)
        return architectureFromGguf({
          ...header,
          tensors: header.tensors.filter(({ name }) => name !== "output_norm.weight"),
        })
      },
    ],
    [
      "general.architecture: expected one of",
      () => architectureFromGguf(unheardOf(llama, { "unheard-of.block_count": undefined })),
    ],
    ["known ones, got 7", () => architectureFromGguf(unheardOf(llama, { "general.architecture": 7 }))],
    ["known ones, got nothing", () => ggufMetadataOf({ ...architectureFromConfig(llama), names: {} })],
  ])("is refused: %s", (message, read) => {
    expect(read).toThrow(message)
  })

  test("names the nearest", () => {
    const header = unheardOf(llama, { "general.architecture": "lama" })
    expect(() => architectureFromGguf(header)).toThrow(
      expect.objectContaining({ nearest: expect.arrayContaining(["llama"]) }),
    )
  })
})
