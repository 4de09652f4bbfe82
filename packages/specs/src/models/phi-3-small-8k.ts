// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const source: Source = { where: "berketpbs/llmspec:data/models.json", date: "2026-11-23" }

const norm = { kind: "norm", type: "layer", epsilon: 0.000001, bias: true } satisfies Block

export const phi3Small8K: Model = {
  id: "phi-3-small-8k",
  name: "Phi-3-small-8k-instruct",
  aliases: [],
  publisher: "Microsoft",
  family: "phi",
  repository: "microsoft/Phi-3-small-8k-instruct",
  released: { value: "2024-05", source },
  license: { value: "mit", source },
  capabilities: ["chat"],
  modalities: ["text"],
  architecture: {
    names: {
      huggingFace: "phi3small",
      checkpoint: [
        ["self_attn.qkv_proj", "self_attn.query_key_value"],
        ["self_attn.o_proj", "self_attn.dense"],
        ["mlp.gate_up_proj", "mlp.up_proj"],
        ["model.norm", "model.final_layernorm"],
      ],
    },
    hiddenSize: 4096,
    vocabularySize: 100_352,
    contextLength: 8192,
    tiedEmbeddings: true,
    groups: [
      {
        repeat: 32,
        layers: [
          [
            norm,
            {
              kind: "attention",
              heads: 32,
              kvHeads: 8,
              keyDim: 128,
              valueDim: 128,
              rope: { dimensions: 128, base: 1_000_000 },
              fusedQkv: "both",
              qkvBias: true,
              outputBias: true,
            },
            norm,
            { kind: "dense", size: 14_336, gated: true, activation: "gelu", fusedGateUp: "both", bias: true },
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
  },
  publishedParameters: {
    value: 7_392_274_432,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#microsoft/Phi-3-small-8k-instruct",
      date: "2026-11-23",
    },
  },
  statedParameters: {
    total: 7_400_000_000,
    source: {
      where: "abhibambhaniya/GenZ-LLM-Analyzer:GenZ/Models/Model_sets/microsoft.py",
      date: "2026-11-23",
      scope: "row",
    },
  },
  downloads: {
    value: 17_847,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#microsoft/Phi-3-small-8k-instruct",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "counted",
  unverified: ["rope.base", "norm.epsilon"],
  sources: [
    { where: "abhibambhaniya/GenZ-LLM-Analyzer:GenZ/Models/Model_sets/microsoft.py", date: "2026-11-23" },
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#microsoft/Phi-3-small-8k-instruct",
      date: "2026-11-23",
    },
  ],
}
