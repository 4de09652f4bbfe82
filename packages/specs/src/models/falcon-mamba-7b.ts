// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json",
  date: "2026-11-23",
  scope: "row",
}

export const falconMamba7B: Model = {
  id: "falcon-mamba-7b",
  name: "Falcon-Mamba-7B-Instruct",
  aliases: [],
  publisher: "TII",
  family: "falcon",
  repository: "tiiuae/falcon-mamba-7b-instruct",
  released: { value: "2024-08-12", source: row, verified: false },
  license: { value: "other (falcon-mamba-license)", source: row, verified: false },
  capabilities: ["chat"],
  modalities: ["text"],
  architecture: {
    names: {
      huggingFace: "falcon_mamba",
      gguf: "mamba",
      checkpoint: [
        ["model.embed_tokens", "backbone.embeddings"],
        ["model.layers", "backbone.layers"],
        ["model.norm", "backbone.norm_f"],
      ],
    },
    hiddenSize: 4096,
    vocabularySize: 65_024,
    contextLength: 8192,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 64,
        layers: [
          [
            { kind: "norm", type: "rms", epsilon: 0.00001, tensor: { huggingFace: "norm" } },
            {
              kind: "mamba1",
              size: 8192,
              stateSize: 16,
              stepRank: 256,
              kernel: 4,
              convolutionBias: true,
              norms: "unit",
            },
          ],
        ],
      },
    ],
    outputNorm: { kind: "norm", type: "rms", epsilon: 0.00001 },
    predictionLayers: [],
  },
  publishedParameters: {
    value: 7_272_665_088,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#tiiuae/falcon-mamba-7b-instruct",
      date: "2026-11-23",
    },
  },
  statedParameters: { total: 7_270_000_000, source: row },
  downloads: {
    value: 18_896,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#tiiuae/falcon-mamba-7b-instruct",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "counted",
  unverified: ["norm.epsilon"],
  sources: [
    { where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json", date: "2026-11-23" },
    { where: "abhibambhaniya/GenZ-LLM-Analyzer:GenZ/Models/Model_sets/misc.py", date: "2026-11-23" },
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#tiiuae/falcon-mamba-7b-instruct",
      date: "2026-11-23",
    },
  ],
}
