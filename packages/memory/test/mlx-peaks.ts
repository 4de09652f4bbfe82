/** Peaks that `mlx_lm.benchmark -p 2048 -g 128` printed, 10⁹ bytes (ml-explore/mlx-lm d78bf58e mlx_lm/BENCHMARKS.md). */
export const mlxPeaks: readonly (readonly [model: "qwen3-4b" | "qwen3-30b-a3b", recipe: string, gigabytes: number])[] =
  [
    ["qwen3-4b", "BF16", 9.02],
    ["qwen3-4b", "MLX-8-64", 5.254],
    ["qwen3-4b", "MLX-6-64", 4.25],
    ["qwen3-4b", "MLX-5-32", 4.0],
    ["qwen3-4b", "MLX-5-64", 3.86],
    ["qwen3-4b", "MLX-4-32", 3.603],
    ["qwen3-4b", "MLX-4-64", 3.35],
    ["qwen3-30b-a3b", "MLX-8-64", 33.46],
    ["qwen3-30b-a3b", "MLX-6-64", 25.82],
    ["qwen3-30b-a3b", "MLX-5-64", 22.01],
    ["qwen3-30b-a3b", "MLX-4-64", 18.2],
  ]
