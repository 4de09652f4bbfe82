import type { Packing } from "./packing.ts"
import { matrixOf, noPlainMatrix, storedPart } from "./stored-part.ts"

/** Rows and columns of a tile that is one path through the trellis. */
const tile = 16
/** Both sides of a matrix are padded with zeros to this (exllamav3 v1.4.1 exllamav3/modules/linear.py:44). */
const padding = 128

/** A side of a matrix as it is stored. */
export function paddedSide(size: number): number {
  return Math.ceil(size / padding) * padding
}

/**
 * Weights as paths through a trellis, after random signs and Hadamard transforms on both sides: whole bits for each
 * weight, nothing for groups, and a factor for each input and output.
 *
 * @param bits - 1 to 8
 * @example
 * ```ts
 * exl3(4).parts([4096, 14336]).map(({ name, shape }) => [name, shape])
 * // [["trellis", [896, 256, 64]], ["suh", [14336]], ["svh", [4096]], ["mul1", []]]
 * ```
 */
export function exl3(bits: number): Packing {
  return {
    name: `exl3-${bits}`,
    family: "exl3",
    bitsPerWeight: bits,
    decode: "W = diag(suh) H T H diag(svh): T a tile's path through the trellis, H Hadamard transforms",
    calibration: "required",
    objection: noPlainMatrix,
    parts: (shape) => {
      const { rows, columns } = matrixOf(shape)
      const [outputs, inputs] = [paddedSide(rows), paddedSide(columns)]
      return [
        storedPart("trellis", "I16", [inputs / tile, outputs / tile, tile * bits]),
        storedPart("suh", "F16", [inputs]),
        storedPart("svh", "F16", [outputs]),
        // Tells which code book the paths stand for.
        storedPart("mul1", "I32", []),
      ]
    },
    source: "exllamav3 v1.4.1 exllamav3/modules/quant/exl3_lib/quantize.py:928 pack_trellis, :1400",
  }
}
