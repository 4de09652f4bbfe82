import type { ConformerShape } from "./conformer.ts"
import type { ConvolutionalShape } from "./convolutional.ts"

/**
 * A part beside the language model that turns images or sound into embeddings, with what joins it to that; engines may
 * keep it in a file of its own. It is counted apart.
 */
export interface Tower {
  readonly reads: "image" | "audio"
  /** An encoder of equal layers over patches. Where there is none of the four the tower's size is unknown. */
  readonly shape?: TowerShape | undefined
  /** An encoder of sound. */
  readonly conformer?: ConformerShape | undefined
  /** An encoder of convolutions. */
  readonly convolutional?: ConvolutionalShape | undefined
  /** The tensors of one that is built otherwise, its projector's among them. */
  readonly tensors?: readonly TowerTensors[] | undefined
}

/** Tensors of one shape in a tower. */
export interface TowerTensors {
  /** Rows first, as PyTorch prints it. */
  readonly shape: readonly number[]
  readonly count: number
  /** `"weight"` and `"projector"` are matrices, `"parameter"` is a table or a number that stands for itself. */
  readonly role: "patch" | "positions" | "convolution" | "weight" | "projector" | "parameter" | "bias" | "norm"
  /** Its type in a GGUF where the file's does not decide. */
  readonly stored?: "f32" | "f16" | undefined
}

export type TowerNorm = "rms" | "layer"

/** An encoder of equal layers over patches, and the projector that joins it to the language model. */
export interface TowerShape {
  /** Width of the encoder, elements. */
  readonly hiddenSize: number
  readonly layers: number
  /** Attention heads, where its config states them. */
  readonly heads?: number | undefined
  /** Width of all heads' queries together, and of keys and values alike; `hiddenSize` where absent. */
  readonly attentionSize?: number | undefined
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
  /** Four numbers beside each matrix of a layer: the least and the largest that it reads and gives. */
  readonly clipped?: boolean | undefined
  readonly patch: Patch
  /** Rows of a learned table of positions. */
  readonly positions?: number | undefined
  /** Such tables, stored as one tensor; a plain table where absent. */
  readonly positionTables?: number | undefined
  /** A learned embedding that stands before the patches. */
  readonly classToken?: boolean | undefined
  readonly firstNorm?: TowerNorm | undefined
  readonly lastNorm?: TowerNorm | undefined
  /** A learned offset and factor for each element of what the encoder gives. */
  readonly standardized?: boolean | undefined
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
