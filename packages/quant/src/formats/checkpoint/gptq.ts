import type { Packing } from "./packing.ts"
import { groupsOf, matrixOf, noPlainMatrix, storedPart } from "./stored-part.ts"

export interface GptqOptions {
  readonly bits: 2 | 3 | 4 | 5 | 6 | 7 | 8
  /** Inputs that share a scale and a zero point; a whole row where absent. */
  readonly groupSize?: number | undefined
}

/** Bits of a word that codes are packed into. */
const wordBits = 32

/**
 * Codes packed along the inputs, so that a column of words belongs to one output. Zero points are stored for symmetric
 * codes too, and the group of each input whether or not inputs were ordered by activation.
 *
 * @example
 * ```ts
 * gptq({ bits: 4, groupSize: 128 }).bitsPerWeight // 4.15625
 * ```
 */
export function gptq({ bits, groupSize }: GptqOptions): Packing {
  return {
    name: groupSize === undefined ? `gptq-${bits}` : `gptq-${bits}-${groupSize}`,
    family: "gptq",
    bitsPerWeight: bits + (groupSize === undefined ? 0 : (16 + bits) / groupSize),
    decode: "x = scale * (q - zero point - 1)",
    calibration: "required",
    objection: (shape) => {
      const { rows, columns } = matrixOf(shape)
      // As GPTQModel v7.3.4 gptqmodel/nn_modules/qlinear/__init__.py:1092.
      const uneven = [rows, columns].find((size) => size % wordBits !== 0)
      return noPlainMatrix(shape) ?? (uneven === undefined ? undefined : `${uneven} is no multiple of ${wordBits}`)
    },
    parts: (shape) => {
      const { rows, columns } = matrixOf(shape)
      const groups = groupsOf(columns, groupSize)
      return [
        storedPart("qweight", "I32", [Math.ceil((columns * bits) / wordBits), rows]),
        storedPart("qzeros", "I32", [groups, Math.ceil((rows * bits) / wordBits)]),
        storedPart("scales", "F16", [groups, rows]),
        storedPart("g_idx", "I32", [columns]),
      ]
    },
    source: "ModelCloud/GPTQModel v7.3.4 gptqmodel/nn_modules/qlinear/__init__.py:837",
  }
}
