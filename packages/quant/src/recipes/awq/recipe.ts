import { type AwqOptions, awq } from "../../formats/checkpoint/awq.ts"
import { type BaseType, plain } from "../../formats/checkpoint/float.ts"
import { checkpointTensors } from "../checkpoint/checkpoint-tensors.ts"
import type { CheckpointRecipe, CheckpointRule } from "../checkpoint/recipe.ts"
import { isTrunkProjection } from "../checkpoint/roles.ts"
import { separateExperts } from "../checkpoint/separate-experts.ts"

/**
 * AWQ on the linear layers of every layer, 4 bits; head, embedding and routers stay in 16 bits.
 *
 * @param options - how many inputs share a scale: all of a row where absent
 * @example
 * ```ts
 * awqRecipe({ groupSize: 128 }).name // "AWQ-4-128"
 * ```
 */
export function awqRecipe(options: AwqOptions & { readonly baseType?: BaseType | undefined }): CheckpointRecipe {
  const { groupSize, baseType = "F16" } = options
  const rules: readonly CheckpointRule[] = [
    {
      applies: ({ role }) => role === "routerBias",
      packing: plain(baseType),
      source: "casper-hansen/AutoAWQ v0.2.9 awq/models/base.py:331: the whole model is loaded in one type",
      detail: "kinds",
    },
    {
      applies: isTrunkProjection,
      packing: awq(options),
      source: "casper-hansen/AutoAWQ v0.2.9 awq/models/base.py:649; routers as awq/models/mixtral.py:20",
      detail: "kinds",
    },
  ]
  return {
    format: "safetensors",
    tool: "awq",
    name: groupSize === undefined ? "AWQ-4" : `AWQ-4-${groupSize}`,
    rules,
    planOf: (architecture) => ({
      tensorsAt: (detail) =>
        separateExperts(checkpointTensors(architecture, { predictionLayers: false, detail }), detail),
      rules,
    }),
    baseType,
    keepsPredictionLayers: false,
    provenance: "casper-hansen/AutoAWQ v0.2.9",
  }
}
