import { distance } from "fastest-levenshtein"

/**
 * Names that may have been meant, by edit distance; of those with the same, in the order they are known in.
 *
 * @param name - what came
 * @param known - what would have been right
 * @param limits - most letters that differ, and most names; 3 and 3 where absent
 * @returns nearest first
 * @example
 * ```ts
 * nearestNames("q4_k_n", ["q4_k_m", "q8_0"]) // ["q4_k_m"]
 * ```
 */
export function nearestNames(
  name: string,
  known: readonly string[],
  { edits = 3, count = 3 }: { readonly edits?: number; readonly count?: number } = {},
): readonly string[] {
  return known
    .map((other) => ({ other, apart: distance(other, name) }))
    .filter(({ apart }) => apart <= edits)
    .toSorted((left, right) => left.apart - right.apart)
    .slice(0, count)
    .map(({ other }) => other)
}
