// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "huggingface/transformers configuration_cohere.py defaults (= command-r-v01)",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "layer", epsilon: 0.000001 } satisfies Block

export const commandRV01: Model = {
  id: "command-r-v01",
  name: "C4AI Command R v01",
  aliases: [],
  publisher: "Cohere",
  family: "command",
  repository: "CohereLabs/c4ai-command-r-v01",
  released: { value: "2024-03-11", source: row, verified: false },
  license: { value: "cc-by-nc-4.0", source: row, verified: false },
  capabilities: ["chat", "toolUse"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "cohere", gguf: "command-r" },
    hiddenSize: 8192,
    vocabularySize: 256_000,
    contextLength: 131_072,
    tiedEmbeddings: true,
    groups: [
      {
        repeat: 40,
        layers: [
          [
            norm,
            {
              sideBySide: [
                {
                  kind: "attention",
                  heads: 64,
                  kvHeads: 64,
                  keyDim: 128,
                  valueDim: 128,
                  rope: { dimensions: 128, base: 8_000_000 },
                },
                { kind: "dense", size: 22_528, gated: true, activation: "silu" },
              ],
            },
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
    scales: { logits: 0.0625 },
  },
  publishedParameters: undefined,
  statedParameters: { total: 35_000_000_000, source: row },
  downloads: undefined,
  benchmarks: [],
  confidence: "stated",
  unverified: ["norm.epsilon"],
  sources: [
    { where: "huggingface/transformers configuration_cohere.py defaults (= command-r-v01)", date: "2026-11-23" },
    { where: "ggml-org/llama.cpp#6801 (load log: 40 layers, 8192/22528/64/64)", date: "2026-11-23" },
  ],
}
