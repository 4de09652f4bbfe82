import { type CheckpointRecipe, unquantized } from "@plimsoll/quant/recipes"
import { PlimsollError } from "@plimsoll/specs"
import type { MemoryRequest } from "../../request.ts"

/** Recipes of both kinds of files that change nothing but the type. */
const plain = ["BF16", "F16", "F32"] as const

const known = new Map(plain.map((type) => [type as string, unquantized(type)]))

/**
 * The recipe as one of a checkpoint, which servers load.
 *
 * @throws PlimsollError `UNSUPPORTED` for a recipe of GGUF files that has no such form
 */
export function checkpointOf({ recipe }: Pick<MemoryRequest, "recipe">, engine: string): CheckpointRecipe {
  if ("format" in recipe && recipe.format === "safetensors") return recipe
  const found = known.get(recipe.name)
  if (found) return found
  throw new PlimsollError("UNSUPPORTED", `recipe: expected one of checkpoints, got ${recipe.name}`, {
    hint: `${engine} is answered for safetensors: BF16, FP8, AWQ-4-128, GPTQ-4-128, NVFP4, MXFP4 …; llama.cpp reads GGUF.`,
  })
}
