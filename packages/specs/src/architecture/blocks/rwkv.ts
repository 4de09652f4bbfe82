import type { Tensor } from "../tensor.ts"
import { type BlockPlace, matrix, shaped, vector } from "./tensor-writer.ts"

/**
 * RWKV 6's time mixing: linear attention whose inputs are mixed with the token before, and whose state decays by
 * factors that depend on the token. What it keeps does not grow with the context.
 */
export interface RwkvBlock {
  readonly kind: "rwkv"
  readonly heads: number
  /** Width of a head, elements. */
  readonly headDim: number
  /** Width through which the shares of the token before are projected, elements. */
  readonly mixRank: number
  /** Width through which the decay is projected, elements. */
  readonly decayRank: number
  /** Every how many layers the residual stream is halved, so that it fits 16 bits; never where absent. */
  readonly rescaleEvery?: number | undefined
}

/** RWKV's feed-forward network, whose input is mixed with the token before. */
export interface ChannelMixBlock {
  readonly kind: "channelMix"
  /** Width of the hidden layer, elements. */
  readonly size: number
  /** Width of the token before, which it keeps: that of the residual stream, elements. */
  readonly shifted: number
}

/** Shares of the token before. The converter stacks five of them. */
function shares(place: BlockPlace): readonly Tensor[] {
  const { hiddenSize } = place
  const share = (short: string) =>
    shaped(place, {
      role: "timeMix",
      gguf: `time_mix_lerp_${short}.weight`,
      huggingFace: `attention.time_maa_${short}`,
      shape: place.inventory === "gguf" ? [hiddenSize] : [1, 1, hiddenSize],
      storage: "f32",
    })
  if (place.inventory === "huggingFace") return ["x", "w", "k", "v", "r", "g"].map(share)
  const fused = { gguf: "time_mix_lerp_fused.weight", huggingFace: "" }
  return [share("x"), shaped(place, { role: "timeMix", ...fused, shape: [5, 1, 1, hiddenSize], storage: "f32" })]
}

/** Low-rank matrices, which the converter turns, and which stay in 32 bits. */
function lowRank(block: RwkvBlock, place: BlockPlace): readonly Tensor[] {
  const { hiddenSize } = place
  const { mixRank, decayRank } = block
  const isGguf = place.inventory === "gguf"
  const write = (role: "timeMix" | "decay", gguf: string, huggingFace: string, turned: number[], kept: number[]) =>
    shaped(place, {
      role,
      gguf: `time_mix_${gguf}.weight`,
      huggingFace: `attention.${huggingFace}`,
      shape: isGguf ? turned : kept,
      storage: "f32",
    })
  return [
    write("timeMix", "w1", "time_maa_w1", [5 * mixRank, hiddenSize], [hiddenSize, 5 * mixRank]),
    write("timeMix", "w2", "time_maa_w2", [5, hiddenSize, mixRank], [5, mixRank, hiddenSize]),
    write("decay", "decay", "time_decay", [hiddenSize], [1, 1, hiddenSize]),
    write("decay", "decay_w1", "time_decay_w1", [decayRank, hiddenSize], [hiddenSize, decayRank]),
    write("decay", "decay_w2", "time_decay_w2", [hiddenSize, decayRank], [decayRank, hiddenSize]),
  ]
}

export function rwkvTensors(block: RwkvBlock, place: BlockPlace): readonly Tensor[] {
  const { hiddenSize } = place
  const { heads, headDim } = block
  const width = heads * headDim
  const roles = { receptance: "query", key: "key", value: "value", gate: "attentionGate" } as const
  const ends = { role: "norm", gguf: "time_mix_ln.weight", huggingFace: "attention.ln_x.weight" } as const
  return [
    ...shares(place),
    ...lowRank(block, place),
    shaped(place, {
      role: "decay",
      gguf: "time_mix_first.weight",
      huggingFace: "attention.time_faaaa",
      shape: [heads, headDim],
      storage: "f32",
    }),
    ...(["receptance", "key", "value", "gate"] as const).map((part) =>
      matrix(place, {
        role: roles[part],
        gguf: `time_mix_${part}.weight`,
        huggingFace: `attention.${part}.weight`,
        rows: width,
        columns: hiddenSize,
      }),
    ),
    vector(place, { ...ends, size: width }),
    vector(place, { role: "bias", gguf: "time_mix_ln.bias", huggingFace: "attention.ln_x.bias", size: width }),
    matrix(place, {
      role: "attentionOutput",
      gguf: "time_mix_output.weight",
      huggingFace: "attention.output.weight",
      rows: hiddenSize,
      columns: width,
    }),
  ]
}

export function channelMixTensors({ size }: ChannelMixBlock, place: BlockPlace): readonly Tensor[] {
  const { hiddenSize } = place
  const share = (short: "k" | "r") =>
    shaped(place, {
      role: "timeMix",
      gguf: `channel_mix_lerp_${short}.weight`,
      huggingFace: `feed_forward.time_maa_${short}`,
      shape: place.inventory === "gguf" ? [hiddenSize] : [1, 1, hiddenSize],
      storage: "f32",
    })
  const write = (role: "up" | "down" | "gate", part: string, rows: number, columns: number) =>
    matrix(place, {
      role,
      gguf: `channel_mix_${part}.weight`,
      huggingFace: `feed_forward.${part}.weight`,
      rows,
      columns,
    })
  return [
    share("k"),
    share("r"),
    write("up", "key", size, hiddenSize),
    write("down", "value", hiddenSize, size),
    write("gate", "receptance", hiddenSize, hiddenSize),
  ]
}
