import type { Architecture } from "../architecture/architecture.ts"
import type { AttentionBlock } from "../architecture/blocks/attention.ts"
import type { ConfigReader } from "./config.ts"
import { numberedMatrices } from "./mixtral.ts"
import { mixture, sigmoid } from "./mixture.ts"

const isFlag = (element: unknown): element is 0 | 1 => element === 0 || element === 1

/** MiniMax-M2: norms over all heads together; the layers that predict further tokens are not published. */
export function minimaxM2(config: ConfigReader): Architecture {
  return mixture(config, {
    gguf: "minimax-m2",
    checkpoint: [["mlp.gate.e_score_correction_bias", "mlp.e_score_correction_bias"], ...numberedMatrices],
    routing: sigmoid,
    attention: (attention) => (config.boolean("use_qk_norm", true) ? { ...attention, qkNorm: "width" } : attention),
  })
}

/** MiniMax-M3: leading dense layers, then an indexer that chooses the blocks of tokens that attention reads. */
export function minimaxM3(config: ConfigReader): Architecture {
  const indexer = readIndexer(config)
  return mixture(config, {
    gguf: "minimax-m3",
    checkpoint: [["mlp.gate.e_score_correction_bias", "mlp.e_score_correction_bias"]],
    routing: { ...sigmoid, scale: 2 },
    attention: (attention, layer) => ({ ...attention, qkNorm: true, ...indexer(layer) }),
  })
}

function readIndexer(config: ConfigReader): (layer: number) => Pick<AttentionBlock, "indexer"> {
  const sparse = config.inside("sparse_attention_config")
  if (!sparse?.boolean("use_sparse_attention", true)) return () => ({})
  const flags = sparse.array("sparse_attention_freq", isFlag, "a list of 0 and 1")
  const indexer = {
    heads: sparse.integer("sparse_num_index_heads"),
    keyDim: sparse.integer("sparse_index_dim"),
    blockSize: sparse.integer("sparse_block_size"),
    chosenBlocks: sparse.integer("sparse_topk_blocks"),
    localBlocks: sparse.integer("sparse_local_block", { fallback: 1 }),
  }
  return (layer) => (flags?.[layer] === 0 ? {} : { indexer })
}
