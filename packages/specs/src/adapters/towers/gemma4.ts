import { limits } from "../../architecture/limits.ts"
import type { TowerShape } from "../../architecture/tower.ts"
import { readSide, readSizes, type TowerReader, usualNeeds } from "./tower-reader.ts"

/** Gemma 4: norms before and after each block and on queries and keys, positions by row and by column. */
export const gemma4Vision: TowerReader = {
  needs: [...usualNeeds, ["num_attention_heads"]],
  read: ({ tower, languageSize }): TowerShape => {
    const { patchSize, ...sizes } = readSizes(tower)
    const { hiddenSize } = sizes
    const heads = tower.integer("num_attention_heads")
    if (hiddenSize % heads !== 0) throw tower.wrong("num_attention_heads", `a divisor of hidden_size (${hiddenSize})`)
    return {
      ...sizes,
      norm: "rms",
      closingNorms: true,
      qkNorm: "head",
      gated: true,
      patch: { size: patchSize },
      positions: tower.integer("position_embedding_size", { fallback: 10_240, most: limits.size / 2 }),
      positionTables: 2,
      // mlx-vlm v0.6.15 mlx_vlm/models/gemma4/vision.py:24 and :428.
      ...(tower.boolean("use_clipped_linears", false) ? { clipped: true } : {}),
      ...(tower.boolean("standardize", false) ? { standardized: true } : {}),
      merge: readSide(tower, "pooling_kernel_size", 3),
      projector: [{ part: "linear", inputs: hiddenSize, outputs: languageSize }],
    }
  },
}
