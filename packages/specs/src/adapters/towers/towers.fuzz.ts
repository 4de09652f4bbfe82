import fc from "fast-check"
import { expect, test } from "vitest"
import { parametersOf } from "../../architecture/parameters.ts"
import { towerBytes } from "../../architecture/tower-bytes.ts"
import { PlimsollError } from "../../errors.ts"
import { parseArchitecture } from "../../schema/index.ts"
import { architectureFromConfig, type HuggingFaceConfig } from "../index.ts"
import { audioReaders, visionReaders } from "./index.ts"

const language: HuggingFaceConfig = {
  model_type: "llama",
  hidden_size: 512,
  vocab_size: 512,
  num_hidden_layers: 2,
  num_attention_heads: 8,
  intermediate_size: 64,
  max_position_embeddings: 4096,
}

/** Every field that some kind of tower reads. */
const vision: HuggingFaceConfig = {
  hidden_size: 1152,
  num_hidden_layers: 27,
  num_attention_heads: 16,
  intermediate_size: 4304,
  patch_size: 14,
  image_size: 448,
  embed_dim: 1152,
  depth: 4,
  mlp_ratio: 4,
  out_hidden_size: 512,
  output_hidden_size: 64,
  vision_output_dim: 4096,
  spatial_merge_size: 2,
  temporal_patch_size: 2,
  merge_kernel_size: [2, 2],
  deepstack_visual_indexes: [1, 2],
  pixel_shuffle_ratio: 0.5,
  position_embedding_size: 64,
  num_position_embeddings: 33,
  qkv_bias: true,
  norm_type: "rms_norm",
  architecture: "mobilenetv5_300m_enc",
  vocab_size: 128,
  num_global_layers: 2,
  max_num_tiles: 4,
  max_aspect_ratio_id: 8,
  qkv_hidden_size: 64,
  use_clipped_linears: true,
  standardize: true,
  output_proj_dims: 1536,
  conf_num_hidden_layers: 4,
  conf_num_attention_heads: 16,
  conf_conv_kernel_size: 5,
  conv_kernel_size: 5,
  sscp_conv_channel_size: [128, 32],
  subsampling_conv_channels: [128, 32],
  input_feat_size: 128,
}

const value = fc.oneof(
  fc.integer({ min: -3, max: 70_000 }),
  fc.constantFrom(2 ** 31, 2 ** 53, 1e300, Number.NaN, -0, 0.5, undefined, null, true, "4096", 10n, [], [2, 2], {}),
  fc.jsonValue(),
)
const changes = fc.dictionary(fc.constantFrom(...Object.keys(vision)), value, { maxKeys: 4 })
const outer = fc.dictionary(fc.constantFrom("downsample_ratio", "spatial_merge_size", "query_num"), value, {
  maxKeys: 1,
})
const kind = fc.constantFrom(
  ...Object.keys(visionReaders).map((model_type) => ({ field: "vision_config", model_type })),
  ...Object.keys(audioReaders).map((model_type) => ({ field: "audio_config", model_type })),
)

test("a mutated tower has sizes that can be counted, or the error names the field", () => {
  let counted = 0
  const property = fc.property(kind, changes, outer, ({ field, model_type }, mutation, around) => {
    try {
      const config = { ...language, ...around, [field]: { ...vision, model_type, ...mutation } }
      const architecture = architectureFromConfig(config)
      expect(parseArchitecture(architecture)).toEqual(architecture)
      const { towers } = parametersOf(architecture)
      if (towers === undefined) return
      counted += 1
      expect(Number.isSafeInteger(towers)).toBe(true)
      for (const tower of architecture.towers ?? []) expect(Number.isSafeInteger(towerBytes(tower, "q8_0"))).toBe(true)
    } catch (error) {
      if (!PlimsollError.isInstance(error)) throw error
      expect(error.message).toMatch(/^config\.[a-z_.]+: expected/)
    }
  })
  fc.assert(property, { numRuns: 2000 })
  expect(counted).toBeGreaterThan(200)
})
