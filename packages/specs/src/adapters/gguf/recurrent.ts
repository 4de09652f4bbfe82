import { type Architecture, blocksOf, layersOf, predictionLayersOf } from "../../architecture/architecture.ts"
import { limits } from "../../architecture/limits.ts"
import type { GgufMetadata, GgufValue } from "../../gguf/metadata.ts"
import type { HuggingFaceConfig } from "../config.ts"
import { expertsConfig, type GgufFields, ggufFields, transformerConfig } from "./config.ts"
import { ropeScaling, scalesConfig } from "./dense.ts"
import {
  bool,
  bools,
  expertsMetadata,
  prefixed,
  transformerMetadata,
  trunkBlocks,
  uint32,
  uint32PerLayer,
} from "./metadata.ts"
import type { GgufAdapter } from "./registry/adapter.ts"
import { attentionOfAll } from "./windows.ts"

type Keys = Readonly<Record<string, GgufValue | undefined>>

/** What a family says beyond the keys that all share. */
export interface RecurrentGguf {
  readonly metadata?: (architecture: Architecture) => Keys
  readonly config?: (fields: GgufFields, found: HuggingFaceConfig) => HuggingFaceConfig
  /**
   * How a layer without attention is told: it has no key heads, or a list says so.
   *
   * @default "noHeads"
   */
  readonly told?: "noHeads" | "listed"
}

/**
 * Models with recurrent layers, under one of llama.cpp's names.
 *
 * @param modelType - the `model_type` that the file's checkpoint had, or one with the same blocks
 */
export function recurrentGgufAdapter(
  prefix: string,
  modelType: string | ((fields: GgufFields) => string),
  { metadata, config, told = "noHeads" }: RecurrentGguf = {},
): GgufAdapter {
  return {
    metadata: (architecture): GgufMetadata => ({
      ...transformerMetadata(architecture, prefix),
      ...(trunkBlocks(architecture, "experts").length > 0 ? expertsMetadata(architecture, prefix) : {}),
      ...prefixed(prefix, {
        ...headKeys(architecture, told),
        ...feedForwardKeys(architecture),
        ...stateKeys(architecture),
        ...predictionKeys(architecture),
        ...metadata?.(architecture),
      }),
    }),
    config: (header) => {
      const fields = ggufFields(header, prefix)
      const predicted = fields.number("nextn_predict_layers") ?? 0
      const found = {
        model_type: typeof modelType === "string" ? modelType : modelType(fields),
        ...transformerConfig(header, fields, predicted),
        ...expertsConfig(fields),
        ...scalesConfig(fields),
        ...ropeScaling(fields),
        num_nextn_predict_layers: predicted,
      }
      return { ...found, ...config?.(fields, found) }
    },
  }
}

/** A model without attention has no heads (conversion/mamba.py, v0.5.0). */
function headKeys(architecture: Architecture, told: RecurrentGguf["told"]): Keys {
  const attention = attentionOfAll(architecture)
  const first = attention.find((block) => block !== undefined)
  if (!first) return { "attention.head_count": uint32(0) }
  const kvHeads = attention.map((block) => block?.kvHeads ?? (told === "listed" ? first.kvHeads : 0))
  return {
    "attention.head_count": uint32(first.heads),
    "attention.head_count_kv": uint32PerLayer(kvHeads),
    "attention.recurrent_layers": told === "listed" ? bools(attention.map((block) => block === undefined)) : undefined,
  }
}

/** llama.cpp reads an expert's width as that of a dense network where there is none. */
function feedForwardKeys(architecture: Architecture): Keys {
  if (trunkBlocks(architecture, "dense").length > 0) return {}
  const size = trunkBlocks(architecture, "experts")[0]?.size ?? trunkBlocks(architecture, "channelMix")[0]?.size ?? 0
  return { feed_forward_length: uint32(size) }
}

function predictionKeys(architecture: Architecture): Keys {
  const predicted = predictionLayersOf(architecture, "gguf").length
  return predicted > 0 ? { nextn_predict_layers: uint32(predicted) } : {}
}

/** Sizes of the state, by the names of state spaces that llama.cpp gives all of them. */
function stateKeys(architecture: Architecture): Keys {
  for (const block of layersOf(architecture).flatMap(blocksOf)) {
    switch (block.kind) {
      case "mamba1":
        return {
          "ssm.conv_kernel": uint32(block.kernel),
          "ssm.inner_size": uint32(block.size),
          "ssm.state_size": uint32(block.stateSize),
          "ssm.time_step_rank": uint32(block.stepRank),
          "ssm.dt_b_c_rms": block.norms === "weights" ? undefined : bool(block.norms === "unit"),
        }
      case "mamba2":
        return {
          "ssm.conv_kernel": uint32(block.kernel),
          "ssm.inner_size": uint32(block.heads * block.headDim),
          "ssm.state_size": uint32(block.stateSize),
          "ssm.time_step_rank": uint32(block.heads),
          "ssm.group_count": uint32(block.groups),
        }
      case "gatedDelta":
        return {
          "ssm.conv_kernel": uint32(block.kernel),
          "ssm.inner_size": uint32(block.valueHeads * block.valueDim),
          "ssm.state_size": uint32(block.keyDim),
          "ssm.time_step_rank": uint32(block.valueHeads),
          "ssm.group_count": uint32(block.keyHeads),
        }
      case "shortConv":
        return { "shortconv.l_cache": uint32(block.kernel) }
      case "rwkv":
        return {
          "wkv.head_size": uint32(block.headDim),
          time_mix_extra_dim: uint32(block.mixRank),
          time_decay_extra_dim: uint32(block.decayRank),
          rescale_every_n_layers: uint32(block.rescaleEvery ?? 0),
        }
    }
  }
  return {}
}

/** For each layer of the trunk, true where it has no key heads. */
export function withoutHeads(fields: GgufFields): readonly boolean[] {
  const layers = (fields.number("block_count") ?? 0) - (fields.number("nextn_predict_layers") ?? 0)
  const kvHeads = fields.numbers("attention.head_count_kv", layers) ?? []
  return kvHeads.slice(0, layers).map((heads) => heads === 0)
}

/** The first of the file's layers that has a tensor of this name. */
export function layerWith(fields: GgufFields, name: string): number | undefined {
  const layers = Math.min(fields.number("block_count") ?? 0, limits.layers)
  for (let layer = 0; layer < layers; layer += 1) if (fields.has(`blk.${layer}.${name}`)) return layer
  return undefined
}

/** Mamba's sizes, as configs of mixed families name them. */
export function mambaConfig(fields: GgufFields): HuggingFaceConfig {
  const size = fields.number("ssm.inner_size")
  const width = fields.number("embedding_length")
  const heads = fields.number("ssm.time_step_rank")
  return {
    mamba_expand: size && width ? size / width : undefined,
    mamba_d_state: fields.number("ssm.state_size"),
    mamba_d_conv: fields.number("ssm.conv_kernel"),
    mamba_dt_rank: heads,
    mamba_n_heads: heads,
    mamba_d_head: size && heads ? size / heads : undefined,
    mamba_n_groups: fields.number("ssm.group_count"),
    mamba_conv_bias: layerWith(fields, "ssm_conv1d.bias") !== undefined,
    mamba_proj_bias: layerWith(fields, "ssm_in.bias") !== undefined,
  }
}
