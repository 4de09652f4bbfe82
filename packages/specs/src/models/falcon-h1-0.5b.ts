// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#tiiuae/Falcon-H1-0.5B-Base",
  date: "2026-11-23",
  scope: "row",
}

export const falconH105B: Model = {
  id: "falcon-h1-0.5b",
  name: "Falcon-H1-0.5B-Instruct",
  aliases: [],
  publisher: "TII",
  family: "falcon",
  repository: "tiiuae/Falcon-H1-0.5B-Instruct",
  released: { value: "2025-05-21", source: row, verified: false },
  license: { value: "other (falcon-llm-license)", source: row, verified: false },
  capabilities: ["chat"],
  modalities: ["text"],
  architecture: {
    names: {
      huggingFace: "falcon_h1",
      gguf: "falcon-h1",
      checkpoint: [
        ["mixer.", "mamba."],
        ["mlp.", "feed_forward."],
      ],
      ggufTensors: [["ffn_norm.weight", "ffn_norm"]],
    },
    hiddenSize: 1024,
    vocabularySize: 32_784,
    contextLength: 16_384,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 36,
        layers: [
          [
            { kind: "norm", type: "rms", epsilon: 0.00001 },
            {
              sideBySide: [
                {
                  kind: "mamba2",
                  heads: 24,
                  headDim: 64,
                  stateSize: 128,
                  groups: 1,
                  kernel: 4,
                  convolutionBias: true,
                  norm: false,
                },
                {
                  kind: "attention",
                  heads: 8,
                  kvHeads: 2,
                  keyDim: 64,
                  valueDim: 64,
                  rope: { dimensions: 64, base: 100_000 },
                },
              ],
            },
            { kind: "norm", type: "rms", epsilon: 0.00001, tensor: { huggingFace: "pre_ff_layernorm" } },
            { kind: "dense", size: 2048, gated: true, activation: "silu" },
          ],
        ],
      },
    ],
    outputNorm: { kind: "norm", type: "rms", epsilon: 0.00001, tensor: { huggingFace: "model.final_layernorm" } },
    predictionLayers: [],
  },
  publishedParameters: undefined,
  statedParameters: { total: 520_000_000, source: row },
  downloads: undefined,
  benchmarks: [],
  confidence: "stated",
  unverified: ["rope.base", "norm.epsilon"],
  sources: [
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#tiiuae/Falcon-H1-0.5B-Base",
      date: "2026-11-23",
    },
    {
      where:
        "a public repository file that its index did not name (36 layers hybrid, kv 2x64, conv 1792x4, state 24x64x128)",
      date: "2026-11-23",
    },
  ],
}
