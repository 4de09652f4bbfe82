import { elementsOf } from "../architecture/tensor.ts"
import type { SafetensorsTensor } from "./checkpoint.ts"

/** One matrix as the model computes with it, whatever it is packed into. */
export interface Unpacked {
  /** Name in the checkpoint before it was quantized. */
  readonly name: string
  /** Rows first; `undefined` where the packing does not keep it. */
  readonly shape: readonly number[] | undefined
  /** `undefined` where the headers alone do not tell how many numbers share a container. */
  readonly elements: number | undefined
  /** How it is packed: "gptq-4", "mxfp4", "fp8" …; the data type in lower case where it is not. */
  readonly format: string
  /** Tensors that belong to it and are no parameters: scales, zero points, indexes. */
  readonly parts: readonly string[]
}

/** What a packing is recognized by: the tensors of the checkpoint by name, and what its config says of bits. */
export interface PackingContext {
  readonly find: (name: string) => SafetensorsTensor | undefined
  /** Bits of a packed number, from the quantizer's part of the config; it counts only where shapes do not tell. */
  readonly bits: number | undefined
}

type Rule = (tensor: SafetensorsTensor, context: PackingContext) => Unpacked | undefined

const integers: ReadonlySet<string> = new Set(["U8", "I8", "I32", "U32"])
const floats8: ReadonlySet<string> = new Set(["F8_E4M3", "F8_E5M2", "F8_E4M3FNUZ", "F8_E5M2FNUZ"])
const exponents: ReadonlySet<string> = new Set(["F8_E8M0", "E8M0", "UE8"])

/** Names of those of the suffixes that the checkpoint has under a prefix. */
function present(prefix: string, suffixes: readonly string[], { find }: PackingContext): readonly string[] {
  return suffixes.map((suffix) => prefix + suffix).filter((name) => find(name) !== undefined)
}

function unpacked(
  name: string,
  shape: readonly number[],
  format: string,
  parts: readonly string[],
): Unpacked | undefined {
  const elements = elementsOf({ shape })
  return shape.every(Number.isInteger) && Number.isSafeInteger(elements)
    ? { name, shape, elements, format, parts }
    : undefined
}

function unknownPacking(name: string, format: string, parts: readonly string[]): Unpacked {
  return { name, shape: undefined, elements: undefined, format, parts }
}

/** GPTQ: `qweight` [in × bits / 32, out]. AWQ: `qweight` [in, out × bits / 32]. Zero points tell the bits. */
const packedIntegers: Rule = (tensor, context) => {
  if (!tensor.name.endsWith(".qweight")) return undefined
  const prefix = tensor.name.slice(0, -"qweight".length)
  const parts = present(prefix, ["qzeros", "scales", "g_idx"], context)
  const columns = context.find(`${prefix}scales`)?.shape[1]
  const zeros = context.find(`${prefix}qzeros`)?.shape[1]
  const [rows, wide] = tensor.shape
  const bits = columns && zeros ? (zeros * 32) / columns : context.bits
  const name = `${prefix}weight`
  if (rows === undefined || wide === undefined || !columns || !bits) return unknownPacking(name, "qweight", parts)
  const isGptq = wide === columns
  const made = isGptq
    ? unpacked(name, [wide, (rows * 32) / bits], `gptq-${bits}`, parts)
    : unpacked(name, [columns, rows], `awq-${bits}`, parts)
  return made ?? unknownPacking(name, "qweight", parts)
}

/** `…_blocks` [rows, groups of 32, 16 bytes] beside `…_scales`, as transformers' MXFP4 quantizer stores experts. */
const blocksAndScales: Rule = (tensor, context) => {
  if (!tensor.name.endsWith("_blocks") || tensor.dtype !== "U8") return undefined
  const prefix = tensor.name.slice(0, -"blocks".length)
  const parts = present(prefix, ["scales"], context)
  const [bytes, groups] = tensor.shape.toReversed()
  if (parts.length === 0 || bytes !== 16 || groups === undefined) return undefined
  return unpacked(prefix.slice(0, -1), [...tensor.shape.slice(0, -2), groups * 32], "mxfp4", parts)
}

/** compressed-tensors' `weight_packed`: two to a byte, or as many as the config says to 32 bits. */
const compressed: Rule = (tensor, context) => {
  if (!tensor.name.endsWith(".weight_packed")) return undefined
  const prefix = tensor.name.slice(0, -"weight_packed".length)
  const parts = present(
    prefix,
    ["weight_scale", "weight_shape", "weight_zero_point", "weight_g_idx", "weight_global_scale", ...activationScales],
    context,
  )
  const container = tensor.dtype === "U8" || tensor.dtype === "I8" ? 8 : 32
  const bits = container === 8 ? 4 : context.bits
  const name = `${prefix}weight`
  const row = tensor.shape.at(-1)
  if (!bits || row === undefined) return unknownPacking(name, "packed", parts)
  const scales = context.find(`${prefix}weight_scale`)
  const format = container === 32 ? `int${bits}` : scales && exponents.has(scales.dtype) ? "mxfp4" : "fp4"
  const made = unpacked(name, [...tensor.shape.slice(0, -1), (row * container) / bits], format, parts)
  return made ?? unknownPacking(name, "packed", parts)
}

const weightScales = ["weight_scale_inv", "weight_scale", "scale", "scales"]
const activationScales = ["input_scale", "input_global_scale", "input_zero_point", "output_scale"]

