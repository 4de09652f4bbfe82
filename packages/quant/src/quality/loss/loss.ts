import type { Source } from "@plimsoll/specs"
import type { ModelQuality } from "../measurement.ts"

export type LossMetric = "klDivergence" | "perplexityIncreasePercent"

/** What quantization costs: a measurement, or what measurements of other models let expect. */
export interface ExpectedLoss {
  /** `"klDivergence"`: mean over tokens, to the 16-bit model, nats. */
  readonly metric: LossMetric
  readonly value: number
  /** Of an estimate, four in five lie between; of measurements, the lowest and highest. */
  readonly low: number
  readonly high: number
  readonly certainty: "measured" | "fitted"
  /** How the figure was found, in a sentence. */
  readonly basis: string
  /** Of a measurement. */
  readonly sources: readonly Source[]
  /** In what an estimate goes beyond the measurements that it rests on, one sentence each. */
  readonly extrapolates: readonly string[]
}

export interface ExpectedLossOptions {
  /** Absent: `"klDivergence"`. */
  readonly metric?: LossMetric | undefined
  /** What was measured of this model: `modelQuality(id)` of `@plimsoll/quant/quality`. Absent: the line alone. */
  readonly model?: ModelQuality | undefined
}
