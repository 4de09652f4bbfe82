import type { TowerShape } from "../../architecture/tower.ts"
import { biased, readPositions, readSizes, type TowerReader, usualNeeds } from "./tower-reader.ts"

/** InternViT: learned factors on what each block adds; the largest has RMS norms, on queries and keys too. */
export const internVision: TowerReader = {
  needs: usualNeeds,
  read: ({ tower, outer, languageSize }): TowerShape => {
    const { patchSize, ...sizes } = readSizes(tower)
    const ratio = outer.number("downsample_ratio", { fallback: 0.5, least: 0.0625, most: 1 })
    const merge = Math.round(1 / ratio)
    const merged = sizes.hiddenSize * merge ** 2
    const hasBias = tower.boolean(tower.fieldOf("qkv_bias", "attention_bias"), true)
    const hasNorms = tower.boolean(tower.fieldOf("qk_normalization", "use_qk_norm"), false)
    return {
      ...sizes,
      norm: tower.string("norm_type", "layer_norm").startsWith("rms") ? "rms" : "layer",
      biases: { qkv: hasBias, output: true, feedForward: true },
      ...(hasNorms ? { qkNorm: "width" } : {}),
      layerScales: true,
      patch: { size: patchSize, bias: true },
      positions: readPositions(tower, 448) + 1,
      classToken: true,
      merge,
      projector: [
        { part: "norm", type: "layer", size: merged },
        biased(merged, languageSize),
        biased(languageSize, languageSize),
      ],
    }
  },
}
