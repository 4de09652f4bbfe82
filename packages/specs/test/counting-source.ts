import type { ByteSource } from "../src/files/byte-source.ts"

/** A file in memory that counts what is asked of it. */
export interface CountingSource extends ByteSource {
  /** Bytes asked for so far, whether the file has them or not. */
  readonly asked: () => number
}

/**
 * @param knowsSize - false: as a server that tells no size
 */
export function countingSource(bytes: Uint8Array, knowsSize = true): CountingSource {
  let asked = 0
  return {
    name: "memory",
    asked: () => asked,
    size: () => (knowsSize ? bytes.length : undefined),
    read: async (offset, length) => {
      asked += length
      return bytes.subarray(offset, offset + length)
    },
    close: async () => {},
  }
}
