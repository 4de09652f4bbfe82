import { elementsOf } from "@plimsoll/specs"
import { gemma22B, llama321B, qwen2505B } from "@plimsoll/specs/models"
import { weightsOf } from "@plimsoll/specs/safetensors"
import { describe, expect, it } from "vitest"
import { fileTensorsOf } from "../checkpoint/file-tensors.ts"
import { storedModulesOf } from "../checkpoint/modules.ts"
import { checkpointRecipeByName } from "../checkpoint/recipe-by-name.ts"

const models = [llama321B, qwen2505B, gemma22B]

/** Recipes, and the bits that their config states where containers do not tell. */
const recipes: readonly (readonly [name: string, bits: number | undefined])[] = [
  ["MLX-3-64", 3],
  ["MLX-4-32", 4],
  ["MLX-6-128", 6],
  ["MLX-mxfp8", 8],
  ["MLX-nvfp4", 4],
  ["bnb-nf4", undefined],
  ["bnb-fp4-double", undefined],
  ["bnb-int8", undefined],
  ["EXL3-3.0", undefined],
]

function read(name: string, bits: number | undefined, architecture: (typeof models)[number]["architecture"]) {
  const recipe = checkpointRecipeByName(name)
  if (!recipe) throw new Error(`expected a recipe called ${name}`)
  const { modules } = storedModulesOf(architecture, recipe)
  const tensors = fileTensorsOf(modules).map(({ dataType, ...rest }) => ({
    ...rest,
    dtype: dataType,
    file: "model.safetensors",
  }))
  const config = bits === undefined ? {} : { quantization: { bits } }
  return { modules, weights: weightsOf({ where: "memory", files: [], tensors, config }) }
}

describe.each(models)("$name, read back from what is stored", ({ architecture }) => {
  it.each(recipes)("%s", (name, bits) => {
    const { modules, weights } = read(name, bits, architecture)
    const found = new Map(weights.map((weight) => [weight.name, weight]))
    for (const { tensor, bytes } of modules) {
      // Sides of matrices are padded to 128 by one of the tools; these models' are multiples of it.
      expect(found.get(tensor.name)).toMatchObject({ elements: elementsOf(tensor), bytes })
    }
    expect(weights).toHaveLength(modules.length)
  })
})
