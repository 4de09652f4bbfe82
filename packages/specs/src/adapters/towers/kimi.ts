import type { TowerShape } from "../../architecture/tower.ts"
import { biased, plain, readSizes, type TowerReader, usualNeeds } from "./tower-reader.ts"

const isSize = (element: unknown): element is number =>
  typeof element === "number" && Number.isInteger(element) && element > 0 && element <= 64

/** MoonViT, as in Kimi-VL and Kimi K2.5: positions in a table of 64 by 64. */
export const kimiVision: TowerReader = {
  needs: usualNeeds,
  read: ({ tower, languageSize }): TowerShape => {
    const { patchSize, ...sizes } = readSizes(tower)
    const [rows = 2, columns = 2] = tower.array("merge_kernel_size", isSize, "two numbers of patches") ?? []
    if (rows !== columns) throw tower.wrong("merge_kernel_size", "the same number twice")
    const merged = sizes.hiddenSize * rows * columns
    const height = tower.integer("init_pos_emb_height", { fallback: 64, most: 4096 })
    const width = tower.integer("init_pos_emb_width", { fallback: 64, most: 4096 })
    return {
      ...sizes,
      ...plain,
      patch: { size: patchSize, bias: true },
      positions: height * width,
      lastNorm: "layer",
      merge: rows,
      projector: [
        { part: "norm", type: "layer", size: sizes.hiddenSize },
        biased(merged, merged),
        biased(merged, languageSize),
      ],
    }
  },
}
