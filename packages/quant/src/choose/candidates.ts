import { type Architecture, PlimsollError, type StorageTypeName, storageTypes } from "@plimsoll/specs"
import { measuredFormats } from "../quality/loss/coefficients.ts"
import { lossOfAppraisal } from "../quality/loss/expected-loss.ts"
import type { ExpectedLoss } from "../quality/loss/loss.ts"
import { measuredOf } from "../quality/loss/measured-of.ts"
import { type Appraisal, appraise } from "../quality/loss/weighted-error.ts"
import type { ModelQuality } from "../quality/measurement.ts"
import { objectionsByRules } from "../recipes/llama-cpp/importance-matrix.ts"
import { llamaCppRecipes } from "../recipes/llama-cpp/mixes.ts"
import { type FileTypeName, type LlamaCppRecipe, usesImportanceMatrix } from "../recipes/llama-cpp/recipe.ts"
import { seeArchitecture } from "../recipes/llama-cpp/seen-model.ts"
import { variants } from "../recipes/llama-cpp/variant.ts"

export interface ChoiceOptions {
  /**
   * `true`: the file is made with an importance matrix, `false`: none is at hand. Absent: as is usual of each recipe,
   * with one for IQ mixes only.
   */
  readonly importanceMatrix?: boolean | undefined
  /** Formats that the engine reads on its hardware. Absent: all. */
  readonly formats?: readonly StorageTypeName[] | undefined
  /** Recipes that are not wanted. */
  readonly exclude?: readonly FileTypeName[] | undefined
  /** `true`: recipes as publishers vary them, too. Absent: `false`. */
  readonly variants?: boolean | undefined
  /**
   * `true`: recipes with formats of which no file was measured, too: MXFP4, and those for models trained to two or three
   * values. Absent: `false`.
   */
  readonly unmeasuredFormats?: boolean | undefined
  /** What was measured of this model: `modelQuality(id)` of `@plimsoll/quant/quality`. */
  readonly model?: ModelQuality | undefined
}

/** A recipe, the size of the file that it makes, and what that costs in quality. */
export interface RecipeCandidate {
  readonly recipe: LlamaCppRecipe
  /** With what sets it apart: "Q4_K_M, importance matrix, bartowski-L". */
  readonly label: string
  readonly tensorBytes: number
  readonly bitsPerWeight: number
  readonly loss: ExpectedLoss
}

/** A recipe that was not weighed, and why. */
export interface LeftOut {
  readonly label: string
  readonly why: string
}

function labelOf(recipe: LlamaCppRecipe): string {
  const matrix = usesImportanceMatrix(recipe) ? ["importance matrix"] : []
  return [recipe.name, ...matrix, ...(recipe.variant ? [recipe.variant] : [])].join(", ")
}

function requestedRecipes({ importanceMatrix, variants: varied = false }: ChoiceOptions): readonly LlamaCppRecipe[] {
  const plain = llamaCppRecipes.map((recipe) =>
    importanceMatrix === undefined ? recipe : { ...recipe, importanceMatrix },
  )
  if (!varied) return plain
  const names = Object.keys(variants) as (keyof typeof variants)[]
  // Publishers vary what is quantized.
  return plain.flatMap((recipe) =>
    storageTypes[recipe.defaultType].blockSize === 1
      ? recipe
      : [recipe, ...names.map((variant) => ({ ...recipe, variant }))],
  )
}

/** Why its file is no use. */
function objectionTo({ formats }: Appraisal, options: ChoiceOptions): string | undefined {
  const types = [...formats.keys()]
  const unreadable = types.find((type) => options.formats && !options.formats.includes(type))
  if (unreadable) return `the engine does not read ${unreadable}`
  const unmeasured = options.unmeasuredFormats ? undefined : types.find((type) => !measuredFormats.has(type))
  return unmeasured && `no file with ${unmeasured} was measured`
}

/** What the recipe makes of the model, or why it is not weighed. */
function weighed(architecture: Architecture, recipe: LlamaCppRecipe, options: ChoiceOptions): Appraisal | string {
  if (options.exclude?.includes(recipe.name)) return "excluded"
  try {
    const [objection] = objectionsByRules(seeArchitecture(architecture), recipe)
    const appraisal = appraise(architecture, recipe)
    return objection ?? objectionTo(appraisal, options) ?? appraisal
  } catch (error) {
    if (PlimsollError.isInstance(error) && error.code === "REFUSED_BY_ENGINE") return error.message
    throw error
  }
}

/** What the recipe costs, measured where it was. */
export function candidateOf(
  architecture: Architecture,
  recipe: LlamaCppRecipe,
  appraisal: Appraisal,
  { model }: ChoiceOptions,
): RecipeCandidate {
  const measured = model && measuredOf(model, recipe, "klDivergence")
  return {
    recipe,
    label: labelOf(recipe),
    tensorBytes: appraisal.tensorBytes,
    bitsPerWeight: (8 * appraisal.tensorBytes) / appraisal.elements,
    loss: measured ?? lossOfAppraisal(architecture, appraisal, usesImportanceMatrix(recipe), { model }),
  }
}

/** Every recipe of llama.cpp that can be made and read, with its size and loss, and those that cannot, with the reason. */
export function candidatesOf(
  architecture: Architecture,
  options: ChoiceOptions,
): { readonly candidates: readonly RecipeCandidate[]; readonly leftOut: readonly LeftOut[] } {
  const candidates: RecipeCandidate[] = []
  const leftOut: LeftOut[] = []
  for (const recipe of requestedRecipes(options)) {
    const appraisal = weighed(architecture, recipe, options)
    if (typeof appraisal === "string") leftOut.push({ label: labelOf(recipe), why: appraisal })
    else candidates.push(candidateOf(architecture, recipe, appraisal, options))
  }
  return { candidates, leftOut }
}
