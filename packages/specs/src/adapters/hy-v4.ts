import type { Architecture } from "../architecture/architecture.ts"
import { limits } from "../architecture/limits.ts"
import type { ConfigReader } from "./config.ts"
import { decoder } from "./decoder.ts"
import { connectedLayer, readHyperConnection } from "./hyper-connections.ts"
import { readIndexer, readLatentAttention, readPredictionLayers } from "./latent.ts"
import { readClamp, readRoutedLayers } from "./routed-layers.ts"
import { readFrame } from "./transformer.ts"

/** Hy4: gated latent attention with sinks and shared indexers, and residual streams that do not mix. */
export function hyV4(config: ConfigReader): Architecture {
  const fields = readFrame(config)
  const { layers, norm } = fields
  const attention = { ...readLatentAttention(config), gate: "elements", sinks: true } as const
  const indexer = readIndexer(config)
  const magnitude = config.number("hc_magnitude", { fallback: 2, least: 0, most: limits.size })
  const connection = { ...readHyperConnection(config, "independent"), magnitude }
  const routing = { scoring: "sigmoid", selectionBias: true, normalize: true, scale: 2.827 } as const
  const { at, experts } = readRoutedLayers(config, layers, routing)
  const stored = { fusedGateUp: "checkpoint", stacked: "rowsFirst", ...readClamp(config) } as const
  const layer = (index: number, feedForward: ReturnType<typeof at>) =>
    connectedLayer(
      connection,
      norm,
      { ...attention, indexer: indexer(index) },
      feedForward.kind === "experts" ? { ...feedForward, ...stored } : feedForward,
    )
  return decoder(config, fields, {
    gguf: "hy_v4",
    checkpoint: [...checkpoint, [`model.layers.${layers}.`, "model.mtp_layers.0."]],
    layer: (index) => layer(index, at(index)),
    outputConnection: connection,
    predictionLayers: readPredictionLayers(config, () => layer(layers, experts), { embedding: false, head: false }),
    predictionLayersIn: "checkpoint",
  })
}

const checkpoint: NonNullable<Architecture["names"]["checkpoint"]> = [
  ["model.hc_head_", "model.hc_head.hc_head_"],
  [".hc_attn_", ".hc_attn_layer.hc_pre.hc_"],
  [".hc_ffn_", ".hc_mlp_layer.hc_pre.hc_"],
  ["self_attn.g_proj", "self_attn.linear_gate"],
  ["self_attn.sinks", "self_attn.learnable_sink_param"],
  ["shared_head.norm", "final_layernorm"],
]
