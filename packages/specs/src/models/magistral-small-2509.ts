// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "mostlygeek/llama-swap#35 (llama.cpp load log: n_layer 40, n_embd 5120, n_head 32, n_head_kv 8, rot 128)",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const magistralSmall2509: Model = {
  id: "magistral-small-2509",
  name: "Magistral-Small-2509",
  aliases: [],
  publisher: "Mistral AI",
  family: "mistral",
  repository: "mistralai/Magistral-Small-2509",
  released: { value: "2025-09-17", source: row, verified: false },
  license: { value: "apache-2.0", source: row, verified: false },
  capabilities: ["chat", "reasoning", "vision", "toolUse"],
  modalities: ["text", "image"],
  architecture: {
    names: { huggingFace: "mistral", gguf: "llama" },
    hiddenSize: 5120,
    vocabularySize: 131_072,
    contextLength: 131_072,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 40,
        layers: [
          [
            norm,
            {
              kind: "attention",
              heads: 32,
              kvHeads: 8,
              keyDim: 128,
              valueDim: 128,
              rope: { dimensions: 128, base: 100_000_000 },
            },
            norm,
            { kind: "dense", size: 32_768, gated: true, activation: "silu" },
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
    towers: [
      {
        reads: "image",
        shape: {
          hiddenSize: 1024,
          layers: 24,
          heads: 16,
          feedForwardSize: 4096,
          norm: "rms",
          gated: true,
          patch: { size: 14 },
          firstNorm: "rms",
          merge: 2,
          projector: [
            { part: "norm", type: "rms", size: 1024 },
            { part: "linear", inputs: 4096, outputs: 1024 },
            { part: "linear", inputs: 1024, outputs: 5120 },
            { part: "linear", inputs: 5120, outputs: 5120 },
          ],
        },
      },
    ],
  },
  publishedParameters: undefined,
  statedParameters: { total: 24_000_000_000, source: row },
  downloads: undefined,
  benchmarks: [],
  confidence: "derived",
  unverified: ["config.intermediate_size", "config.vocab_size", "towers", "norm.epsilon"],
  notes: ["intermediate_size and vocab_size are those of Mistral-Small-24B-2501, which this model continues"],
  sources: [
    {
      where: "mostlygeek/llama-swap#35 (llama.cpp load log: n_layer 40, n_embd 5120, n_head 32, n_head_kv 8, rot 128)",
      date: "2026-11-23",
    },
    { where: "berketpbs/llmspec:data/models.json", date: "2026-11-23" },
    {
      where:
        "a public repository file that its index did not name (dimensions of Mistral-Small-24B-Instruct-2501 beside the address of its weights)",
      date: "2026-11-23",
    },
  ],
}
