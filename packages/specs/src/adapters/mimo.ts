import type { Architecture } from "../architecture/architecture.ts"
import { limits } from "../architecture/limits.ts"
import type { ConfigReader } from "./config.ts"
import { denseDecoder, readQkvBias } from "./dense-decoder.ts"
import { preNormLayer, readTransformer } from "./transformer.ts"

/** MiMo 7B: Qwen 2's layout and a layer that predicts a further token; llama.cpp v0.5.0 has no converter for it. */
export function mimo(config: ConfigReader): Architecture {
  const { norm, attention, dense } = readTransformer(config)
  const bias = readQkvBias(config, true)
  const predicted = config.optionalInteger("num_nextn_predict_layers", limits.predictionLayers) ?? 0
  return denseDecoder(config, {
    attention: bias,
    prediction: {
      predictionLayers: Array.from({ length: predicted }, () => [
        { kind: "predictionInput", ownEmbedding: false, ownHead: false, ownOutputNorm: true },
        ...preNormLayer(norm, { ...attention, ...bias }, norm, dense),
      ]),
    },
  })
}
