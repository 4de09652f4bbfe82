import { elementsOf } from "@plimsoll/specs"
import { kimiK25, llama318B, modelCatalogue, qwen257B, qwen330BA3b } from "@plimsoll/specs/models"
import { describe, expect, test } from "vitest"
import { nativeRecipe } from "../../../test/native-recipe.ts"
import type { QuantizationConfig } from "./config-fields.ts"
import { checkpointRecipeFromConfig, checkpointRecipeOf } from "./from-config.ts"
import { storedModulesOf } from "./modules.ts"
import { checkpointRecipeByName } from "./recipe-by-name.ts"
import { checkpointSizeOf } from "./size.ts"

const weights = { num_bits: 4, type: "int", strategy: "group", group_size: 128, symmetric: true }

/** Configs that say what a recipe of that name does. */
const equal: readonly (readonly [name: string, config: QuantizationConfig])[] = [
  ["GPTQ-4-128", { quant_method: "gptq", bits: 4, group_size: 128, desc_act: true, sym: true }],
  ["GPTQ-8", { quant_method: "gptq", bits: 8, group_size: -1 }],
  ["AWQ-4-128", { quant_method: "awq", bits: 4, group_size: 128, version: "gemm", zero_point: true }],
  ["AWQ-4-64", { w_bit: 4, q_group_size: 64, version: "GEMM", quant_method: "awq" }],
  [
    "W4A16",
    {
      quant_method: "compressed-tensors",
      format: "pack-quantized",
      config_groups: { group_0: { targets: ["Linear"], weights } },
      ignore: ["lm_head", "re:.*mlp.gate$"],
    },
  ],
  [
    "W8A8",
    {
      quant_method: "compressed-tensors",
      format: "int-quantized",
      config_groups: { group_0: { targets: ["Linear"], weights: { ...weights, num_bits: 8, strategy: "channel" } } },
      ignore: ["lm_head"],
    },
  ],
  [
    "FP8-dynamic",
    {
      quant_method: "compressed-tensors",
      format: "float-quantized",
      config_groups: { a: { targets: ["Linear"], weights: { num_bits: 8, type: "float", strategy: "channel" } } },
      ignore: ["lm_head"],
    },
  ],
  [
    "FP8-static",
    {
      quant_method: "compressed-tensors",
      format: "float-quantized",
      config_groups: {
        a: {
          targets: ["Linear"],
          weights: { num_bits: 8, type: "float", strategy: "tensor" },
          input_activations: { num_bits: 8, dynamic: false },
        },
      },
      ignore: ["lm_head"],
    },
  ],
  ["modelopt-FP8", { quant_method: "modelopt", quant_algo: "FP8", ignore: ["lm_head"] }],
  ["modelopt-NVFP4", { quantization: { quant_algo: "NVFP4", exclude_modules: ["lm_head", "*.mlp.gate"] } }],
  [
    "modelopt-NVFP4",
    {
      quantization: {
        quant_algo: "MIXED_PRECISION",
        exclude_modules: ["lm_head"],
        quantized_layers: { "model.layers.*": { quant_algo: "NVFP4", group_size: 16 } },
      },
    },
  ],
  ["FP8", { quant_method: "fp8", weight_block_size: [128, 128] }],
]

describe.each([qwen257B, qwen330BA3b])("$id", ({ architecture }) => {
  test.each(equal)("%s as its config has it", (name, config) => {
    const byName = checkpointRecipeByName(name)
    if (!byName) throw new Error(`expected a recipe called ${name}`)
    const expected = checkpointSizeOf(architecture, byName)
    const size = checkpointSizeOf(architecture, checkpointRecipeFromConfig(config, { baseType: byName.baseType }))
    expect(size.byFormat).toEqual(expected.byFormat)
    expect(size.tensorCount).toBe(expected.tensorCount)
    expect(size.byStage).toEqual(expected.byStage)
  })
})

test.each([
  ["transformers", { weight_block_size: null }, ["weight", "weight_scale_inv", "activation_scale"]],
  ["AutoFP8", {}, ["weight", "weight_scale", "input_scale"]],
])("one scale for a matrix, by the names of %s", (_, further, names) => {
  const config = { quant_method: "fp8", activation_scheme: "static", ...further }
  const { modules } = storedModulesOf(llama318B.architecture, checkpointRecipeFromConfig(config))
  const query = modules.find(({ tensor }) => tensor.role === "query")
  expect(query?.parts.map(({ name }) => name)).toEqual(names)
})

