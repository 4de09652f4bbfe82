import { type Architecture, blocksOf, layersOf } from "../../architecture/architecture.ts"
import type { NgramLookupBlock } from "../../architecture/blocks/ngram-lookup.ts"
import type { GgufHeader } from "../../gguf/header.ts"
import type { GgufMetadata } from "../../gguf/metadata.ts"
import type { HuggingFaceConfig } from "../config.ts"
import { expertsConfig, type GgufFields, ggufFields, transformerConfig } from "./config.ts"
import {
  expertsMetadata,
  float32,
  onlyBlock,
  perLayer,
  prefixed,
  transformerMetadata,
  trunkBlocks,
  uint32,
  uint32s,
} from "./metadata.ts"

const prefix = "qwen4exp"

const uint64s = (value: readonly number[]) => ({ type: "array", of: "uint64", value }) as const

export function qwen4expMetadata(architecture: Architecture): GgufMetadata {
  const layers = perLayer(architecture, "attention")
  const attention = onlyBlock(trunkBlocks(architecture, "attention"), "attention")
  const delta = onlyBlock(trunkBlocks(architecture, "gatedDelta"), "a gated delta rule")
  const connection = onlyBlock(trunkBlocks(architecture, "hyperConnection"), "a hyper-connection")
  const { indexer } = attention
  return {
    ...transformerMetadata(architecture, prefix),
    ...expertsMetadata(architecture, prefix),
    ...lookupMetadata(architecture),
    ...prefixed(prefix, {
      // Layers without attention are told by their type and not by their heads.
      "attention.head_count_kv": uint32(attention.kvHeads),
      "attention.layer_norm_rms_epsilon": float32(connection.epsilon ?? 0),
      "attention.indexer.head_count": indexer && uint32(indexer.heads),
      "attention.indexer.key_length": indexer && uint32(indexer.keyDim),
      "attention.indexer.top_k": indexer && uint32(indexer.chosenBlocks * indexer.blockSize),
      "attention.compress_ratios": uint32s(layers.map((block) => block?.indexer?.blockSize ?? 0)),
      full_attention_interval: uint32(layers.findIndex(Boolean) + 1),
      "hyper_connection.count": uint32(connection.streams),
      "hyper_connection.low_rank": uint32(connection.rank ?? 0),
      "ssm.conv_kernel": uint32(delta.kernel),
      "ssm.state_size": uint32(delta.keyDim),
      "ssm.group_count": uint32(delta.keyHeads),
      "ssm.time_step_rank": uint32(delta.valueHeads),
      "ssm.inner_size": uint32(delta.valueHeads * delta.valueDim),
    }),
  }
}

/** Hashes of tokens depend on numbers that the checkpoint alone has; they change no size, and equal shares stand here. */
function lookupMetadata(architecture: Architecture): GgufMetadata {
  const layers = layersOf(architecture).map((layer) =>
    blocksOf(layer).find((block): block is NgramLookupBlock => block.kind === "ngramLookup"),
  )
  const block = layers.find((one) => one !== undefined)
  if (!block) return {}
  const share = Math.floor(block.rows / block.reads)
  const heads = Array.from({ length: block.reads }, (_, head) => head)
  return prefixed(prefix, {
    embedding_length_per_layer_input: uint32(block.width),
    "ple.layers": uint32s([layers.indexOf(block)]),
    "ple.ngram_size": uint32(block.longest),
    "ple.heads_per_ngram": uint32(block.reads / (block.longest - 1)),
    "ple.conv_kernel": uint32(block.kernel ?? 1),
    "ple.eos_token_id": uint32(0),
    "ple.layer_multipliers": uint64s(Array.from({ length: block.longest }, () => 1)),
    "ple.head_offsets": uint64s(heads.map((head) => head * share)),
    "ple.head_vocab_sizes": uint64s(heads.map(() => share)),
  })
}

export function qwen4expConfig(header: GgufHeader): HuggingFaceConfig {
  const fields = ggufFields(header, prefix)
  return {
    model_type: "qwen4_exp_text",
    ...transformerConfig(header, fields),
    ...expertsConfig(fields),
    ...lookupConfig(fields),
    layer_types: undefined,
    full_attention_interval: fields.number("full_attention_interval"),
    hc_count: fields.number("hyper_connection.count"),
    hc_lowrank: fields.number("hyper_connection.low_rank"),
    indexer_n_heads: fields.number("attention.indexer.head_count"),
    indexer_head_dim: fields.number("attention.indexer.key_length"),
    indexer_budget: fields.number("attention.indexer.top_k"),
    indexer_compress_ratio: fields.numbers("attention.compress_ratios", 1)?.find((ratio) => ratio > 0),
    linear_num_key_heads: fields.number("ssm.group_count"),
    linear_num_value_heads: fields.number("ssm.time_step_rank"),
    linear_key_head_dim: fields.number("ssm.state_size"),
    linear_value_head_dim: (fields.number("ssm.inner_size") ?? 0) / (fields.number("ssm.time_step_rank") ?? 1),
    linear_conv_kernel_dim: fields.number("ssm.conv_kernel"),
  }
}

/** Into how many parts the checkpoint splits the table is not in the file; published ones have 128. */
function lookupConfig(fields: GgufFields): HuggingFaceConfig {
  const [width, rows] = fields.shape("per_layer_token_embd.weight") ?? []
  if (width === undefined || rows === undefined) return {}
  const parts = rows % 128 === 0 ? 128 : 1
  return {
    ple_layer_ids: fields.numbers("ple.layers", 1)?.map((layer) => layer + 1),
    ple_row_dim: width,
    ple_part_rows: rows / parts,
    split_ngram_parts: parts,
    ngram_size: fields.number("ple.ngram_size"),
    heads_per_ngram: fields.number("ple.heads_per_ngram"),
    ple_conv_kernel_size: fields.number("ple.conv_kernel"),
  }
}
