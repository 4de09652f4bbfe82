// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const source: Source = {
  where: "JonathanChavezTamales/LLMStats@df1d14e:models/mistral/mistral-small-24b-instruct-2501/model.json",
  date: "2026-11-23",
}

const source2: Source = {
  where: "https://huggingface.co/mistralai/Mistral-Small-24B-Instruct-2501",
  date: "2026-11-23",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const mistralSmall24B2501: Model = {
  id: "mistral-small-24b-2501",
  name: "Mistral-Small-24B-Instruct-2501",
  aliases: [],
  publisher: "Mistral AI",
  family: "mistral",
  repository: "mistralai/Mistral-Small-24B-Instruct-2501",
  released: { value: "2025-01-30", source },
  license: { value: "apache-2.0", source },
  capabilities: ["chat", "toolUse"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "mistral", gguf: "llama" },
    hiddenSize: 5120,
    vocabularySize: 131_072,
    contextLength: 32_768,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 40,
        layers: [
          [
            norm,
            {
              kind: "attention",
              heads: 32,
              kvHeads: 8,
              keyDim: 128,
              valueDim: 128,
              rope: { dimensions: 128, base: 100_000_000 },
            },
            norm,
            { kind: "dense", size: 32_768, gated: true, activation: "silu" },
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
  },
  publishedParameters: undefined,
  statedParameters: {
    total: 24_000_000_000,
    source: {
      where: "mostlygeek/llama-swap#35 (llama.cpp load log: n_layer 40, n_embd 5120, n_head 32, n_head_kv 8, rot 128)",
      date: "2026-11-23",
      scope: "row",
    },
  },
  downloads: {
    value: 0,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#mistralai/Mistral-Small-24B-Instruct-2501",
      date: "2026-11-23",
    },
  },
  benchmarks: [
    { name: "MMLU-Pro", score: 66.3, metric: "percent, 5 shot COT", source: source2 },
    { name: "HumanEval", score: 84.8, metric: "percent, 5 shot COT", source: source2 },
    { name: "GPQA", score: 45.3, metric: "percent, 5 shot COT", source: source2 },
    { name: "MATH", score: 70.6, metric: "percent, instruct", source: source2 },
    { name: "MT-Bench", score: 83.5, metric: "percent", source: source2 },
    { name: "Wild Bench", score: 52.2, metric: "percent", source: source2 },
    { name: "Arena Hard", score: 87.6, metric: "percent", source: source2 },
    { name: "IFEval", score: 82.9, metric: "percent", source: source2 },
  ],
  confidence: "stated",
  unverified: ["norm.epsilon"],
  sources: [
    {
      where: "mostlygeek/llama-swap#35 (llama.cpp load log: n_layer 40, n_embd 5120, n_head 32, n_head_kv 8, rot 128)",
      date: "2026-11-23",
    },
    { where: "berketpbs/llmspec:data/models.json", date: "2026-11-23" },
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#mistralai/Mistral-Small-24B-Instruct-2501",
      date: "2026-11-23",
    },
    {
      where:
        "a public repository file that its index did not name (dimensions of Mistral-Small-24B-Instruct-2501 beside the address of its weights)",
      date: "2026-11-23",
    },
  ],
}
