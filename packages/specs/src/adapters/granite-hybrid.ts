import type { Architecture, Layer } from "../architecture/architecture.ts"
import type { ConfigReader } from "./config.ts"
import { decoder } from "./decoder.ts"
import { readMamba2 } from "./mamba-blocks.ts"
import { readRoutedLayers } from "./routed-layers.ts"
import { readScales } from "./scales.ts"
import { readAttention, readDense, readFrame } from "./transformer.ts"

/** Granite 4: state spaces with some attention, or attention alone; experts beside a shared one, or that one alone. */
export function graniteHybrid(config: ConfigReader): Architecture {
  const fields = readFrame(config, { tiedEmbeddings: true })
  const { norm, layers } = fields
  const isMamba = readMambaLayers(config, layers)
  const isHybrid = Array.from({ length: layers }, (_, layer) => layer).some(isMamba)
  const { rope, ...base } = readAttention(config, fields.hiddenSize)
  const bias = config.boolean("attention_bias", false) ? { qkvBias: true, outputBias: true } : {}
  // Mixed with state spaces, attention needs no positions.
  const hasPositions = config.string("position_embedding_type", isHybrid ? "nope" : "rope") === "rope"
  const attention = { ...base, ...(hasPositions && rope ? { rope } : {}), ...bias }
  const mixer = isHybrid ? readMamba2(config, fields.hiddenSize) : attention
  const experts = config.optionalInteger("num_local_experts") ? readGraniteExperts(config, layers) : undefined
  const dense = { ...readDense(config.renamed({ intermediate_size: "shared_intermediate_size" })), ...fused }
  const size = config.optionalInteger("shared_intermediate_size")
  const feedForward = experts ?? { ...dense, size: size || dense.size }
  return decoder(
    config,
    { ...fields, attention },
    {
      gguf: isHybrid ? "granitehybrid" : experts ? "granitemoe" : "granite",
      checkpoint,
      layer: (index): Layer => [norm, isMamba(index) ? mixer : attention, norm, feedForward],
      scales: readScales(config, { embedding: 1, residual: 1, attention: 1, logits: 1 }),
    },
  )
}

const fused = { fusedGateUp: "checkpoint" } as const
const isType = (element: unknown): element is "mamba" | "attention" => element === "mamba" || element === "attention"

/** All layers have attention where the config does not list them. */
function readMambaLayers(config: ConfigReader, layers: number): (layer: number) => boolean {
  const field = config.fieldOf("layer_types", "layers_block_type")
  const types = config.array(field, isType, 'a list of "mamba" and "attention"')
  if (types && types.length !== layers) throw config.wrong(field, `one type for each of ${layers} layers`)
  return (layer) => types?.[layer] === "mamba"
}

function readGraniteExperts(config: ConfigReader, layers: number) {
  const routing = { scoring: "softmaxOfChosen", selectionBias: false, normalize: false, scale: 1 } as const
  const { shared, ...experts } = readRoutedLayers(config, layers, routing).experts
  return { ...experts, ...fused, stacked: "rowsFirst", ...(shared ? { shared: { ...shared, ...fused } } : {}) } as const
}

const checkpoint = [
  ["mixer.", "mamba."],
  ["mlp.experts.gate_up_proj", "block_sparse_moe.input_linear.weight"],
  ["mlp.experts.down_proj", "block_sparse_moe.output_linear.weight"],
  ["mlp.gate.weight", "block_sparse_moe.router.layer.weight"],
  ["mlp.shared_experts.gate_up_proj", "shared_mlp.input_linear"],
  ["mlp.shared_experts.down_proj", "shared_mlp.output_linear"],
  ["mlp.gate_up_proj", "shared_mlp.input_linear"],
  ["mlp.down_proj", "shared_mlp.output_linear"],
] as const
