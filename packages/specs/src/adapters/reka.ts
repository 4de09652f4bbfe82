import type { Architecture } from "../architecture/architecture.ts"
import type { ConfigReader } from "./config.ts"
import { denseDecoder } from "./dense-decoder.ts"

/** The language model of Reka Edge: Llama's layout; llama.cpp v0.5.0 has no converter for it. */
export function yasa2(config: ConfigReader): Architecture {
  return denseDecoder(config, {})
}
