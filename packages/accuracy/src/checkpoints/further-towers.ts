import type { TowerTensors } from "@plimsoll/specs"

/** A tower that the catalogue's model does not describe, counted from the class that mlx-vlm converts it with. */
interface FurtherTower {
  readonly models: readonly string[]
  readonly tensors: readonly TowerTensors[]
  readonly source: string
}

const weight = (rows: number, columns: number, count: number): TowerTensors => ({
  shape: [rows, columns],
  count,
  role: "weight",
})
const vector = (size: number, count: number): TowerTensors => ({ shape: [size], count, role: "norm" })

/** Conformer layers of 1024 over sound; the projection to the language model is `hiddenSize` wide. */
function soundEncoder(hiddenSize: number): readonly TowerTensors[] {
  const layers = 12
  return [
    { shape: [128, 3, 3, 1], count: 1, role: "patch" },
    { shape: [32, 3, 3, 128], count: 1, role: "patch" },
    vector(128, 1),
    vector(32, 1),
    weight(1024, 1024, 1),
    weight(4096, 1024, 2 * layers),
    weight(1024, 4096, 2 * layers),
    weight(1024, 1024, 5 * layers),
    weight(2048, 1024, layers),
    weight(1024, 1024, layers),
    { shape: [1024, 5, 1], count: layers, role: "patch" },
    vector(1024, 9 * layers),
    vector(128, layers),
    weight(1536, 1024, 1),
    vector(1536, 1),
    weight(hiddenSize, 1536, 1),
  ]
}

/** 32 layers of 1280 over tiles of an image and 8 over all of them. */
const tiledVision: readonly TowerTensors[] = [
  { shape: [1280, 14, 14, 3], count: 1, role: "patch" },
  vector(1280, 1 + 4),
  // Positions in a tile are a plain array, those of tiles are tables.
  { shape: [1601 * 1280], count: 1, role: "norm" },
  weight(9, 4 * 1601 * 1280, 1),
  weight(9, 4 * 1280, 2),
  weight(1280, 1280, 4 * 40),
  weight(5120, 1280, 40),
  weight(1280, 5120, 40),
  vector(5120, 40),
  vector(1280, 5 * 40),
  weight(4096, 7680, 1),
  vector(4096, 1),
]

const towers: readonly FurtherTower[] = [
  {
    models: ["gemma-4-e2b"],
    tensors: soundEncoder(1536),
    source: "mlx-vlm v0.6.15 mlx_vlm/models/gemma4/audio.py, config.py:8",
  },
  {
    models: ["gemma-4-e4b"],
    tensors: soundEncoder(2560),
    source: "mlx-vlm v0.6.15 mlx_vlm/models/gemma4/audio.py, config.py:8",
  },
  {
    models: ["llama-3.2-11b-vision"],
    tensors: tiledVision,
    source: "mlx-vlm v0.6.15 mlx_vlm/models/mllama/vision.py, config.py:34",
  },
]

/** Tensors of the towers that stand beside a model and that the catalogue does not describe. */
export function furtherTowerOf(model: string): readonly TowerTensors[] {
  return towers.find(({ models }) => models.includes(model))?.tensors ?? []
}
