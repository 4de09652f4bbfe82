import fc from "fast-check"

/** Numbers at which readers go wrong: ends of types, ceilings, and what overflows when multiplied. */
const extremes = [
  0n,
  1n,
  2n ** 7n,
  2n ** 16n - 1n,
  2n ** 31n - 1n,
  2n ** 31n,
  2n ** 32n - 1n,
  2n ** 32n,
  2n ** 53n - 1n,
  2n ** 53n,
  2n ** 62n,
  2n ** 63n - 1n,
  2n ** 63n,
  2n ** 64n - 1n,
]

type Mutation = (bytes: Uint8Array) => Uint8Array

/** A share of the way through the bytes; doubles would be drawn close to zero, and hit little but the start. */
const place = fc.noBias(fc.integer({ min: 0, max: 2 ** 20 - 1 })).map((drawn) => drawn / 2 ** 20)

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

const flip = fc.tuple(place, fc.integer({ min: 0, max: 255 })).map(
  ([share, value]): Mutation =>
    (bytes) => {
      const changed = bytes.slice()
      if (changed.length > 0) changed[Math.floor(share * changed.length)] = value
      return changed
    },
)

const overwrite = fc.tuple(place, fc.constantFrom(...extremes), fc.constantFrom(4, 8)).map(
  ([share, value, width]): Mutation =>
    (bytes) => {
      const changed = bytes.slice()
      if (changed.length < 8) return changed
      const at = Math.floor(share * (changed.length - 8))
      const view = new DataView(changed.buffer)
      if (width === 8) view.setBigUint64(at, value, true)
      else view.setUint32(at, Number(BigInt.asUintN(32, value)), true)
      return changed
    },
)

const cut = place.map(
  (share): Mutation =>
    (bytes) =>
      bytes.slice(0, Math.floor(share * bytes.length)),
)

const repeat = fc.tuple(place, place, place).map(
  ([from, length, to]): Mutation =>
    (bytes) => {
      const start = Math.floor(from * bytes.length)
      const piece = bytes.slice(start, start + Math.ceil(length * 200))
      const at = Math.floor(to * bytes.length)
      return joined(bytes.slice(0, at), piece, bytes.slice(at))
    },
)

const drop = fc.tuple(place, place).map(
  ([from, length]): Mutation =>
    (bytes) => {
      const start = Math.floor(from * bytes.length)
      return joined(bytes.slice(0, start), bytes.slice(start + Math.ceil(length * 64)))
    },
)

const insert = fc.tuple(place, fc.uint8Array({ minLength: 1, maxLength: 32 })).map(
  ([share, piece]): Mutation =>
    (bytes) => {
      const at = Math.floor(share * bytes.length)
      return joined(bytes.slice(0, at), piece, bytes.slice(at))
    },
)

/** One to three changes, most of them small: changed bytes, extreme numbers, cuts, repeated, dropped and added pieces. */
export const mutations: fc.Arbitrary<Mutation> = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: flip },
      { weight: 6, arbitrary: overwrite },
      { weight: 2, arbitrary: cut },
      { weight: 2, arbitrary: repeat },
      { weight: 2, arbitrary: drop },
      { weight: 2, arbitrary: insert },
    ),
    { minLength: 1, maxLength: 3, size: "xsmall" },
  )
  .map((changes) => (bytes) => changes.reduce((changed, change) => change(changed), bytes))
