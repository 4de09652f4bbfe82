/** Appends little-endian values to a growing run of bytes. */
export interface ByteWriter {
  readonly uint8: (value: number) => void
  readonly uint16: (value: number) => void
  readonly uint32: (value: number) => void
  readonly uint64: (value: number | bigint) => void
  readonly float32: (value: number) => void
  readonly float64: (value: number) => void
  /** GGUF's strings: length in bytes, then UTF-8 without an end mark. */
  readonly string: (value: string) => void
  /** Zeros up to the next multiple. */
  readonly padTo: (multiple: number) => void
  /** A copy of what was written. */
  readonly bytes: () => Uint8Array
}

export function byteWriter(): ByteWriter {
  const encoder = new TextEncoder()
  let view = new DataView(new ArrayBuffer(4096))
  let length = 0

  /** Makes room for `size` bytes, and returns where they go. */
  const reserve = (size: number): number => {
    const start = length
    length += size
    if (length > view.byteLength) {
      const grown = new Uint8Array(Math.max(length, view.byteLength * 2))
      grown.set(new Uint8Array(view.buffer))
      view = new DataView(grown.buffer)
    }
    return start
  }

  const uint64 = (value: number | bigint): void => view.setBigUint64(reserve(8), BigInt(value), true)

  return {
    uint8: (value) => view.setUint8(reserve(1), value),
    uint16: (value) => view.setUint16(reserve(2), value, true),
    uint32: (value) => view.setUint32(reserve(4), value, true),
    uint64,
    float32: (value) => view.setFloat32(reserve(4), value, true),
    float64: (value) => view.setFloat64(reserve(8), value, true),
    string: (value) => {
      const encoded = encoder.encode(value)
      uint64(encoded.length)
      const start = reserve(encoded.length)
      new Uint8Array(view.buffer).set(encoded, start)
    },
    padTo: (multiple) => {
      reserve((multiple - (length % multiple)) % multiple)
    },
    bytes: () => new Uint8Array(view.buffer.slice(0, length)),
  }
}
