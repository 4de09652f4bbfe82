import type { TowerShape } from "../../architecture/tower.ts"
import { biased, plain, readPositions, readSizes, type TowerReader, usualNeeds } from "./tower-reader.ts"

/** LLaVA's CLIP: two matrices join it to the language model; where images are cut up, a vector ends each row. */
export const clipVision: TowerReader = {
  needs: usualNeeds,
  read: ({ tower, outer, languageSize }): TowerShape => {
    const { patchSize, ...sizes } = readSizes(tower)
    const isCutUp = outer.kindOf("image_grid_pinpoints") !== "absent"
    return {
      ...sizes,
      ...plain,
      patch: { size: patchSize },
      // One more for the class.
      positions: readPositions(tower, 336) + 1,
      classToken: true,
      firstNorm: "layer",
      lastNorm: "layer",
      projector: [
        biased(sizes.hiddenSize, languageSize),
        biased(languageSize, languageSize),
        ...(isCutUp ? [{ part: "table", rows: 1, columns: languageSize } as const] : []),
      ],
      // The language model reads what the last layer but one hands over.
      ...(sizes.layers > 1 ? { stored: { layers: sizes.layers - 1, positions: "weight" } } : {}),
    }
  },
}
