import type { SafetensorsDataType } from "../src/safetensors/data-types.ts"
import { dataTypeBits } from "../src/safetensors/data-types.ts"

export type PlannedTensors = Readonly<
  Record<string, { readonly dtype: SafetensorsDataType; readonly shape: readonly number[] }>
>

/** A file around a header as it stands, true or not. */
export function aroundHeader(header: string | Uint8Array, dataBytes = 0, length?: bigint): Uint8Array<ArrayBuffer> {
  const text = typeof header === "string" ? new TextEncoder().encode(header) : header
  const bytes = new Uint8Array(8 + text.length + dataBytes)
  new DataView(bytes.buffer).setBigUint64(0, length ?? BigInt(text.length), true)
  bytes.set(text, 8)
  return bytes
}

/** The header of tensors one behind the other, and what their data takes, bytes. */
export function plannedHeader(tensors: PlannedTensors, metadata?: Readonly<Record<string, string>>) {
  let end = 0
  const entries = Object.entries(tensors).map(([name, { dtype, shape }]) => {
    const begin = end
    end += shape.reduce((product, size) => product * size, dataTypeBits[dtype]) / 8
    return [name, { dtype, shape, data_offsets: [begin, end] }] as const
  })
  const parts = [...(metadata ? [["__metadata__", metadata] as const] : []), ...entries]
  // Headers are padded with spaces, so that data begins at a multiple of eight.
  const text = JSON.stringify(Object.fromEntries(parts))
  return { header: text.padEnd(Math.ceil(text.length / 8) * 8), dataBytes: end }
}

/** A whole file, its data zero. */
export function safetensorsFile(
  tensors: PlannedTensors,
  metadata?: Readonly<Record<string, string>>,
): Uint8Array<ArrayBuffer> {
  const { header, dataBytes } = plannedHeader(tensors, metadata)
  return aroundHeader(header, dataBytes)
}
