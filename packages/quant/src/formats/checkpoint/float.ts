import { dataTypeBits, type SafetensorsDataType } from "@plimsoll/specs"
import type { Packing } from "./packing.ts"
import { storedPart } from "./stored-part.ts"

/** Types of what no tool quantizes. */
export type BaseType = "BF16" | "F16" | "F32"

/**
 * A tensor of any shape as it is computed with.
 *
 * @example
 * ```ts
 * plain("BF16").bitsPerWeight // 16
 * ```
 */
/* @__NO_SIDE_EFFECTS__ */
export function plain(type: SafetensorsDataType): Packing {
  return {
    name: type.toLowerCase(),
    family: "float",
    bitsPerWeight: dataTypeBits[type],
    decode: "x = v",
    calibration: "unused",
    objection: () => undefined,
    parts: (shape) => [storedPart("weight", type, shape)],
    source: "huggingface/safetensors@24b0b28 safetensors/src/tensor.rs:811",
  }
}
