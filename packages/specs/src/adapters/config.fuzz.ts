import fc from "fast-check"
import { expect, test } from "vitest"
import { configs, smallestConfigs } from "../../test/configs.ts"
import { blocksOf, layersOf } from "../architecture/architecture.ts"
import { parametersOf } from "../architecture/parameters.ts"
import { tensorsOf } from "../architecture/tensors.ts"
import { PlimsollError } from "../errors.ts"
import { parseArchitecture } from "../schema/index.ts"
import { architectureFromConfig, type HuggingFaceConfig } from "./index.ts"

/** One valid config of each `model_type`. */
const valid = smallestConfigs()
const config = fc.constantFrom<HuggingFaceConfig>(...valid)

const number = fc.oneof(
  fc.integer({ min: -3, max: 70_000 }),
  fc.constantFrom(2 ** 31, 2 ** 31 + 1, 2 ** 53, 1e300, Number.POSITIVE_INFINITY, Number.NaN, -0, 0.5, 1e-300),
  fc.double(),
)
const value = fc.oneof(
  { weight: 4, arbitrary: number },
  fc.constantFrom(undefined, null, true, false, "", "4096", "gelu_new", "__proto__", 10n, [], [1], {}, Symbol.iterator),
  fc.jsonValue(),
)

/** A valid config with one to four fields changed, removed or added. */
const mutated = config.chain((valid) =>
  fc
    .dictionary(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...Object.keys(valid)) }, fc.string()), value, {
      minKeys: 1,
      maxKeys: 4,
    })
    .map((changes): HuggingFaceConfig => ({ ...valid, ...changes })),
)

/** Listing a million experts by name takes seconds; the stacked form has the same sizes. */
const mostExpertsByName = 4_000

test("every adapter is among those that are tried", () => {
  for (const one of valid) expect(() => architectureFromConfig(one, { warn: () => expect.unreachable() })).not.toThrow()
  expect(valid.length).toBeGreaterThan(100)
})

test("any config gives blocks with sizes, or an error of ours", () => {
  fc.assert(
    fc.property(mutated, (changed) => {
      let architecture: ReturnType<typeof architectureFromConfig>
      try {
        architecture = architectureFromConfig(changed)
      } catch (error) {
        expect(error).toBeInstanceOf(PlimsollError)
        const { code, message } = error as PlimsollError
        expect(["INVALID_CONFIG", "UNKNOWN_ARCHITECTURE"]).toContain(code)
        expect(message).toMatch(/^config(\.\w+)+: expected .+, got .+$/)
        return
      }
      expect(parseArchitecture(architecture)).toEqual(architecture)

      const experts = layersOf(architecture)
        .flatMap(blocksOf)
        .reduce((sum, block) => sum + (block.kind === "experts" ? block.experts : 0), 0)
      const inventories = experts > mostExpertsByName ? (["gguf"] as const) : (["gguf", "huggingFace"] as const)
      for (const inventory of inventories) {
        const sizes = tensorsOf(architecture, inventory).flatMap(({ shape }) => shape)
        expect(sizes.filter((size) => !Number.isSafeInteger(size) || size < 1)).toEqual([])
      }
      const { total, predictionLayers, active } = parametersOf(architecture)
      expect([total, predictionLayers, active].filter((count) => !Number.isSafeInteger(count))).toEqual([])
      expect(active).toBeGreaterThan(0)
      expect(total).toBeGreaterThanOrEqual(active)
    }),
    { numRuns: 2000 },
  )
})

test.each<[string, HuggingFaceConfig]>([
  ["config.num_hidden_layers: expected an integer from 1 to 4096, got 4097", { num_hidden_layers: 4097 }],
  ['config.num_hidden_layers: expected an integer from 1 to 4096, got "46"', { num_hidden_layers: "46" }],
  ["config.hidden_size: expected an integer from 1 to 2147483648, got 0.5", { hidden_size: 0.5 }],
  ["config.hidden_size: expected an integer from 1 to 2147483648, got an object", { hidden_size: { text: 1 } }],
  ["config.hidden_size: expected a positive integer, got nothing", { hidden_size: null }],
  ["config.n_routed_experts: expected an integer from 1 to 65536, got 65537", { n_routed_experts: 65_537 }],
  [
    "config.n_routed_experts: expected at most 1000000 experts in 46 layers together, got 65536",
    { n_routed_experts: 65_536 },
  ],
  ["config.num_experts_per_tok: expected at most n_routed_experts (128), got 129", { num_experts_per_tok: 129 }],
  ["config.num_nextn_predict_layers: expected an integer from 0 to 64, got 65", { num_nextn_predict_layers: 65 }],
  [
    "config.partial_rotary_factor: expected a share of head_dim (128) that is a positive, even number of dimensions, got 0.001",
    { partial_rotary_factor: 0.001 },
  ],
  ["config.partial_rotary_factor: expected a number from 0 to 1, got 2", { partial_rotary_factor: 2 }],
  ["config.num_key_value_heads: expected a divisor of num_attention_heads (96), got 7", { num_key_value_heads: 7 }],
  [
    "config.head_dim: expected a positive integer, or hidden_size (4097) divisible by num_attention_heads (96), got nothing",
    { head_dim: null, hidden_size: 4097 },
  ],
  ['config.hidden_act: expected silu, gelu, relu, relu2, xielu or situ, got "tanh"', { hidden_act: "tanh" }],
  ["config.n_shared_experts: expected an integer from 0 to 1525201, got 2000000", { n_shared_experts: 2_000_000 }],
  [
    'known ones, or the fields of a usual decoder with intermediate_size, got "glm5_moe"',
    { model_type: "glm5_moe", intermediate_size: null, moe_intermediate_size: null },
  ],
  ["config.model_type: expected a name, got nothing", { model_type: undefined }],
])("refuses: %s", (message, changes) => {
  expect(() => architectureFromConfig({ ...configs["glm-4.5-air"], ...changes })).toThrow(message)
})

test("refuses sizes whose bytes would be no exact integers", () => {
  const changes = { hidden_size: 2 ** 31, vocab_size: 2 ** 31 }
  expect(() => architectureFromConfig({ ...configs["glm-4.5-air"], ...changes })).toThrow(
    "config.hidden_size: expected sizes of at most 1000000000000000 parameters together",
  )
})

test("any number of leading dense layers is read, more than all as all", () => {
  const { groups } = architectureFromConfig({ ...configs["glm-4.5-air"], first_k_dense_replace: 1_000_000 })
  expect(groups.map(({ repeat }) => repeat)).toEqual([46])
})

test.each([[null], [undefined], ["llama"], [7], [[]]])("refuses %j in place of a config", (value) => {
  expect(() => architectureFromConfig(value as unknown as HuggingFaceConfig)).toThrow("config: expected an object, got")
})
