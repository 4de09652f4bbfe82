import type { Layer } from "@plimsoll/specs"

/** A layer of a graph and its number in the model, which tells where its weights and its cache live. */
export interface PlannedLayer {
  readonly steps: Layer
  readonly index: number
  /** Backend of its weights; all layers share one where absent. */
  readonly home?: number | undefined
}
