import { PlimsollError } from "../errors.ts"
import { rowBytes, type StorageTypeName, storageTypes } from "./storage-types.ts"

/**
 * A part beside the language model that turns images or sound into embeddings, with what joins it to that; engines may
 * keep it in a file of its own. It is counted apart.
 */
export interface Tower {
  readonly reads: "image" | "audio"
  /** Absent where the config does not determine it: then its size is unknown. */
  readonly shape?: TowerShape | undefined
}

export type TowerNorm = "rms" | "layer"

/** An encoder of equal layers over patches, and the projector that joins it to the language model. */
export interface TowerShape {
  /** Width of the encoder, elements. */
  readonly hiddenSize: number
  readonly layers: number
  /** Attention heads, where its config states them. */
  readonly heads?: number | undefined
  /** Width of a layer's feed-forward network, elements. */
  readonly feedForwardSize: number
  /** True where the feed-forward network has a gate. */
  readonly gated?: boolean | undefined
  readonly norm: TowerNorm
  /** True where norms also follow attention and feed-forward network. */
  readonly closingNorms?: boolean | undefined
  /** Norms on queries and keys: one vector of a head's width for all heads, or one over all heads together. */
  readonly qkNorm?: "head" | "width" | undefined
  /** Which of a layer's matrices have biases. */
  readonly biases?: TowerBiases | undefined
  /** A learned factor for each element of what attention and feed-forward network add. */
  readonly layerScales?: boolean | undefined
  readonly patch: Patch
  /** Rows of learned tables of positions. */
  readonly positions?: number | undefined
  /** A learned embedding that stands before the patches. */
  readonly classToken?: boolean | undefined
  readonly firstNorm?: TowerNorm | undefined
  readonly lastNorm?: TowerNorm | undefined
  /** Patches a side that become one token of the language model; 1 where absent. */
  readonly merge?: number | undefined
  readonly projector: readonly ProjectorPart[]
  /** Where a GGUF of the tower departs from the usual. */
  readonly stored?: TowerStorage | undefined
}

/** How a converter treats one kind of tower. */
export interface TowerStorage {
  /** Layers that it keeps, where the language model reads an inner one. */
  readonly layers?: number | undefined
  /** `"f32"`: in 32 bits in files of 16 too. */
  readonly patch?: "f32" | undefined
  /** `"weight"`: in the file's type; in 32 bits where absent. */
  readonly positions?: "weight" | undefined
  /** `"f16"`: the projector's matrices in 16 bits whatever the file's type. */
  readonly projector?: "f16" | undefined
}

export interface TowerBiases {
  readonly qkv?: boolean | undefined
  readonly output?: boolean | undefined
  readonly feedForward?: boolean | undefined
}

/** The square of three colours that becomes one vector. */
export interface Patch {
  /** Pixels a side. */
  readonly size: number
  /** Frames of a film that it spans; 1 where absent. */
  readonly frames?: number | undefined
  readonly bias?: boolean | undefined
}

/** One piece of what joins encoder and language model, by shape; `count` of them where there are several. */
export type ProjectorPart =
  | {
      readonly part: "linear"
      readonly inputs: number
      readonly outputs: number
      readonly bias?: boolean | undefined
      readonly count?: number | undefined
    }
  | { readonly part: "norm"; readonly type: TowerNorm; readonly size: number; readonly count?: number | undefined }
  /** Learned vectors: queries, the end of a row. */
  | { readonly part: "table"; readonly rows: number; readonly columns: number }

/** Tensors of one shape in a tower. */
export interface TowerTensors {
  /** Rows first, as PyTorch prints it. */
  readonly shape: readonly number[]
  readonly count: number
  readonly role: "patch" | "positions" | "weight" | "projector" | "bias" | "norm"
}

const vectors = (role: "bias" | "norm", size: number, count: number): TowerTensors => ({ shape: [size], count, role })

function linear(
  outputs: number,
  inputs: number,
  bias: boolean | undefined,
  count: number,
  role: "weight" | "projector" = "weight",
): readonly TowerTensors[] {
  const weight = { shape: [outputs, inputs], count, role }
  return bias ? [weight, vectors("bias", outputs, count)] : [weight]
}

function norm(type: TowerNorm, size: number, count: number): readonly TowerTensors[] {
  const weight = vectors("norm", size, count)
  return type === "layer" ? [weight, vectors("bias", size, count)] : [weight]
}

