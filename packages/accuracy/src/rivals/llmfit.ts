import type { Rival } from "./rival.ts"

/** Bytes per parameter; what is not named counts as Q4_K_M there, and is not asked here. */
export const llmfit: Rival = {
  name: "llmfit",
  bits: {
    F32: 32,
    F16: 16,
    BF16: 16,
    Q8_0: 8 * 1.05,
    Q6_K: 8 * 0.8,
    Q5_K_M: 8 * 0.68,
    Q4_K_M: 8 * 0.58,
    Q4_0: 8 * 0.58,
    Q3_K_M: 8 * 0.48,
    Q2_K: 8 * 0.37,
  },
  source: "AlexsJones/llmfit llmfit-core/src/models.rs, quant_bpp, read 2026-12-01",
}
