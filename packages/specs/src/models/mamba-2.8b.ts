// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "abhibambhaniya/GenZ-LLM-Analyzer:GenZ/Models/Model_sets/misc.py",
  date: "2026-11-23",
  scope: "row",
}

export const mamba28B: Model = {
  id: "mamba-2.8b",
  name: "Mamba-2.8b",
  aliases: [],
  publisher: "State Spaces",
  family: "mamba",
  repository: "state-spaces/mamba-2.8b-hf",
  released: { value: "2023-12-03", source: row, verified: false },
  license: { value: "apache-2.0", source: row, verified: false },
  capabilities: ["chat"],
  modalities: ["text"],
  architecture: {
    names: {
      huggingFace: "mamba",
      gguf: "mamba",
      checkpoint: [
        ["model.embed_tokens", "backbone.embeddings"],
        ["model.layers", "backbone.layers"],
        ["model.norm", "backbone.norm_f"],
      ],
    },
    hiddenSize: 2560,
    vocabularySize: 50_280,
    contextLength: 2048,
    tiedEmbeddings: true,
    groups: [
      {
        repeat: 64,
        layers: [
          [
            { kind: "norm", type: "rms", epsilon: 0.00001, tensor: { huggingFace: "norm" } },
            { kind: "mamba1", size: 5120, stateSize: 16, stepRank: 160, kernel: 4, convolutionBias: true },
          ],
        ],
      },
    ],
    outputNorm: { kind: "norm", type: "rms", epsilon: 0.00001 },
    predictionLayers: [],
  },
  publishedParameters: undefined,
  statedParameters: { total: 2_770_000_000, source: row },
  downloads: undefined,
  benchmarks: [],
  confidence: "stated",
  unverified: ["norm.epsilon"],
  sources: [{ where: "abhibambhaniya/GenZ-LLM-Analyzer:GenZ/Models/Model_sets/misc.py", date: "2026-11-23" }],
}
