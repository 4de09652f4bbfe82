// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "huggingface/transformers configuration_mamba2.py defaults (= Mamba-Codestral-7B)",
  date: "2026-11-23",
  scope: "row",
}

export const codestralMamba7B: Model = {
  id: "codestral-mamba-7b",
  name: "Mamba-Codestral-7B-v0.1",
  aliases: [],
  publisher: "Mistral AI",
  family: "mistral",
  repository: "mistralai/Mamba-Codestral-7B-v0.1",
  released: { value: "2024-07-16", source: row, verified: false },
  license: { value: "apache-2.0", source: row, verified: false },
  capabilities: ["coding"],
  modalities: ["text"],
  architecture: {
    names: {
      huggingFace: "mamba2",
      gguf: "mamba2",
      checkpoint: [
        ["model.embed_tokens", "backbone.embeddings"],
        ["model.layers", "backbone.layers"],
        ["model.norm", "backbone.norm_f"],
      ],
    },
    hiddenSize: 4096,
    vocabularySize: 32_768,
    contextLength: 262_144,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 64,
        layers: [
          [
            { kind: "norm", type: "rms", epsilon: 0.00001, tensor: { huggingFace: "norm" } },
            { kind: "mamba2", heads: 128, headDim: 64, stateSize: 128, groups: 8, kernel: 4, convolutionBias: true },
          ],
        ],
      },
    ],
    outputNorm: { kind: "norm", type: "rms", epsilon: 0.00001 },
    predictionLayers: [],
  },
  publishedParameters: undefined,
  statedParameters: { total: 7_290_000_000, source: row },
  downloads: undefined,
  benchmarks: [],
  confidence: "derived",
  unverified: ["config", "norm.epsilon"],
  notes: ["defaults as in transformers Mamba2Config, without a source; computed total matches 7.29B"],
  sources: [
    { where: "huggingface/transformers configuration_mamba2.py defaults (= Mamba-Codestral-7B)", date: "2026-11-23" },
  ],
}
