import type { Architecture } from "../architecture/architecture.ts"
import type { ConfigReader } from "./config.ts"
import { decoder } from "./decoder.ts"
import { readLatentAttention } from "./latent.ts"
import { preNormLayer, readDense, readFrame } from "./transformer.ts"

/** MiniCPM3: latent attention in a dense decoder; the GGUF keeps its matrices as the checkpoint has them. */
export function minicpm3(config: ConfigReader): Architecture {
  const fields = readFrame(config)
  const attention = { ...readLatentAttention(config), fusedKeyValue: "both" } as const
  const layer = preNormLayer(fields.norm, attention, fields.norm, readDense(config))
  const hasFactors = config.object("rope_scaling")?.long_factor !== undefined
  const ropeFactors = { kind: "longAndShort", elements: attention.sharedKeyDim / 2 } as const
  return decoder(config, fields, {
    gguf: "minicpm3",
    layer: () => layer,
    ...(hasFactors && attention.rope ? { embeddingExtras: { ropeFactors } } : {}),
  })
}
