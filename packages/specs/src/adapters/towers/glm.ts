import type { TowerShape } from "../../architecture/tower.ts"
import { readPositions, readSide, readSizes, type TowerReader, usualNeeds } from "./tower-reader.ts"

/** GLM-4.1V to 4.6V: layers as wide as the language model inside, a convolution that halves each side, a gated merger. */
export const glmVision: TowerReader = {
  needs: [...usualNeeds, ["intermediate_size"]],
  read: ({ tower, languageSize }): TowerShape => {
    const { patchSize, feedForwardSize: mergerSize, ...sizes } = readSizes(tower)
    const outputs = tower.integer("out_hidden_size", { fallback: languageSize })
    const merge = readSide(tower, "spatial_merge_size", 2)
    const bias = tower.boolean("attention_bias", false)
    return {
      ...sizes,
      feedForwardSize: outputs,
      gated: true,
      norm: "rms",
      ...(bias ? { biases: { qkv: true } } : {}),
      patch: { size: patchSize, frames: readSide(tower, "temporal_patch_size", 2), bias: true },
      positions: readPositions(tower, 336),
      firstNorm: "rms",
      lastNorm: "rms",
      merge,
      projector: [
        { part: "linear", inputs: sizes.hiddenSize * merge ** 2, outputs, bias: true },
        { part: "linear", inputs: outputs, outputs },
        { part: "norm", type: "layer", size: outputs },
        { part: "linear", inputs: outputs, outputs: mergerSize, count: 2 },
        { part: "linear", inputs: mergerSize, outputs },
      ],
    }
  },
}
