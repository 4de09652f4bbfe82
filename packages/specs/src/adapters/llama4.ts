import type { Architecture } from "../architecture/architecture.ts"
import type { ConfigReader } from "./config.ts"
import { mixture } from "./mixture.ts"

const isFlag = (element: unknown): element is 0 | 1 => element === 0 || element === 1

/**
 * The language model of Llama 4: three layers in four rotate positions and see a chunk, the fourth does neither; every
 * layer, or every second, has experts beside a shared one.
 */
export function llama4(config: ConfigReader): Architecture {
  const rotated = config.array("no_rope_layers", isFlag, "a list of 0 and 1")
  const every = config.integer("no_rope_layer_interval", { fallback: 4 })
  const chunk = config.integer("attention_chunk_size", { fallback: 8192 })
  const isRotated = (layer: number) => (rotated?.length ? rotated[layer] !== 0 : (layer + 1) % every !== 0)
  const bias = config.boolean("attention_bias", false)
  return mixture(config, {
    gguf: "llama4",
    checkpoint: [
      ["mlp.gate.weight", "feed_forward.router.weight"],
      ["mlp.shared_experts.", "feed_forward.shared_expert."],
      ["mlp.", "feed_forward."],
      ["model.", "language_model.model."],
      ["lm_head.", "language_model.lm_head."],
    ],
    routing: { scoring: "sigmoid", selectionBias: false, normalize: false, scale: 1, shared: 1 },
    experts: { fusedGateUp: "checkpoint", stacked: "columnsFirst" },
    attention: ({ rope, ...attention }, layer) => ({
      ...attention,
      ...(isRotated(layer) && rope ? { rope, chunk } : {}),
      ...(bias ? { qkvBias: true, outputBias: true } : {}),
    }),
  })
}
