import { type Architecture, elementsOf } from "@plimsoll/specs"
import { gptOss20B, granite301BA400m, llama321B, qwen2505B } from "@plimsoll/specs/models"
import { type SafetensorsCheckpoint, sizeOfCheckpoint, weightsOf } from "@plimsoll/specs/safetensors"
import { describe, expect, test } from "vitest"
import { nativeRecipe } from "../../../test/native-recipe.ts"
import { shardsOf } from "../../files/safetensors.ts"
import { unquantized } from "../native/recipe.ts"
import { fileTensorsOf } from "./file-tensors.ts"
import { checkpointRecipeFromConfig } from "./from-config.ts"
import { storedModulesOf } from "./modules.ts"
import type { CheckpointRecipe } from "./recipe.ts"
import { checkpointRecipeByName } from "./recipe-by-name.ts"

// Whatever a recipe writes, the reader of checkpoints finds the same weights in it: it knows packings by suffixes, data
// types and shapes, and no recipe.

function named(name: string): CheckpointRecipe {
  const recipe = checkpointRecipeByName(name)
  if (!recipe) throw new Error(`expected a recipe called ${name}`)
  return recipe
}

const scaleFp4 = checkpointRecipeFromConfig(
  { quant_method: "fp8", weight_block_size: [128, 128] },
  { expertType: "fp4" },
)

/** Recipes, and the bits that their config states where containers do not tell. */
const recipes: readonly (readonly [CheckpointRecipe, number | undefined])[] = [
  [unquantized("F16"), undefined],
  [unquantized("F32"), undefined],
  [scaleFp4, undefined],
  ...["FP8", "FP8-dynamic", "FP8-static", "FP8-block", "modelopt-FP8", "W8A8"].map((name) => [named(name), 8] as const),
  ...["GPTQ-2-64", "GPTQ-3-128", "GPTQ-4", "GPTQ-4-32", "GPTQ-4-128", "GPTQ-8-128"].map(
    (name) => [named(name), undefined] as const,
  ),
  ...["AWQ-4-64", "AWQ-4-128", "NVFP4", "NVFP4A16", "modelopt-NVFP4", "MXFP4", "MXFP8"].map(
    (name) => [named(name), undefined] as const,
  ),
  [named("W4A16"), 4],
  [named("W4A16-asymmetric"), 4],
  [named("W8A16"), 8],
]

const models = [qwen2505B, llama321B, granite301BA400m, gptOss20B]

function checkpointOf(architecture: Architecture, recipe: CheckpointRecipe, bits: number | undefined) {
  const { modules } = storedModulesOf(architecture, recipe)
  const tensors = fileTensorsOf(modules)
  const checkpoint: SafetensorsCheckpoint = {
    where: "memory",
    files: shardsOf(tensors).map(({ name, headerBytes, bytes }) => ({
      name,
      dataOffset: headerBytes,
      wholeBytes: bytes,
      fileBytes: bytes,
      metadata: { format: "pt" },
    })),
    tensors: tensors.map(({ name, dataType, shape, bytes }) => ({
      name,
      dtype: dataType,
      shape,
      bytes,
      file: "model.safetensors",
    })),
    config: bits === undefined ? {} : { quantization_config: { bits } },
  }
  return { modules, checkpoint }
}

describe.each(models.map((model) => [model.id, model] as const))("%s", (_, { architecture }) => {
  test.each(recipes.map(([recipe, bits]) => [recipe.name, recipe, bits] as const))("%s", (_name, recipe, bits) => {
    const { modules, checkpoint } = checkpointOf(architecture, recipe, bits)
    const read = new Map(weightsOf(checkpoint).map((weight) => [weight.name, weight]))
    const written = modules.map(({ tensor, bytes }) => [tensor.name, tensor.shape, elementsOf(tensor), bytes])
    const found = modules.map(({ tensor: { name } }) => {
      const { shape, elements, bytes } = read.get(name) ?? {}
      return [name, shape, elements, bytes]
    })
    const wrong = found.filter((weight, index) => String(weight) !== String(written[index]))
    expect(wrong.slice(0, 3)).toEqual([])
    expect(read.size).toBe(written.length)
  })
})

test("stacked experts in blocks of exponents are read back too", () => {
  const { modules, checkpoint } = checkpointOf(gptOss20B.architecture, nativeRecipe(gptOss20B), undefined)
  const size = sizeOfCheckpoint(checkpoint)
  expect(size.parameters).toBe(modules.reduce((sum, { tensor }) => sum + elementsOf(tensor), 0))
  expect(size.byFormat).toEqual({ bf16: 3_608_919_168, mxfp4: 10_152_345_600 })
})
