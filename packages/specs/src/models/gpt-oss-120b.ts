// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where:
    "ai-dynamo/aiconfigurator@095f58a:aic-core/src/aiconfigurator_core/model_configs/openai--gpt-oss-120b_config.json",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

const norm2 = { kind: "norm", type: "rms", epsilon: 0.000001, tensor: { gguf: "post_attention_norm" } } satisfies Block

const experts = {
  kind: "experts",
  experts: 128,
  active: 4,
  size: 2880,
  gated: true,
  activation: "swigluOai",
  router: { scoring: "softmaxOfChosen", normalize: true },
  bias: true,
  fusedGateUp: "checkpoint",
  stacked: "columnsFirst",
} satisfies Block

export const gptOss120B: Model = {
  id: "gpt-oss-120b",
  name: "gpt-oss-120b",
  aliases: [],
  publisher: "OpenAI",
  family: "gpt-oss",
  repository: "openai/gpt-oss-120b",
  released: {
    value: "2025-08-05",
    source: { where: "anomalyco/models.dev@f3fc692:models/openai/gpt-oss-120b.toml", date: "2026-11-23" },
  },
  license: { value: "apache-2.0", source: row, verified: false },
  capabilities: ["chat", "coding", "reasoning", "toolUse"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "gpt_oss", gguf: "gpt-oss", checkpoint: [["mlp.gate.", "mlp.router."]] },
    hiddenSize: 2880,
    vocabularySize: 201_088,
    contextLength: 131_072,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 18,
        layers: [
          [
            norm,
            {
              kind: "attention",
              heads: 64,
              kvHeads: 8,
              keyDim: 64,
              valueDim: 64,
              rope: { dimensions: 64, base: 150_000 },
              window: 128,
              sinks: true,
              qkvBias: true,
              outputBias: true,
            },
            norm2,
            experts,
          ],
          [
            norm,
            {
              kind: "attention",
              heads: 64,
              kvHeads: 8,
              keyDim: 64,
              valueDim: 64,
              rope: { dimensions: 64, base: 150_000 },
              sinks: true,
              qkvBias: true,
              outputBias: true,
            },
            norm2,
            experts,
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
  },
  publishedParameters: {
    value: 120_412_337_472,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#openai/gpt-oss-120b",
      date: "2026-11-23",
    },
  },
  parameterDifferences: [
    {
      kind: "scalesCounted",
      elements: 3_583_180_800,
      blockSize: 32,
      note: "MXFP4: one scale for 32 weights of the routed experts",
    },
  ],
  statedParameters: { total: 117_000_000_000, active: 5_100_000_000, source: row },
  downloads: {
    value: 4_384_464,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#openai/gpt-oss-120b",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "counted",
  unverified: ["norm.epsilon"],
  sources: [
    {
      where:
        "ai-dynamo/aiconfigurator@095f58a:aic-core/src/aiconfigurator_core/model_configs/openai--gpt-oss-120b_config.json",
      date: "2026-11-23",
    },
    { where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#openai/gpt-oss-120b", date: "2026-11-23" },
  ],
}
