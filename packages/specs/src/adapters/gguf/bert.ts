import type { Architecture } from "../../architecture/architecture.ts"
import type { HuggingFaceConfig } from "../config.ts"
import type { GgufFields } from "./config.ts"
import { denseGgufAdapter } from "./dense.ts"
import { bool, uint32 } from "./metadata.ts"

const encoderKeys = {
  metadata: () => ({ "attention.causal": bool(false) }),
  general: ({ embeddingExtras }: Architecture) => ({
    "tokenizer.ggml.token_type_count": uint32(embeddingExtras?.tokenTypes ?? 0),
  }),
}

function tokenTypes(fields: GgufFields): HuggingFaceConfig {
  return { type_vocab_size: fields.shape("token_types.weight")?.[1] }
}

/**
 * BERT, under whose name XLM-RoBERTa comes too: it has one type of token where BERT has two, and the two positions that
 * no token has are left out of the file.
 */
export const bertGguf = denseGgufAdapter("bert", (fields) => (isXlmRoberta(fields) ? "xlm-roberta" : "bert"), {
  ...encoderKeys,
  config: (fields) => {
    const contextLength = fields.number("context_length")
    return {
      ...tokenTypes(fields),
      ...(isXlmRoberta(fields) && contextLength ? { max_position_embeddings: contextLength + 2 } : {}),
    }
  },
})

function isXlmRoberta(fields: GgufFields): boolean {
  return fields.shape("token_types.weight")?.[1] === 1
}

export const nomicBertGguf = denseGgufAdapter("nomic-bert", "nomic_bert", { ...encoderKeys, config: tokenTypes })
