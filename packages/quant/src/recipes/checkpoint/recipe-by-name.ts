import { awqRecipe } from "../awq/recipe.ts"
import { bitsAndBytesRecipeByName } from "../bitsandbytes/recipe.ts"
import { exl2RecipeByName } from "../exllamav2/recipe.ts"
import { exl3RecipeByName } from "../exllamav3/recipe.ts"
import { gptqRecipe } from "../gptq/recipe.ts"
import { hqqRecipeByName } from "../hqq/recipe.ts"
import { llmCompressorRecipes } from "../llm-compressor/schemes.ts"
import { mlxRecipeByName } from "../mlx/by-name.ts"
import { modeloptRecipes } from "../modelopt/recipe.ts"
import { fp8 } from "../native/recipe.ts"
import type { CheckpointRecipe } from "./recipe.ts"

const named: readonly CheckpointRecipe[] = [fp8, ...llmCompressorRecipes, ...modeloptRecipes]

/** Tools whose names are made of numbers. */
const byTool = [mlxRecipeByName, bitsAndBytesRecipeByName, hqqRecipeByName, exl2RecipeByName, exl3RecipeByName]

/** Names that tools and publishers use for the same. */
const otherNames: Readonly<Record<string, string>> = {
  "fp8-128": "FP8",
  "fp8-dynamic": "FP8-dynamic",
  "fp8-channel": "FP8-dynamic",
  "fp8-tensor": "FP8-static",
  int8: "W8A8",
  "int8-w8a8": "W8A8",
  int4: "W4A16",
  "w4a16-asym": "W4A16-asymmetric",
  gptq: "GPTQ-4-128",
  "gptq-4bit": "GPTQ-4-128",
  "gptq-int4": "GPTQ-4-128",
  "gptq-8bit": "GPTQ-8-128",
  "gptq-int8": "GPTQ-8-128",
  awq: "AWQ-4-128",
  "awq-4bit": "AWQ-4-128",
  "awq-int4": "AWQ-4-128",
}

const gptqName = /^gptq-(?<bits>[2-8])(?:-(?<group>16|32|64|128|256|512|1024))?$/
const awqName = /^awq-4(?:-(?<group>32|64|128))?$/

type Bits = Parameters<typeof gptqRecipe>[0]["bits"]

/**
 * Finds a recipe for checkpoints that stay safetensors.
 *
 * @param name - in any case: "FP8", "FP8-dynamic", "GPTQ-4-128", "AWQ-4-128", "W4A16", "NVFP4", "MXFP4", "MLX-4-64", "bnb-nf4",
 *   "HQQ-4-64", "EXL2-4.0", "EXL3-4.0" …
 * @returns `undefined` where no recipe has that name
 * @example
 * ```ts
 * checkpointRecipeByName("gptq-4-128")?.name // "GPTQ-4-128"
 * ```
 */
export function checkpointRecipeByName(name: string): CheckpointRecipe | undefined {
  const asked = name.toLowerCase().replaceAll("_", "-")
  const wanted = (Object.hasOwn(otherNames, asked) ? otherNames[asked] : undefined)?.toLowerCase() ?? asked
  const found = named.find((recipe) => recipe.name.toLowerCase() === wanted)
  if (found) return found
  const gptq = gptqName.exec(wanted)?.groups
  if (gptq) return gptqRecipe({ bits: Number(gptq.bits) as Bits, groupSize: numberOf(gptq.group) })
  const awq = awqName.exec(wanted)?.groups
  if (awq) return awqRecipe({ groupSize: numberOf(awq.group) })
  for (const byName of byTool) {
    const recipe = byName(wanted)
    if (recipe) return recipe
  }
  return undefined
}

function numberOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text)
}
