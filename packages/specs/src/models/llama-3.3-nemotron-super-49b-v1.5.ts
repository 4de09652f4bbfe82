// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block, Layer } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where:
    "ai-dynamo/aiconfigurator@095f58a:aic-core/src/aiconfigurator_core/model_configs/nvidia--Llama-3_3-Nemotron-Super-49B-v1_config.json",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

const attention = {
  kind: "attention",
  heads: 64,
  kvHeads: 8,
  keyDim: 128,
  valueDim: 128,
  rope: { dimensions: 128, base: 500_000 },
} satisfies Block

const dense = { kind: "dense", size: 14_336, gated: true, activation: "silu" } satisfies Block

const dense2 = { kind: "dense", size: 28_672, gated: true, activation: "silu" } satisfies Block

const layer = [norm, attention, norm, dense2] satisfies Layer

const layer2 = [norm, dense] satisfies Layer

const dense3 = { kind: "dense", size: 7168, gated: true, activation: "silu" } satisfies Block

const layer3 = [norm, dense3] satisfies Layer

const dense4 = { kind: "dense", size: 5632, gated: true, activation: "silu" } satisfies Block

const layer4 = [norm, dense4] satisfies Layer

const dense5 = { kind: "dense", size: 2816, gated: true, activation: "silu" } satisfies Block

const layer5 = [norm, dense5] satisfies Layer

export const llama33NemotronSuper49BV15: Model = {
  id: "llama-3.3-nemotron-super-49b-v1.5",
  name: "Llama-3.3-Nemotron-Super-49B-v1.5",
  aliases: [],
  publisher: "NVIDIA",
  family: "nemotron",
  repository: "nvidia/Llama-3_3-Nemotron-Super-49B-v1_5",
  released: { value: "2025-07-25", source: row, verified: false },
  license: { value: "other (nvidia-open-model)", source: row, verified: false },
  capabilities: ["chat", "reasoning", "toolUse"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "nemotron-nas", gguf: "deci" },
    hiddenSize: 8192,
    vocabularySize: 128_256,
    contextLength: 131_072,
    tiedEmbeddings: false,
    groups: [
      { repeat: 1, layers: [[norm, attention, norm, dense]] },
      { repeat: 5, layers: [layer] },
      { repeat: 2, layers: [layer2] },
      { repeat: 3, layers: [layer] },
      { repeat: 1, layers: [[norm, { kind: "dense", size: 17_920, gated: true, activation: "silu" }]] },
      { repeat: 30, layers: [layer] },
      { repeat: 1, layers: [layer3] },
      { repeat: 2, layers: [layer2] },
      { repeat: 1, layers: [layer3, [norm, dense2], layer3, layer2] },
      { repeat: 3, layers: [layer3] },
      { repeat: 1, layers: [layer] },
      { repeat: 2, layers: [layer3, layer4, layer4] },
      { repeat: 1, layers: [layer4] },
      { repeat: 2, layers: [layer3] },
      { repeat: 2, layers: [layer5] },
      { repeat: 2, layers: [layer4] },
      { repeat: 2, layers: [layer5] },
      { repeat: 1, layers: [layer4] },
      { repeat: 2, layers: [layer5] },
      { repeat: 9, layers: [layer] },
    ],
    outputNorm: norm,
    predictionLayers: [],
    embeddingExtras: { ropeFactors: { kind: "frequencies", elements: 64 } },
  },
  publishedParameters: {
    value: 49_867_145_216,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#nvidia/Llama-3_3-Nemotron-Super-49B-v1_5",
      date: "2026-11-23",
    },
  },
  statedParameters: { total: 49_900_000_000, source: row },
  downloads: {
    value: 25_808,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#nvidia/Llama-3_3-Nemotron-Super-49B-v1_5",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "counted",
  unverified: ["norm.epsilon"],
  sources: [
    {
      where:
        "ai-dynamo/aiconfigurator@095f58a:aic-core/src/aiconfigurator_core/model_configs/nvidia--Llama-3_3-Nemotron-Super-49B-v1_config.json",
      date: "2026-11-23",
    },
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#nvidia/Llama-3_3-Nemotron-Super-49B-v1_5",
      date: "2026-11-23",
    },
  ],
}
