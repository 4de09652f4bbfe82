import type { SafetensorsCheckpoint, SafetensorsTensor } from "./checkpoint.ts"
import { type PackingContext, type Unpacked, unpack } from "./packing.ts"

/** One weight of the model: what it is, and what stores it. */
export interface CheckpointWeight {
  /** Its name in a checkpoint that is not quantized. */
  readonly name: string
  /** Rows first; `undefined` where the packing does not keep it. */
  readonly shape: readonly number[] | undefined
  /** Parameters; `undefined` where the headers do not tell how many numbers share a container. */
  readonly elements: number | undefined
  /** "bf16", "fp8", "gptq-4", "mxfp4" …: how it is stored. */
  readonly format: string
  /** Bytes of all that stores it, scales and indexes included. */
  readonly bytes: number
  /** Names of the tensors that store it. */
  readonly storedAs: readonly string[]
  /** True for what belongs to a vision or audio tower, or joins one to the language model. */
  readonly tower: boolean
}

/** What names begin with, before any layer, where they belong to a tower or to what joins one to the language model. */
const towerPart =
  /^(?:gen_)?(?:vision|visual|vit|audio|speech|image|video|multi_?modal|mm|img|embed_(?:vision|audio))(?:_|$)|_?projector$|^(?:vpm|apm|resampler|aligner)$/

function isTower(name: string): boolean {
  return name.split(".", 3).some((part) => towerPart.test(part))
}

/** Numbers that only steer activations or caches; each is a handful of elements, and no parameter. */
const steering =
  /\.(?:[kvq]_scale|kv_scale|prob_scale|input_scale|output_scale|activation_scale|k_proj\.output_scale|v_proj\.output_scale)$/

type Config = Readonly<Record<string, unknown>>

function objectOf(value: unknown): Config | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Config) : undefined
}

/** Bits of a packed number where the config says one for all. */
function bitsOf(config: Config | undefined): number | undefined {
  const root = objectOf(config?.quantization_config) ?? objectOf(config?.quantization)
  const text = objectOf(config?.text_config)
  const quantization = root ?? (text ? (objectOf(text.quantization_config) ?? objectOf(text.quantization)) : undefined)
  const groups = Object.values(objectOf(quantization?.config_groups) ?? {})
  const ofGroups = groups.map((group) => objectOf(objectOf(group)?.weights)?.num_bits)
  const candidates = new Set([quantization?.bits, ...ofGroups].filter((bits) => typeof bits === "number"))
  const [bits] = candidates
  return candidates.size === 1 && typeof bits === "number" && [2, 3, 4, 5, 6, 8].includes(bits) ? bits : undefined
}

/** Tensors by name; where two files have one, that of the file which the index names. */
function byName({ tensors, index }: SafetensorsCheckpoint): ReadonlyMap<string, SafetensorsTensor> {
  const found = new Map<string, SafetensorsTensor>()
  for (const tensor of tensors) {
    if (!found.has(tensor.name) || index?.files.get(tensor.name) === tensor.file) found.set(tensor.name, tensor)
  }
  return found
}

/**
 * The weights that a checkpoint's tensors stand for: packed codes are counted as the numbers they unpack to, scales,
 * zero points and indexes with the weight they belong to and not as parameters.
 *
 * Packings are recognized by data types, suffixes and shapes: GPTQ, AWQ, FP8, MXFP4, NVFP4, compressed-tensors,
 * bitsandbytes, MLX and ExLlamaV3.
 *
 * @returns one entry a weight, in the order of the files
 * @example
 * ```ts
 * weightsOf(checkpoint).find(({ name }) => name === "model.layers.0.mlp.down_proj.weight")
 * // { shape: [4096, 14336], elements: 58720256, format: "gptq-4", … }
 * ```
 */
export function weightsOf(checkpoint: SafetensorsCheckpoint): readonly CheckpointWeight[] {
  const tensors = byName(checkpoint)
  const context: PackingContext = { find: (name) => tensors.get(name), bits: bitsOf(checkpoint.config) }
  const unpacked: (readonly [SafetensorsTensor, Unpacked])[] = []
  const claimed = new Set<string>()
  let packed = false
  for (const tensor of tensors.values()) {
    const found = unpack(tensor, context)
    for (const part of found.parts) claimed.add(part)
    if (found.parts.length > 0) packed = true
    unpacked.push([tensor, found])
  }
  return unpacked
    .filter(([{ name }]) => !claimed.has(name) && !(packed && steering.test(name)))
    .map(([tensor, { name, shape, elements, format, parts }]) => ({
      name,
      shape,
      elements,
      format,
      bytes: parts.reduce((sum, part) => sum + (tensors.get(part)?.bytes ?? 0), tensor.bytes),
      storedAs: [tensor.name, ...parts],
      tower: isTower(name),
    }))
}

/** What a checkpoint holds in all. */
export interface CheckpointSize {
  /** Parameters of the language model as stored, duplicates included; `undefined` where a packing is unknown. */
  readonly parameters: number | undefined
  /** Parameters of vision and audio towers and what joins them to the language model. */
  readonly towers: number | undefined
  /** Bytes of all tensors. */
  readonly tensorBytes: number
  /** Bytes of all files as their headers state them. */
  readonly fileBytes: number
  readonly tensorCount: number
  /** Bytes by how weights are stored: "bf16", "fp8", "gptq-4" … */
  readonly byFormat: Readonly<Record<string, number>>
  /** Names of the weights whose parameters cannot be counted. */
  readonly unknown: readonly string[]
}

/**
 * Sums a checkpoint.
 *
 * @example
 * ```ts
 * sizeOfCheckpoint(await readSafetensors("Llama-3.1-8B")).parameters // 8030261248
 * ```
 */
export function sizeOfCheckpoint(checkpoint: SafetensorsCheckpoint): CheckpointSize {
  const weights = weightsOf(checkpoint)
  const count = (some: readonly CheckpointWeight[]) =>
    some.reduce<number | undefined>(
      (sum, { elements }) => (sum === undefined || elements === undefined ? undefined : sum + elements),
      0,
    )
  const byFormat: Record<string, number> = {}
  for (const { format, bytes } of weights) byFormat[format] = (byFormat[format] ?? 0) + bytes
  return {
    parameters: count(weights.filter(({ tower }) => !tower)),
    towers: count(weights.filter(({ tower }) => tower)),
    tensorBytes: checkpoint.tensors.reduce((sum, { bytes }) => sum + bytes, 0),
    fileBytes: checkpoint.files.reduce((sum, { wholeBytes }) => sum + wholeBytes, 0),
    tensorCount: checkpoint.tensors.length,
    byFormat,
    unknown: weights.filter(({ elements }) => elements === undefined).map(({ name }) => name),
  }
}
