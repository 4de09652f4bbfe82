/**
 * What a published count has that the shapes do not give, or the other way round.
 *
 * - `"towerNotCounted"`: a vision or audio tower, or what joins it to the language model, that is not described
 * - `"headStoredTwice"`: the head is the embedding table, and the checkpoint stores both
 * - `"scalesCounted"`: the checkpoint is quantized, and the scales of its blocks were counted as parameters
 * - `"predictionLayersLeftOut"`: the config names layers that predict further tokens, the checkpoint has none
 * - `"predictionLayersNotDescribed"`: the checkpoint has such layers, the config describes none
 * - `"buffersCounted"`: tensors that are no parameters, such as masks or rotary frequencies
 */
export type ParameterDifferenceKind =
  | "towerNotCounted"
  | "headStoredTwice"
  | "scalesCounted"
  | "predictionLayersLeftOut"
  | "predictionLayersNotDescribed"
  | "buffersCounted"

/** One reason why a published count is not what the shapes give. */
export interface ParameterDifference {
  readonly kind: ParameterDifferenceKind
  /** The published count less the one from the shapes, as far as this reason goes: negative where it was left out. */
  readonly elements: number
  /** Elements that share a scale, where scales were counted. */
  readonly blockSize?: number | undefined
  /** What was counted, and how its size follows. */
  readonly note: string
}
