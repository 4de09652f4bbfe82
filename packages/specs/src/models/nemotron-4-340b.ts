// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "abhibambhaniya/GenZ-LLM-Analyzer:GenZ/Models/Model_sets/nvidia.py",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "layer", epsilon: 0.000001, bias: true } satisfies Block

export const nemotron4340B: Model = {
  id: "nemotron-4-340b",
  name: "Nemotron-4-340B-Instruct",
  aliases: [],
  publisher: "NVIDIA",
  family: "nemotron",
  repository: "nvidia/Nemotron-4-340B-Instruct",
  released: { value: "2024-06-14", source: row, verified: false },
  license: { value: "other (nvidia-open-model)", source: row, verified: false },
  capabilities: ["chat"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "nemotron", gguf: "nemotron" },
    hiddenSize: 18_432,
    vocabularySize: 256_000,
    contextLength: 4096,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 96,
        layers: [
          [
            norm,
            {
              kind: "attention",
              heads: 96,
              kvHeads: 8,
              keyDim: 192,
              valueDim: 192,
              rope: { dimensions: 96, base: 10_000 },
            },
            norm,
            { kind: "dense", size: 73_728, gated: false, activation: "reluSquared" },
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
  },
  publishedParameters: undefined,
  statedParameters: { total: 340_000_000_000, source: row },
  downloads: undefined,
  benchmarks: [],
  confidence: "stated",
  unverified: ["rope.base", "norm.epsilon"],
  sources: [{ where: "abhibambhaniya/GenZ-LLM-Analyzer:GenZ/Models/Model_sets/nvidia.py", date: "2026-11-23" }],
}
