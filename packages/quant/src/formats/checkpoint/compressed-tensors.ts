import type { BaseType } from "./float.ts"
import type { Packing } from "./packing.ts"
import { groupsOf, matrixOf, noMatrix, storedPart } from "./stored-part.ts"

export interface PackedIntegerOptions {
  /** 1 to 8. */
  readonly bits: number
  /** Inputs that share a scale; a whole row where absent. */
  readonly groupSize?: number | undefined
  readonly symmetric: boolean
  /** True where inputs were ordered by activation and groups are not of neighbours. */
  readonly groupIndex?: boolean | undefined
  /** That of the model, as it was loaded. */
  readonly scaleType: BaseType
  /** Type of the two numbers of the matrix's own shape; `"I64"` where absent, as PyTorch makes it of whole numbers. */
  readonly shapeType?: "I64" | "I32" | undefined
}

const wordBits = 32

/**
 * Integers packed densely into words along the inputs, as compressed-tensors' `pack-quantized` has them. Zero points,
 * where there are any, are packed along the outputs.
 *
 * @example
 * ```ts
 * packedIntegers({ bits: 4, groupSize: 32, symmetric: true, scaleType: "BF16" }).bitsPerWeight // 4.5
 * ```
 */
/* @__NO_SIDE_EFFECTS__ */
export function packedIntegers(options: PackedIntegerOptions): Packing {
  const { bits, groupSize, symmetric, groupIndex, scaleType, shapeType = "I64" } = options
  const scaleBits = storedPart("", scaleType, []).bytes * 8
  const perGroup = scaleBits + (symmetric ? 0 : bits)
  return {
    name: `int${bits}${groupSize === undefined ? "-channel" : `-${groupSize}`}${symmetric ? "" : "-asymmetric"}`,
    family: "compressed-tensors",
    bitsPerWeight: bits + (groupSize === undefined ? 0 : perGroup / groupSize),
    decode: symmetric ? "x = scale * q" : "x = scale * (q - zero point)",
    calibration: "optional",
    objection: (shape) => {
      const { columns } = matrixOf(shape)
      // As compressed-tensors 0.18.0 src/compressed_tensors/quantization/utils/helpers.py:347 warns and :176 fails.
      return columns % (groupSize ?? columns) === 0
        ? noMatrix(shape)
        : `${columns} inputs are no multiple of groups of ${groupSize}`
    },
    parts: (shape) => {
      const { experts, rows, columns } = matrixOf(shape)
      const groups = groupsOf(columns, groupSize)
      return [
        storedPart("weight_scale", scaleType, [...experts, rows, groups]),
        ...(groupIndex ? [storedPart("weight_g_idx", "I32", [columns])] : []),
        storedPart("weight_packed", "I32", [...experts, rows, Math.ceil((columns * bits) / wordBits)]),
        storedPart("weight_shape", shapeType, [shape.length]),
        ...(symmetric
          ? []
          : [storedPart("weight_zero_point", "I32", [...experts, Math.ceil((rows * bits) / wordBits), groups])]),
      ]
    },
    source:
      "vllm-project/compressed-tensors 0.18.0 src/compressed_tensors/compressors/pack_quantized/base.py:46, quantization/lifecycle/initialize.py:211",
  }
}