test("what a config lists stays in 16 bits", () => {
  const config = {
    quant_method: "fp8",
    weight_block_size: [128, 128],
    modules_to_not_convert: ["down_proj", "lm_head"],
  }
  const { modules } = storedModulesOf(llama318B.architecture, checkpointRecipeFromConfig(config))
  const left = modules.filter(({ format, tensor }) => format === "bf16" && tensor.shape.length === 2)
  expect(left.map(({ tensor }) => tensor.name.replace(/\d+/, "#"))).toEqual([
    "model.embed_tokens.weight",
    ...Array.from({ length: 32 }, () => "model.layers.#.mlp.down_proj.weight"),
    "lm_head.weight",
  ])
})

test("a whole config says types beside the quantization", () => {
  expect(checkpointRecipeOf({ model_type: "llama", torch_dtype: "float16" })).toMatchObject({
    name: "F16",
    baseType: "F16",
  })
  const { rules } = checkpointRecipeOf({
    expert_dtype: "fp4",
    quantization_config: { quant_method: "fp8", weight_block_size: [128, 128] },
  })
  expect(rules.map(({ packing }) => packing?.name)).toEqual(["mxfp4", "f32", undefined, "fp8-block-128"])
})

describe("refuses", () => {
  test.each<[string, QuantizationConfig, string]>([
    ["an unknown method", { quant_method: "aqlm" }, "UNSUPPORTED"],
    ["no method", {}, "UNSUPPORTED"],
    ["bits of no kind", { quant_method: "gptq", bits: 4.5, group_size: 128 }, "INVALID_CONFIG"],
    ["groups of no kind", { quant_method: "gptq", bits: 4, group_size: "128" }, "INVALID_CONFIG"],
    ["modules of other bits", { quant_method: "gptq", bits: 4, dynamic: { "-:x": {} } }, "UNSUPPORTED"],
    ["AWQ that is not packed as GEMM", { quant_method: "awq", bits: 4, version: "gemv" }, "UNSUPPORTED"],
    ["blocks of one side", { quant_method: "fp8", weight_block_size: [128] }, "INVALID_CONFIG"],
    ["experts that another tool packed", { quant_method: "fp8", quant_algo: "MIXED_PRECISION" }, "UNSUPPORTED"],
    ["an algorithm without a packing", { quant_method: "modelopt", quant_algo: "W4A8_AWQ" }, "UNSUPPORTED"],
    ["no groups", { quant_method: "compressed-tensors", format: "pack-quantized" }, "INVALID_CONFIG"],
    [
      "a pattern that is no expression",
      { quant_method: "fp8", weight_block_size: [128, 128], modules_to_not_convert: ["(("] },
      "INVALID_CONFIG",
    ],
  ])("%s", (_, config, code) => {
    expect(() => checkpointRecipeFromConfig(config)).toThrowError(expect.objectContaining({ code }))
  })
})

/** Elements as the Hub counts them: scales as they are, and a 32-bit integer as the codes that it could hold. */
function hubElements(id: string): { readonly counted: number; readonly published: number | undefined } {
  const model = modelCatalogue.find((known) => known.id === id)
  if (!model) throw new Error(`expected ${id} in the catalogue`)
  const { modules, elements } = checkpointSizeOf(model.architecture, nativeRecipe(model))
  const further = modules.flatMap(({ parts, times }) =>
    parts.length > 1 ? parts.map((part) => ({ part, times })) : [],
  )
  const counted = further.reduce((sum, { part, times }) => {
    if (/scale/.test(part.name)) return sum + elementsOf(part) * times
    return part.name === "weight_shape" ? sum + elementsOf(part) * 8 * times : sum
  }, elements)
  return { counted, published: model.publishedParameters?.value }
}

describe("the Hub counts as many elements", () => {
  test.each([
    "deepseek-v3",
    "deepseek-v3.2",
    "deepseek-r1-0528",
    "minimax-m2",
    "minimax-m2.7",
    "gpt-oss-20b",
    "gpt-oss-120b",
  ])("%s", (id) => {
    const { counted, published } = hubElements(id)
    expect(counted).toBe(published)
  })

  // Its vision tower is in the count.
  test("kimi-k2.5", () => {
    const towers = checkpointSizeOf(kimiK25.architecture, nativeRecipe(kimiK25)).towerBytes
    const { counted, published } = hubElements("kimi-k2.5")
    expect(counted + (towers ?? 0) / 2).toBe(published)
  })

  // What these few numbers are is not known.
  test("mimo-v2-flash", () => {
    const { counted, published } = hubElements("mimo-v2-flash")
    expect((published ?? 0) - counted).toBe(576)
  })

  // Each of 61 layers stores a buffer of rotary frequencies: 56 in the first release, 128 in the later ones.
  test.each([
    ["kimi-k2", 61 * 56],
    ["kimi-k2-0905", 61 * 128],
    ["kimi-k2-thinking", 61 * 128],
  ])("%s", (id, buffers) => {
    const { counted, published } = hubElements(id)
    expect((published ?? 0) - counted).toBe(buffers)
  })
})
