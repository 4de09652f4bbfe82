// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "Lightning-AI/litgpt@2685705:litgpt/config.py#Qwen2.5-Math-72B-Instruct",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const qwen25Math72B: Model = {
  id: "qwen2.5-math-72b",
  name: "Qwen2.5-Math-72B-Instruct",
  aliases: [],
  publisher: "Alibaba (Qwen)",
  family: "qwen",
  repository: "Qwen/Qwen2.5-Math-72B-Instruct",
  released: { value: "2024-09-19", source: row, verified: false },
  license: { value: "other (qwen)", source: row, verified: false },
  capabilities: ["chat", "reasoning"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "qwen2", gguf: "qwen2" },
    hiddenSize: 8192,
    vocabularySize: 152_064,
    contextLength: 4096,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 80,
        layers: [
          [
            norm,
            {
              kind: "attention",
              heads: 64,
              kvHeads: 8,
              keyDim: 128,
              valueDim: 128,
              rope: { dimensions: 128, base: 10_000 },
              qkvBias: true,
            },
            norm,
            { kind: "dense", size: 29_568, gated: true, activation: "silu" },
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
  },
  publishedParameters: undefined,
  statedParameters: { total: 72_700_000_000, source: row },
  downloads: undefined,
  benchmarks: [],
  confidence: "stated",
  unverified: ["norm.epsilon"],
  notes: ["attention_bias: q/k/v projections have bias (Qwen2 architecture)"],
  sources: [{ where: "Lightning-AI/litgpt@2685705:litgpt/config.py#Qwen2.5-Math-72B-Instruct", date: "2026-11-23" }],
}
