import type { Packing } from "./packing.ts"
import { matrixOf, noMatrix, storedPart } from "./stored-part.ts"

export interface Nvfp4Options {
  /** True where what enters the matrix is quantized too, and its largest value was found on sample text. */
  readonly activations: boolean
  /** Who wrote it: the names of the parts follow. */
  readonly layout: "compressed-tensors" | "modelopt"
}

/** Weights that share a scale. */
const group = 16

/** Codes of 4 bits, two to a byte, a scale of 8 bits for each group and one of 32 for the matrix. */
/* @__NO_SIDE_EFFECTS__ */
export function nvfp4Packed({ activations, layout }: Nvfp4Options): Packing {
  const names =
    layout === "modelopt"
      ? { codes: "weight", matrix: "weight_scale_2", input: "input_scale", scalar: [] }
      : { codes: "weight_packed", matrix: "weight_global_scale", input: "input_global_scale", scalar: [1] }
  return {
    name: "nvfp4",
    family: "nvfp4",
    bitsPerWeight: 4.5,
    decode: layout === "modelopt" ? "x = e2m1(q) * e4m3(scale) * scale 2" : "x = e2m1(q) * e4m3(scale) / global scale",
    calibration: activations ? "required" : "unused",
    objection: (shape) => {
      const { columns } = matrixOf(shape)
      return columns % group === 0 ? noMatrix(shape) : `${columns} inputs are no multiple of groups of ${group}`
    },
    parts: (shape) => {
      const { experts, rows, columns } = matrixOf(shape)
      return [
        storedPart(names.codes, "U8", [...experts, rows, columns / 2]),
        storedPart("weight_scale", "F8_E4M3", [...experts, rows, columns / group]),
        storedPart(names.matrix, "F32", names.scalar),
        ...(activations ? [storedPart(names.input, "F32", names.scalar)] : []),
      ]
    },
    source:
      layout === "modelopt"
        ? "NVIDIA/TensorRT-Model-Optimizer@5a4242f modelopt/torch/export/unified_export_hf.py:291"
        : "vllm-project/compressed-tensors 0.18.0 src/compressed_tensors/compressors/nvfp4/base.py:37, quantization/lifecycle/initialize.py:187",
  }
}
