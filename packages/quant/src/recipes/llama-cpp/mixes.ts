import type { LlamaCppRecipe } from "./recipe.ts"

// Numbers as llama.cpp v0.5.0 include/llama.h:118, default formats as src/llama-quant.cpp:847.

/** Every tensor in 32 bits. */
export const f32: LlamaCppRecipe = { tool: "llama.cpp", name: "F32", fileType: 0, defaultType: "f32" }
/** Matrices in half precision. */
export const f16: LlamaCppRecipe = { tool: "llama.cpp", name: "F16", fileType: 1, defaultType: "f16" }
/** Matrices in bfloat16, as most checkpoints are published. */
export const bf16: LlamaCppRecipe = { tool: "llama.cpp", name: "BF16", fileType: 32, defaultType: "bf16" }
export const q80: LlamaCppRecipe = { tool: "llama.cpp", name: "Q8_0", fileType: 7, defaultType: "q8_0" }
export const q6K: LlamaCppRecipe = { tool: "llama.cpp", name: "Q6_K", fileType: 18, defaultType: "q6_k" }
export const q50: LlamaCppRecipe = { tool: "llama.cpp", name: "Q5_0", fileType: 8, defaultType: "q5_0" }
export const q51: LlamaCppRecipe = { tool: "llama.cpp", name: "Q5_1", fileType: 9, defaultType: "q5_1" }
export const q5KS: LlamaCppRecipe = { tool: "llama.cpp", name: "Q5_K_S", fileType: 16, defaultType: "q5_k" }
export const q5KM: LlamaCppRecipe = { tool: "llama.cpp", name: "Q5_K_M", fileType: 17, defaultType: "q5_k" }
export const q40: LlamaCppRecipe = { tool: "llama.cpp", name: "Q4_0", fileType: 2, defaultType: "q4_0" }
export const q41: LlamaCppRecipe = { tool: "llama.cpp", name: "Q4_1", fileType: 3, defaultType: "q4_1" }
export const q4KS: LlamaCppRecipe = { tool: "llama.cpp", name: "Q4_K_S", fileType: 14, defaultType: "q4_k" }
export const q4KM: LlamaCppRecipe = { tool: "llama.cpp", name: "Q4_K_M", fileType: 15, defaultType: "q4_k" }
export const q3KS: LlamaCppRecipe = { tool: "llama.cpp", name: "Q3_K_S", fileType: 11, defaultType: "q3_k" }
export const q3KM: LlamaCppRecipe = { tool: "llama.cpp", name: "Q3_K_M", fileType: 12, defaultType: "q3_k" }
export const q3KL: LlamaCppRecipe = { tool: "llama.cpp", name: "Q3_K_L", fileType: 13, defaultType: "q3_k" }
export const q2K: LlamaCppRecipe = { tool: "llama.cpp", name: "Q2_K", fileType: 10, defaultType: "q2_k" }
export const q2KS: LlamaCppRecipe = { tool: "llama.cpp", name: "Q2_K_S", fileType: 21, defaultType: "q2_k" }
export const q20: LlamaCppRecipe = { tool: "llama.cpp", name: "Q2_0", fileType: 41, defaultType: "q2_0" }
export const q10: LlamaCppRecipe = { tool: "llama.cpp", name: "Q1_0", fileType: 40, defaultType: "q1_0" }
export const iq4NL: LlamaCppRecipe = { tool: "llama.cpp", name: "IQ4_NL", fileType: 25, defaultType: "iq4_nl" }
export const iq4XS: LlamaCppRecipe = { tool: "llama.cpp", name: "IQ4_XS", fileType: 30, defaultType: "iq4_xs" }
export const iq3M: LlamaCppRecipe = { tool: "llama.cpp", name: "IQ3_M", fileType: 27, defaultType: "iq3_s" }
export const iq3S: LlamaCppRecipe = { tool: "llama.cpp", name: "IQ3_S", fileType: 26, defaultType: "iq3_s" }
export const iq3XS: LlamaCppRecipe = { tool: "llama.cpp", name: "IQ3_XS", fileType: 22, defaultType: "iq3_s" }
export const iq3XXS: LlamaCppRecipe = { tool: "llama.cpp", name: "IQ3_XXS", fileType: 23, defaultType: "iq3_xxs" }
/** Made of the format that IQ2_S is named after. */
export const iq2M: LlamaCppRecipe = { tool: "llama.cpp", name: "IQ2_M", fileType: 29, defaultType: "iq2_s" }
/** Made of the format that IQ2_XS is named after. */
export const iq2S: LlamaCppRecipe = { tool: "llama.cpp", name: "IQ2_S", fileType: 28, defaultType: "iq2_xs" }
export const iq2XS: LlamaCppRecipe = { tool: "llama.cpp", name: "IQ2_XS", fileType: 20, defaultType: "iq2_xs" }
export const iq2XXS: LlamaCppRecipe = { tool: "llama.cpp", name: "IQ2_XXS", fileType: 19, defaultType: "iq2_xxs" }
export const iq1M: LlamaCppRecipe = { tool: "llama.cpp", name: "IQ1_M", fileType: 31, defaultType: "iq1_m" }
export const iq1S: LlamaCppRecipe = { tool: "llama.cpp", name: "IQ1_S", fileType: 24, defaultType: "iq1_s" }
/** For models trained to three values per weight. */
export const tq20: LlamaCppRecipe = { tool: "llama.cpp", name: "TQ2_0", fileType: 37, defaultType: "tq2_0" }
export const tq10: LlamaCppRecipe = { tool: "llama.cpp", name: "TQ1_0", fileType: 36, defaultType: "tq1_0" }
/** Experts in MXFP4, everything else in Q8_0. */
export const mxfp4Moe: LlamaCppRecipe = { tool: "llama.cpp", name: "MXFP4_MOE", fileType: 38, defaultType: "mxfp4" }

/** All mixes, from most to fewest bits of their default format. */
export const llamaCppRecipes: readonly LlamaCppRecipe[] = [
  f32,
  bf16,
  f16,
  q80,
  q6K,
  q51,
  q5KM,
  q5KS,
  q50,
  q41,
  q4KM,
  q4KS,
  q40,
  iq4NL,
  iq4XS,
  mxfp4Moe,
  q3KL,
  q3KM,
  q3KS,
  iq3M,
  iq3S,
  iq3XS,
  iq3XXS,
  q2K,
  q2KS,
  iq2M,
  iq2S,
  iq2XS,
  q20,
  iq2XXS,
  tq20,
  iq1M,
  tq10,
  iq1S,
  q10,
]
