import type { ByteSource } from "./byte-source.ts"

/** The first part asked for, and the largest, bytes: small headers come in one request, large ones in a few. */
const smallestPart = 256 * 1024
const largestPart = 4 * 1024 * 1024

const decoder = new TextDecoder("utf-8", { ignoreBOM: true })

/** Reads a file from its start, one value after another, and holds no more than the part it is in. */
export interface ByteCursor {
  /** Bytes read so far. */
  readonly position: () => number
  /** Numbers are big-endian from here on. */
  readonly setBigEndian: () => void
  /** True where the next bytes are at hand; values may be read only then. */
  readonly has: (bytes: number) => boolean
  /** Fetches the next bytes. Throws what `onEnd` makes where the file, or the ceiling, comes first. */
  readonly fetch: (bytes: number) => Promise<void>
  /** Goes back over bytes that were just read. */
  readonly back: (bytes: number) => void
  readonly bytes: (length: number) => Uint8Array
  readonly text: (length: number) => string
  readonly uint8: () => number
  readonly int8: () => number
  readonly uint16: () => number
  readonly int16: () => number
  readonly uint32: () => number
  readonly int32: () => number
  readonly uint64: () => bigint
  readonly int64: () => bigint
  readonly float32: () => number
  readonly float64: () => number
}

/**
 * @param ceiling - bytes from the start that may be read at most
 * @param onEnd - the error where bytes are needed that the file does not have, or that lie behind the ceiling
 */
export function byteCursor(
  source: ByteSource,
  ceiling: number,
  onEnd: (reason: "end" | "ceiling", needed: number) => Error,
): ByteCursor {
  let part = new Uint8Array()
  let view = new DataView(part.buffer)
  /** Where `part` begins in the file, and where reading goes on in `part`. */
  let start = 0
  let at = 0
  let littleEndian = true
  let nextPart = smallestPart

  const take = (bytes: number): number => {
    const from = at
    at += bytes
    return from
  }
  const room = () => Math.min(source.size() ?? Number.POSITIVE_INFINITY, ceiling)

  return {
    position: () => start + at,
    setBigEndian: () => {
      littleEndian = false
    },
    has: (bytes) => at + bytes <= part.length,
    fetch: async (bytes) => {
      if (at + bytes <= part.length) return
      const needed = start + at + bytes
      if (needed > ceiling) throw onEnd("ceiling", needed)
      const rest = part.subarray(at)
      const from = start + part.length
      // Never so much memory as a length in the file claims, only as much as the file has.
      if (needed > room()) throw onEnd("end", needed)
      const asked = Math.min(Math.max(bytes - rest.length, nextPart), room() - from)
      nextPart = Math.min(nextPart * 2, largestPart)
      const more = (await source.read(from, asked)).subarray(0, asked)
      if (rest.length + more.length < bytes) throw onEnd("end", needed)
      const joined = new Uint8Array(rest.length + more.length)
      joined.set(rest)
      joined.set(more, rest.length)
      start += at
      at = 0
      part = joined
      view = new DataView(joined.buffer)
    },
    back: (bytes) => {
      at -= bytes
    },
    bytes: (length) => {
      const from = take(length)
      return part.subarray(from, from + length)
    },
    text: (length) => {
      const from = take(length)
      if (length === 0) return ""
      return decoder.decode(part.subarray(from, from + length))
    },
    uint8: () => view.getUint8(take(1)),
    int8: () => view.getInt8(take(1)),
    uint16: () => view.getUint16(take(2), littleEndian),
    int16: () => view.getInt16(take(2), littleEndian),
    uint32: () => view.getUint32(take(4), littleEndian),
    int32: () => view.getInt32(take(4), littleEndian),
    uint64: () => view.getBigUint64(take(8), littleEndian),
    int64: () => view.getBigInt64(take(8), littleEndian),
    float32: () => view.getFloat32(take(4), littleEndian),
    float64: () => view.getFloat64(take(8), littleEndian),
  }
}
