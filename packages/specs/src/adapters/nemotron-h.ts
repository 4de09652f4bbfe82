import type { Architecture, FamilyNames, Layer } from "../architecture/architecture.ts"
import type { ExpertsBlock } from "../architecture/blocks/experts.ts"
import { limits } from "../architecture/limits.ts"
import type { ConfigReader } from "./config.ts"
import { decoder } from "./decoder.ts"
import { readMamba2 } from "./mamba-blocks.ts"
import { readRoutedLayers } from "./routed-layers.ts"
import { readAttention, readDense, readFrame } from "./transformer.ts"

type LayerType = "mamba" | "attention" | "mlp" | "moe"

/** Nemotron-H and Nemotron 3: layers of one block each, a state space, attention, or a network without a gate. */
export function nemotronH(config: ConfigReader): Architecture {
  const fields = readFrame(config, { epsilon: 1e-5 })
  const { layers } = fields
  const types = readTypes(config, layers)
  const renamed = config.renamed({ hidden_act: "mlp_hidden_act", head_dim: "attention_head_dim" })
  const { rope: _, ...base } = readAttention(renamed, fields.hiddenSize)
  const attention = config.boolean("attention_bias", false) ? { ...base, qkvBias: true, outputBias: true } : base
  const bias = config.boolean("mlp_bias", false) ? { bias: true } : {}
  const blocks = {
    mamba: () => readMamba2(config, fields.hiddenSize),
    attention: () => attention,
    mlp: () => ({ ...readDense(renamed), gated: false, activation: "reluSquared", ...bias }) as const,
    moe: () => readExpertsBlock(config, layers),
  }
  const found = Object.fromEntries([...new Set(types)].map((type) => [type, blocks[type]()]))
  const norm = { ...fields.norm, tensor: { gguf: "attn_norm", huggingFace: "norm" } }
  const predicted = types.includes("moe")
    ? (config.optionalInteger("num_nextn_predict_layers", limits.predictionLayers) ?? 0)
    : 0
  const prediction: Layer = [
    { kind: "predictionInput", ownEmbedding: false, ownHead: false, ownOutputNorm: true },
    norm,
    attention,
    { ...norm, tensor: { gguf: "post_attention_norm", huggingFace: "post_attention_layernorm" } },
    ...(found.moe ? [found.moe] : []),
  ]
  return decoder(config, fields, {
    gguf: types.includes("moe") ? "nemotron_h_moe" : "nemotron_h",
    checkpoint: checkpointNames(layers, predicted),
    layer: (index) => [norm, found[types[index] as LayerType] as Layer[number]],
    predictionLayers: Array.from({ length: predicted }, () => prediction),
  })
}

const letters: Readonly<Record<string, LayerType>> = { M: "mamba", "*": "attention", "-": "mlp", E: "moe" }
const names: Readonly<Record<string, LayerType>> = {
  mamba: "mamba",
  linear_attention: "mamba",
  attention: "attention",
  full_attention: "attention",
  mlp: "mlp",
  moe: "moe",
}
const isName = (element: unknown): element is string => typeof element === "string" && Object.hasOwn(names, element)

/** As a list of names, or as a text of one letter a layer. */
function readTypes(config: ConfigReader, layers: number): readonly LayerType[] {
  const field = config.fieldOf("layers_block_type", "hybrid_override_pattern")
  const expected = `${layers} types of layers, as names, or as letters of M (mamba), * (attention), - (mlp), E (moe)`
  const found =
    config.kindOf(field) === "text"
      ? [...config.string(field, "").slice(0, limits.layers + 1)].map((letter) => letters[letter])
      : config.array(field, isName, expected)?.map((name) => names[name])
  if (found?.length !== layers || found.includes(undefined)) throw config.wrong(field, expected)
  return found as readonly LayerType[]
}

/** Routed experts without a gate; in the larger models they read a projection of the residual stream. */
function readExpertsBlock(config: ConfigReader, layers: number): ExpertsBlock {
  const latent = config.optionalInteger("moe_latent_size")
  const { experts } = readRoutedLayers(config.renamed({ hidden_act: "mlp_hidden_act" }), layers, {
    scoring: "sigmoid",
    selectionBias: true,
    normalize: true,
    scale: 1,
  })
  return { ...experts, gated: false, activation: "reluSquared", ...(latent ? { latent: { size: latent } } : {}) }
}

/** The layer that predicts a further token is two in the checkpoint: one with attention, one with experts. */
function checkpointNames(layers: number, predicted: number): NonNullable<FamilyNames["checkpoint"]> {
  const prefix = `backbone.layers.${layers}.`
  const experts = [
    "mixer.experts",
    "mixer.gate",
    "mixer.shared_experts",
    "mixer.fc1_latent_proj",
    "mixer.fc2_latent_proj",
  ]
  const moved = experts.map((name): readonly [string, string] => [`${prefix}${name}`, `mtp.layers.1.${name}`])
  return [
    ["model.embed_tokens", "backbone.embeddings"],
    ["model.layers", "backbone.layers"],
    ["model.norm", "backbone.norm_f"],
    ["self_attn.", "mixer."],
    ["mlp.routed_expert_down_proj", "mixer.fc1_latent_proj"],
    ["mlp.routed_expert_up_proj", "mixer.fc2_latent_proj"],
    ["mlp.", "mixer."],
    ...(predicted > 0
      ? [
          ...moved,
          [`${prefix}post_attention_layernorm`, "mtp.layers.1.norm"] as const,
          [`${prefix}shared_head.norm`, "mtp.layers.1.final_layernorm"] as const,
          [prefix, "mtp.layers.0."] as const,
        ]
      : []),
  ]
}
