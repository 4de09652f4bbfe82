import type { Architecture } from "../architecture/architecture.ts"
import type { ConfigReader } from "./config.ts"
import { mixture, softmax } from "./mixture.ts"

/** Where an expert's gate, up and down matrices are called w1, w3 and w2. */
export const numberedMatrices = [
  ["mlp.", "block_sparse_moe."],
  ["gate_proj", "w1"],
  ["up_proj", "w3"],
  ["down_proj", "w2"],
] as const

/** Mixtral: Llama's layers with experts in place of the dense network. */
export function mixtral(config: ConfigReader): Architecture {
  return mixture(config, { gguf: "llama", checkpoint: numberedMatrices, routing: softmax })
}
