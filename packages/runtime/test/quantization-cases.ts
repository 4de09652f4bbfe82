import { contextOf, type ModelContext } from "@plimsoll/quant/recipes"
import {
  type Architecture,
  type AttentionBlock,
  type DenseBlock,
  type Layer,
  type NormBlock,
  type Tensor,
  tensorsOf,
} from "@plimsoll/specs"
import type { GgufMetadata } from "@plimsoll/specs/gguf"
import { glm45Air, llama318B } from "@plimsoll/specs/models"

/** A model as the quantizer sees it: its tensors, and what its rules ask of the metadata. */
export interface QuantizationCase {
  readonly tensors: readonly Tensor[]
  readonly context: ModelContext
}

interface DecoderOptions {
  readonly family?: string
  readonly hiddenSize?: number
  readonly layers?: number
  readonly heads?: number
  readonly kvHeads?: number
  readonly size?: number
  readonly experts?: number
  readonly tied?: boolean
}

/** A small decoder of one repeated layer; only shapes and counts matter to the rules. */
function decoder(options: DecoderOptions): Architecture {
  const norm: NormBlock = { kind: "norm", type: "rms", epsilon: 1e-5 }
  const { heads = 8, kvHeads = 2, size = 2048, experts } = options
  const attention: AttentionBlock = { kind: "attention", heads, kvHeads, keyDim: 128, valueDim: 128 }
  const dense: DenseBlock = { kind: "dense", size, gated: true, activation: "silu" }
  const router = { scoring: "softmax", normalize: true } as const
  const feedForward: Layer[number] = experts ? { ...dense, kind: "experts", experts, active: 2, router } : dense
  return {
    names: { gguf: options.family ?? "llama" },
    hiddenSize: options.hiddenSize ?? 1024,
    vocabularySize: 4096,
    contextLength: 4096,
    tiedEmbeddings: options.tied ?? false,
    groups: [{ repeat: options.layers ?? 20, layers: [[norm, attention, norm, feedForward]] }],
    outputNorm: norm,
    predictionLayers: [],
  }
}

function caseOf(architecture: Architecture): QuantizationCase {
  return { tensors: tensorsOf(architecture, "gguf"), context: contextOf(architecture) }
}

/** The case with further matrices in every layer, and without those of some names. */
function changed(
  { tensors, context }: QuantizationCase,
  matrices: Readonly<Record<string, readonly number[]>>,
  without = /^$/,
): QuantizationCase {
  const added = Array.from({ length: context.layers }, (_, layer) =>
    Object.entries(matrices).map(([name, shape]): Tensor => {
      return { name: `blk.${layer}.${name}`, shape, layer, role: "query", stage: "layer", storage: "weight" }
    }),
  ).flat()
  return { context, tensors: [...tensors.filter(({ name }) => !without.test(name)), ...added] }
}

const queryKeyValue = /attn_[qkv]\.weight$/

/** Rows of latent attention as files have had them, and tensors that no rule knows. */
const latent = {
  "attn_kv_b.weight": [512, 1536],
  "attn_k_b.weight": [128, 512, 8],
  "attn_q_a.weight": [1024, 768],
  "attn_gate.weight": [1024, 768],
  "ssm_conv1d.weight": [4, 768],
}

const perLayerTable: Tensor = {
  name: "per_layer_token_embd.weight",
  shape: [1280, 4096],
  role: "tokenEmbedding",
  stage: "input",
  storage: "weight",
}

