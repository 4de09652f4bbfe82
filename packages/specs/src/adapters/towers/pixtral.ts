import type { TowerShape } from "../../architecture/tower.ts"
import { readSide, readSizes, type TowerReader, usualNeeds } from "./tower-reader.ts"

/** Pixtral, as in Mistral Small 3.1 and Ministral 3: RMS norms and gates, and no biases. */
export const pixtralVision: TowerReader = {
  needs: usualNeeds,
  read: ({ tower, outer, languageSize }): TowerShape => {
    const { patchSize, ...sizes } = readSizes(tower)
    const { hiddenSize } = sizes
    const merge = readSide(outer, "spatial_merge_size", 2)
    const bias = outer.boolean("multimodal_projector_bias", false) ? { bias: true } : {}
    return {
      ...sizes,
      norm: "rms",
      gated: true,
      patch: { size: patchSize },
      firstNorm: "rms",
      merge,
      projector: [
        { part: "norm", type: "rms", size: hiddenSize },
        { part: "linear", inputs: hiddenSize * merge ** 2, outputs: hiddenSize },
        { part: "linear", inputs: hiddenSize, outputs: languageSize, ...bias },
        { part: "linear", inputs: languageSize, outputs: languageSize, ...bias },
      ],
    }
  },
}
