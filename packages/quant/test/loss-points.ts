import { parametersOf } from "@plimsoll/specs"
import { modelCatalogue } from "@plimsoll/specs/models"
import { measuredLosses } from "../src/quality/loss/measured-losses.ts"
import { visitStored } from "../src/quality/loss/stored-tensors.ts"
import { squaredError } from "../src/quality/loss/weighted-error.ts"
import { modelQualities } from "../src/quality/models/index.ts"

/** What regressors may look at, and what was measured. */
export interface LossPoint {
  readonly model: string
  /** Models of one architecture and training, of which none may be learnt from when another is predicted. */
  readonly family: string
  readonly label: string
  readonly importanceMatrix: boolean
  readonly weightedError: number
  /** Squared errors averaged over elements, without regard to what tensors do. */
  readonly plainError: number
  readonly bitsPerWeight: number
  readonly total: number
  readonly active: number
  readonly hiddenSize: number
  readonly meanKlDivergence: number
  readonly perplexityRatio: number | undefined
  /** Each model counts as much as any other, however many files of it were measured. */
  readonly weight: number
}

function groupBy<T>(values: readonly T[], keyOf: (value: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const value of values) {
    const group = groups.get(keyOf(value))
    if (group) group.push(value)
    else groups.set(keyOf(value), [value])
  }
  return groups
}

/** Whose checkpoint has 4 bits already, so that what 16 would be is not known. */
const trainedToFewBits: ReadonlySet<string> = new Set(["kimi-k2.5"])

/** Every measured file, one point for files that differ only in the text of their importance matrix. */
export function lossPoints(): readonly LossPoint[] {
  return modelQualities.flatMap((quality) => {
    const model = modelCatalogue.find(({ id }) => id === quality.model)
    if (!model || trainedToFewBits.has(model.id)) return []
    const { architecture } = model
    const { total, active } = parametersOf(architecture)
    const groups = groupBy(measuredLosses(quality, architecture), ({ recipe, importanceMatrix, row }) =>
      [recipe.pure ? `${recipe.defaultType} only` : recipe.name, importanceMatrix, row.checkpoint].join(),
    )
    return [...groups].flatMap(([label, rows]) => {
      const [first] = rows
      if (!first) return []
      const { recipe, importanceMatrix, appraisal, row } = first
      const logarithms = rows.map(({ meanKlDivergence }) => Math.log(meanKlDivergence))
      let plain = 0
      visitStored(architecture, recipe, ({ type, elements, times }) => {
        plain += times * elements * (squaredError(type, importanceMatrix) ?? 0)
      })
      const { perplexity, referencePerplexity } = row.values
      return {
        model: model.id,
        family: model.id.replace(/-(instruct|thinking)-\d+$/, ""),
        label,
        importanceMatrix,
        weightedError: appraisal.weightedError,
        plainError: plain / appraisal.elements,
        bitsPerWeight: (8 * appraisal.tensorBytes) / appraisal.elements,
        total,
        active,
        hiddenSize: architecture.hiddenSize,
        meanKlDivergence: Math.exp(logarithms.reduce((sum, value) => sum + value, 0) / logarithms.length),
        perplexityRatio: perplexity && referencePerplexity ? perplexity / referencePerplexity : undefined,
        weight: 1 / groups.size,
      }
    })
  })
}