function layerTensors(shape: TowerShape): readonly TowerTensors[] {
  const { hiddenSize: width, layers, feedForwardSize, biases = {}, qkNorm, heads } = shape
  const headDim = width / (heads ?? 1)
  return [
    ...norm(shape.norm, width, layers * (shape.closingNorms ? 4 : 2)),
    ...linear(width, width, biases.qkv, 3 * layers),
    ...linear(width, width, biases.output, layers),
    ...(qkNorm ? [vectors("norm", qkNorm === "head" ? headDim : width, 2 * layers)] : []),
    ...linear(feedForwardSize, width, biases.feedForward, (shape.gated ? 2 : 1) * layers),
    ...linear(width, feedForwardSize, biases.feedForward, layers),
    ...(shape.layerScales ? [vectors("norm", width, 2 * layers)] : []),
  ]
}

function projectorTensors(part: ProjectorPart): readonly TowerTensors[] {
  if (part.part === "table") return [{ shape: [part.rows, part.columns], count: 1, role: "weight" }]
  const { count = 1 } = part
  return part.part === "norm"
    ? norm(part.type, part.size, count)
    : linear(part.outputs, part.inputs, part.bias, count, "projector")
}

/**
 * The tensors of a tower's checkpoint, those of one shape together.
 *
 * @returns `undefined` where the tower's shape is unknown
 * @example
 * ```ts
 * towerTensors(tower)?.[0] // { shape: [1152, 3, 14, 14], count: 1, role: "patch" }
 * ```
 */
export function towerTensors({ shape }: Tower): readonly TowerTensors[] | undefined {
  if (!shape) return undefined
  const { hiddenSize: width, patch, firstNorm, lastNorm } = shape
  return [
    { shape: [width, 3 * (patch.frames ?? 1), patch.size, patch.size], count: 1, role: "patch" },
    ...(patch.bias ? [vectors("bias", width, 1)] : []),
    ...(shape.classToken ? [vectors("bias", width, 1)] : []),
    ...(shape.positions ? [{ shape: [shape.positions, width], count: 1, role: "positions" } as const] : []),
    ...(firstNorm ? norm(firstNorm, width, 1) : []),
    ...layerTensors(shape),
    ...(lastNorm ? norm(lastNorm, width, 1) : []),
    ...shape.projector.flatMap(projectorTensors),
  ]
}

/**
 * Parameters of a tower, its projector included.
 *
 * @returns `undefined` where the tower's shape is unknown
 */
export function towerElements(tower: Tower): number | undefined {
  return towerTensors(tower)?.reduce(
    (sum, { shape, count }) => sum + count * shape.reduce((product, size) => product * size, 1),
    0,
  )
}

/** The type of a tower's tensors in a GGUF (llama.cpp v0.5.0 conversion/base.py:1047 and :2697). */
function storedType({ role, shape }: TowerTensors, type: StorageTypeName, stored: TowerStorage): StorageTypeName {
  if (role === "bias" || role === "norm") return "f32"
  if (role === "positions" && stored.positions !== "weight") return "f32"
  if (role === "patch") return type === "f16" && stored.patch !== "f32" ? "f16" : "f32"
  if (role === "projector" && stored.projector === "f16" && type !== "f32") return "f16"
  // The converter falls back where a row does not divide into blocks.
  return (shape.at(-1) ?? 0) % storageTypes[type].blockSize === 0 ? type : "f16"
}

/**
 * Bytes of a tower's tensors in a GGUF of its own, as llama.cpp's converter writes it, without the header.
 *
 * @param type - the file's type, e.g. `"f16"`, `"bf16"` or `"q8_0"`
 * @returns `undefined` where the tower's shape is unknown
 * @throws PlimsollError `UNKNOWN_STORAGE_TYPE`
 */
export function towerBytes({ reads, shape }: Tower, type: StorageTypeName): number | undefined {
  if (!Object.hasOwn(storageTypes, type))
    throw new PlimsollError("UNKNOWN_STORAGE_TYPE", `expected a storage type of ggml, got "${type}"`)
  const stored = shape?.stored ?? {}
  const kept = shape && { ...shape, layers: stored.layers ?? shape.layers }
  return towerTensors({ reads, shape: kept })?.reduce((sum, tensors) => {
    const rows = tensors.shape.slice(0, -1).reduce((product, size) => product * size, 1)
    return sum + tensors.count * rows * rowBytes(storedType(tensors, type, stored), tensors.shape.at(-1) ?? 0)
  }, 0)
}
