import type { Architecture } from "../architecture/architecture.ts"
import type { Mamba1Block } from "../architecture/blocks/mamba1.ts"
import type { Mamba2Block } from "../architecture/blocks/mamba2.ts"
import type { ConfigReader } from "./config.ts"
import { decoder } from "./decoder.ts"
import { readMamba1, readMamba2 } from "./mamba-blocks.ts"
import { readFrame } from "./transformer.ts"

/** Nothing limits the context; this is what llama.cpp's converter writes (conversion/mamba.py, v0.5.0). */
const contextLength = 2 ** 20

const checkpoint = [
  ["model.embed_tokens", "backbone.embeddings"],
  ["model.layers", "backbone.layers"],
  ["model.norm", "backbone.norm_f"],
] as const

function stateSpaces(
  config: ConfigReader,
  gguf: string,
  tiedEmbeddings: boolean,
  read: (hiddenSize: number) => Mamba1Block | Mamba2Block,
): Architecture {
  const fields = readFrame(config, { tiedEmbeddings, contextLength, epsilon: 1e-5 })
  const mixer = read(fields.hiddenSize)
  const norm = { ...fields.norm, tensor: { huggingFace: "norm" } }
  return decoder(config, fields, { gguf, checkpoint, layer: () => [norm, mixer] })
}

export function mamba(config: ConfigReader): Architecture {
  return stateSpaces(config, "mamba", true, (hiddenSize) => readMamba1(config, hiddenSize))
}

/** Falcon Mamba scales to unit length what Jamba's norms scale with weights. */
export function falconMamba(config: ConfigReader): Architecture {
  return stateSpaces(config, "mamba", true, (hiddenSize) => ({ ...readMamba1(config, hiddenSize), norms: "unit" }))
}

export function mamba2(config: ConfigReader): Architecture {
  const renamed = config.renamed({ mamba_head_dim: "head_dim", mamba_expand: "expand" })
  return stateSpaces(config, "mamba2", false, (hiddenSize) => readMamba2(renamed, hiddenSize))
}
