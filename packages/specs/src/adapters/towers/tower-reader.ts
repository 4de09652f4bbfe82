import type { ConformerShape } from "../../architecture/conformer.ts"
import type { ConvolutionalShape } from "../../architecture/convolutional.ts"
import { limits } from "../../architecture/limits.ts"
import type { ProjectorPart, TowerShape, TowerTensors } from "../../architecture/tower.ts"
import type { ConfigReader } from "../config.ts"

/** What a tower is read from. */
export interface TowerConfig {
  /** The tower's own config. */
  readonly tower: ConfigReader
  /** The config around it. */
  readonly outer: ConfigReader
  /** Width of the language model's residual stream, elements. */
  readonly languageSize: number
}

/** One kind of tower: the fields it cannot be read without, and how it is read. */
export interface TowerReader {
  readonly needs: readonly (readonly [string, ...string[]])[]
  readonly read: (config: TowerConfig) => TowerShape
}

/** A kind of tower that is a conformer. */
export interface ConformerReader {
  readonly needs: TowerReader["needs"]
  readonly conform: (config: TowerConfig) => ConformerShape
}

/** A kind of tower that is made of convolutions. */
export interface ConvolutionalReader {
  readonly needs: TowerReader["needs"]
  /** `undefined` where the config names a form that is not known here. */
  readonly convolve: (config: TowerConfig) => ConvolutionalShape | undefined
}

/** A kind of tower that is none of these. */
export interface TowerLister {
  readonly needs: TowerReader["needs"]
  readonly list: (config: TowerConfig) => readonly TowerTensors[]
}

/** Any of them. */
export type AnyTowerReader = TowerReader | ConformerReader | ConvolutionalReader | TowerLister

/** Sizes that all towers state under one of a few names. */
export const usualNeeds: TowerReader["needs"] = [
  ["hidden_size", "vt_hidden_size", "embed_dim"],
  ["depth", "num_hidden_layers", "vt_num_hidden_layers"],
  ["patch_size"],
]

/** Far more than any tower's, and few enough that numbers of patches stay sizes. */
const most = { pixels: 32_768, side: 64 }

/** Pixels a side; a list of two that are equal is read as one. */
function readPixels(config: ConfigReader, field: string, fallback?: number): number {
  return config.integer(field, { most: most.pixels, ...(fallback === undefined ? {} : { fallback }) })
}

/** Rows of a table with a position for every patch of the largest image. */
export function readPositions(config: ConfigReader, fallbackImage: number): number {
  const patchSize = readPixels(config, "patch_size")
  const patches = Math.floor(readPixels(config, "image_size", fallbackImage) / patchSize)
  if (patches === 0) throw config.wrong("image_size", `at least patch_size (${patchSize})`)
  return patches ** 2
}

/** Patches a side that become one token, or frames that become one patch. */
export function readSide(config: ConfigReader, field: string, fallback: number): number {
  return config.integer(field, { fallback, most: most.side })
}

/** The sizes that all kinds share. */
export function readSizes(
  config: ConfigReader,
): Pick<TowerShape, "hiddenSize" | "layers" | "heads" | "feedForwardSize"> & { readonly patchSize: number } {
  const hiddenSize = config.integer(config.fieldOf("embed_dim", "vt_hidden_size", "hidden_size"))
  const field = config.fieldOf("num_attention_heads", "num_heads", "vt_num_attention_heads")
  const heads = config.optionalInteger(field)
  return {
    hiddenSize,
    layers: config.integer(config.fieldOf("depth", "num_hidden_layers", "vt_num_hidden_layers"), {
      most: limits.layers,
    }),
    ...(heads ? { heads } : {}),
    feedForwardSize: config.integer(config.fieldOf("intermediate_size", "vt_intermediate_size"), {
      fallback: hiddenSize * config.integer("mlp_ratio", { fallback: 4 }),
    }),
    patchSize: readPixels(config, "patch_size"),
  }
}

/** A layer with layer norms, a plain network and biases everywhere, as in the first vision transformers. */
export const plain = { norm: "layer", biases: { qkv: true, output: true, feedForward: true } } as const

/** A matrix with a bias. */
export function biased(inputs: number, outputs: number): Extract<ProjectorPart, { readonly part: "linear" }> {
  return { part: "linear", inputs, outputs, bias: true }
}
