import type { Architecture, Tensor } from "@plimsoll/specs"
import { exl3 } from "../../formats/checkpoint/exl3.ts"
import { checkpointTensors } from "../checkpoint/checkpoint-tensors.ts"
import type { CheckpointDetail } from "../checkpoint/detail.ts"
import type { CheckpointPlan, CheckpointRecipe, CheckpointRule } from "../checkpoint/recipe.ts"
import { isTrunkProjection } from "../checkpoint/roles.ts"
import { separateExperts } from "../checkpoint/separate-experts.ts"
import { allocateBits } from "./allocation.ts"
import { keepsPrediction } from "./families.ts"

export interface Exl3Options {
  /** Average of the layers' matrices, 1 to 8; a fraction is a mix of whole bits. */
  readonly bits: number
  /** Of the head, 1 to 8, or 16; 6 where absent (exllamav3 v1.4.1 exllamav3/conversion/convert_model.py:176). */
  readonly headBits?: number | undefined
  /**
   * Of layers that predict further tokens, where the family's class keeps them; 4 where absent. `"none"`: left out, as
   * before 93c1b0d of 2026-06-08.
   */
  readonly predictionBits?: number | "none" | undefined
}

/** What classes leave in 16 bits: the second step of compressed keys and values, and gates that have one output a head. */
function isLeft({ role, shape }: Tensor): boolean {
  // As exllamav3 v1.4.1 exllamav3/modules/mla_attn.py:170, attn.py:351 and gated_delta_net.py:427.
  if (role === "keyValueUp" || role === "decay" || role === "beta" || role === "indexer") return true
  return role === "attentionGate" && (shape[0] ?? 0) < 256
}

/** A tied head is packed, and stored beside the table that stays as it is (exllamav3/architecture/llama.py:123). */
function headOf({ tiedEmbeddings }: Architecture, tensors: readonly Tensor[]): readonly Tensor[] {
  const table = tensors.find(({ role }) => role === "tokenEmbedding")
  return table && tiedEmbeddings ? [{ ...table, name: "lm_head.weight", role: "output", stage: "output" }] : []
}

function planOf(architecture: Architecture, { bits, headBits = 6, predictionBits = 4 }: Exl3Options): CheckpointPlan {
  const predictionLayers = predictionBits !== "none" && keepsPrediction(architecture.names.huggingFace)
  const listed = (detail: CheckpointDetail) =>
    separateExperts(checkpointTensors(architecture, { predictionLayers, detail }), detail)
  const isPacked = (tensor: Tensor) => isTrunkProjection(tensor) && !isLeft(tensor)
  const { levels, bitsOf } = allocateBits(
    listed("layers").filter(({ stage }) => stage === "layer"),
    bits,
    isPacked,
  )
  const source = "exllamav3 v1.4.1 exllamav3/conversion/allocation.py:32"
  const detail: CheckpointDetail = "kinds"
  const layerRules = levels.map((level): CheckpointRule => {
    const applies = (tensor: Tensor) => tensor.stage === "layer" && bitsOf(tensor) === level
    return { applies, packing: exl3(level), source, detail: "layers" }
  })
  const isPrediction = (tensor: Tensor) =>
    tensor.stage === "prediction" && isTrunkProjection({ ...tensor, stage: "layer" }) && !isLeft(tensor)
  return {
    tensorsAt: (asked) => {
      const tensors = listed(asked)
      return [...tensors, ...headOf(architecture, tensors)]
    },
    rules: [
      ...(headBits === 16 ? [] : [{ applies: isHead, packing: exl3(headBits), source, detail }]),
      ...(predictionBits === "none" ? [] : [{ applies: isPrediction, packing: exl3(predictionBits), source, detail }]),
      ...layerRules,
    ],
  }
}

function isHead({ role }: Tensor): boolean {
  return role === "output"
}

/**
 * What ExLlamaV3's converter makes of a model: the layers' matrices at a target, the head at bits of its own, the
 * embedding table and towers in 16 bits. Whole bits are exact for all versions; fractions are for those since cd8165a of
 * 2026-07-19 (v1.2.0), which changed their spread. Files made with `--hq` or by `optimize.py` spread bits otherwise.
 *
 * @example
 * ```ts
 * exl3Recipe({ bits: 4 }).name // "EXL3-4.0"
 * ```
 */
export function exl3Recipe(options: Exl3Options): CheckpointRecipe {
  const { bits, headBits = 6 } = options
  const shown = Number.isInteger(bits) ? bits.toFixed(1) : String(bits)
  return {
    format: "safetensors",
    tool: "exllamav3",
    name: headBits === 6 ? `EXL3-${shown}` : `EXL3-${shown}-h${headBits}`,
    rules: [],
    planOf: (architecture) => planOf(architecture, options),
    baseType: "F16",
    keepsPredictionLayers: true,
    provenance: "exllamav3 v1.4.1 (4f8ad01)",
  }
}

/**
 * A recipe of ExLlamaV3 by name, in any case: `"EXL3-4.0"`, `"EXL3-3.25"`, `"EXL3-4.0-h8"` with eight bits for the head.
 *
 * @returns `undefined` for other names, and bits out of 1 to 8
 * @example
 * ```ts
 * exl3RecipeByName("exl3-4")?.name // "EXL3-4.0"
 * ```
 */
export function exl3RecipeByName(name: string): CheckpointRecipe | undefined {
  const [, bits, headBits = "6"] = /^exl3-(\d(?:\.\d{1,2})?)(?:-h(16|[1-8]))?$/.exec(name.toLowerCase()) ?? []
  if (bits === undefined || Number(bits) < 1 || Number(bits) > 8) return undefined
  return exl3Recipe({ bits: Number(bits), headBits: Number(headBits) })
}
