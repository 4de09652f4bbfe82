import type { Architecture } from "../architecture/architecture.ts"
import type { ConfigReader } from "./config.ts"
import { denseDecoder, readQkvBias } from "./dense-decoder.ts"
import { parallelLayer } from "./layers.ts"

/** StableLM 3B and StableLM 2, of which the largest has its blocks side by side and norms for each head. */
export function stablelm(config: ConfigReader): Architecture {
  return denseDecoder(config, {
    gguf: "stablelm",
    defaults: { rotated: 0.25 },
    norm: { type: "layer", bias: true },
    attention: {
      ...readQkvBias(config),
      ...(config.boolean("qk_layernorm", false) ? ({ qkNorm: "heads" } as const) : {}),
    },
    ...(config.boolean("use_parallel_residual", false) ? { layer: parallelLayer } : {}),
  })
}
