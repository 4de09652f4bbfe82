import type { Packing } from "./packing.ts"
import { groupsOf, matrixOf, noPlainMatrix, storedPart } from "./stored-part.ts"

export interface AwqOptions {
  /** Inputs that share a scale and a zero point; a whole row where absent. */
  readonly groupSize?: number | undefined
}

/** Codes of 4 bits to a word. */
const codesPerWord = 8

/**
 * Codes of 4 bits packed along the outputs, in the layout that AutoAWQ calls GEMM.
 *
 * @example
 * ```ts
 * awq({ groupSize: 128 }).bitsPerWeight // 4.15625
 * ```
 */
export function awq({ groupSize }: AwqOptions): Packing {
  return {
    name: groupSize === undefined ? "awq-4" : `awq-4-${groupSize}`,
    family: "awq",
    bitsPerWeight: 4 + (groupSize === undefined ? 0 : 20 / groupSize),
    decode: "x = scale * (q - zero point)",
    calibration: "required",
    objection: (shape) => {
      const { rows, columns } = matrixOf(shape)
      // As AutoAWQ v0.2.9 awq/modules/linear/gemm.py:132.
      if (columns % (groupSize ?? columns) !== 0) return `${columns} inputs are no multiple of groups of ${groupSize}`
      if (rows % codesPerWord !== 0) return `${rows} outputs are no multiple of ${codesPerWord}`
      return noPlainMatrix(shape)
    },
    parts: (shape) => {
      const { rows, columns } = matrixOf(shape)
      const groups = groupsOf(columns, groupSize)
      return [
        storedPart("qweight", "I32", [columns, rows / codesPerWord]),
        storedPart("qzeros", "I32", [groups, rows / codesPerWord]),
        storedPart("scales", "F16", [groups, rows]),
      ]
    },
    source: "casper-hansen/AutoAWQ v0.2.9 awq/modules/linear/gemm.py:135",
  }
}
