import type { Packing } from "./packing.ts"
import { noPlainMatrix, storedPart } from "./stored-part.ts"

/** Weights that share a scale (bitsandbytes v0.50.2 bitsandbytes/functional.py:918). */
const blockSize = 64
/** Scales that share a scale of second order (bitsandbytes v0.50.2 bitsandbytes/functional.py:940). */
const nestedBlockSize = 256

/**
 * The mean of the scales stands as text in the state, with as many digits as it needs: a 32-bit float written as a
 * 64-bit one has 17 significant digits in nearly all cases, after "0.0" for what weights usually are.
 */
const usualMeanLength = "0.012345678901234567".length

/** Python's `json.dumps` of the state's parts that are no tensors (bitsandbytes v0.50.2 bitsandbytes/utils.py:176). */
function stateLength(kind: "nf4" | "fp4", nested: boolean, floatType: string, shape: readonly number[]): number {
  const text =
    `{"quant_type": "${kind}", "blocksize": ${blockSize}, "dtype": "${floatType}", "shape": [${shape.join(", ")}]` +
    (nested ? `, "nested_blocksize": ${nestedBlockSize}, "nested_dtype": "float32", "nested_offset": ` : "")
  return text.length + (nested ? usualMeanLength : 0) + "}".length
}

export interface FourBitOptions {
  readonly kind: "nf4" | "fp4"
  /** Scales quantized to 8 bits themselves ("double quantization"). */
  readonly nested: boolean
  /** Type of the weights before, by PyTorch's name. */
  readonly floatType: "bfloat16" | "float16" | "float32"
}

/**
 * Floats of four bits of bitsandbytes: two codes a byte, a scale for 64 weights, and tables and state for each matrix.
 *
 * With nested scales the bytes of the state depend on the digits of a mean: they may be off by a few for each matrix.
 *
 * @example
 * ```ts
 * fourBitPacking({ kind: "nf4", nested: true, floatType: "bfloat16" }).bitsPerWeight // 4.126953125
 * ```
 */
export function fourBitPacking({ kind, nested, floatType }: FourBitOptions): Packing {
  return {
    name: nested ? `bnb-${kind}-double` : `bnb-${kind}`,
    family: "bitsandbytes",
    bitsPerWeight: 4 + (nested ? 8 / blockSize + 32 / (blockSize * nestedBlockSize) : 32 / blockSize),
    decode: `x = absmax * ${kind}[q], q from 0 to 15`,
    calibration: "unused",
    objection: noPlainMatrix,
    parts: (shape) => {
      const elements = shape.reduce((product, size) => product * size, 1)
      const packed = Math.ceil(elements / 2)
      const blocks = Math.ceil(elements / blockSize)
      const nestedBlocks = Math.ceil(blocks / nestedBlockSize)
      return [
        storedPart("weight", "U8", [packed, 1]),
        storedPart("weight.absmax", nested ? "U8" : "F32", [blocks]),
        storedPart("weight.quant_map", "F32", [16]),
        ...(nested
          ? [
              storedPart("weight.nested_absmax", "F32", [nestedBlocks]),
              storedPart("weight.nested_quant_map", "F32", [256]),
            ]
          : []),
        storedPart(`weight.quant_state.bitsandbytes__${kind}`, "U8", [stateLength(kind, nested, floatType, shape)]),
      ]
    },
    source: "bitsandbytes v0.50.2 bitsandbytes/functional.py:545 as_dict, :884 quantize_4bit",
  }
}

/** Bytes with one scale a row; columns with outliers are multiplied in 16 bits, from the same bytes. */
export const bitsAndBytesInt8: Packing = {
  name: "bnb-int8",
  family: "bitsandbytes",
  bitsPerWeight: 8,
  decode: "x = SCB / 127 * q, q from -127 to 127",
  calibration: "unused",
  objection: noPlainMatrix,
  parts: ([rows = 0, columns = 0]) => [
    storedPart("weight", "I8", [rows, columns]),
    storedPart("SCB", "F32", [rows]),
    storedPart("weight_format", "U8", []),
  ],
  source: "bitsandbytes v0.50.2 bitsandbytes/nn/modules.py:1095 Linear8bitLt._save_to_state_dict",
}
