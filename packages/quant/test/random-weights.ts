/** Mulberry32: a small generator of uniform numbers from 0 to 1 whose sequence a seed fixes. */
function uniformFrom(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Box–Muller: standard normal numbers from uniform ones. */
function normalFrom(uniform: () => number): () => number {
  return () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform())
}

/** Standard normal weights, the same for the same seed. */
export function normalWeights(count: number, seed: number): Float32Array {
  const normal = normalFrom(uniformFrom(seed))
  return Float32Array.from({ length: count }, normal)
}

/**
 * Weights of Student's t distribution of 5 degrees of freedom: tails as heavy as those of matrices with outliers
 * (kurtosis 9, where the normal distribution has 3).
 */
export function heavyTailedWeights(count: number, seed: number): Float32Array {
  const normal = normalFrom(uniformFrom(seed))
  return Float32Array.from({ length: count }, () => {
    let squares = 0
    for (let degree = 0; degree < 5; degree++) squares += normal() ** 2
    return normal() / Math.sqrt(squares / 5)
  })
}
