import type { Interval, Term } from "../term.ts"

/** What a part of training's memory is for. */
export type TrainingTermKind = "weights" | "adapters" | "gradients" | "optimizer" | "activations" | "loss" | "overhead"

/** One part of the memory that training takes on each device. */
export interface TrainingTerm extends Omit<Term, "what" | "device"> {
  readonly what: TrainingTermKind
}

/** What one device of a fine-tuning run takes; all devices are alike. */
export interface TrainingReport {
  /** Peak of PyTorch's tensors and of what the process takes beside, bytes. */
  readonly totalBytes: number
  readonly interval: Interval
  readonly terms: readonly TrainingTerm[]
  /** When the peak is reached. */
  readonly peakAt: "loss" | "backward" | "step"
  /** On the host: states of paged optimizers, inputs of layers that were moved there. */
  readonly hostBytes: number
  readonly trainableElements: number
  readonly elements: number
}
