import type { EngineDefault } from "../engine.ts"

export const version = "0.32.0"

/* @__NO_SIDE_EFFECTS__ */
export const from = (where: string) => ({ where: `ml-explore/mlx-lm d78bf58e ${where}`, date: "2026-12-01" })

/** What mlx-lm takes where a request leaves a field out. */
export const mlxDefaults: readonly EngineDefault[] = [
  {
    field: "context",
    value: "the model's own: the cache grows with what is asked",
    source: from("mlx_lm/models/cache.py:40"),
  },
  { field: "sequences", value: 1, flag: "--decode-concurrency (32 at most)", source: from("mlx_lm/server.py:1823") },
  { field: "batch", value: 2048, flag: "--prefill-step-size", source: from("mlx_lm/generate.py:307") },
  {
    field: "cacheKeys",
    value: "auto",
    flag: "--kv-bits, --kv-group-size (64)",
    source: from("mlx_lm/generate.py:308"),
  },
]
