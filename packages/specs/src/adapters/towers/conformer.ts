import type { ConformerShape } from "../../architecture/conformer.ts"
import { limits } from "../../architecture/limits.ts"
import type { ProjectorPart } from "../../architecture/tower.ts"
import type { ConfigReader } from "../config.ts"
import { biased, type ConformerReader } from "./tower-reader.ts"

interface ConformerFields {
  readonly layers: string
  readonly heads: string
  readonly kernel: string
  readonly channels: string
}

const isChannels = (element: unknown): element is number =>
  typeof element === "number" && Number.isInteger(element) && element >= 1 && element <= 65_536

function readConformer(tower: ConfigReader, fields: ConformerFields): Omit<ConformerShape, "projector"> {
  const hiddenSize = tower.integer("hidden_size", { most: limits.size / 4 })
  const heads = tower.integer(fields.heads, { fallback: 8 })
  if (hiddenSize % heads !== 0) throw tower.wrong(fields.heads, `a divisor of hidden_size (${hiddenSize})`)
  const [first = 128, second = 32] = tower.array(fields.channels, isChannels, "two numbers of channels") ?? []
  return {
    hiddenSize,
    layers: tower.integer(fields.layers, { most: limits.layers }),
    heads,
    kernel: tower.integer(fields.kernel, { fallback: 5, most: 4096 }),
    channels: [first, second],
    bands: tower.integer("input_feat_size", { fallback: 128, most: 65_536 }),
  }
}

/** Gemma 4's: matrices that clip what they read and give (mlx-vlm v0.6.15 mlx_vlm/models/gemma4/audio.py:460). */
export const gemma4Audio: ConformerReader = {
  needs: [["hidden_size"], ["num_hidden_layers"], ["output_proj_dims"]],
  conform: ({ tower, languageSize }) => {
    const outputs = tower.integer("output_proj_dims")
    const shape = readConformer(tower, {
      layers: "num_hidden_layers",
      heads: "num_attention_heads",
      kernel: "conv_kernel_size",
      channels: "subsampling_conv_channels",
    })
    return {
      // Its input in 32 bits: the pattern of llama.cpp v0.5.0 conversion/gemma.py:993 takes it for a convolution.
      ...shape,
      ...(tower.boolean("use_clipped_linears", true) ? { clipped: true } : {}),
      projector: [biased(shape.hiddenSize, outputs), { part: "linear", inputs: outputs, outputs: languageSize }],
    }
  },
}

/** Gemma 3n's (mlx-vlm v0.6.15 mlx_vlm/models/gemma3n/audio.py:925). */
export const gemma3nAudio: ConformerReader = {
  needs: [["hidden_size"], ["conf_num_hidden_layers"]],
  conform: ({ tower, languageSize }) => ({
    ...readConformer(tower, {
      layers: "conf_num_hidden_layers",
      heads: "conf_num_attention_heads",
      kernel: "conf_conv_kernel_size",
      channels: "sscp_conv_channel_size",
    }),
    projector: readEmbedder(tower, languageSize),
    // llama.cpp v0.5.0 conversion/gemma.py:441.
    input: "f16",
  }),
}

/**
 * What joins Gemma 3n's towers to its language model: a table of the tower's own tokens, a norm for these and one for
 * what the tower gives, and a projection (mlx-vlm v0.6.15 mlx_vlm/models/gemma3n/gemma3n.py:45).
 */
export function readEmbedder(tower: ConfigReader, languageSize: number): readonly ProjectorPart[] {
  const size = tower.integer("hidden_size", { most: limits.size / 4 })
  return [
    { part: "table", rows: tower.integer("vocab_size", { fallback: 128 }), columns: size },
    { part: "norm", type: "rms", size, count: 2 },
    { part: "linear", inputs: size, outputs: languageSize },
  ]
}
