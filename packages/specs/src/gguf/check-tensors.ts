import { storageTypeById, storageTypeOf, tensorBytes } from "../architecture/storage-types.ts"
import { elementsOf } from "../architecture/tensor.ts"
import { describe } from "../describe.ts"
import { headerLimits } from "../files/header-limits.ts"
import type { GgufHeader, GgufTensor } from "./header.ts"
import { invalidGguf } from "./invalid.ts"

/** Sizes that are whole and positive, and whose product is an exact integer. */
function checkShape({ name, shape }: GgufTensor, where: string): void {
  const whole = shape.every((size) => size > 0 && size <= headerLimits.gguf.size)
  if (shape.length === 0 || !whole || !Number.isSafeInteger(elementsOf({ shape })))
    throw invalidGguf(
      where,
      `positive sizes up to 2^32, of fewer than 2^53 elements together, for ${describe(name)}`,
      `[${shape.join(", ")}]`,
    )
}

/** Bytes of a tensor's data; `undefined` for a type of number that this version does not know. */
function dataBytes(tensor: GgufTensor, where: string): number | undefined {
  const type = storageTypeById(tensor.type)
  if (!type) return undefined
  const { blockSize } = storageTypeOf(type)
  const row = tensor.shape[0] ?? 1
  if (row % blockSize !== 0)
    throw invalidGguf(where, `rows in blocks of ${blockSize} for ${describe(tensor.name)} in ${type}`, `rows of ${row}`)
  const bytes = tensorBytes(type, tensor.shape)
  if (!Number.isSafeInteger(bytes))
    throw invalidGguf(where, `at most 2^53 bytes for ${describe(tensor.name)}`, String(bytes))
  return bytes
}

/**
 * Checks that every tensor's data has a place of its own, within the file where its size is known. A file that ends
 * with its header is a header, and a fine answer.
 *
 * @throws PlimsollError `INVALID_GGUF`
 */
export function checkTensors({ tensors, dataOffset, fileBytes }: GgufHeader, alignment: number, where: string): void {
  const names = new Set<string>()
  const places = tensors.map((tensor) => {
    const { name, offset } = tensor
    if (name === "") throw invalidGguf(where, "tensors with a name", "an empty one")
    if (names.has(name)) throw invalidGguf(where, "tensors with different names", `${describe(name)} twice`)
    names.add(name)
    checkShape(tensor, where)
    if (!Number.isSafeInteger(offset) || offset % alignment !== 0)
      throw invalidGguf(where, `an offset of ${describe(name)} that is a multiple of ${alignment}`, String(offset))
    const bytes = dataBytes(tensor, where)
    return { name, offset, end: offset + (bytes ?? 1) }
  })

  places.sort((a, b) => a.offset - b.offset)
  let last: (typeof places)[number] | undefined
  for (const place of places) {
    if (last && place.offset < last.end)
      throw invalidGguf(
        where,
        `${describe(place.name)} behind ${describe(last.name)}, which ends at ${last.end}`,
        `offset ${place.offset}`,
      )
    last = place
  }
  const whole = dataOffset + (last?.end ?? 0)
  if (fileBytes !== undefined && fileBytes > dataOffset && fileBytes < whole)
    throw invalidGguf(where, `${whole} bytes`, `${fileBytes}: the file is cut off`)
}
