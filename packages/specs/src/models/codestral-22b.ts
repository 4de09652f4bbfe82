// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const source: Source = { where: "https://mistral.ai/news/codestral/", date: "2026-11-23" }

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const codestral22B: Model = {
  id: "codestral-22b",
  name: "Codestral-22B-v0.1",
  aliases: [],
  publisher: "Mistral AI",
  family: "mistral",
  repository: "mistralai/Codestral-22B-v0.1",
  released: {
    value: "2024-05-29",
    source: { where: "anomalyco/models.dev@f3fc692:models/mistral/codestral-latest.toml", date: "2026-11-23" },
  },
  license: {
    value: "other (mnpl)",
    source: {
      where: "JonathanChavezTamales/LLMStats@df1d14e:models/mistral/codestral-22b/model.json",
      date: "2026-11-23",
    },
  },
  capabilities: ["coding", "fillInTheMiddle"],
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
  statedParameters: {
    total: 22_200_000_000,
    source: {
      where: "abhibambhaniya/GenZ-LLM-Analyzer:GenZ/Models/Model_sets/mistral.py (Mistral-Small 22B, same shape)",
      date: "2026-11-23",
      scope: "row",
    },
  },
  downloads: undefined,
  benchmarks: [
    {
      name: "Aider Polyglot",
      score: 11.1,
      metric: "percent correct",
      source: { where: "https://aider.chat/docs/leaderboards/", date: "2026-11-23" },
    },
    { name: "HumanEval", score: 81.1, metric: "percent, pass@1", source },
    { name: "MBPP", score: 78.2, metric: "percent, pass@1", source },
    { name: "CruxEval-O", score: 51.3, metric: "percent, pass@1", source },
    { name: "RepoBench", score: 34, metric: "percent, pass@1", source },
    { name: "Spider", score: 63.5, metric: "percent, pass@1", source },
    { name: "HumanEvalFIM-Average", score: 91.6, metric: "percent, pass@1", source },
    { name: "HumanEval-Average", score: 61.5, metric: "percent, pass@1", source },
  ],
  confidence: "stated",
  unverified: ["norm.epsilon"],
  sources: [
    {
      where: "abhibambhaniya/GenZ-LLM-Analyzer:GenZ/Models/Model_sets/mistral.py (Mistral-Small 22B, same shape)",
      date: "2026-11-23",
    },
    {
      where: "ollama/ollama#4726 (load log of 2024-05-31: vocabulary 32768, 113 norms and so 56 layers)",
      date: "2026-11-23",
    },
    { where: "ollama/ollama#6148 (load log: 6144/16384/48/8, vocabulary 32768)", date: "2026-11-23" },
  ],
}
