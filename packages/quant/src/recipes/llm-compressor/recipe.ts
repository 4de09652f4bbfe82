import type { Tensor } from "@plimsoll/specs"
import type { BaseType } from "../../formats/checkpoint/float.ts"
import type { Packing } from "../../formats/checkpoint/packing.ts"
import { checkpointTensors } from "../checkpoint/checkpoint-tensors.ts"
import type { CheckpointRecipe, CheckpointRule } from "../checkpoint/recipe.ts"
import { isTrunkProjection } from "../checkpoint/roles.ts"
import { separateExperts } from "../checkpoint/separate-experts.ts"

/**
 * What the examples leave in 16 bits beside routers and the head: linear attention
 * (examples/quantization_w8a8_fp8/qwen3_next_example.py:24) and the weights of index heads
 * (examples/quantizing_moe/glm5_example.py:86).
 */
const ignored = /\.linear_attn\.|\.indexer\.weights_proj\./

const isQuantized = (tensor: Tensor) => isTrunkProjection(tensor) && !ignored.test(tensor.name)

export interface LlmCompressorOptions {
  readonly name: string
  readonly packing: Packing
  readonly baseType?: BaseType | undefined
}

/**
 * A scheme of llm-compressor on all linear layers but the head, as its examples have it. Experts in one tensor are taken
 * apart first (src/llmcompressor/modeling/moe/linear_experts.py:191); layers that predict further tokens are not loaded.
 */
/* @__NO_SIDE_EFFECTS__ */
export function llmCompressorRecipe({ name, packing, baseType = "BF16" }: LlmCompressorOptions): CheckpointRecipe {
  const rules: readonly CheckpointRule[] = [
    {
      applies: isQuantized,
      packing,
      source: "vllm-project/llm-compressor@ab1ba3e examples/quantizing_moe/qwen_example.py:59",
      detail: "kinds",
    },
  ]
  return {
    format: "safetensors",
    tool: "llm-compressor",
    name,
    rules,
    planOf: (architecture) => ({
      tensorsAt: (detail) =>
        separateExperts(checkpointTensors(architecture, { predictionLayers: false, detail }), detail),
      rules,
    }),
    baseType,
    keepsPredictionLayers: false,
    provenance: "vllm-project/llm-compressor@ab1ba3e (2026-08-22), examples",
  }
}
