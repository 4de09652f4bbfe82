import type { Architecture } from "../architecture/architecture.ts"
import { limits } from "../architecture/limits.ts"
import type { ConfigReader } from "./config.ts"
import { denseDecoder } from "./dense-decoder.ts"
import { postNormLayer } from "./layers.ts"
import { readTransformer } from "./transformer.ts"

/** EXAONE 4: norms after the blocks; where there are windows, full-attention layers encode no positions. */
export function exaone4(config: ConfigReader): Architecture {
  return build(config, config.optionalInteger("sliding_window"))
}

/** The language model of EXAONE 4.5, which always has windows. */
export function exaone45(config: ConfigReader): Architecture {
  return build(config, config.optionalInteger("sliding_window") ?? 4096)
}

function build(config: ConfigReader, window: number | undefined): Architecture {
  const fields = readTransformer(config)
  const attention = { qkNorm: true }
  const predicted = config.optionalInteger("num_nextn_predict_layers", limits.predictionLayers) ?? 0
  return denseDecoder(config, {
    gguf: "exaone4",
    attention,
    every: 4,
    ...(window === undefined ? {} : { window, isWithoutPositions: (_, isLocal) => !isLocal }),
    layer: postNormLayer,
    prediction: {
      predictionLayers: Array.from({ length: predicted }, () => [
        { kind: "predictionInput", ownEmbedding: false, ownHead: false, ownOutputNorm: true },
        ...postNormLayer({ ...fields, attention: { ...fields.attention, ...attention } }),
      ]),
    },
  })
}
