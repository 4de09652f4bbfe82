import { type Architecture, type Block, elementsOf, type Layer, type Tensor } from "@plimsoll/specs"
import {
  deepseekV2Lite,
  deepseekV3,
  gptOss20B,
  kimiK2Thinking,
  modelCatalogue,
  nemotron3Nano30BA3b,
  qwen330BA3b,
} from "@plimsoll/specs/models"
import { expect, test } from "vitest"
import { nativeRecipe } from "../../../test/native-recipe.ts"
import { indexBytesOf, shardsOf } from "../../files/safetensors.ts"
import { unknownQuantizations } from "../native/published-quantizations.ts"
import { fp8 } from "../native/recipe.ts"
import { fileTensorsOf } from "./file-tensors.ts"
import { checkpointFilesOf } from "./files.ts"
import { checkpointRecipeFromConfig } from "./from-config.ts"
import { type Stored, storedModulesOf } from "./modules.ts"
import type { CheckpointRecipe } from "./recipe.ts"
import { checkpointRecipeByName } from "./recipe-by-name.ts"
import { checkpointSizeOf } from "./size.ts"

// What is counted equals what is listed: for each model of the catalogue by its own recipe and by others in turn.

function named(name: string): CheckpointRecipe {
  const recipe = checkpointRecipeByName(name)
  if (!recipe) throw new Error(`expected a recipe called ${name}`)
  return recipe
}

const blocks = { quant_method: "fp8", weight_block_size: [128, 128] }
const groups = { group_0: { targets: ["Linear"], weights: { num_bits: 8, type: "float", strategy: "channel" } } }
const floats = { quant_method: "compressed-tensors", format: "float-quantized", config_groups: groups }

const recipes: readonly CheckpointRecipe[] = [
  ...["FP8", "AWQ-4-128", "GPTQ-4-128", "NVFP4", "MLX-4-64", "bnb-nf4", "HQQ-4-64", "modelopt-NVFP4"].map(named),
  ...["FP8-dynamic", "EXL2-4.25", "EXL3-4.0", "EXL3-3.25", "MLX-mixed_3_6", "W4A16"].map(named),
  // Lists that tell layers apart, and experts.
  checkpointRecipeFromConfig({ ...blocks, modules_to_not_convert: ["model.layers.3.self_attn", "gate"] }),
  checkpointRecipeFromConfig({ ...floats, ignore: ["lm_head", "re:.*layers\\.(0|2)\\..*", "re:.*mlp.gate$"] }),
  checkpointRecipeFromConfig({ ...floats, ignore: ["re:.*experts\\.[0-3]\\.up_proj", "re:.*shared_expert.*"] }),
  checkpointRecipeFromConfig({ quant_algo: "NVFP4", exclude_modules: ["lm_head", "model.layers.1*"] }),
  checkpointRecipeFromConfig({
    ...{ bits: 4, group_size: 64 },
    "model.layers.2.self_attn.q_proj": { bits: 8, group_size: 64 },
  }),
]

/** Everything that a size says, by adding up tensor after tensor. */
function summed({ modules, objections }: Stored) {
  const byFormat = new Map<string, number>()
  const byStage = new Map<string, number>()
  const add = (sums: Map<string, number>, key: string, value: number) => sums.set(key, (sums.get(key) ?? 0) + value)
  let tensorCount = 0
  let elements = 0
  for (const { tensor, format, parts } of modules) {
    for (const { bytes } of parts) {
      add(byFormat, format, bytes)
      add(byStage, tensor.stage, bytes)
      tensorCount += 1
    }
    elements += elementsOf(tensor)
  }
  const left = new Map<string, number>()
  for (const { packing, why } of objections) add(left, `${packing}: ${why}`, 1)
  return { byFormat, byStage, tensorCount, elements, left }
}

