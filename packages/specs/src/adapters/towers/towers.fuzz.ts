import fc from "fast-check"
import { expect, test } from "vitest"
import { parametersOf } from "../../architecture/parameters.ts"
import { towerBytes } from "../../architecture/tower.ts"
import { PlimsollError } from "../../errors.ts"
import { parseArchitecture } from "../../schema/index.ts"
import { architectureFromConfig, type HuggingFaceConfig } from "../index.ts"
import { visionReaders } from "./index.ts"

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
const kind = fc.constantFrom(...Object.keys(visionReaders))

test("a mutated tower has sizes that can be counted, or the error names the field", () => {
  let counted = 0
  const property = fc.property(kind, changes, outer, (model_type, mutation, around) => {
    try {
      const config = { ...language, ...around, vision_config: { ...vision, model_type, ...mutation } }
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
