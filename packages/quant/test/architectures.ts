import {
  type Architecture,
  type AttentionBlock,
  architectureFromConfig,
  type DenseBlock,
  type Layer,
  type NormBlock,
} from "@plimsoll/specs"
import { glm45Air as glm45AirModel, llama318B as llama318BModel } from "@plimsoll/specs/models"

// Models whose files were measured, from the catalogue or as their config.json has them.

export const glm45Air = glm45AirModel.architecture

export const llama318B = llama318BModel.architecture

export const mistral7BV03 = architectureFromConfig({
  model_type: "llama",
  hidden_size: 4096,
  num_attention_heads: 32,
  num_key_value_heads: 8,
  vocab_size: 32_768,
  max_position_embeddings: 32_768,
  num_hidden_layers: 32,
  intermediate_size: 14_336,
  rope_theta: 1_000_000,
  rms_norm_eps: 1e-5,
})

export interface DecoderOptions {
  readonly family: string
  readonly hiddenSize: number
  readonly vocabularySize: number
  readonly layers: number
  readonly heads: number
  readonly kvHeads: number
  readonly headDim: number
  readonly size: number
  readonly tied?: boolean
  readonly qkvBias?: boolean
  readonly qkNorm?: boolean
  /** Norms behind attention and feed-forward, as Gemma has them. */
  readonly outputNorms?: boolean
}

/** A dense decoder of one repeated layer. */
export function decoder(options: DecoderOptions): Architecture {
  const norm: NormBlock = { kind: "norm", type: "rms", epsilon: 1e-6 }
  const after = (gguf: string): Layer =>
    options.outputNorms ? [{ ...norm, placement: "output", tensor: { gguf } }] : []
  const attention: AttentionBlock = {
    kind: "attention",
    heads: options.heads,
    kvHeads: options.kvHeads,
    keyDim: options.headDim,
    valueDim: options.headDim,
    ...(options.qkvBias ? { qkvBias: true } : {}),
    ...(options.qkNorm ? { qkNorm: true } : {}),
  }
  const dense: DenseBlock = { kind: "dense", size: options.size, gated: true, activation: "silu" }
  const layer: Layer = [norm, attention, ...after("post_attention_norm"), norm, dense, ...after("post_ffw_norm")]
  return {
    names: { gguf: options.family },
    hiddenSize: options.hiddenSize,
    vocabularySize: options.vocabularySize,
    contextLength: 32_768,
    tiedEmbeddings: options.tied ?? false,
    groups: [{ repeat: options.layers, layers: [layer] }],
    outputNorm: norm,
    predictionLayers: [],
  }
}

const qwen = { family: "qwen2", vocabularySize: 152_064, headDim: 128, qkvBias: true } as const

export const qwen257B = decoder({ ...qwen, hiddenSize: 3584, layers: 28, heads: 28, kvHeads: 4, size: 18_944 })
export const qwen2514B = decoder({ ...qwen, hiddenSize: 5120, layers: 48, heads: 40, kvHeads: 8, size: 13_824 })
export const qwen2532B = decoder({ ...qwen, hiddenSize: 5120, layers: 64, heads: 40, kvHeads: 8, size: 27_648 })

/** Its widths of 1152 and 6912 take no 256-wide blocks. */
export const gemma31B = decoder({
  family: "gemma3",
  hiddenSize: 1152,
  vocabularySize: 262_144,
  layers: 26,
  heads: 4,
  kvHeads: 1,
  headDim: 256,
  size: 6912,
  tied: true,
  qkNorm: true,
  outputNorms: true,
})
