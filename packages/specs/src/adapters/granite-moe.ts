import type { Architecture } from "../architecture/architecture.ts"
import type { ConfigReader } from "./config.ts"
import { mixture } from "./mixture.ts"
import { readScales } from "./scales.ts"

/** Granite 3 with experts, which the checkpoint stacks, and a shared expert in some. */
export function graniteMoe(config: ConfigReader): Architecture {
  const bias = config.boolean("attention_bias", false)
  return mixture(config, {
    gguf: "granitemoe",
    checkpoint: [
      ["mlp.experts.gate_up_proj", "block_sparse_moe.input_linear.weight"],
      ["mlp.experts.down_proj", "block_sparse_moe.output_linear.weight"],
      ["mlp.gate.weight", "block_sparse_moe.router.layer.weight"],
    ],
    routing: { scoring: "softmaxOfChosen", selectionBias: false, normalize: false, scale: 1 },
    experts: { fusedGateUp: "checkpoint", stacked: "rowsFirst" },
    scales: readScales(config, { embedding: 1, residual: 1, attention: 1, logits: 1 }),
    attention: (attention) => (bias ? { ...attention, qkvBias: true, outputBias: true } : attention),
  })
}
