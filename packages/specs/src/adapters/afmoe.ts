import type { Architecture } from "../architecture/architecture.ts"
import type { ConfigReader } from "./config.ts"
import { mixture, sigmoid } from "./mixture.ts"

/** Trinity: norms around every block, a gate on attention, and positions in windowed layers alone. */
export function afmoe(config: ConfigReader): Architecture {
  return mixture(config, {
    gguf: "afmoe",
    checkpoint: [
      ["mlp.gate.e_score_correction_bias", "mlp.expert_bias"],
      ["mlp.gate.weight", "mlp.router.gate.weight"],
    ],
    routing: sigmoid,
    every: { layers: 4 },
    attention: ({ rope, ...attention }, _, isLocal) => ({
      ...attention,
      qkNorm: true,
      gate: "elements",
      ...(isLocal && rope ? { rope } : {}),
    }),
    layer: ({ norm, attention, feedForward }) => [
      norm,
      attention,
      { ...norm, placement: "output" },
      { ...norm, tensor: { huggingFace: "pre_mlp_layernorm" } },
      feedForward,
      { ...norm, placement: "output", tensor: { huggingFace: "post_mlp_layernorm" } },
    ],
  })
}
