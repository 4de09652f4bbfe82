import type { BaseType } from "../../formats/checkpoint/float.ts"
import { type GptqOptions, gptq } from "../../formats/checkpoint/gptq.ts"
import { checkpointTensors } from "../checkpoint/checkpoint-tensors.ts"
import type { CheckpointRecipe, CheckpointRule } from "../checkpoint/recipe.ts"
import { isTrunkProjection } from "../checkpoint/roles.ts"
import { separateExperts } from "../checkpoint/separate-experts.ts"

/**
 * GPTQ on the linear layers of every layer; head, embedding and routers stay in 16 bits. AutoGPTQ, which GPTQModel came
 * of, also stores a bias of zeros for every matrix: less than a thousandth of the file.
 *
 * @param options - 2 to 8 bits, and how many inputs share a scale: all of a row where absent
 * @example
 * ```ts
 * gptqRecipe({ bits: 4, groupSize: 128 }).name // "GPTQ-4-128"
 * ```
 */
export function gptqRecipe(options: GptqOptions & { readonly baseType?: BaseType | undefined }): CheckpointRecipe {
  const { bits, groupSize, baseType = "F16" } = options
  const rules: readonly CheckpointRule[] = [
    {
      applies: isTrunkProjection,
      packing: gptq(options),
      source: "ModelCloud/GPTQModel v7.3.4 gptqmodel/models/definitions/, module_tree of each; lm_head off by default",
      detail: "kinds",
    },
  ]
  return {
    format: "safetensors",
    tool: "gptq",
    name: groupSize === undefined ? `GPTQ-${bits}` : `GPTQ-${bits}-${groupSize}`,
    rules,
    planOf: (architecture) => ({
      tensorsAt: (detail) =>
        separateExperts(checkpointTensors(architecture, { predictionLayers: false, detail }), detail),
      rules,
    }),
    baseType,
    keepsPredictionLayers: false,
    provenance: "ModelCloud/GPTQModel v7.3.4",
  }
}
