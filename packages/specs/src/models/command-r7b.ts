// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block, Layer } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where:
    "ggml-org/llama.cpp#10900 (load log: n_layer 32, n_embd 4096, n_head 32, n_head_kv 8, n_ff 14336, n_swa 4096, n_vocab 256000)",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "layer", epsilon: 0.000001 } satisfies Block

const windowedAttention = {
  kind: "attention",
  heads: 32,
  kvHeads: 8,
  keyDim: 128,
  valueDim: 128,
  rope: { dimensions: 128, base: 10_000 },
  window: 4096,
} satisfies Block

const dense = { kind: "dense", size: 14_336, gated: true, activation: "silu" } satisfies Block

const layer = [norm, { sideBySide: [windowedAttention, dense] }] satisfies Layer

export const commandR7b: Model = {
  id: "command-r7b",
  name: "C4AI Command R7B 12-2024",
  aliases: [],
  publisher: "Cohere",
  family: "command",
  repository: "CohereLabs/c4ai-command-r7b-12-2024",
  released: {
    value: "2024-12-02",
    source: { where: "anomalyco/models.dev@f3fc692:models/cohere/command-r7b-12-2024.toml", date: "2026-11-23" },
  },
  license: { value: "cc-by-nc-4.0", source: row, verified: false },
  capabilities: ["chat", "toolUse"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "cohere2", gguf: "cohere2" },
    hiddenSize: 4096,
    vocabularySize: 256_000,
    contextLength: 132_096,
    tiedEmbeddings: true,
    groups: [
      {
        repeat: 8,
        layers: [
          layer,
          layer,
          layer,
          [norm, { sideBySide: [{ kind: "attention", heads: 32, kvHeads: 8, keyDim: 128, valueDim: 128 }, dense] }],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
    scales: { logits: 0.0625 },
  },
  publishedParameters: {
    value: 8_028_033_024,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#CohereLabs/c4ai-command-r7b-12-2024",
      date: "2026-11-23",
    },
  },
  statedParameters: { total: 8_030_000_000, source: row },
  downloads: {
    value: 31_025,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#CohereLabs/c4ai-command-r7b-12-2024",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "counted",
  unverified: ["rope.base", "norm.epsilon"],
  sources: [
    {
      where:
        "ggml-org/llama.cpp#10900 (load log: n_layer 32, n_embd 4096, n_head 32, n_head_kv 8, n_ff 14336, n_swa 4096, n_vocab 256000)",
      date: "2026-11-23",
    },
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#CohereLabs/c4ai-command-r7b-12-2024",
      date: "2026-11-23",
    },
  ],
}