export const quantizationCases: Readonly<Record<string, QuantizationCase>> = {
  "GLM-4.5-Air": caseOf(glm45Air.architecture),
  "Llama 3.1 8B": caseOf(llama318B.architecture),
  "one layer": caseOf(decoder({ layers: 1 })),
  "nine layers": caseOf(decoder({ layers: 9, kvHeads: 8 })),
  "33 layers": caseOf(decoder({ layers: 33, kvHeads: 8 })),
  "tied embeddings": caseOf(decoder({ tied: true })),
  "three queries to a key": caseOf(decoder({ heads: 6 })),
  "a 70B": caseOf(decoder({ layers: 80 })),
  "a 65B": caseOf(decoder({ layers: 80, kvHeads: 8 })),
  "a qwen2 of 80 layers": caseOf(decoder({ layers: 80, family: "qwen2", kvHeads: 8 })),
  "a qwen3 of 80 layers": caseOf(decoder({ layers: 80, family: "qwen3" })),
  "a jais2 of 68 layers": caseOf(decoder({ layers: 68, family: "jais2" })),
  "8 experts": caseOf(decoder({ layers: 32, experts: 8 })),
  "8 experts in 80 layers": caseOf(decoder({ layers: 80, experts: 8 })),
  "4 experts": caseOf(decoder({ experts: 4, kvHeads: 8 })),
  "16 experts": caseOf(decoder({ experts: 16 })),
  falcon: caseOf(decoder({ family: "falcon", layers: 32 })),
  "fused projections": changed(caseOf(decoder({ family: "phi3" })), { "attn_qkv.weight": [1024, 1536] }, queryKeyValue),
  "latent attention": changed(caseOf(decoder({ experts: 64, kvHeads: 8 })), latent, queryKeyValue),
  bailingmoe3: changed(caseOf(decoder({ family: "bailingmoe3", experts: 64, kvHeads: 8 })), latent),
  "a table per layer": (({ tensors, context }) => ({ tensors: [...tensors, perLayerTable], context }))(
    caseOf(decoder({})),
  ),
  ...Object.fromEntries(
    // Of 32 and not of 64, of 64 and not of 128, of 128 and not of 256, and of 8 only.
    [2080, 2112, 2176, 2056].flatMap((width) => [
      [`rows of ${width} in down projections`, caseOf(decoder({ size: width }))],
      [`rows of ${width}`, caseOf(decoder({ hiddenSize: width }))],
      [`rows of ${width}, tied`, caseOf(decoder({ hiddenSize: width, tied: true }))],
    ]),
  ),
}

/** What llama.cpp wants to read before it quantizes. */
export function metadataOf({ context, tensors }: QuantizationCase): GgufMetadata {
  const { family = "", layers, trunkLayers, experts } = context
  const attention = {
    head_count: context.heads,
    head_count_kv: context.kvHeads,
    key_length: 128,
    value_length: 128,
    key_length_mla: 192,
    value_length_mla: 128,
    kv_lora_rank: 512,
  }
  const fields = {
    context_length: 4096,
    embedding_length: tensors[0]?.shape[0] ?? 0,
    block_count: layers,
    feed_forward_length: 4096,
    nextn_predict_layers: layers - trunkLayers,
    ...(experts > 0
      ? {
          expert_count: experts,
          expert_used_count: 2,
          expert_feed_forward_length: 1408,
          expert_shared_count: 1,
          expert_gating_func: 2,
          leading_dense_block_count: 1,
        }
      : {}),
    "ssm.conv_kernel": 4,
    "kda.head_dim": 128,
    ...Object.fromEntries(Object.entries(attention).map(([name, value]) => [`attention.${name}`, value])),
  }
  const floats = {
    "attention.layer_norm_rms_epsilon": 1e-5,
    "attention.layer_norm_epsilon": 1e-5,
    "kda.gate_lower_bound": -5,
  }
  return {
    "general.architecture": { type: "string", value: family },
    ...Object.fromEntries(
      Object.entries(fields).map(([name, value]) => [`${family}.${name}`, { type: "uint32", value }] as const),
    ),
    ...Object.fromEntries(
      Object.entries(floats).map(([name, value]) => [`${family}.${name}`, { type: "float32", value }] as const),
    ),
    [`${family}.kda.safe_gate`]: { type: "bool", value: true },
    "tokenizer.ggml.model": { type: "string", value: "no_vocab" },
  }
}
