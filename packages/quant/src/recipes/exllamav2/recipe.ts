import type { Architecture, Tensor } from "@plimsoll/specs"
import { type Exl2Band, exl2Average, exl2Bands } from "../../formats/checkpoint/exl2.ts"
import { checkpointTensors } from "../checkpoint/checkpoint-tensors.ts"
import type { CheckpointDetail } from "../checkpoint/detail.ts"
import type { CheckpointRecipe, CheckpointRule } from "../checkpoint/recipe.ts"
import { isTrunkProjection } from "../checkpoint/roles.ts"
import { separateExperts } from "../checkpoint/separate-experts.ts"

/** What the head is split into (exllamav2 v0.3.2 exllamav2/conversion/qparams.py:353 `qparams_headoptions`). */
const headBands = {
  2: [
    { bits: 4, share: 0.3, groupSize: 32 },
    { bits: 2, share: 0.7, groupSize: 32 },
  ],
  3: [
    { bits: 4, share: 0.15, groupSize: 32 },
    { bits: 3, share: 0.85, groupSize: 32 },
  ],
  4: [
    { bits: 6, share: 0.15, groupSize: 32 },
    { bits: 4, share: 0.85, groupSize: 32 },
  ],
  5: [
    { bits: 6, share: 0.15, groupSize: 128 },
    { bits: 5, share: 0.85, groupSize: 128 },
  ],
  6: [
    { bits: 8, share: 0.15, groupSize: 128 },
    { bits: 6, share: 0.85, groupSize: 128 },
  ],
  8: [{ bits: 8, share: 1, groupSize: 128 }],
} as const satisfies Readonly<Record<number, readonly Exl2Band[]>>

export type Exl2HeadBits = keyof typeof headBands

export const exl2HeadBits: readonly Exl2HeadBits[] = [2, 3, 4, 5, 6, 8]

export interface Exl2Options {
  /** Average of the layers' matrices with their scales, about 2 to 8. */
  readonly bits: number
  /** Of the head, before the mix; 6 where absent. */
  readonly headBits?: Exl2HeadBits | undefined
}

/** A tied head is packed, and stored beside the table that stays as it is. */
function tensorsFor(architecture: Architecture, detail: CheckpointDetail): readonly Tensor[] {
  const tensors = separateExperts(checkpointTensors(architecture, { predictionLayers: false, detail }), detail)
  const table = tensors.find(({ role }) => role === "tokenEmbedding")
  if (!architecture.tiedEmbeddings || !table) return tensors
  return [...tensors, { ...table, name: "lm_head.weight", role: "output", stage: "output" }]
}

/**
 * What ExLlamaV2's converter makes of a model: layers at an average that a measurement spreads, the head in two
 * widths, the embedding table in 16 bits. The layers' bytes are the converter's budget, which it nearly spends: sizes
 * are approximate, the head's are exact.
 *
 * @example
 * ```ts
 * exl2Recipe({ bits: 4.25 }).name // "EXL2-4.25"
 * ```
 */
export function exl2Recipe({ bits, headBits = 6 }: Exl2Options): CheckpointRecipe {
  const shown = Number.isInteger(bits) ? bits.toFixed(1) : String(bits)
  const rules: readonly CheckpointRule[] = [
    {
      applies: ({ role }) => role === "output",
      packing: exl2Bands(`exl2-head-${headBits}`, headBands[headBits]),
      source: "exllamav2 v0.3.2 exllamav2/conversion/quantize.py:203",
      detail: "kinds",
    },
    {
      applies: isTrunkProjection,
      packing: exl2Average(bits),
      source: "exllamav2 v0.3.2 exllamav2/conversion/optimize.py:72",
      detail: "kinds",
    },
  ]
  return {
    format: "safetensors",
    tool: "exllamav2",
    name: headBits === 6 ? `EXL2-${shown}` : `EXL2-${shown}-h${headBits}`,
    rules,
    planOf: (architecture) => ({ tensorsAt: (detail) => tensorsFor(architecture, detail), rules }),
    baseType: "F16",
    keepsPredictionLayers: false,
    provenance: "exllamav2 v0.3.2 (da07fac)",
  }
}

/**
 * A recipe of ExLlamaV2 by name, in any case: `"EXL2-4.0"`, `"EXL2-4.25"`, `"EXL2-6.5-h8"` with a head of eight bits.
 *
 * @returns `undefined` for other names, and averages out of 2 to 8
 * @example
 * ```ts
 * exl2RecipeByName("exl2-5")?.name // "EXL2-5.0"
 * ```
 */
export function exl2RecipeByName(name: string): CheckpointRecipe | undefined {
  const [, bits, head = "6"] = /^exl2-(\d(?:\.\d{1,3})?)(?:-h([234568]))?$/.exec(name.toLowerCase()) ?? []
  if (bits === undefined || Number(bits) < 2 || Number(bits) > 8) return undefined
  return exl2Recipe({ bits: Number(bits), headBits: Number(head) as Exl2HeadBits })
}
