// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block, Layer } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const source: Source = {
  where: "JonathanChavezTamales/LLMStats@df1d14e:models/ai21/jamba-1.5-mini/model.json",
  date: "2026-11-23",
}

const source2: Source = { where: "https://huggingface.co/ai21labs/AI21-Jamba-1.5-Mini", date: "2026-11-23" }

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

const mamba1 = {
  kind: "mamba1",
  size: 8192,
  stateSize: 16,
  stepRank: 256,
  kernel: 4,
  convolutionBias: true,
  norms: "weights",
} satisfies Block

const norm2 = {
  kind: "norm",
  type: "rms",
  epsilon: 0.000001,
  tensor: { huggingFace: "pre_ff_layernorm" },
} satisfies Block

const dense = { kind: "dense", size: 14_336, gated: true, activation: "silu" } satisfies Block

const layer = [norm, mamba1, norm2, dense] satisfies Layer

const experts = {
  kind: "experts",
  experts: 16,
  active: 2,
  size: 14_336,
  gated: true,
  activation: "silu",
  router: { scoring: "softmax", normalize: false },
} satisfies Block

const layer2 = [norm, mamba1, norm2, experts] satisfies Layer

export const jamba15Mini: Model = {
  id: "jamba-1.5-mini",
  name: "AI21-Jamba-1.5-Mini",
  aliases: [],
  publisher: "AI21 Labs",
  family: "jamba",
  repository: "ai21labs/AI21-Jamba-1.5-Mini",
  released: { value: "2024-08-22", source },
  license: { value: "other (jamba-open-model)", source },
  capabilities: ["chat", "toolUse"],
  modalities: ["text"],
  architecture: {
    names: {
      huggingFace: "jamba",
      gguf: "jamba",
      checkpoint: [
        ["mixer.", "mamba."],
        ["mlp.gate.", "feed_forward.router."],
        ["mlp.", "feed_forward."],
      ],
    },
    hiddenSize: 4096,
    vocabularySize: 65_536,
    contextLength: 262_144,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 4,
        layers: [
          layer,
          layer2,
          layer,
          layer2,
          [norm, { kind: "attention", heads: 32, kvHeads: 8, keyDim: 128, valueDim: 128 }, norm2, dense],
          layer2,
          layer,
          layer2,
        ],
      },
    ],
    outputNorm: { kind: "norm", type: "rms", epsilon: 0.000001, tensor: { huggingFace: "model.final_layernorm" } },
    predictionLayers: [],
  },
  publishedParameters: undefined,
  statedParameters: {
    total: 52_000_000_000,
    active: 12_000_000_000,
    source: {
      where: "abhibambhaniya/GenZ-LLM-Analyzer:GenZ/Models/Model_sets/misc.py",
      date: "2026-11-23",
      scope: "row",
    },
  },
  downloads: undefined,
  benchmarks: [
    { name: "Arena Hard", score: 46.1, metric: "percent", source: source2 },
    { name: "Wild Bench", score: 42.4, metric: "percent", source: source2 },
    { name: "MMLU", score: 69.7, metric: "percent, Chain-of-Thought accuracy", source: source2 },
    { name: "MMLU-Pro", score: 42.5, metric: "percent, Chain-of-Thought accuracy", source: source2 },
    { name: "GPQA", score: 32.3, metric: "percent", source: source2 },
    { name: "ARC-C", score: 85.7, metric: "percent", source: source2 },
    { name: "GSM8K", score: 75.8, metric: "percent", source: source2 },
    { name: "TruthfulQA", score: 54.1, metric: "percent", source: source2 },
  ],
  confidence: "stated",
  unverified: ["norm.epsilon"],
  sources: [
    { where: "abhibambhaniya/GenZ-LLM-Analyzer:GenZ/Models/Model_sets/misc.py", date: "2026-11-23" },
    {
      where: "huggingface/transformers@008f5c8:src/transformers/models/jamba/configuration_jamba.py",
      date: "2026-11-23",
    },
  ],
}
