/** A day on which what MLX's programs write changed. */
export interface MlxChange {
  /** ISO 8601; files made after this day follow it. */
  readonly date: string
  readonly what: string
  readonly source: string
}

/**
 * Changes of the rules, oldest first. Files on the hub keep the rules of the day they were made on, and their names do
 * not state it.
 */
export const mlxChanges = {
  packedEmbeddings: {
    date: "2024-04-18",
    what: "embedding tables are packed like linear layers",
    source: "ml-explore/mlx-lm 8e98167, v0.10.0",
  },
  plainTowers: {
    date: "2025-07-04",
    what: "mlx-vlm leaves towers in 16 bits",
    source: "Blaizzy/mlx-vlm 65ecc83",
  },
  tiedHead: {
    date: "2025-08-14",
    what: "mlx-lm no longer writes the tied head of Gemma 3 beside the embedding table",
    source: "ml-explore/mlx-lm 877cc38",
  },
  wideFeedForward: {
    date: "2026-04-03",
    what: "mlx-vlm asks eight bits of Gemma 4's dense feed-forward networks",
    source: "Blaizzy/mlx-vlm 43b9b20",
  },
  packedProjection: {
    date: "2026-04-07",
    what: "mlx-vlm packs what projects Gemma 4's embeddings for each layer",
    source: "Blaizzy/mlx-vlm b2cffea",
  },
  plainFeedForward: {
    date: "2026-06-05",
    what: "mlx-vlm no longer does",
    source: "Blaizzy/mlx-vlm 9c788e4",
  },
} as const satisfies Readonly<Record<string, MlxChange>>

/** Whether a file follows a change; one without a day follows all. */
export function follows(change: MlxChange, madeOn: string | undefined): boolean {
  return madeOn === undefined || madeOn > change.date
}
