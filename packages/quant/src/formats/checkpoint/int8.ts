import type { BaseType } from "./float.ts"
import type { Packing } from "./packing.ts"
import { noMatrix, storedPart } from "./stored-part.ts"

export interface Int8Options {
  readonly scaleType: BaseType
  readonly symmetric: boolean
}

/**
 * Integers of 8 bits with a scale for each row, as compressed-tensors' `int-quantized` has them.
 *
 * @example
 * ```ts
 * int8Channel({ scaleType: "BF16", symmetric: true }).parts([4096, 14336])
 * // weight I8 [4096, 14336], weight_scale BF16 [4096, 1]
 * ```
 */
/* @__NO_SIDE_EFFECTS__ */
export function int8Channel({ scaleType, symmetric }: Int8Options): Packing {
  return {
    name: symmetric ? "int8-channel" : "int8-channel-asymmetric",
    family: "int8",
    bitsPerWeight: 8,
    decode: symmetric ? "x = scale * q" : "x = scale * (q - zero point)",
    calibration: "optional",
    objection: noMatrix,
    parts: (shape) => {
      const scales = [...shape.slice(0, -1), 1]
      return [
        storedPart("weight", "I8", shape),
        storedPart("weight_scale", scaleType, scales),
        ...(symmetric ? [] : [storedPart("weight_zero_point", "I8", scales)]),
      ]
    },
    source:
      "vllm-project/compressed-tensors 0.18.0 src/compressed_tensors/compressors/naive_quantized/base.py:38, quantization/lifecycle/initialize.py:205",
  }
}
