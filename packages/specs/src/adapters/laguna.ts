import type { Architecture } from "../architecture/architecture.ts"
import type { AttentionBlock } from "../architecture/blocks/attention.ts"
import { limits } from "../architecture/limits.ts"
import type { ConfigReader } from "./config.ts"
import { mixture, sigmoid } from "./mixture.ts"
import { readRopeOf } from "./rope.ts"

const isHeads = (element: unknown): element is number =>
  typeof element === "number" && Number.isInteger(element) && element > 0 && element <= limits.size

/** Laguna: heads and rotation differ between windowed and full layers; a gate for each head or each element. */
export function laguna(config: ConfigReader): Architecture {
  const heads = config.array("num_attention_heads_per_layer", isHeads, "a list of positive integers")
  const gate = readGate(config)
  const fullRope = readRopeOf(config, "full_attention")
  const windowRope = readRopeOf(config, "sliding_attention")
  return mixture(config, {
    gguf: "laguna",
    checkpoint: [
      ["self_attn.gate_proj", "self_attn.g_proj"],
      ["mlp.gate.e_score_correction_bias", "mlp.experts.e_score_correction_bias"],
      ["mlp.shared_experts.", "mlp.shared_expert."],
    ],
    routing: sigmoid,
    every: { layers: 4, first: true },
    attention: (attention, layer, isLocal) => ({
      ...attention,
      heads: headsAt(config, heads?.[layer] ?? attention.heads, attention.kvHeads),
      qkNorm: true,
      gate,
      rope: isLocal ? windowRope(attention.keyDim) : fullRope(attention.keyDim),
    }),
  })
}

function headsAt(config: ConfigReader, heads: number, kvHeads: number): number {
  if (heads % kvHeads === 0) return heads
  throw config.wrong("num_attention_heads_per_layer", `multiples of num_key_value_heads (${kvHeads})`)
}

function readGate(config: ConfigReader): AttentionBlock["gate"] {
  if (config.kindOf("gating") !== "text") return "heads"
  const gating = config.string("gating", "").replace("-", "_")
  if (gating === "per_head") return "heads"
  if (gating === "per_element") return "elements"
  throw config.wrong("gating", "per-head or per-element")
}
