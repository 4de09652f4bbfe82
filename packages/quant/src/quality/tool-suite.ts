import type { StorageTypeName } from "@plimsoll/specs"
import type { QualityMeasurement, SensitiveRole, TensorSensitivity } from "./measurement.ts"

// Figures by Thireus, the GGUF Tool Suite and its contributors, who measured files of one format after another and then
// every tensor on its own.

const repository = "Thireus/GGUF-Tool-Suite@384c1f85:models"
const date = "2026-12-01"

/** The text, as the suite's README names it; chunks of 512 tokens. */
const dataset = "ubergarm's imatrix calibration corpus v02, ctx 512"

export interface PureTable {
  readonly checkpoint?: QualityMeasurement["checkpoint"]
  /** As the suite's maps of the files say; absent where they do not, though its guide always takes one. */
  readonly importanceMatrix?: true | undefined
  readonly referencePerplexity?: number | undefined
  readonly reference?: string | undefined
  readonly note?: string | undefined
  /** Of the suite's `models` folder. */
  readonly file: string
}

/**
 * Rows of files in which every matrix has the one format, or the next that its rows take.
 *
 * @param divergences - by format: mean KL divergence and, where it was kept, perplexity
 * @__NO_SIDE_EFFECTS__
 */
export function pureMeasurements(
  { file, referencePerplexity, ...shared }: PureTable,
  divergences: Readonly<
    Partial<Record<StorageTypeName, readonly [meanKlDivergence: number, perplexity?: number | undefined]>>
  >,
): readonly QualityMeasurement[] {
  return Object.entries(divergences).map(([type, [meanKlDivergence, perplexity]]) => ({
    ...shared,
    recipe: `${type.toUpperCase()} --pure`,
    pure: type as StorageTypeName,
    values: {
      meanKlDivergence,
      ...(perplexity === undefined ? {} : { perplexity }),
      ...(perplexity === undefined || referencePerplexity === undefined ? {} : { referencePerplexity }),
    },
    dataset,
    source: { where: `${repository}/${file}`, date },
  }))
}

/**
 * What storing each tensor alone in a coarse format does, averaged by role; shared experts' three matrices are one. Where
 * the suite stored keys and values together, neither is here, and neither are the few layers without experts of models
 * that route.
 *
 * @__NO_SIDE_EFFECTS__
 */
export function sensitivityOf(
  format: string,
  file: string,
  least: number,
  meanKlDivergence: Readonly<Partial<Record<SensitiveRole, number>>>,
): TensorSensitivity {
  return { format, least, meanKlDivergence, dataset, source: { where: `${repository}/${file}`, date } }
}
