import type { Source } from "@plimsoll/specs"

/** What was measured. */
export type QualityMetric =
  /** Perplexity on a text; lower is better, comparable within one source only. */
  | "perplexity"
  /** Growth of perplexity over the unquantized model, percent. */
  | "perplexityIncreasePercent"
  /** Score of a benchmark, percent of what can be reached. */
  | "benchmarkPercent"
  /** Score of a benchmark as a share of the unquantized model's, percent. */
  | "benchmarkRecoveryPercent"
  /** Fall of a benchmark's score against the unquantized model, as the source counts it, percent. */
  | "benchmarkLossPercent"

/** One published measurement of one quantized model. Nothing is estimated from other models or formats. */
export interface QualityMeasurement {
  /** Name of the recipe here; several published files may share it. */
  readonly recipe: string
  /** Which checkpoint, where the model has several. */
  readonly checkpoint?: "base" | "instruct" | undefined
  /** What the source calls the file, where that says more. */
  readonly published?: string | undefined
  readonly metric: QualityMetric
  readonly value: number
  /** Standard error that the source prints. */
  readonly error?: number | undefined
  /** True where the source gives a round figure. */
  readonly approximate?: true | undefined
  /** Text or benchmark; absent where the source does not say. */
  readonly dataset?: string | undefined
  readonly source: Source
}

/** The measurements of one model. */
export interface ModelQuality {
  /** Id in the catalogue. */
  readonly model: string
  readonly measurements: readonly QualityMeasurement[]
}
