import { type CacheFormat, perHead, takesAll } from "./cache-format.ts"

// ExLlamaV3 keeps whole pages of 256 tokens; bits are chosen for keys and for values.

const group = 32

/** Groups go over all heads of a token (as turboderp-org/exllamav3 4f8ad012 exllamav3/cache/quant.py:40). */
/* @__NO_SIDE_EFFECTS__ */
function quantized(bits: number): CacheFormat {
  const bytes = (count: number) => (count / group) * (4 * bits + 2)
  return {
    engine: "exllamav3",
    name: `q${bits}`,
    bitsPerElement: bits + 16 / group,
    chosenApart: true,
    objection: ({ kvHeads, keyDim, valueDim }) => {
      const uneven = [kvHeads * keyDim, kvHeads * valueDim].find((count) => count % group !== 0)
      return uneven === undefined ? undefined : `${uneven} is no multiple of ${group}`
    },
    bytes: ({ kvHeads, keyDim, valueDim }) => ({ keys: bytes(kvHeads * keyDim), values: bytes(kvHeads * valueDim) }),
    source: "turboderp-org/exllamav3 4f8ad012 exllamav3/cache/quant.py:40",
  }
}

const fp16: CacheFormat = {
  engine: "exllamav3",
  name: "fp16",
  bitsPerElement: 16,
  chosenApart: false,
  objection: takesAll,
  bytes: perHead((dim) => 2 * dim),
  source: "turboderp-org/exllamav3 4f8ad012 exllamav3/cache/fp16.py:27",
}

export const exllamaCacheFormats: readonly CacheFormat[] = /* @__PURE__ */ withQuantized(fp16)

function withQuantized(first: CacheFormat): readonly CacheFormat[] {
  return [first, ...[8, 7, 6, 5, 4, 3, 2].map(quantized)]
}
