import type { SafetensorsDataType } from "@plimsoll/specs"
import type { Packing } from "./packing.ts"
import { groupsOf, matrixOf, noMatrix, storedPart } from "./stored-part.ts"

/** The number types that writers use for scales of weights. */
export type ScaleType = Extract<SafetensorsDataType, "F32" | "BF16" | "F16" | "F8_E8M0" | "U8">

export interface Fp8BlockOptions {
  /** Rows and columns that share a scale. */
  readonly block: readonly [rows: number, columns: number]
  readonly scaleType: ScaleType
  /** `"weight_scale_inv"` in publishers' files, `"weight_scale"` in those of compressed-tensors. */
  readonly scaleName: "weight_scale_inv" | "weight_scale" | "scale"
  readonly source: string
}

const decode = "x = e4m3(q) * scale"

/**
 * Floats of 8 bits with a scale for each block; blocks at the edges are shorter, and have a scale all the same.
 *
 * @example
 * ```ts
 * fp8Block({ block: [128, 128], scaleType: "F32", scaleName: "weight_scale_inv", source: "" }).parts([7168, 2048])
 * // weight F8_E4M3 [7168, 2048], weight_scale_inv F32 [56, 16]
 * ```
 */
/* @__NO_SIDE_EFFECTS__ */
export function fp8Block({ block, scaleType, scaleName, source }: Fp8BlockOptions): Packing {
  const [rowsOfBlock, columnsOfBlock] = block
  const scaleBits = storedPart("", scaleType, []).bytes * 8
  return {
    name: rowsOfBlock === columnsOfBlock ? `fp8-block-${rowsOfBlock}` : `fp8-block-${rowsOfBlock}x${columnsOfBlock}`,
    family: "fp8",
    bitsPerWeight: 8 + scaleBits / (rowsOfBlock * columnsOfBlock),
    decode,
    calibration: "unused",
    objection: noMatrix,
    parts: (shape) => {
      const { experts, rows, columns } = matrixOf(shape)
      return [
        storedPart("weight", "F8_E4M3", shape),
        storedPart(scaleName, scaleType, [...experts, groupsOf(rows, rowsOfBlock), groupsOf(columns, columnsOfBlock)]),
      ]
    },
    source,
  }
}

/** One scale for each row. */
/* @__NO_SIDE_EFFECTS__ */
export function fp8Channel({ scaleType, source }: { readonly scaleType: ScaleType; readonly source: string }): Packing {
  return {
    name: "fp8-channel",
    family: "fp8",
    bitsPerWeight: 8,
    decode,
    calibration: "unused",
    objection: noMatrix,
    parts: (shape) => [
      storedPart("weight", "F8_E4M3", shape),
      storedPart("weight_scale", scaleType, [...shape.slice(0, -1), 1]),
    ],
    source,
  }
}

export interface Fp8TensorOptions {
  readonly scaleType: ScaleType
  /** True where what enters the matrix has a scale in the file too, found on sample text. */
  readonly staticActivations: boolean
  /** `[1]` in files of compressed-tensors, `[]` in those of ModelOpt and AutoFP8. */
  readonly scaleShape: readonly number[]
  /** `"weight_scale"` and `"input_scale"` where absent; transformers has other names. */
  readonly names?: { readonly weight: "weight_scale_inv"; readonly input: "activation_scale" } | undefined
  readonly source: string
}

/** One scale for the whole matrix. */
/* @__NO_SIDE_EFFECTS__ */
export function fp8Tensor(options: Fp8TensorOptions): Packing {
  const { scaleType, staticActivations, scaleShape, names, source } = options
  return {
    name: "fp8-tensor",
    family: "fp8",
    bitsPerWeight: 8,
    decode,
    calibration: staticActivations ? "required" : "unused",
    objection: noMatrix,
    parts: (shape) => [
      storedPart("weight", "F8_E4M3", shape),
      storedPart(names?.weight ?? "weight_scale", scaleType, scaleShape),
      ...(staticActivations ? [storedPart(names?.input ?? "input_scale", scaleType, scaleShape)] : []),
    ],
    source,
  }
}
