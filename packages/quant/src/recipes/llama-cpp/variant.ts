import type { LlamaCppRecipe, Variant } from "./recipe.ts"

/** What publishers change of the plain mix. */
export const variants: Readonly<Record<Variant, Pick<LlamaCppRecipe, "embeddingType" | "outputType">>> = {
  /** The files named _L and _XL: "Uses Q8_0 for embed and output weights" (bartowski's model cards). */
  "bartowski-L": { embeddingType: "q8_0", outputType: "q8_0" },
  /** Q2_K_L and IQ4_XS of the files that are not named UD. */
  "unsloth-L": { embeddingType: "q4_k" },
  // Rules of their own for every tensor: `recipes/bartowski`.
  "bartowski-2026": {},
  "bartowski-2026-L": {},
}

/** The recipe with its variant's requests written out; the recipe's own come first. */
export function withVariant(recipe: LlamaCppRecipe): LlamaCppRecipe {
  return recipe.variant ? { ...variants[recipe.variant], ...recipe } : recipe
}
