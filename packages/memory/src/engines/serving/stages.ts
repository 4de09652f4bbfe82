/**
 * Layers of each pipeline stage, as half-open ranges: equal numbers, the rest one each to the last stages but the very
 * last, which has the head (as vLLM 0.30 vllm/distributed/utils.py, get_pp_indices).
 *
 * @param layers - layers of the trunk
 * @param stages - pipeline stages, at most as many as layers
 * @example
 * ```ts
 * stagesOf(46, 4) // [[0, 11], [11, 23], [23, 35], [35, 46]]
 * ```
 */
export function stagesOf(layers: number, stages: number): readonly (readonly [first: number, end: number])[] {
  const sizes = Array.from({ length: stages }, () => Math.floor(layers / stages))
  const rest = layers % stages
  // The last stage comes first only where every stage but one has a further layer.
  for (let further = 0; further < rest; further++) {
    const index = stages - 2 - further
    sizes[index] = (sizes[index] ?? 0) + 1
  }
  let first = 0
  return sizes.map((size) => {
    const range = [first, first + size] as const
    first += size
    return range
  })
}
