import type { SafetensorsDataType } from "@plimsoll/specs"

/** One tensor of a checkpoint that holds a part of a matrix: its codes, scales, zero points or indices. */
export interface StoredPart {
  /** What takes the place of "weight" in the matrix's name: "qweight", "weight_scale_inv", "weight.absmax" … */
  readonly name: string
  readonly dataType: SafetensorsDataType
  /** As the file's header has it. */
  readonly shape: readonly number[]
  readonly bytes: number
}

/** How a quantizer for checkpoints stores a matrix: what GGUF does in blocks, spread over several tensors. */
export interface Packing {
  /** As recipes and headers name it: "gptq-4-128", "fp8-block-128", "mlx-4-64" … */
  readonly name: string
  readonly family: PackingFamily
  /** Exact for a matrix so large that what does not grow with it vanishes, scales included. */
  readonly bitsPerWeight: number
  /** A weight `x` from the parts that belong to it. */
  readonly decode: string
  /** Whether sample text is needed to make it. */
  readonly calibration: "required" | "optional" | "unused"
  /** Why a matrix can't be stored so; `undefined` where it can. Rows (outputs) before columns (inputs), experts first. */
  readonly objection: (shape: readonly number[]) => string | undefined
  /** What the matrix becomes. Rows (outputs) before columns (inputs), experts first. */
  readonly parts: (shape: readonly number[]) => readonly StoredPart[]
  /** File and line of the tool that writes it, with version or commit. */
  readonly source: string
}

export type PackingFamily =
  | "float"
  | "fp8"
  | "int8"
  | "gptq"
  | "awq"
  | "compressed-tensors"
  | "bitsandbytes"
  | "hqq"
  | "exl2"
  | "exl3"
  | "mlx"
  | "mxfp"
  | "nvfp4"