function counted(size: ReturnType<typeof checkpointSizeOf>) {
  const left = new Map<string, number>()
  for (const { packing, why, times } of size.objections) {
    const key = `${packing}: ${why}`
    left.set(key, (left.get(key) ?? 0) + times)
  }
  const byStage = new Map(Object.entries(size.byStage).filter(([, bytes]) => bytes > 0))
  const { tensorCount, elements } = size
  return { byFormat: new Map(Object.entries(size.byFormat)), byStage, tensorCount, elements, left }
}

/** Enough experts for numbers of two digits: as many as models have take minutes to list. */
const fewExperts = 12

/** The model with few experts; layers that are equal stay so. */
function withFewExperts(architecture: Architecture): Architecture {
  const few = (block: Block): Block => {
    if (block.kind !== "experts") return block
    return { ...block, experts: Math.min(block.experts, fewExperts), active: Math.min(block.active, fewExperts) }
  }
  const known = new Map<Layer, Layer>()
  const changed = (layer: Layer): Layer => {
    const made =
      known.get(layer) ??
      layer.map((step) => ("sideBySide" in step ? { ...step, sideBySide: step.sideBySide.map(few) } : few(step)))
    known.set(layer, made)
    return made
  }
  const { groups, predictionLayers } = architecture
  return {
    ...architecture,
    groups: groups.map(({ repeat, layers }) => ({ repeat, layers: layers.map(changed) })),
    predictionLayers: predictionLayers.map(changed),
  }
}

/** Each architecture once: with the recipe of its publisher where that packs anything, else with another in turn. */
function cases(): readonly (readonly [string, Architecture, CheckpointRecipe])[] {
  const seen = new Set<string>()
  return modelCatalogue.flatMap((model, index) => {
    const key = JSON.stringify({ ...model.architecture, towers: [] })
    if (seen.has(key)) return []
    seen.add(key)
    const own = unknownQuantizations.has(model.repository) ? undefined : nativeRecipe(model)
    const recipe = own && own.rules.length > 0 ? own : recipes[index % recipes.length]
    return recipe ? [[`${model.id} as ${recipe.name}`, model.architecture, recipe] as const] : []
  })
}

function expectCounted(architecture: Architecture, recipe: CheckpointRecipe): void {
  const listed = storedModulesOf(architecture, recipe)
  expect(counted(checkpointSizeOf(architecture, recipe)), recipe.name).toEqual(summed(listed))
  const tensors = fileTensorsOf(listed.modules)
  const { shards, indexBytes } = checkpointFilesOf(architecture, recipe)
  expect(shards, recipe.name).toEqual(shardsOf(tensors))
  expect(indexBytes, recipe.name).toBe(indexBytesOf(tensors))
}

test.each(cases())("%s is counted as it is listed", (_, architecture, recipe) => {
  expectCounted(withFewExperts(architecture), recipe)
})

test.each([
  [deepseekV3, fp8],
  [kimiK2Thinking, nativeRecipe(kimiK2Thinking)],
] as const)("$id with all its experts", ({ architecture }, recipe) => {
  expectCounted(architecture, recipe)
})

test.each(recipes.map((recipe, index) => [`${index} ${recipe.name}`, recipe] as const))(
  "%s: models with experts of each kind",
  (_, recipe) => {
    for (const { architecture } of [qwen330BA3b, gptOss20B, deepseekV2Lite, nemotron3Nano30BA3b])
      expectCounted(withFewExperts(architecture), recipe)
  },
)

test("rules that say nothing of what they look at are asked for every tensor", () => {
  const [rule] = named("FP8").rules
  if (!rule) throw new Error("expected a rule")
  const { packing, source } = rule
  const single = { applies: ({ name }: Tensor) => name.endsWith("experts.7.up_proj.weight"), packing, source }
  const size = checkpointSizeOf(qwen330BA3b.architecture, { ...named("FP8"), rules: [single] })
  expect(size.byFormat["fp8-block-128"]).toBe(48 * (768 * 2048 + 6 * 16 * 4))
})
