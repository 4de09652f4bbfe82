import type { Tensor } from "@plimsoll/specs"
import type { ModelContext } from "../src/recipes/index.ts"

// gpt-oss 20B tensor by tensor, as its GGUF lists them (llama.cpp v0.5.0 src/models/openai-moe.cpp).

const [hidden, heads, kvHeads, headDim, experts, layers, vocabulary] = [2880, 64, 8, 64, 32, 24, 201_088]

const at = { stage: "layer", role: "bias" } as const
const matrix = (name: string, ...shape: number[]): Tensor => ({ ...at, name, shape, storage: "weight" })
const plain = (name: string, ...shape: number[]): Tensor => ({ ...at, name, shape, storage: "f32" })

const layer = (index: number): readonly Tensor[] =>
  [
    plain("attn_norm.weight", hidden),
    plain("post_attention_norm.weight", hidden),
    matrix("attn_q.weight", hidden, heads * headDim),
    plain("attn_q.bias", heads * headDim),
    matrix("attn_k.weight", hidden, kvHeads * headDim),
    plain("attn_k.bias", kvHeads * headDim),
    matrix("attn_v.weight", hidden, kvHeads * headDim),
    plain("attn_v.bias", kvHeads * headDim),
    matrix("attn_output.weight", heads * headDim, hidden),
    plain("attn_output.bias", hidden),
    plain("attn_sinks.weight", heads),
    plain("ffn_gate_inp.weight", hidden, experts),
    plain("ffn_gate_inp.bias", experts),
    ...["gate", "up", "down"].flatMap((part) => [
      matrix(`ffn_${part}_exps.weight`, hidden, hidden, experts),
      plain(`ffn_${part}_exps.bias`, hidden, experts),
    ]),
  ].map((tensor) => ({ ...tensor, name: `blk.${index}.${tensor.name}`, layer: index }))

export const gptOss20BTensors: readonly Tensor[] = [
  matrix("token_embd.weight", hidden, vocabulary),
  plain("output_norm.weight", hidden),
  matrix("output.weight", hidden, vocabulary),
  ...Array.from({ length: layers }, (_, index) => layer(index)).flat(),
]

export const gptOss20BContext: ModelContext = {
  family: "gpt-oss",
  layers,
  trunkLayers: layers,
  experts,
  heads,
  kvHeads,
}
