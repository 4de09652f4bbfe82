import type { Architecture } from "../architecture/architecture.ts"
import { limits } from "../architecture/limits.ts"
import type { ConfigReader } from "./config.ts"
import { decoder } from "./decoder.ts"
import { connectedLayer, readHyperConnection } from "./hyper-connections.ts"
import { readLinearLayers } from "./kimi-delta.ts"
import { readIndexer, readLatentAttention, readPredictionLayers } from "./latent.ts"
import { readClamp, readRoutedLayers } from "./routed-layers.ts"
import { readFrame } from "./transformer.ts"

/** GLM-5.3-Flash: linear layers, sparse latent attention over pooled index keys, several residual streams. */
export function glm5Next(config: ConfigReader): Architecture {
  const fields = readFrame(config)
  const { norm, layers } = fields
  const iterations = config.integer("hc_sinkhorn_iters", { fallback: 20, most: limits.layers })
  const connection = { ...readHyperConnection(config, "doublyStochastic"), iterations }
  const { isFull, delta } = readLinearLayers(config, "column")
  const attention = readLatentAttention(config)
  const indexer = readIndexer(config)
  const routing = { scoring: "sigmoid", selectionBias: true, normalize: true, scale: 2.5 } as const
  const { at, experts } = readRoutedLayers(config, layers, routing)
  const clamp = readClamp(config)
  const sparse = (index: number) => ({ ...attention, indexer: indexer(index) })
  const feedForward = (block: ReturnType<typeof at>) => (block.kind === "experts" ? { ...block, ...clamp } : block)
  return decoder(config, fields, {
    layer: (index) => connectedLayer(connection, norm, isFull(index) ? sparse(index) : delta, feedForward(at(index))),
    outputConnection: connection,
    predictionLayers: readPredictionLayers(
      config,
      () => connectedLayer(connection, norm, sparse(layers), feedForward(experts)),
      { embedding: false, head: false },
    ),
  })
}
