import type { Packing } from "./packing.ts"
import { matrixOf, noMatrix, storedPart } from "./stored-part.ts"

/** Weights that share an exponent, by the OCP specification of microscaling formats. */
const group = 32

/** Four-bit codes of one group, two to a byte. */
const groupBytes = 16

const decode = "x = e2m1(q) * 2^(scale - 127)"

function unevenGroups(shape: readonly number[]): string | undefined {
  const { columns } = matrixOf(shape)
  return columns % group === 0 ? noMatrix(shape) : `${columns} inputs are no multiple of groups of ${group}`
}

/** How the codes and exponents of 4-bit floats are named and shaped. */
export interface Mxfp4Options {
  /**
   * `"blocks"`: groups are a dimension of their own, as in transformers' quantizer for stacked experts. `"packed"`:
   * `weight_packed`, as compressed-tensors has it. `"bytes"`: the codes stand where the weight stood.
   */
  readonly layout: "blocks" | "packed" | "bytes"
  /** Name of the exponents where the layout leaves it open. */
  readonly scaleName?: "weight_scale" | "scale" | undefined
  readonly scaleType?: "U8" | "F8_E8M0" | undefined
  readonly source: string
}

/** Floats of 4 bits, two to a byte, with an exponent of 8 bits for each 32. */
/* @__NO_SIDE_EFFECTS__ */
export function mxfp4Packed(options: Mxfp4Options): Packing {
  const { layout, scaleName = "weight_scale", scaleType = "U8", source } = options
  const codes = (shape: readonly number[]) => {
    const { experts, rows, columns } = matrixOf(shape)
    if (layout === "blocks") return storedPart("blocks", "U8", [...experts, rows, columns / group, groupBytes])
    const name = layout === "packed" ? "weight_packed" : "weight"
    return storedPart(name, layout === "packed" ? "U8" : "I8", [...experts, rows, columns / 2])
  }
  return {
    name: "mxfp4",
    family: "mxfp",
    bitsPerWeight: 4.25,
    decode,
    calibration: "unused",
    objection: unevenGroups,
    parts: (shape) => {
      const { experts, rows, columns } = matrixOf(shape)
      const scales = layout === "blocks" ? "scales" : scaleName
      return [codes(shape), storedPart(scales, scaleType, [...experts, rows, columns / group])]
    },
    source,
  }
}

/** Floats of 8 bits with an exponent for each 32. */
export const mxfp8: Packing = {
  name: "mxfp8",
  family: "mxfp",
  bitsPerWeight: 8.25,
  decode: "x = e4m3(q) * 2^(scale - 127)",
  calibration: "unused",
  objection: unevenGroups,
  parts: (shape) => {
    const { experts, rows, columns } = matrixOf(shape)
    return [
      storedPart("weight", "F8_E4M3", shape),
      storedPart("weight_scale", "U8", [...experts, rows, columns / group]),
    ]
  },
  source: "vllm-project/compressed-tensors 0.18.0 src/compressed_tensors/compressors/mxfp8/base.py:52",
}

/** Floats of 6 bits, four to three bytes, with an exponent for each 32, as AMD's Quark writes them. */
/* @__NO_SIDE_EFFECTS__ */
export function mxfp6(code: "e2m3" | "e3m2"): Packing {
  return {
    name: `mxfp6-${code}`,
    family: "mxfp",
    bitsPerWeight: 6.25,
    decode: `x = ${code}(q) * 2^(scale - 127)`,
    calibration: "unused",
    objection: unevenGroups,
    parts: (shape) => {
      const { experts, rows, columns } = matrixOf(shape)
      return [
        storedPart("weight", "U8", [...experts, rows, (columns * 3) / 4]),
        storedPart("weight_scale", "U8", [...experts, rows, columns / group]),
      ]
    },
    source:
      "OCP microscaling formats 1.0; vllm-project/vllm vllm/model_executor/layers/quantization/quark/schemes/quark_ocp_mx.py, get_packed_dim",
  }
}
