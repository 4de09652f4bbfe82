import type { Architecture } from "../architecture/architecture.ts"
import type { ConfigReader } from "./config.ts"
import { denseDecoder } from "./dense-decoder.ts"

/** AFM: Llama's layout with squared ReLU in place of a gate. */
export function arcee(config: ConfigReader): Architecture {
  return denseDecoder(config, { gguf: "arcee", dense: { gated: false, activation: "reluSquared" } })
}
