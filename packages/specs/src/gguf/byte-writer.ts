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

  /** Makes room for `size` bytes, and has them filled: only then is it known in which buffer they lie. */
  const append = (size: number, fill: (view: DataView, at: number) => void): void => {
    const start = length
    length += size
    if (length > view.byteLength) {
      const grown = new Uint8Array(Math.max(length, view.byteLength * 2))
      grown.set(new Uint8Array(view.buffer))
      view = new DataView(grown.buffer)
    }
    fill(view, start)
  }

  const uint64 = (value: number | bigint) => append(8, (view, at) => view.setBigUint64(at, BigInt(value), true))

  return {
    uint8: (value) => append(1, (view, at) => view.setUint8(at, value)),
    uint16: (value) => append(2, (view, at) => view.setUint16(at, value, true)),
    uint32: (value) => append(4, (view, at) => view.setUint32(at, value, true)),
    uint64,
    float32: (value) => append(4, (view, at) => view.setFloat32(at, value, true)),
    float64: (value) => append(8, (view, at) => view.setFloat64(at, value, true)),
    string: (value) => {
      const encoded = encoder.encode(value)
      uint64(encoded.length)
      append(encoded.length, (view, at) => new Uint8Array(view.buffer).set(encoded, at))
    },
    // New room is zero.
    padTo: (multiple) => append((multiple - (length % multiple)) % multiple, () => {}),
    bytes: () => new Uint8Array(view.buffer.slice(0, length)),
  }
}
