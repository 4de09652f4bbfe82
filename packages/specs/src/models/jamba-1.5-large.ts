// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block, Layer } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const source: Source = {
  where: "JonathanChavezTamales/LLMStats@df1d14e:models/ai21/jamba-1.5-large/model.json",
  date: "2026-11-23",
}

const source2: Source = { where: "https://huggingface.co/ai21labs/AI21-Jamba-1.5-Large", date: "2026-11-23" }

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

const mamba1 = {
  kind: "mamba1",
  size: 16_384,
  stateSize: 16,
  stepRank: 512,
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

const dense = { kind: "dense", size: 24_576, gated: true, activation: "silu" } satisfies Block

const layer = [norm, mamba1, norm2, dense] satisfies Layer

const experts = {
  kind: "experts",
  experts: 16,
  active: 2,
  size: 24_576,
  gated: true,
  activation: "silu",
  router: { scoring: "softmax", normalize: false },
} satisfies Block

const layer2 = [norm, mamba1, norm2, experts] satisfies Layer

export const jamba15Large: Model = {
  id: "jamba-1.5-large",
  name: "AI21-Jamba-1.5-Large",
  aliases: [],
  publisher: "AI21 Labs",
  family: "jamba",
  repository: "ai21labs/AI21-Jamba-1.5-Large",
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
    hiddenSize: 8192,
    vocabularySize: 65_536,
    contextLength: 262_144,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 9,
        layers: [
          layer,
          layer2,
          layer,
          layer2,
          [norm, { kind: "attention", heads: 64, kvHeads: 8, keyDim: 128, valueDim: 128 }, norm2, dense],
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
    total: 398_000_000_000,
    active: 94_000_000_000,
    source: {
      where: "abhibambhaniya/GenZ-LLM-Analyzer:GenZ/Models/Model_sets/misc.py",
      date: "2026-11-23",
      scope: "row",
    },
  },
  downloads: undefined,
  benchmarks: [
    { name: "Arena Hard", score: 65.4, metric: "percent", source: source2 },
    { name: "Wild Bench", score: 48.5, metric: "percent", source: source2 },
    { name: "MMLU", score: 81.2, metric: "percent, Chain-of-Thought accuracy", source: source2 },
    { name: "MMLU-Pro", score: 53.5, metric: "percent, Chain-of-Thought accuracy", source: source2 },
    { name: "GPQA", score: 36.9, metric: "percent", source: source2 },
    { name: "ARC-C", score: 93, metric: "percent", source: source2 },
    { name: "GSM8K", score: 87, metric: "percent", source: source2 },
    { name: "TruthfulQA", score: 58.3, metric: "percent", source: source2 },
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
