import { type CacheFormat, perHead, takesAll, wholeGroups } from "./cache-format.ts"

// mlx-lm quantizes keys and values as it does weights, in the same bits for both.

const wordBits = 32

/** What is allocated has to be what codes take, or the first token fails (as ml-explore/mlx-lm d78bf58e cache.py:248). */
function wordObjection(dim: number, bits: number): string | undefined {
  const allocated = Math.floor(dim / Math.floor(wordBits / bits))
  return allocated * wordBits === dim * bits ? undefined : `${dim} codes of ${bits} bits take no ${allocated} words`
}

/* @__NO_SIDE_EFFECTS__ */
function quantized(bits: number, groupSize: number): CacheFormat {
  const groups = wholeGroups(groupSize)
  return {
    engine: "mlx",
    name: `${bits}-${groupSize}`,
    bitsPerElement: bits + 32 / groupSize,
    chosenApart: false,
    objection: (vectors) =>
      groups(vectors) ?? wordObjection(vectors.keyDim, bits) ?? wordObjection(vectors.valueDim, bits),
    bytes: perHead((dim, floatBytes) => (dim * bits) / 8 + 2 * (dim / groupSize) * floatBytes),
    note: `--kv-bits ${bits} --kv-group-size ${groupSize}; bits as counted for models of 16 bits`,
    source: "ml-explore/mlx-lm d78bf58e mlx_lm/models/cache.py:232",
  }
}

const auto: CacheFormat = {
  engine: "mlx",
  name: "auto",
  bitsPerElement: undefined,
  chosenApart: false,
  objection: takesAll,
  bytes: perHead((dim, floatBytes) => dim * floatBytes),
  note: "The model's type.",
  source: "ml-explore/mlx-lm d78bf58e mlx_lm/models/cache.py:325",
}

export const mlxCacheFormats: readonly CacheFormat[] = /* @__PURE__ */ withQuantized(auto)

function withQuantized(first: CacheFormat): readonly CacheFormat[] {
  return [first, ...[8, 6, 5, 4, 3, 2].flatMap((bits) => [32, 64, 128].flatMap((group) => usable(bits, group)))]
}

/** None where even vectors of one group fail, as all longer ones do then. */
function usable(bits: number, groupSize: number): readonly CacheFormat[] {
  return wordObjection(groupSize, bits) === undefined ? [quantized(bits, groupSize)] : []
}
