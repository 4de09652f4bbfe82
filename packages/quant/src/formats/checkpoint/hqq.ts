import type { Packing } from "./packing.ts"
import { noPlainMatrix, storedPart } from "./stored-part.ts"

export const hqqBits = [1, 2, 3, 4, 8] as const
export type HqqBits = (typeof hqqBits)[number]

export interface HqqOptions {
  readonly bits: HqqBits
  /** Weights of a row that share a scale and a zero point; a multiple of eight. */
  readonly groupSize: number
  /** Type of scales and zero points. */
  readonly floatType: "BF16" | "F16" | "F32"
}

interface Packed {
  /** As the state names it. */
  readonly name: string
  readonly dataType: "U8" | "I32"
  /** Codes in one element. */
  readonly codes: number
}

/** How codes share elements: three bits leave two of 32 unused (hqq v0.2.8 hqq/core/bitpack.py:10). */
const packed: Readonly<Record<HqqBits, Packed>> = {
  8: { name: "8bit_u8", dataType: "U8", codes: 1 },
  4: { name: "4bit_u8", dataType: "U8", codes: 2 },
  3: { name: "3bit_32", dataType: "I32", codes: 10 },
  2: { name: "2bit_u8", dataType: "U8", codes: 4 },
  1: { name: "1bit_u8", dataType: "U8", codes: 8 },
}

const typeNames = { BF16: "torch.bfloat16", F16: "torch.float16", F32: "torch.float32" } as const

/** Settings that stand beside each matrix: numbers in 32 bits, flags in a byte, names letter by letter. */
function settings({ dataType, name }: Packed, floatType: HqqOptions["floatType"]) {
  const text = (part: string, value: string) => storedPart(part, "U8", [value.length])
  const flags = [
    "view_as_float",
    "quant_scale",
    "quant_zero",
    "offload_meta",
    "encoded_state_dict",
    "stores_quant_config",
    "channel_wise",
    "optimize",
    "round_zero",
  ]
  return [
    ...["nbits", "group_size", "axis"].map((part) => storedPart(part, "I32", [])),
    ...flags.map((part) => storedPart(part, "U8", [])),
    text("packing", name),
    text("unpack_view_dtype", dataType === "U8" ? "torch.uint8" : "torch.int32"),
    text("compute_dtype", typeNames[floatType]),
    storedPart("shape", "I64", [2]),
  ]
}

/**
 * Codes in equal steps with a zero point that is no code itself, found without sample text; groups run along the rows.
 *
 * @example
 * ```ts
 * hqq({ bits: 4, groupSize: 64, floatType: "BF16" }).bitsPerWeight // 4.5
 * ```
 */
export function hqq({ bits, groupSize, floatType }: HqqOptions): Packing {
  const layout = packed[bits]
  const containerBits = layout.dataType === "U8" ? 8 : 32
  const floatBits = floatType === "F32" ? 32 : 16
  const groupsIn = (shape: readonly number[]) => shape.reduce((product, size) => product * size, 1) / groupSize
  return {
    name: `hqq-${bits}-${groupSize}`,
    family: "hqq",
    bitsPerWeight: containerBits / layout.codes + (2 * floatBits) / groupSize,
    decode: `x = scale * (q - zero), q from 0 to ${2 ** bits - 1}`,
    calibration: "unused",
    objection: (shape) => {
      const groups = groupsIn(shape)
      // Three bits are padded, others are not (hqq v0.2.8 hqq/core/bitpack.py:25 and :71).
      const isWhole = Number.isInteger(groups) && (bits === 3 || groups % layout.codes === 0)
      return noPlainMatrix(shape) ?? (isWhole ? undefined : `groups of ${groupSize} do not fill [${shape.join(", ")}]`)
    },
    parts: (shape) => {
      const groups = groupsIn(shape)
      return [
        storedPart("W_q", layout.dataType, [Math.ceil(groups / layout.codes), groupSize]),
        storedPart("scale", floatType, [groups, 1]),
        storedPart("zero", floatType, [groups, 1]),
        ...settings(layout, floatType),
      ]
    },
    source: "hqq v0.2.8 hqq/core/quantize.py:75 quantize, :643 state_dict",
  }
}