/** A weight of 8-bit floats, or of 4-bit ones two to a byte: the numbers that share a scale tell which. */
const scaled: Rule = (tensor, context) => {
  const isByte = tensor.dtype === "U8" || tensor.dtype === "I8"
  if (!isByte && !floats8.has(tensor.dtype)) return undefined
  if (!tensor.name.endsWith(".weight") && !/\.experts\.\w+$/.test(tensor.name)) return undefined
  const prefix = tensor.name.endsWith(".weight") ? tensor.name.slice(0, -"weight".length) : `${tensor.name}_`
  const own = tensor.name.endsWith(".weight") ? weightScales : ["scale_inv", "scale"]
  const scaleName = present(prefix, own, context)[0]
  const scales = scaleName === undefined ? undefined : context.find(scaleName)
  const parts = [
    ...present(prefix, [...own, "weight_scale_2", "weight_zero_point", "scale_2", ...activationScales], context),
  ]
  if (floats8.has(tensor.dtype)) return unpacked(tensor.name, tensor.shape, "fp8", parts)
  if (!scales) return undefined
  const perScale = (tensor.shape.at(-1) ?? 0) / (scales.shape.at(-1) ?? 0)
  const doubled = [...tensor.shape.slice(0, -1), (tensor.shape.at(-1) ?? 0) * 2]
  if (perScale === 8 && floats8.has(scales.dtype)) return unpacked(tensor.name, doubled, "nvfp4", parts)
  const isExponent = exponents.has(scales.dtype) || scales.dtype === "U8"
  if (perScale === 16 && isExponent) return unpacked(tensor.name, doubled, "mxfp4", parts)
  if (perScale === 32 && isExponent) return unpacked(tensor.name, tensor.shape, "mxfp8", parts)
  if (tensor.dtype === "I8") return unpacked(tensor.name, tensor.shape, "int8", parts)
  return unknownPacking(tensor.name, "packed", parts)
}

/** bitsandbytes: a column of bytes beside `absmax`, two numbers a byte, or int8 rows beside `SCB`. */
const bitsAndBytes: Rule = (tensor, context) => {
  if (!tensor.name.endsWith(".weight")) return undefined
  if (tensor.dtype === "I8") {
    const parts = present(tensor.name.slice(0, -"weight".length), ["SCB", "weight_format"], context)
    return parts.length > 0 ? unpacked(tensor.name, tensor.shape, "bnb-int8", parts) : undefined
  }
  if (tensor.dtype !== "U8") return undefined
  const state = ["nf4", "fp4"].find((kind) => context.find(`${tensor.name}.quant_state.bitsandbytes__${kind}`))
  if (!state) return undefined
  const parts = present(
    `${tensor.name}.`,
    ["absmax", "quant_map", "nested_absmax", "nested_quant_map", `quant_state.bitsandbytes__${state}`],
    context,
  )
  return { name: tensor.name, shape: undefined, elements: elementsOf(tensor) * 2, format: `bnb-${state}`, parts }
}

/** ExLlamaV3: `trellis` [in / 16, out / 16, 16 × bits]. */
const trellis: Rule = (tensor, context) => {
  if (!tensor.name.endsWith(".trellis")) return undefined
  const prefix = tensor.name.slice(0, -"trellis".length)
  const parts = present(prefix, ["suh", "svh", "su", "sv", "mcg", "mul1"], context)
  const [columns, rows, tile] = tensor.shape
  if (columns === undefined || rows === undefined || tile === undefined) return undefined
  return unpacked(`${prefix}weight`, [rows * 16, columns * 16], `exl3-${tile / 16}`, parts)
}

/** MLX: `weight` in 32-bit containers beside `scales`, and `biases` for affine codes. */
const mlx: Rule = (tensor, context) => {
  if (!tensor.name.endsWith(".weight") || tensor.dtype !== "U32") return undefined
  const prefix = tensor.name.slice(0, -"weight".length)
  const parts = present(prefix, ["scales", "biases"], context)
  const row = tensor.shape.at(-1)
  if (parts.length === 0 || row === undefined) return undefined
  if (!context.bits) return unknownPacking(tensor.name, "mlx", parts)
  const shape = [...tensor.shape.slice(0, -1), (row * 32) / context.bits]
  return unpacked(tensor.name, shape, `mlx-${context.bits}`, parts) ?? unknownPacking(tensor.name, "mlx", parts)
}

/** Codes whose codebooks say how many numbers they stand for: AQLM, VPTQ, QuIP#, HQQ. */
const codebooks: Rule = (tensor, context) => {
  const suffix = ["codes", "indices", "Qidxs", "W_q"].find((ending) => tensor.name.endsWith(`.${ending}`))
  if (!suffix || !(integers.has(tensor.dtype) || tensor.dtype === "I16" || tensor.dtype === "I64")) return undefined
  const prefix = tensor.name.slice(0, -suffix.length)
  const parts = present(
    prefix,
    [
      "codebooks",
      "scales",
      "centroids",
      "centroids.weight",
      "weight_scale",
      "weight_bias",
      "SU",
      "SV",
      "Wscale",
      "scale",
      "zero",
      "meta",
    ],
    context,
  )
  return parts.length > 0 ? unknownPacking(`${prefix}weight`, suffix, parts) : undefined
}

const rules: readonly Rule[] = [
  packedIntegers,
  blocksAndScales,
  compressed,
  trellis,
  bitsAndBytes,
  mlx,
  scaled,
  codebooks,
]

/** What a stored tensor stands for, by its data type, its suffix and its neighbours: no quantizer's name is asked. */
export function unpack(tensor: SafetensorsTensor, context: PackingContext): Unpacked {
  for (const rule of rules) {
    const found = rule(tensor, context)
    if (found) return found
  }
  const { name, shape, dtype } = tensor
  return { name, shape, elements: elementsOf(tensor), format: dtype.toLowerCase(), parts: [] }
}
