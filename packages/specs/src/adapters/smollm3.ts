import type { Architecture } from "../architecture/architecture.ts"
import { limits } from "../architecture/limits.ts"
import type { ConfigReader } from "./config.ts"
import { denseDecoder } from "./dense-decoder.ts"

const isFlag = (element: unknown): element is 0 | 1 => element === 0 || element === 1

/** SmolLM3: every fourth layer encodes no positions. */
export function smollm3(config: ConfigReader): Architecture {
  const hasPositions = config.array("no_rope_layers", isFlag, "a list of 0 and 1")
  const interval = config.integer("no_rope_layer_interval", { fallback: 4, most: limits.layers })
  return denseDecoder(config, {
    gguf: "smollm3",
    defaults: { tiedEmbeddings: true, ropeBase: 2_000_000 },
    // The list says 1 for layers that have positions, its name notwithstanding.
    isWithoutPositions: (layer) => (hasPositions ? hasPositions[layer] === 0 : (layer + 1) % interval === 0),
  })
}
