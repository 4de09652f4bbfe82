// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "abhibambhaniya/GenZ-LLM-Analyzer:GenZ/Models/Model_sets/misc.py",
  date: "2026-11-23",
  scope: "row",
}

export const dbrx: Model = {
  id: "dbrx",
  name: "DBRX-Instruct",
  aliases: [],
  publisher: "Databricks",
  family: "dbrx",
  repository: "databricks/dbrx-instruct",
  released: { value: "2024-03-27", source: row, verified: false },
  license: { value: "other (databricks-open-model)", source: row, verified: false },
  capabilities: ["chat"],
  modalities: ["text"],
  architecture: {
    names: {
      huggingFace: "dbrx",
      gguf: "dbrx",
      checkpoint: [
        ["model.layers.", "transformer.blocks."],
        ["model.embed_tokens", "transformer.wte"],
        ["model.norm", "transformer.norm_f"],
        ["self_attn.qkv_proj", "norm_attn_norm.attn.Wqkv"],
        ["self_attn.o_proj", "norm_attn_norm.attn.out_proj"],
        ["mlp.experts.gate_proj", "ffn.experts.mlp.w1"],
        ["mlp.experts.up_proj", "ffn.experts.mlp.v1"],
        ["mlp.experts.down_proj", "ffn.experts.mlp.w2"],
        ["mlp.gate.weight", "ffn.router.layer.weight"],
      ],
    },
    hiddenSize: 6144,
    vocabularySize: 100_352,
    contextLength: 32_768,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 40,
        layers: [
          [
            { kind: "norm", type: "layer", epsilon: 0.00001, tensor: { huggingFace: "norm_attn_norm.norm_1" } },
            {
              kind: "attention",
              heads: 48,
              kvHeads: 8,
              keyDim: 128,
              valueDim: 128,
              rope: { dimensions: 128, base: 10_000 },
              fusedQkv: "both",
            },
            {
              kind: "norm",
              type: "layer",
              epsilon: 0.00001,
              tensor: { gguf: "attn_output_norm", huggingFace: "norm_attn_norm.norm_2" },
            },
            {
              kind: "experts",
              experts: 16,
              active: 4,
              size: 10_752,
              gated: true,
              activation: "silu",
              router: { scoring: "softmax", normalize: true },
              stacked: "rowsFirst",
            },
          ],
        ],
      },
    ],
    outputNorm: { kind: "norm", type: "layer", epsilon: 0.00001 },
    predictionLayers: [],
  },
  publishedParameters: undefined,
  statedParameters: { total: 132_000_000_000, active: 36_000_000_000, source: row },
  downloads: undefined,
  benchmarks: [],
  confidence: "stated",
  unverified: ["rope.base", "norm.epsilon"],
  sources: [{ where: "abhibambhaniya/GenZ-LLM-Analyzer:GenZ/Models/Model_sets/misc.py", date: "2026-11-23" }],
}
