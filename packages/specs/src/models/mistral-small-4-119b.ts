// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "NVIDIA-NeMo/Automodel:nemo_automodel/components/models/mistral4/configuration.py (defaults)",
  date: "2026-11-23",
  scope: "row",
}

const source: Source = { where: "https://openrouter.ai/mistralai/mistral-small-2603/benchmarks", date: "2026-11-23" }

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const mistralSmall4119B: Model = {
  id: "mistral-small-4-119b",
  name: "Mistral-Small-4-119B-2603",
  aliases: [],
  publisher: "Mistral AI",
  family: "mistral",
  repository: "mistralai/Mistral-Small-4-119B-2603",
  released: {
    value: "2026-03-16",
    source: { where: "anomalyco/models.dev@f3fc692:models/mistral/mistral-small-latest.toml", date: "2026-11-23" },
  },
  license: { value: "apache-2.0", source: row, verified: false },
  capabilities: ["chat", "coding", "reasoning", "toolUse", "vision"],
  modalities: ["text", "image"],
  architecture: {
    names: { huggingFace: "mistral4", gguf: "mistral4" },
    hiddenSize: 4096,
    vocabularySize: 131_072,
    contextLength: 1_048_576,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 36,
        layers: [
          [
            norm,
            {
              kind: "latentAttention",
              heads: 32,
              queryRank: 1024,
              keyValueRank: 256,
              keyDim: 128,
              sharedKeyDim: 64,
              valueDim: 128,
              rope: { dimensions: 64, base: 10_000 },
            },
            norm,
            {
              kind: "experts",
              experts: 128,
              active: 4,
              size: 2048,
              gated: true,
              activation: "silu",
              shared: { count: 1, size: 2048 },
              router: { scoring: "softmax", normalize: true },
              fusedGateUp: "both",
              stacked: "rowsFirst",
            },
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
    towers: [{ reads: "image" }],
  },
  contextLength: { value: 262_144, source: row },
  publishedParameters: undefined,
  statedParameters: { total: 119_000_000_000, active: 6_500_000_000, source: row },
  downloads: undefined,
  benchmarks: [
    { name: "Artificial Analysis Coding Index", score: 24.3, metric: "index", source },
    { name: "SciCode", score: 38, metric: "percent correct", source },
    { name: "Terminal-Bench Hard", score: 17.4, metric: "success rate", source },
  ],
  confidence: "stated",
  unverified: ["rope.base", "norm.epsilon"],
  notes: ["vision_config: there, with fields that no source was found for"],
  sources: [
    {
      where: "NVIDIA-NeMo/Automodel:nemo_automodel/components/models/mistral4/configuration.py (defaults)",
      date: "2026-11-23",
    },
    {
      where:
        "a public repository file that its index did not name (Mistral Small 4: 36 layers, 32 heads, kv_lora 256, 64+64, v 128)",
      date: "2026-11-23",
    },
    { where: "vllm-project/recipes@8959cf6:models/mistralai/Mistral-Small-4-119B-2603.yaml", date: "2026-11-23" },
  ],
}
