import type { TowerShape } from "../../architecture/tower.ts"
import type { ConfigReader } from "../config.ts"
import { biased, plain, readSizes, type TowerReader, usualNeeds } from "./tower-reader.ts"

const isSize = (element: unknown): element is number =>
  typeof element === "number" && Number.isInteger(element) && element > 0 && element <= 64

/** Patches a side that become one token. */
function readMerge(tower: ConfigReader): number {
  const [rows = 2, columns = 2] = tower.array("merge_kernel_size", isSize, "two numbers of patches") ?? []
  if (rows !== columns) throw tower.wrong("merge_kernel_size", "the same number twice")
  return rows
}

/** A table with one position for each place of an image. */
function readPositionGrid(tower: ConfigReader) {
  const height = tower.integer("init_pos_emb_height", { fallback: 64, most: 4096 })
  return { positions: tower.integer("init_pos_emb_width", { fallback: 64, most: 4096 }), positionTables: height }
}

/** MoonViT, as in Kimi-VL and Kimi K2.5: positions in a table of 64 by 64. */
export const kimiVision: TowerReader = {
  needs: usualNeeds,
  read: ({ tower, languageSize }): TowerShape => {
    const { patchSize, ...sizes } = readSizes(tower)
    const merge = readMerge(tower)
    const merged = sizes.hiddenSize * merge ** 2
    return {
      ...sizes,
      ...plain,
      patch: { size: patchSize, bias: true },
      ...readPositionGrid(tower),
      lastNorm: "layer",
      merge,
      projector: [
        { part: "norm", type: "layer", size: sizes.hiddenSize },
        biased(merged, merged),
        biased(merged, languageSize),
      ],
    }
  },
}

/**
 * Kimi K3's: RMS norms, attention wider than the residual stream, a norm behind the projection
 * (mlx-vlm v0.6.15 mlx_vlm/models/kimi_k3/vision.py, kimi_k3.py:20).
 */
export const kimiWideVision: TowerReader = {
  needs: [...usualNeeds, ["qkv_hidden_size"]],
  read: ({ tower, languageSize }): TowerShape => {
    const { patchSize, ...sizes } = readSizes(tower)
    const merge = readMerge(tower)
    const merged = sizes.hiddenSize * merge ** 2
    const attention = tower.boolean("attn_bias", false)
    const network = tower.boolean("linear_bias", false)
    return {
      ...sizes,
      attentionSize: tower.integer("qkv_hidden_size"),
      norm: "rms",
      ...(attention || network ? { biases: { qkv: attention, output: attention, feedForward: network } } : {}),
      patch: { size: patchSize, ...(tower.boolean("patch_embed_proj_bias", false) ? { bias: true } : {}) },
      ...readPositionGrid(tower),
      lastNorm: "rms",
      merge,
      projector: [
        { part: "linear", inputs: merged, outputs: merged },
        { part: "linear", inputs: merged, outputs: languageSize },
        { part: "norm", type: "rms", size: languageSize },
      ],
    }
  },
}
