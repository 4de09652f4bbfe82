/** Writes whatever a header may say, true or not, in either byte order: for tests of what reads it. */
export interface RawBytes {
  readonly uint32: (value: number) => RawBytes
  readonly uint64: (value: number | bigint) => RawBytes
  readonly text: (value: string) => RawBytes
  readonly raw: (bytes: Uint8Array) => RawBytes
  readonly bytes: () => Uint8Array<ArrayBuffer>
}

export interface RawForm {
  readonly version?: number
  readonly bigEndian?: boolean
}

export function rawBytes({ version = 3, bigEndian = false }: RawForm = {}): RawBytes {
  const parts: Uint8Array[] = []
  const append = (size: number, fill: (view: DataView) => void): RawBytes => {
    const part = new Uint8Array(size)
    fill(new DataView(part.buffer))
    parts.push(part)
    return self
  }
  const count = (value: number | bigint) => (version === 1 ? self.uint32(Number(value)) : self.uint64(value))
  const self: RawBytes = {
    uint32: (value) => append(4, (view) => view.setUint32(0, value, !bigEndian)),
    uint64: (value) => append(8, (view) => view.setBigUint64(0, BigInt.asUintN(64, BigInt(value)), !bigEndian)),
    raw: (bytes) => {
      parts.push(bytes)
      return self
    },
    text: (value) => {
      const bytes = new TextEncoder().encode(value)
      return count(bytes.length).raw(bytes)
    },
    bytes: () => {
      const joined = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
      let at = 0
      for (const part of parts) {
        joined.set(part, at)
        at += part.length
      }
      return joined
    },
  }
  return self
}

/** The first bytes of a GGUF: magic, version, and how many tensors and keys it claims. */
export function ggufStart(tensors: number | bigint, keys: number | bigint, form: RawForm = {}): RawBytes {
  const bytes = rawBytes(form)
    .raw(new TextEncoder().encode("GGUF"))
    .uint32(form.version ?? 3)
  return form.version === 1 ? bytes.uint32(Number(tensors)).uint32(Number(keys)) : bytes.uint64(tensors).uint64(keys)
}
