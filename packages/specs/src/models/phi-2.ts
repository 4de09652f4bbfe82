// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = { where: "Lightning-AI/litgpt@2685705:litgpt/config.py#phi-2", date: "2026-11-23", scope: "row" }

const norm = { kind: "norm", type: "layer", epsilon: 0.000001, bias: true } satisfies Block

export const phi2: Model = {
  id: "phi-2",
  name: "Phi-2",
  aliases: [],
  publisher: "Microsoft",
  family: "phi",
  repository: "microsoft/phi-2",
  released: { value: "2023-12-13", source: row, verified: false },
  license: { value: "mit", source: row, verified: false },
  capabilities: ["chat", "coding"],
  modalities: ["text"],
  architecture: {
    names: {
      huggingFace: "phi",
      gguf: "phi2",
      checkpoint: [
        ["self_attn.o_proj", "self_attn.dense"],
        ["mlp.up_proj", "mlp.fc1"],
        ["mlp.down_proj", "mlp.fc2"],
        ["model.norm", "model.final_layernorm"],
      ],
    },
    hiddenSize: 2560,
    vocabularySize: 51_200,
    contextLength: 2048,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 32,
        layers: [
          [
            norm,
            {
              sideBySide: [
                {
                  kind: "attention",
                  heads: 32,
                  kvHeads: 32,
                  keyDim: 80,
                  valueDim: 80,
                  rope: { dimensions: 32, base: 10_000 },
                  qkvBias: true,
                  outputBias: true,
                },
                { kind: "dense", size: 10_240, gated: false, activation: "gelu", bias: true },
              ],
            },
          ],
        ],
      },
    ],
    outputNorm: norm,
    head: "bias",
    predictionLayers: [],
  },
  publishedParameters: {
    value: 2_779_683_840,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#microsoft/phi-2",
      date: "2026-11-23",
    },
  },
  statedParameters: { total: 2_780_000_000, source: row },
  downloads: {
    value: 533_006,
    source: {
      where: "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#microsoft/phi-2",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "counted",
  unverified: ["rope.base", "norm.epsilon"],
  sources: [
    { where: "Lightning-AI/litgpt@2685705:litgpt/config.py#phi-2", date: "2026-11-23" },
    { where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#microsoft/phi-2", date: "2026-11-23" },
  ],
}
