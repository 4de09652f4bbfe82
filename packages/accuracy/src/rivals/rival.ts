import type { Model } from "@plimsoll/specs"

/** A formula that a tool or page of the field uses for the weights: parameters times a constant for the recipe. */
export interface Rival {
  readonly name: string
  /** Effective bits per parameter by recipe; recipes that it does not name are not asked of it. */
  readonly bits: Readonly<Record<string, number>>
  readonly source: string
}

/**
 * What the formula says of a file, bytes: weights alone, without what a tool adds for context and runtime.
 *
 * @returns `undefined` where it names no constant for the recipe, or the model has no published count
 */
export function rivalBytes({ bits }: Rival, model: Model, recipe: string): number | undefined {
  const parameters = model.publishedParameters?.value ?? model.statedParameters?.total
  const ofRecipe = Object.hasOwn(bits, recipe) ? bits[recipe] : undefined
  return parameters === undefined || ofRecipe === undefined ? undefined : (parameters * ofRecipe) / 8
}
