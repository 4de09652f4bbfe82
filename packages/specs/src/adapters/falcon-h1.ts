import type { Architecture } from "../architecture/architecture.ts"
import type { ConfigReader } from "./config.ts"
import { decoder } from "./decoder.ts"
import { readMamba2 } from "./mamba-blocks.ts"
import { readTransformer } from "./transformer.ts"

/** Falcon-H1: a state space and attention side by side in every layer. */
export function falconH1(config: ConfigReader): Architecture {
  const fields = readTransformer(config, { contextLength: 8192, ropeBase: 100_000, epsilon: 1e-5 })
  const { norm, attention, dense } = fields
  const hasNorm = config.boolean("mamba_rms_norm", false)
  const mamba = { ...readMamba2(config, fields.hiddenSize), ...(hasNorm ? {} : { norm: false as const }) }
  const norm2 = { ...norm, tensor: { huggingFace: "pre_ff_layernorm" } }
  return decoder(config, fields, {
    gguf: "falcon-h1",
    checkpoint: [
      ["mixer.", "mamba."],
      ["mlp.", "feed_forward."],
    ],
    // llama.cpp asks for this one without a suffix (src/models/falcon-h1.cpp, v0.5.0).
    ggufTensors: [["ffn_norm.weight", "ffn_norm"]],
    layer: () => [norm, { sideBySide: [mamba, attention] }, norm2, dense],
    outputNorm: { ...norm, tensor: { huggingFace: "model.final_layernorm" } },
  })
}
