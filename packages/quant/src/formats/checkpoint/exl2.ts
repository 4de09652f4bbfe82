import type { Packing } from "./packing.ts"
import { matrixOf, noPlainMatrix, storedPart } from "./stored-part.ts"

/** Inputs of one width, the most important first: what share of them, and how many share a scale. */
export interface Exl2Band {
  readonly bits: number
  readonly share: number
  readonly groupSize: number
}

/** Outputs are padded to this (exllamav2 v0.3.2 exllamav2/conversion/adaptivegptq.py:625). */
const padding = 32
const scaleBits = 4
const wordBits = 32

interface Bands {
  readonly groups: number
  /** Words of 32 bits that one output's codes take. */
  readonly words: number
}

/** Groups of each band, the last one perhaps shorter (exllamav2 v0.3.2 exllamav2/conversion/qparams.py:60). */
function divided(inputs: number, bands: readonly Exl2Band[]): Bands {
  let left = inputs
  let groups = 0
  let words = 0
  for (const { bits, share, groupSize } of bands) {
    const count = Math.ceil(Math.min(inputs * share, left) / groupSize)
    groups += count
    for (let group = 0; group < count; group++) {
      const size = Math.min(groupSize, left)
      words += Math.ceil((size * bits) / wordBits)
      left -= size
    }
  }
  return { groups, words }
}

/**
 * Inputs ordered by what they weigh and split into bands of different widths; scales of four bits under one of sixteen
 * for each group.
 *
 * @param name - e.g. `"exl2-head-6"`
 * @example
 * ```ts
 * exl2Bands("exl2-head-8", [{ bits: 8, share: 1, groupSize: 128 }]).bitsPerWeight // 8.03125: codes and their scales
 * ```
 */
export function exl2Bands(name: string, bands: readonly Exl2Band[]): Packing {
  return {
    name,
    family: "exl2",
    bitsPerWeight: bands.reduce((sum, { bits, share, groupSize }) => sum + share * (bits + scaleBits / groupSize), 0),
    decode: "x = scale max * (scale + 1)^2 / 256 * (q - 2^(bits - 1)), inputs put back in order",
    calibration: "required",
    objection: noPlainMatrix,
    parts: (shape) => {
      const { rows, columns } = matrixOf(shape)
      const outputs = Math.ceil(rows / padding) * padding
      const { groups, words } = divided(columns, bands)
      return [
        storedPart("q_weight", "I32", [words, outputs]),
        storedPart("q_scale", "I32", [groups, (outputs * scaleBits) / wordBits]),
        storedPart("q_scale_max", "F16", [groups]),
        storedPart("q_groups", "I16", [2 * groups]),
        storedPart("q_invperm", "I32", [columns]),
      ]
    },
    source: "exllamav2 v0.3.2 exllamav2/conversion/adaptivegptq.py:608 pack",
  }
}

/**
 * A matrix's share of a budget. Which bands each gets is the outcome of a measurement, so the parts are those of the
 * average: their sum is the share of what the converter may spend, and it spends all but a last step.
 *
 * @param bits - average of all layers' matrices, scales included
 */
export function exl2Average(bits: number): Packing {
  return {
    name: `exl2-${bits}`,
    family: "exl2",
    bitsPerWeight: bits,
    decode: "as the bands that a measurement gives the matrix",
    calibration: "required",
    objection: noPlainMatrix,
    parts: (shape) => {
      const { rows, columns } = matrixOf(shape)
      const order = storedPart("q_invperm", "I32", [columns])
      const budget = Math.floor((rows * columns * bits) / 8)
      return [storedPart("q_weight", "I32", [Math.max(0, Math.floor((budget - order.bytes) / 4))]), order]
    },
    source: "exllamav2 v0.3.2 exllamav2/conversion/optimize.py:72",
  }
}
