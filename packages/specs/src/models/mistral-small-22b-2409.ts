// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "abhibambhaniya/GenZ-LLM-Analyzer:GenZ/Models/Model_sets/mistral.py",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const mistralSmall22B2409: Model = {
  id: "mistral-small-22b-2409",
  name: "Mistral-Small-Instruct-2409",
  aliases: [],
  publisher: "Mistral AI",
  family: "mistral",
  repository: "mistralai/Mistral-Small-Instruct-2409",
  released: {
    value: "2024-09-17",
    source: {
      where: "JonathanChavezTamales/LLMStats@df1d14e:models/mistral/mistral-small-2409/model.json",
      date: "2026-11-23",
    },
  },
  license: { value: "other (mrl)", source: row, verified: false },
  capabilities: ["chat", "toolUse"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "mistral", gguf: "llama" },
    hiddenSize: 6144,
    vocabularySize: 32_768,
    contextLength: 32_768,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 56,
        layers: [
          [
            norm,
            {
              kind: "attention",
              heads: 48,
              kvHeads: 8,
              keyDim: 128,
              valueDim: 128,
              rope: { dimensions: 128, base: 1_000_000 },
            },
            norm,
            { kind: "dense", size: 16_384, gated: true, activation: "silu" },
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
  },
  publishedParameters: undefined,
  statedParameters: { total: 22_200_000_000, source: row },
  downloads: undefined,
  benchmarks: [],
  confidence: "stated",
  unverified: ["norm.epsilon"],
  sources: [{ where: "abhibambhaniya/GenZ-LLM-Analyzer:GenZ/Models/Model_sets/mistral.py", date: "2026-11-23" }],
}
