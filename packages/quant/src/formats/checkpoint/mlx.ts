import { dataTypeBits } from "@plimsoll/specs"
import type { Packing } from "./packing.ts"
import { noMatrix, storedPart } from "./stored-part.ts"

export const mlxModes = ["affine", "mxfp4", "mxfp8", "nvfp4"] as const
export type MlxMode = (typeof mlxModes)[number]

/** How MLX stores a matrix: codes in 32-bit words, a scale for each group of a row. */
export interface MlxQuantization {
  readonly mode: MlxMode
  readonly bits: number
  /** Weights of a row that share a scale. */
  readonly groupSize: number
}

/** What each mode takes where nothing else is asked (mlx v0.32.2 mlx/ops.cpp:4675 `quantization_params_from_mode`). */
export const mlxDefaults: Readonly<Record<MlxMode, MlxQuantization>> = {
  affine: { mode: "affine", bits: 4, groupSize: 64 },
  mxfp4: { mode: "mxfp4", bits: 4, groupSize: 32 },
  mxfp8: { mode: "mxfp8", bits: 8, groupSize: 32 },
  nvfp4: { mode: "nvfp4", bits: 4, groupSize: 16 },
}

const affineBits = [2, 3, 4, 5, 6, 8]
const affineGroups = [32, 64, 128]

const decodeRules: Readonly<Record<MlxMode, string>> = {
  affine: "x = scale * q + bias, q from 0 to 2^bits - 1",
  mxfp4: "x = 2^(scale - 127) * q, q a float of 4 bits (E2M1)",
  mxfp8: "x = 2^(scale - 127) * q, q a float of 8 bits (E4M3)",
  nvfp4: "x = scale * q, scale a float of 8 bits (E4M3), q one of 4 (E2M1)",
}

/** Whether MLX has a kernel for these (mlx v0.32.2 mlx/ops.cpp:5038, :5046 and :5108). */
export function isMlxQuantization({ mode, bits, groupSize }: MlxQuantization): boolean {
  const fixed = mlxDefaults[mode]
  return mode === "affine"
    ? affineBits.includes(bits) && affineGroups.includes(groupSize)
    : bits === fixed.bits && groupSize === fixed.groupSize
}

/** "mlx-4-64" with codes in equal steps, "mlx-nvfp4" with floats. */
export function mlxPackingName({ mode, bits, groupSize }: MlxQuantization): string {
  return mode === "affine" ? `mlx-${bits}-${groupSize}` : `mlx-${mode}`
}

/**
 * A matrix as MLX quantizes it; experts of a layer are one tensor.
 *
 * @param quantization - mode, bits and weights that share a scale; one that `isMlxQuantization` accepts
 * @param floatType - type of the model's floats, which scales and biases of equal steps take over
 * @returns parts named "weight" (words of 32 bits), "scales" and, with equal steps, "biases"
 * @example
 * ```ts
 * mlxPacking({ mode: "affine", bits: 4, groupSize: 64 }, "BF16").bitsPerWeight // 4.5
 * ```
 */
export function mlxPacking(quantization: MlxQuantization, floatType: "BF16" | "F16" | "F32"): Packing {
  const { mode, bits, groupSize } = quantization
  const scaleType = mode === "affine" ? floatType : "U8"
  const scaleBits = dataTypeBits[scaleType]
  const scaleNames = mode === "affine" ? ["scales", "biases"] : ["scales"]
  return {
    name: mlxPackingName(quantization),
    family: "mlx",
    bitsPerWeight: bits + (scaleNames.length * scaleBits) / groupSize,
    decode: decodeRules[mode],
    calibration: "optional",
    objection: (shape) => {
      const row = shape.at(-1) ?? 0
      const uneven = row % groupSize === 0 ? undefined : `${row} is no multiple of the group of ${groupSize}`
      return noMatrix(shape) ?? uneven
    },
    parts: (shape) => {
      const outer = shape.slice(0, -1)
      const row = shape.at(-1) ?? 0
      return [
        storedPart("weight", "U32", [...outer, (row * bits) / 32]),
        ...scaleNames.map((name) => storedPart(name, scaleType, [...outer, row / groupSize])),
      ]
    },
    source: `mlx v0.32.2 mlx/ops.cpp:${mode === "affine" ? "5036 affine_quantize" : "5101 fp_quantize"}`,
  }
}
