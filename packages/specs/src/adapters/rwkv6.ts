import type { Architecture } from "../architecture/architecture.ts"
import type { ChannelMixBlock, RwkvBlock } from "../architecture/blocks/rwkv.ts"
import { limits } from "../architecture/limits.ts"
import type { ConfigReader } from "./config.ts"
import { decoder } from "./decoder.ts"
import { readFrame } from "./transformer.ts"

/** RWKV 6: time mixing and channel mixing, both with the token before. */
export function rwkv6(config: ConfigReader): Architecture {
  // Nothing limits the context; this is what llama.cpp's converter writes (conversion/rwkv.py, v0.5.0).
  const fields = readFrame(config, { contextLength: 2 ** 20, epsilon: 1e-5 })
  const { hiddenSize } = fields
  const norm = { ...fields.norm, type: "layer", bias: true } as const
  const isWide = hiddenSize === 4096
  const headDim = config.integer(config.fieldOf("head_size", "head_dim"), { fallback: 64 })
  if (hiddenSize % headDim !== 0)
    throw config.wrong(config.fieldOf("head_size", "head_dim"), `a divisor of hidden_size (${hiddenSize})`)
  const rescaleEvery = config.optionalInteger("rescale_every", limits.layers) ?? 6
  const timeMix: RwkvBlock = {
    kind: "rwkv",
    heads: hiddenSize / headDim,
    headDim,
    // Not among the fields: the family's code has these two sizes.
    mixRank: isWide ? 64 : 32,
    decayRank: isWide ? 128 : 64,
    ...(rescaleEvery > 0 ? { rescaleEvery } : {}),
  }
  const channelMix: ChannelMixBlock = {
    kind: "channelMix",
    size: config.integer("intermediate_size", { fallback: Math.floor((hiddenSize * 3.5) / 32) * 32 }),
    shifted: hiddenSize,
  }
  return decoder(config, fields, {
    gguf: "rwkv6",
    checkpoint: [
      ["model.embed_tokens", "rwkv.embeddings"],
      ["model.layers", "rwkv.blocks"],
      ["lm_head", "head"],
    ],
    layer: () => [
      { ...norm, tensor: { huggingFace: "ln1" } },
      timeMix,
      { ...norm, tensor: { gguf: "attn_norm_2", huggingFace: "ln2" } },
      channelMix,
    ],
    embeddingExtras: { norm: { ...norm, tensor: { huggingFace: "rwkv.blocks.0.pre_ln" } } },
    outputNorm: { ...norm, tensor: { huggingFace: "rwkv.ln_out" } },
  })
}
