// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "AI-Hypercomputer/maxtext:src/maxtext/configs/models/deepseek2-236b.yml",
  date: "2026-11-23",
  scope: "row",
}

const source: Source = { where: "https://huggingface.co/deepseek-ai/DeepSeek-V2.5", date: "2026-11-23" }

const source2: Source = { where: "https://www.deepseek.com/", date: "2026-11-23" }

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

const latentAttention = {
  kind: "latentAttention",
  heads: 128,
  queryRank: 1536,
  keyValueRank: 512,
  keyDim: 192,
  sharedKeyDim: 64,
  valueDim: 128,
  rope: { dimensions: 64, base: 10_000 },
} satisfies Block

export const deepseekV25: Model = {
  id: "deepseek-v2.5",
  name: "DeepSeek-V2.5",
  aliases: [],
  publisher: "DeepSeek",
  family: "deepseek",
  repository: "deepseek-ai/DeepSeek-V2.5",
  released: { value: "2024-09-05", source: row, verified: false },
  license: {
    value: "other (deepseek)",
    source: {
      where: "JonathanChavezTamales/LLMStats@df1d14e:models/deepseek/deepseek-v2.5/model.json",
      date: "2026-11-23",
    },
  },
  capabilities: ["chat", "coding", "toolUse"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "deepseek_v2", gguf: "deepseek2" },
    hiddenSize: 5120,
    vocabularySize: 102_400,
    contextLength: 163_840,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 1,
        layers: [[norm, latentAttention, norm, { kind: "dense", size: 12_288, gated: true, activation: "silu" }]],
      },
      {
        repeat: 59,
        layers: [
          [
            norm,
            latentAttention,
            norm,
            {
              kind: "experts",
              experts: 160,
              active: 6,
              size: 1536,
              gated: true,
              activation: "silu",
              shared: { count: 2, size: 3072 },
              router: { scoring: "softmax", normalize: false },
            },
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
  },
  contextLength: { value: 131_072, source: row },
  publishedParameters: undefined,
  statedParameters: { total: 236_000_000_000, active: 21_000_000_000, source: row },
  downloads: undefined,
  benchmarks: [
    { name: "AlpacaEval 2.0", score: 50.5, metric: "percent", source },
    { name: "Arena Hard", score: 76.2, metric: "percent", source },
    { name: "AlignBench", score: 80.4, metric: "percent", source: source2 },
    { name: "MT-Bench", score: 90.2, metric: "percent", source: source2 },
    { name: "HumanEval", score: 89, metric: "percent, Pass@1", source: source2 },
    { name: "HumanEval Multi", score: 73.8, metric: "percent, Pass@1", source },
    { name: "LiveCodeBench(01-09)", score: 41.8, metric: "percent", source },
    { name: "Aider", score: 72.2, metric: "percent", source },
    { name: "SWE-bench Verified", score: 16.8, metric: "percent", source },
    { name: "DS-FIM-Eval", score: 78.3, metric: "percent", source },
    { name: "DS-Arena-Code", score: 63.1, metric: "percent", source },
    { name: "MMLU", score: 80.4, metric: "percent", source: source2 },
    { name: "GSM8K", score: 95.1, metric: "percent", source: source2 },
    { name: "MATH", score: 74.7, metric: "percent", source: source2 },
    { name: "BBH", score: 84.3, metric: "percent", source: source2 },
  ],
  confidence: "stated",
  unverified: ["norm.epsilon"],
  sources: [{ where: "AI-Hypercomputer/maxtext:src/maxtext/configs/models/deepseek2-236b.yml", date: "2026-11-23" }],
}
