import { parametersOf, type StorageTypeName } from "@plimsoll/specs"
import { glm45, glm51, llama321B } from "@plimsoll/specs/models"
import { recipeForSize } from "../src/choose/index.ts"
import { fileSizeOf } from "../src/file-size.ts"
import { modelQuality } from "../src/quality/index.ts"
import { expectedLoss } from "../src/quality/loss/expected-loss.ts"
import { predictDivergence } from "../src/quality/loss/predict.ts"
import { appraise } from "../src/quality/loss/weighted-error.ts"
import { iq4NL, type LlamaCppRecipe, llamaCppRecipes, q4KM } from "../src/recipes/index.ts"

/** A publisher's mix: always-active tensors in one format, experts' gate and up in another, their down in a third. */
interface OthersMix {
  readonly model: typeof glm51
  readonly published: string
  readonly rest: StorageTypeName
  readonly gateAndUp: StorageTypeName
  readonly down: StorageTypeName
}

/** As AesSedai's cards list them, rows in `models/glm-5.1.ts` and `models/glm-4.5.ts`. */
const mixes: readonly OthersMix[] = [
  { model: glm51, published: "Q5_K_M (MoE mix)", rest: "q8_0", gateAndUp: "q5_k", down: "q6_k" },
  { model: glm51, published: "Q4_K_M (MoE mix)", rest: "q8_0", gateAndUp: "q4_k", down: "q5_k" },
  { model: glm51, published: "IQ4_XS (MoE mix)", rest: "q8_0", gateAndUp: "iq3_s", down: "iq4_xs" },
  { model: glm45, published: "Q6_K-IQ2_S-IQ2_S-IQ3_S", rest: "q6_k", gateAndUp: "iq2_s", down: "iq3_s" },
  { model: glm45, published: "Q6_K-Q2_K-Q2_K-Q3_K", rest: "q6_k", gateAndUp: "q2_k", down: "q3_k" },
]

function recipeOf({ rest, gateAndUp, down }: OthersMix): LlamaCppRecipe {
  const base = llamaCppRecipes.find(({ defaultType }) => defaultType === rest) as LlamaCppRecipe
  const tensorTypes = [
    ["ffn_(gate|up)_exps", gateAndUp],
    ["ffn_down_exps", down],
  ] as const
  return { ...base, pure: true, importanceMatrix: true, tensorTypes }
}

export interface OthersMixResult {
  readonly model: string
  readonly mix: string
  readonly measured: number
  readonly predicted: number
}

/** Measured mixes of models that the line was not fitted to. */
export function othersMixes(): readonly OthersMixResult[] {
  return mixes.flatMap((mix) => {
    const row = modelQuality(mix.model.id)?.measurements.find(({ recipe }) => recipe === mix.published)
    const measured = row?.values.meanKlDivergence
    if (measured === undefined) return []
    const { weightedError } = appraise(mix.model.architecture, recipeOf(mix))
    const { active } = parametersOf(mix.model.architecture)
    const parts = [mix.rest, mix.gateAndUp, mix.down].join(" / ")
    return { model: mix.model.id, mix: parts, measured, predicted: predictDivergence(weightedError, active, true) }
  })
}

/** A standard mix and mixes of its size, with what was measured of them and what we expect of it and of our own. */
export interface MixForSize {
  readonly recipe: string
  readonly bitsPerWeight: number
  readonly measured: { readonly standard: number; readonly mix: number }
  readonly predicted: { readonly standard: number; readonly mix: number }
}

/** Mixes whose formats a quantizer chose tensor by tensor, by errors on sample text, for the size of a standard mix. */
export function mixesForSize(): readonly MixForSize[] {
  const { architecture } = llama321B
  const rows = modelQuality(llama321B.id)?.measurements ?? []
  const divergence = (published: string) =>
    rows.find((row) => row.published === `Llama-3.2-1B-${published}`)?.values.meanKlDivergence ?? Number.NaN
  return [q4KM, iq4NL].map((mix) => {
    const recipe = { ...mix, importanceMatrix: true }
    const bytes = fileSizeOf(architecture, recipe).tensorBytes
    const own = recipeForSize(architecture, { bytes })
    return {
      recipe: mix.name,
      bitsPerWeight: own.bitsPerWeight,
      measured: { standard: divergence(`${mix.name}-naive`), mix: divergence(`${mix.name}-precise`) },
      predicted: { standard: expectedLoss(architecture, recipe).value, mix: own.loss.value },
    }
  })
}
