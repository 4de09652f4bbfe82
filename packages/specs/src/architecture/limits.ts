/**
 * Ceilings for descriptions that come from outside: far above every published model, and low enough that listing the
 * tensors ends soon and that all bytes are exact integers.
 */
export const limits = {
  /** Layers of the trunk. */
  layers: 4096,
  /** Layers that predict further tokens. */
  predictionLayers: 64,
  /** Experts of one layer. */
  experts: 65_536,
  /** Experts of all layers together: a checkpoint lists each by name. */
  expertsOfAllLayers: 1_000_000,
  /** Any width or count. */
  size: 2 ** 31,
  /** Parameters in total; eight bytes for each are still below 2^53. */
  elements: 1_000_000_000_000_000,
} as const
