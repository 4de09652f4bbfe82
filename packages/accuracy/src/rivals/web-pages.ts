import type { Rival } from "./rival.ts"

const read = "its page of GLM-4.5-Air, read 2026-11-23"

/** Pages that name a constant for a recipe or two. */
export const webPages: readonly Rival[] = [
  { name: "llmrun", bits: { Q4_K_M: 4.8, Q8_0: 8 }, source: read },
  { name: "localmodel-run", bits: { Q4_K_M: 4.89, Q8_0: 8.5, F16: 16 }, source: read },
  { name: "willitrunai", bits: { Q4_K_M: 8 * 0.58 }, source: read },
  { name: "canitrun.dev", bits: { Q4_K_M: 4 }, source: read },
]
