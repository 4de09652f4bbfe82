import type { Architecture } from "../architecture/architecture.ts"
import type { ConfigReader } from "./config.ts"
import { type Mixture, mixture, softmax } from "./mixture.ts"
import { readRopeSections } from "./rope-sections.ts"

/** Qwen1.5-MoE and Qwen2-MoE: biases on queries, keys and values, and a gated shared expert. */
export function qwen2Moe(config: ConfigReader): Architecture {
  const qkvBias = config.boolean(config.fieldOf("qkv_bias", "attention_bias"), true)
  return mixture(config, {
    gguf: "qwen2moe",
    checkpoint: [["mlp.shared_experts.", "mlp.shared_expert."]],
    routing: { ...softmax, normalize: false },
    sharedGate: true,
    attention: (attention) => (qkvBias ? { ...attention, qkvBias } : attention),
  })
}

function qwen3(
  config: ConfigReader,
  more: Pick<Mixture, "gguf" | "checkpoint" | "experts">,
  sections?: readonly number[],
): Architecture {
  const bias = config.boolean("attention_bias", false)
  return mixture(config, {
    ...more,
    routing: softmax,
    defaults: { headDim: 128 },
    attention: ({ rope, ...attention }) => ({
      ...attention,
      qkNorm: true,
      ...(rope ? { rope: sections ? { ...rope, sections } : rope } : {}),
      ...(bias ? { qkvBias: true, outputBias: true } : {}),
    }),
  })
}

/** Qwen3-MoE: norms on queries and keys, no shared expert. */
export function qwen3Moe(config: ConfigReader): Architecture {
  return qwen3(config, { gguf: "qwen3moe" })
}

/** The language model of Qwen3-VL-MoE, whose checkpoint stacks the experts. */
export function qwen3VlMoe(config: ConfigReader): Architecture {
  const family = {
    gguf: "qwen3vlmoe",
    checkpoint: [["model.", "model.language_model."]],
    experts: { fusedGateUp: "checkpoint", stacked: "columnsFirst" },
  } as const
  return qwen3(config, family, readRopeSections(config, [24, 20, 20]))
}
