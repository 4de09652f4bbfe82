import type { Source, StorageTypeName, TensorRole } from "@plimsoll/specs"

/** What was measured. Divergences are in nats, from the unquantized model's distribution to the quantized one's. */
export type QualityMetric =
  /** Perplexity on a text; lower is better, comparable within one source only. */
  | "perplexity"
  /** Perplexity of the model that it is compared with, in the same run. */
  | "referencePerplexity"
  /** Growth of perplexity over the unquantized model, percent. */
  | "perplexityIncreasePercent"
  | "meanKlDivergence"
  | "medianKlDivergence"
  /** Divergence that 99 % of tokens stay below. */
  | "klDivergence99"
  /** Divergence that 99.9 % of tokens stay below. */
  | "klDivergence999"
  /** Mean divergence the other way round, from the quantized model's distribution to the unquantized one's. */
  | "meanReverseKlDivergence"
  /** Tokens for which both models hold the same one most likely, percent. */
  | "topTokenAgreementPercent"
  /** Mean change of the probability of the text's own next token, percentage points. */
  | "meanProbabilityChangePercent"
  /** Root mean square of that change, percentage points. */
  | "rmsProbabilityChangePercent"
  /** Score of a benchmark, percent of what can be reached. */
  | "benchmarkPercent"
  /** Score of a benchmark as a share of the unquantized model's, percent. */
  | "benchmarkRecoveryPercent"
  /** Fall of a benchmark's score against the unquantized model, as the source counts it, percent. */
  | "benchmarkLossPercent"

/** One published row: a quantized model and what was measured of it. Nothing is estimated from other models or formats. */
export interface QualityMeasurement {
  /** Name of the recipe here; several published files may share it. */
  readonly recipe: string
  /** Format of every matrix, where the file follows no mix (`llama-quantize --pure`). */
  readonly pure?: StorageTypeName | undefined
  /** Which checkpoint, where the model has several. */
  readonly checkpoint?: "base" | "instruct" | "thinking" | undefined
  /** What the source calls the file, where that says more. */
  readonly published?: string | undefined
  /** Whether the quantizer had an importance matrix; absent where the source does not say. */
  readonly importanceMatrix?: boolean | undefined
  /** Formats of the attention cache; absent: not quantized. */
  readonly cache?: { readonly keys: string; readonly values: string } | undefined
  readonly values: Readonly<Partial<Record<QualityMetric, number>>>
  /** Standard errors that the source prints. */
  readonly standardErrors?: Readonly<Partial<Record<QualityMetric, number>>> | undefined
  /** Lowest and highest, where the source gives no single figure. */
  readonly ranges?: Readonly<Partial<Record<QualityMetric, readonly [low: number, high: number]>>> | undefined
  /** True where the source gives round figures. */
  readonly approximate?: true | undefined
  /** Text or benchmark; absent where the source does not say. */
  readonly dataset?: string | undefined
  /** What the model was compared with; absent: its own 16-bit weights. */
  readonly reference?: string | undefined
  /** Version of the program that made or measured the file. */
  readonly revision?: string | undefined
  /** As the source counts them. */
  readonly bitsPerWeight?: number | undefined
  /** Size as the source prints it, with its unit. */
  readonly printedSize?: string | undefined
  /** What else the source says that limits the figure. */
  readonly note?: string | undefined
  readonly source: Source
}

/**
 * How much single tensors matter: the divergence that comes of storing one tensor alone in a coarse format, everything
 * else in 16 bits, averaged over the model's tensors of that role.
 */
export interface TensorSensitivity {
  /** The coarse format, as its source names it. */
  readonly format: string
  /** The least that was measured of any tensor of a layer: no less than the noise of the measurement. */
  readonly least: number
  /** Mean KL divergence by role. */
  readonly meanKlDivergence: Readonly<Partial<Record<SensitiveRole, number>>>
  readonly dataset: string
  readonly source: Source
}

/** Roles of tensors; those of routed experts apart, and a shared expert's three matrices as one. */
export type SensitiveRole = TensorRole | `${"gate" | "up" | "down"}Experts` | "sharedExpert"

/** The measurements of one model. */
export interface ModelQuality {
  /** Id in the catalogue; absent for models that it does not have. */
  readonly model?: string | undefined
  /** Name as sources give it. */
  readonly name: string
  readonly measurements: readonly QualityMeasurement[]
  readonly sensitivity?: TensorSensitivity | undefined
}
