// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "abhibambhaniya/GenZ-LLM-Analyzer:GenZ/Models/Model_sets/misc.py",
  date: "2026-11-23",
  scope: "row",
}

export const mamba130M: Model = {
  id: "mamba-130m",
  name: "Mamba-130m",
  aliases: [],
  publisher: "State Spaces",
  family: "mamba",
  repository: "state-spaces/mamba-130m-hf",
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
    hiddenSize: 768,
    vocabularySize: 50_280,
    contextLength: 2048,
    tiedEmbeddings: true,
    groups: [
      {
        repeat: 24,
        layers: [
          [
            { kind: "norm", type: "rms", epsilon: 0.00001, tensor: { huggingFace: "norm" } },
            { kind: "mamba1", size: 1536, stateSize: 16, stepRank: 48, kernel: 4, convolutionBias: true },
          ],
        ],
      },
    ],
    outputNorm: { kind: "norm", type: "rms", epsilon: 0.00001 },
    predictionLayers: [],
  },
  publishedParameters: {
    value: 129_135_360,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#state-spaces/mamba-130m-hf",
      date: "2026-11-23",
    },
  },
  statedParameters: { total: 130_000_000, source: row },
  downloads: {
    value: 435_702,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#state-spaces/mamba-130m-hf",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "counted",
  unverified: ["norm.epsilon"],
  sources: [
    { where: "abhibambhaniya/GenZ-LLM-Analyzer:GenZ/Models/Model_sets/misc.py", date: "2026-11-23" },
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#state-spaces/mamba-130m-hf",
      date: "2026-11-23",
    },
  ],
}
