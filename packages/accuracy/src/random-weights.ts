/** Marsaglia's xorshift: 32 bits at a time, its sequence fixed by the seed. */
function xorshift(seed: number): () => number {
  let state = (seed * 2_654_435_761) | 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 4_294_967_296
  }
}

/** Marsaglia's polar method: standard normal numbers from points of the unit disc. */
function normal(uniform: () => number): number {
  for (;;) {
    const [x, y] = [2 * uniform() - 1, 2 * uniform() - 1]
    const square = x * x + y * y
    if (square > 0 && square < 1) return x * Math.sqrt((-2 * Math.log(square)) / square)
  }
}

/** Standard normal weights. */
export function normalWeights(count: number, seed: number): Float32Array {
  const uniform = xorshift(seed)
  return Float32Array.from({ length: count }, () => normal(uniform))
}

/** Weights of Student's t distribution of 5 degrees of freedom. */
export function heavyTailedWeights(count: number, seed: number): Float32Array {
  const uniform = xorshift(seed)
  return Float32Array.from({ length: count }, () => {
    const squares = [0, 1, 2, 3, 4].reduce((sum) => sum + normal(uniform) ** 2, 0)
    return normal(uniform) / Math.sqrt(squares / 5)
  })
}
