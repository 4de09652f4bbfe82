import type { Rival } from "./rival.ts"

/** The table that most calculators copied: bits per weight of the first files of each recipe. */
export const vramCalculator: Rival = {
  name: "LLM-Model-VRAM-Calculator",
  bits: {
    IQ1_S: 1.56,
    IQ2_XXS: 2.06,
    IQ2_XS: 2.31,
    IQ2_S: 2.5,
    IQ2_M: 2.7,
    IQ3_XXS: 3.06,
    IQ3_XS: 3.3,
    Q2_K: 3.35,
    Q3_K_S: 3.5,
    IQ3_S: 3.5,
    IQ3_M: 3.7,
    Q3_K_M: 3.91,
    Q3_K_L: 4.27,
    IQ4_XS: 4.25,
    IQ4_NL: 4.5,
    Q4_0: 4.55,
    Q4_K_S: 4.58,
    Q4_K_M: 4.85,
    Q5_0: 5.54,
    Q5_K_S: 5.54,
    Q5_K_M: 5.69,
    Q6_K: 6.59,
    Q8_0: 8.5,
  },
  source: "https://huggingface.co/spaces/NyxKrage/LLM-Model-VRAM-Calculator, read 2026-12-01 in ports that name it",
}
