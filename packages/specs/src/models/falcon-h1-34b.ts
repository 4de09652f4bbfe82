// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where:
    "Sahil170595/Chimeraforge@01db369:tests/fixtures/hybrid_configs/tiiuae_Falcon-H1-34B-Instruct.json (verbatim HF config.json)",
  date: "2026-11-23",
  scope: "row",
}

export const falconH134B: Model = {
  id: "falcon-h1-34b",
  name: "Falcon-H1-34B-Instruct",
  aliases: [],
  publisher: "TII",
  family: "falcon",
  repository: "tiiuae/Falcon-H1-34B-Instruct",
  released: { value: "2025-05-21", source: row, verified: false },
  license: { value: "other (falcon-llm-license)", source: row, verified: false },
  capabilities: ["chat", "toolUse"],
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
    hiddenSize: 5120,
    vocabularySize: 261_120,
    contextLength: 262_144,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 72,
        layers: [
          [
            { kind: "norm", type: "rms", epsilon: 0.00001 },
            {
              sideBySide: [
                {
                  kind: "mamba2",
                  heads: 32,
                  headDim: 128,
                  stateSize: 256,
                  groups: 2,
                  kernel: 4,
                  convolutionBias: true,
                },
                {
                  kind: "attention",
                  heads: 20,
                  kvHeads: 4,
                  keyDim: 128,
                  valueDim: 128,
                  rope: { dimensions: 128, base: 100_000_000_000 },
                },
              ],
            },
            { kind: "norm", type: "rms", epsilon: 0.00001, tensor: { huggingFace: "pre_ff_layernorm" } },
            { kind: "dense", size: 21_504, gated: true, activation: "silu" },
          ],
        ],
      },
    ],
    outputNorm: { kind: "norm", type: "rms", epsilon: 0.00001, tensor: { huggingFace: "model.final_layernorm" } },
    predictionLayers: [],
  },
  publishedParameters: undefined,
  statedParameters: { total: 34_000_000_000, source: row },
  downloads: undefined,
  benchmarks: [],
  confidence: "stated",
  unverified: ["norm.epsilon"],
  sources: [
    {
      where:
        "Sahil170595/Chimeraforge@01db369:tests/fixtures/hybrid_configs/tiiuae_Falcon-H1-34B-Instruct.json (verbatim HF config.json)",
      date: "2026-11-23",
    },
  ],
}
