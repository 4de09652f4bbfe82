import type { Architecture } from "../architecture/architecture.ts"
import type { ConfigReader } from "./config.ts"
import { denseDecoder } from "./dense-decoder.ts"
import { parallelLayer } from "./layers.ts"

/** Phi-1.5 and Phi-2: attention and feed-forward network side by side, biases everywhere. */
export function phi(config: ConfigReader): Architecture {
  return denseDecoder(config, {
    gguf: "phi2",
    checkpoint: [
      ["self_attn.o_proj", "self_attn.dense"],
      ["mlp.up_proj", "mlp.fc1"],
      ["mlp.down_proj", "mlp.fc2"],
      ["model.norm", "model.final_layernorm"],
    ],
    defaults: { rotated: 0.5 },
    norm: { type: "layer", bias: true },
    attention: { qkvBias: true, outputBias: true },
    dense: { gated: false, activation: "gelu", bias: true },
    layer: parallelLayer,
    head: "bias",
  })
}

/** Phi-3, Phi-3.5 and Phi-4 with their mini forms: fused matrices, and a window in every layer where there is one. */
export function phi3(config: ConfigReader): Architecture {
  return denseDecoder(config, {
    gguf: "phi3",
    attention: { fusedQkv: "both" },
    dense: { fusedGateUp: "both" },
    every: "none",
  })
}

/** Phi-3 Small: a tied head, layer norms and biases; llama.cpp v0.5.0 does not load it. */
export function phi3Small(config: ConfigReader): Architecture {
  return denseDecoder(config, {
    checkpoint: [
      ["self_attn.qkv_proj", "self_attn.query_key_value"],
      ["self_attn.o_proj", "self_attn.dense"],
      ["mlp.gate_up_proj", "mlp.up_proj"],
      ["model.norm", "model.final_layernorm"],
    ],
    defaults: { tiedEmbeddings: true, ropeBase: 1_000_000 },
    norm: { type: "layer", bias: true },
    attention: { fusedQkv: "both", qkvBias: true, outputBias: true },
    dense: { fusedGateUp: "both", activation: "gelu", bias: true },
  })
}

/** The language model of Phi-4 Multimodal, for which llama.cpp v0.5.0 has no converter. */
export function phi4Multimodal(config: ConfigReader): Architecture {
  const { names, ...architecture } = phi3(config)
  const { gguf: _, ...others } = names
  return { names: others, ...architecture }
}
