import { type HqqBits, type HqqOptions, hqq, hqqBits } from "../../formats/checkpoint/hqq.ts"
import { linearLayersOf } from "../checkpoint/linear-layers.ts"
import type { CheckpointRecipe } from "../checkpoint/recipe.ts"

/**
 * What HQQ makes of a model through transformers or its own `save_to_safetensors`: every linear layer but the head,
 * with its settings stored beside it.
 *
 * @example
 * ```ts
 * hqqRecipe({ bits: 4, groupSize: 64 }).name // "HQQ-4-64"
 * ```
 */
export function hqqRecipe(
  options: Omit<HqqOptions, "floatType"> & Partial<Pick<HqqOptions, "floatType">>,
): CheckpointRecipe {
  const { bits, groupSize, floatType = "BF16" } = options
  const packing = hqq({ bits, groupSize, floatType })
  return {
    format: "safetensors",
    tool: "hqq",
    name: `HQQ-${bits}-${groupSize}`,
    rules: [],
    planOf: (architecture) => {
      const { tensorsAt, isLinear } = linearLayersOf(architecture)
      // The head is left, as by transformers' `HqqConfig` where nothing else is said.
      const source = "hqq v0.2.8 hqq/models/base.py:43 and :81"
      return {
        tensorsAt,
        rules: [
          { applies: (tensor) => tensor.role !== "output" && isLinear(tensor), packing, source, detail: "kinds" },
        ],
      }
    },
    baseType: floatType,
    keepsPredictionLayers: false,
    provenance: "hqq v0.2.8 (e0b1d00)",
  }
}

/**
 * A recipe of HQQ by name, in any case: `"HQQ-4-64"`, or `"HQQ-4"` with the default group of 64.
 *
 * @returns `undefined` for other names, and bits that HQQ does not pack
 * @example
 * ```ts
 * hqqRecipeByName("hqq-3")?.name // "HQQ-3-64"
 * ```
 */
export function hqqRecipeByName(name: string): CheckpointRecipe | undefined {
  const [, bits, group = "64"] = /^hqq-(\d)(?:-(8|16|32|64|128|256))?$/.exec(name.toLowerCase()) ?? []
  const known: HqqBits | undefined = hqqBits.find((each) => each === Number(bits))
  return known === undefined ? undefined : hqqRecipe({ bits: known, groupSize: Number(group) })
}
