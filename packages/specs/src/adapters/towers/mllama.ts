import { limits } from "../../architecture/limits.ts"
import type { TowerTensors } from "../../architecture/tower.ts"
import { readPositions, readSide, readSizes, type TowerLister, usualNeeds } from "./tower-reader.ts"

const vectors = (size: number, count: number): TowerTensors => ({ shape: [size], count, role: "norm" })

const matrices = (rows: number, columns: number, count: number): TowerTensors => ({
  shape: [rows, columns],
  count,
  role: "weight",
})

/**
 * Llama 3.2 Vision: an image in tiles, layers over the patches of a tile and gated ones over all tiles, tables of
 * positions for every arrangement of tiles (mlx-vlm v0.6.15 mlx_vlm/models/mllama/vision.py:223). llama.cpp v0.5.0
 * does not load it.
 */
export const mllamaVision: TowerLister = {
  needs: [...usualNeeds, ["num_global_layers"], ["vision_output_dim"]],
  list: ({ tower, languageSize }): readonly TowerTensors[] => {
    const { hiddenSize: width, layers, feedForwardSize, patchSize } = readSizes(tower)
    const globalLayers = tower.integer("num_global_layers", { most: limits.layers })
    const all = layers + globalLayers
    const tiles = readSide(tower, "max_num_tiles", 4)
    // One more for images without tiles, and one more patch for the class.
    const arrangements = tower.integer("max_aspect_ratio_id", { fallback: 8, most: 65_536 }) + 1
    const positions = readPositions(tower, 560) + 1
    return [
      { shape: [width, 3, patchSize, patchSize], count: 1, role: "patch" },
      { shape: [positions, width], count: 1, role: "parameter" },
      matrices(arrangements, tiles * positions * width, 1),
      // Before the layers over a tile and behind them.
      matrices(arrangements, tiles * width, 2),
      // Gates on these three, and on what attention and network of a layer over all tiles add.
      { shape: [1], count: 3 + 2 * globalLayers, role: "parameter" },
      matrices(width, width, 4 * all),
      matrices(feedForwardSize, width, all),
      matrices(width, feedForwardSize, all),
      vectors(feedForwardSize, all),
      // The class, norms before and behind the layers over a tile; the network's second bias and two norms of a layer.
      vectors(width, 1 + 4 + 5 * all),
      { shape: [languageSize, tower.integer("vision_output_dim")], count: 1, role: "projector" },
      { shape: [languageSize], count: 1, role: "bias" },
    ]
  },
}
