import type { Architecture, FamilyNames, Layer } from "../architecture/architecture.ts"
import type { AttentionBlock } from "../architecture/blocks/attention.ts"
import type { DenseBlock } from "../architecture/blocks/dense.ts"
import type { ExpertsBlock } from "../architecture/blocks/experts.ts"
import type { GatedDeltaBlock } from "../architecture/blocks/gated-delta.ts"
import { limits } from "../architecture/limits.ts"
import type { ConfigReader } from "./config.ts"
import { decoder } from "./decoder.ts"
import { softmax } from "./mixture.ts"
import { readRopeSections } from "./rope-sections.ts"
import { readRoutedLayers } from "./routed-layers.ts"
import { readAttention, readDense, readFrame } from "./transformer.ts"

/** Qwen3-Next: three gated delta nets to one gated attention, experts in all layers. */
export function qwen3Next(config: ConfigReader): Architecture {
  const { experts } = readRoutedLayers(config, config.integer("num_hidden_layers", { most: limits.layers }), softmax)
  return hybrid(config, { gguf: "qwen3next", feedForward: gated(experts), fused: true })
}

/** The language model of Qwen 3.5 and its successors: dense, with positions in time, height and width. */
export function qwen35(config: ConfigReader): Architecture {
  return hybrid(config, {
    gguf: "qwen35",
    prefix: "model.language_model.",
    feedForward: readDense(config),
    sections: readRopeSections(config, [11, 11, 10]),
  })
}

/** The same with experts, which the checkpoint stacks. */
export function qwen35Moe(config: ConfigReader): Architecture {
  const { experts } = readRoutedLayers(config, config.integer("num_hidden_layers", { most: limits.layers }), softmax)
  return hybrid(config, {
    gguf: "qwen35moe",
    prefix: "model.language_model.",
    feedForward: { ...gated(experts), fusedGateUp: "checkpoint", stacked: "rowsFirst" },
    sections: readRopeSections(config, [11, 11, 10]),
  })
}

/** A gate weighs the shared expert. */
function gated({ shared, ...experts }: ExpertsBlock): ExpertsBlock {
  return { ...experts, ...(shared ? { shared: { ...shared, gate: true } } : {}) }
}

interface Hybrid {
  readonly gguf: string
  readonly feedForward: DenseBlock | ExpertsBlock
  /** What stands before `layers` in the checkpoint's names. @default "model." */
  readonly prefix?: string
  readonly sections?: readonly number[]
  readonly fused?: true
}

const defaults = { headDim: 256, rotated: 0.25 }

function hybrid(config: ConfigReader, { gguf, feedForward, prefix = "model.", sections, fused }: Hybrid): Architecture {
  const fields = readFrame(config, defaults)
  const { norm, layers } = fields
  const { rope, ...base } = readAttention(config, fields.hiddenSize, defaults)
  const attention: AttentionBlock = {
    ...base,
    ...(rope ? { rope: sections ? { ...rope, sections } : rope } : {}),
    qkNorm: true,
    ...(config.boolean("attn_output_gate", true) ? { gate: "query" } : {}),
    ...(config.boolean("attention_bias", false) ? { qkvBias: true, outputBias: true } : {}),
  }
  const delta = { ...readGatedDelta(config), ...(fused ? { fused } : {}) }
  const isLinear = readLinear(config, layers)
  // llama.cpp's converter calls the second norm after its place.
  const norm2 = { ...norm, tensor: { gguf: "post_attention_norm" } }
  const field = config.fieldOf("mtp_num_hidden_layers", "num_nextn_predict_layers")
  const predicted = config.optionalInteger(field, limits.predictionLayers) ?? 0
  const prediction: Layer = [
    { kind: "predictionInput", ownEmbedding: false, ownHead: false, ownOutputNorm: true },
    norm,
    attention,
    norm2,
    feedForward,
  ]
  return decoder(
    config,
    { ...fields, attention },
    {
      gguf,
      checkpoint: checkpointNames(prefix, layers, predicted),
      layer: (index) => [norm, isLinear(index) ? delta : attention, norm2, feedForward],
      predictionLayers: Array.from({ length: predicted }, () => prediction),
    },
  )
}

export function readGatedDelta(config: ConfigReader): GatedDeltaBlock {
  const keyHeads = config.integer("linear_num_key_heads")
  const valueHeads = config.integer("linear_num_value_heads")
  if (valueHeads % keyHeads !== 0)
    throw config.wrong("linear_num_value_heads", `a multiple of linear_num_key_heads (${keyHeads})`)
  return {
    kind: "gatedDelta",
    keyHeads,
    valueHeads,
    keyDim: config.integer("linear_key_head_dim"),
    valueDim: config.integer("linear_value_head_dim"),
    kernel: config.integer("linear_conv_kernel_dim", { fallback: 4 }),
  }
}

const isType = (element: unknown): element is "linear_attention" | "full_attention" =>
  element === "linear_attention" || element === "full_attention"

/** By `layer_types`, or else every layer but the last of each interval. */
export function readLinear(config: ConfigReader, layers: number): (layer: number) => boolean {
  const types = config.array("layer_types", isType, 'a list of "linear_attention" and "full_attention"')
  if (types && types.length !== layers) throw config.wrong("layer_types", `one type for each of ${layers} layers`)
  const interval = config.integer("full_attention_interval", { fallback: 4, most: limits.layers })
  return (layer) => (types ? types[layer] === "linear_attention" : (layer + 1) % interval !== 0)
}

/** The layer that predicts a further token stands apart in the checkpoint. */
function checkpointNames(prefix: string, layers: number, predicted: number): NonNullable<FamilyNames["checkpoint"]> {
  const prediction = Array.from({ length: predicted }, (_, index): readonly [string, string] => [
    `model.layers.${layers + index}.`,
    `mtp.layers.${index}.`,
  ])
  return [
    ...prediction,
    ["mtp.layers.0.eh_proj", "mtp.fc"],
    ["mtp.layers.0.enorm", "mtp.pre_fc_norm_embedding"],
    ["mtp.layers.0.hnorm", "mtp.pre_fc_norm_hidden"],
    ["mtp.layers.0.shared_head.norm", "mtp.norm"],
    ["mlp.shared_experts.", "mlp.shared_expert."],
    ...(prefix === "model." ? [] : ([["model.", prefix]] as const)),
  ]
}
