import type { TowerShape } from "../../architecture/tower.ts"
import { plain, readPositions, readSizes, type TowerReader, usualNeeds } from "./tower-reader.ts"

/** Step-3: two convolutions that halve each side, the second doubling the width, before the projection. */
export const step3Vision: TowerReader = {
  needs: [...usualNeeds, ["output_hidden_size"]],
  read: ({ tower, outer, languageSize }): TowerShape => {
    const { patchSize, ...sizes } = readSizes(tower)
    const outputs = tower.integer("output_hidden_size")
    const bias = outer.boolean("projector_bias", false) ? { bias: true } : {}
    return {
      ...sizes,
      ...plain,
      patch: { size: patchSize, bias: true },
      positions: readPositions(tower, 728) + 1,
      classToken: true,
      merge: 4,
      projector: [
        { part: "linear", inputs: sizes.hiddenSize * 2 * 2, outputs, bias: true },
        { part: "linear", inputs: outputs * 3 * 3, outputs: 2 * outputs, bias: true },
        { part: "linear", inputs: 2 * outputs, outputs: languageSize, ...bias },
      ],
    }
  },
}
