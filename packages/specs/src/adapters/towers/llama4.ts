import type { TowerShape } from "../../architecture/tower.ts"
import { plain, readPositions, readSizes, type TowerReader, usualNeeds } from "./tower-reader.ts"

/** Llama 4: pixels shuffled into width, an adapter of two matrices, and one more into the language model. */
export const llama4Vision: TowerReader = {
  needs: usualNeeds,
  read: ({ tower, languageSize }): TowerShape => {
    const { patchSize, ...sizes } = readSizes(tower)
    const ratio = tower.number("pixel_shuffle_ratio", { fallback: 0.5, least: 0.0625, most: 1 })
    const merge = Math.round(1 / ratio)
    const inputs = sizes.hiddenSize * merge ** 2
    const middle = tower.integer("projector_input_dim", { fallback: 4096 })
    const outputs = tower.integer("projector_output_dim", { fallback: 4096 })
    return {
      ...sizes,
      ...plain,
      patch: { size: patchSize },
      positions: readPositions(tower, 336) + 1,
      classToken: true,
      firstNorm: "layer",
      lastNorm: "layer",
      merge,
      projector: [
        { part: "linear", inputs, outputs: middle },
        { part: "linear", inputs: middle, outputs },
        { part: "linear", inputs: tower.integer("vision_output_dim", { fallback: outputs }), outputs: languageSize },
      ],
    }
  },
}
