import type { Tensor } from "@plimsoll/specs"
import { mlxPacking } from "../../formats/checkpoint/mlx.ts"
import type { CheckpointRule } from "../checkpoint/recipe.ts"
import type { MlxFloatType } from "./rules.ts"

/** A mix of two widths: the wider for the head and, in some layers, for values and what leads back to the stream. */
export interface MlxMix {
  readonly name: string
  readonly lowBits: number
  readonly highBits: number
  readonly rulesOf: (layers: number, groupSize: number, floatType: MlxFloatType) => readonly CheckpointRule[]
}

/** The first and last eighth of the layers and each third between (mlx-lm v0.32.0 mlx_lm/convert.py:58). */
export function usesMoreBits(layer: number, layers: number): boolean {
  const eighth = Math.floor(layers / 8)
  const distance = layer - eighth
  return layer < eighth || layer >= Math.floor((7 * layers) / 8) || distance % 3 === 2
}

const valueNames = ["v_proj", "v_a_proj", "v_b_proj"]

/** As mlx-lm v0.32.0 mlx_lm/convert.py:45 asks of paths: names that hold one of these count, fused ones included. */
function takesHighBits({ name, layer = 0 }: Tensor, layers: number): boolean {
  if (name.includes("lm_head")) return true
  const matters = name.includes("down_proj") || valueNames.some((part) => name.includes(part))
  return matters && usesMoreBits(layer, layers)
}

function mix(name: string, lowBits: number, highBits: number): MlxMix {
  return {
    name,
    lowBits,
    highBits,
    rulesOf: (layers, groupSize, floatType) => [
      {
        applies: (tensor) => takesHighBits(tensor, layers),
        packing: mlxPacking({ mode: "affine", bits: highBits, groupSize }, floatType),
        source: "mlx-lm v0.32.0 mlx_lm/convert.py:19 mixed_quant_predicate_builder",
        detail: "layers",
      },
    ],
  }
}

/** The mixes that the converter knows by name (mlx-lm v0.32.0 mlx_lm/convert.py:25). */
export const mlxMixes: readonly MlxMix[] = [
  mix("mixed_2_6", 2, 6),
  mix("mixed_3_4", 3, 4),
  mix("mixed_3_6", 3, 6),
  mix("mixed_4_6", 4, 6),
]
