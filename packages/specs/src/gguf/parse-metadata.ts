import { describe } from "../describe.ts"
import type { ByteCursor } from "../files/byte-cursor.ts"
import { headerLimits } from "../files/header-limits.ts"
import { invalidGguf } from "./invalid.ts"

const limits = headerLimits.gguf

/** Numbers of a fixed size, by `gguf_type` (as llama.cpp v0.5.0 ggml/include/gguf.h:53). */
const numbers: Readonly<Record<number, { readonly bytes: number; readonly read: (cursor: ByteCursor) => unknown }>> = {
  0: { bytes: 1, read: (cursor) => cursor.uint8() },
  1: { bytes: 1, read: (cursor) => cursor.int8() },
  2: { bytes: 2, read: (cursor) => cursor.uint16() },
  3: { bytes: 2, read: (cursor) => cursor.int16() },
  4: { bytes: 4, read: (cursor) => cursor.uint32() },
  5: { bytes: 4, read: (cursor) => cursor.int32() },
  6: { bytes: 4, read: (cursor) => cursor.float32() },
  7: { bytes: 1, read: (cursor) => cursor.uint8() !== 0 },
  10: { bytes: 8, read: (cursor) => cursor.uint64() },
  11: { bytes: 8, read: (cursor) => cursor.int64() },
  12: { bytes: 8, read: (cursor) => cursor.float64() },
}
const stringType = 8
const arrayType = 9
const uint32Type = 4

/** What the first bytes of a file say of how the rest is written. */
export interface GgufEncoding {
  /** Bytes of a count or length: 4 in version 1, 8 since. */
  readonly countBytes: 4 | 8
  readonly where: string
}

/** A count or length, refused above `most` before anything is read or kept for it. */
export async function readCount(
  cursor: ByteCursor,
  { countBytes, where }: GgufEncoding,
  most: number,
  what: string,
): Promise<number> {
  await cursor.fetch(countBytes)
  const count = countBytes === 4 ? BigInt(cursor.uint32()) : cursor.uint64()
  if (count > BigInt(most)) throw invalidGguf(where, `at most ${most} ${what}`, String(count))
  return Number(count)
}

export async function readText(
  cursor: ByteCursor,
  encoding: GgufEncoding,
  most: number,
  what: string,
): Promise<string> {
  const length = await readCount(cursor, encoding, most, what)
  await cursor.fetch(length)
  return cursor.text(length)
}

async function readList(
  cursor: ByteCursor,
  encoding: GgufEncoding,
  key: string,
  spare: number,
): Promise<readonly unknown[]> {
  const { where } = encoding
  await cursor.fetch(4)
  const type = cursor.uint32()
  const length = await readCount(
    cursor,
    encoding,
    spare,
    `elements in all lists, of which ${describe(key)} has too many`,
  )
  const number = numbers[type]
  const list: unknown[] = []
  if (number) {
    // At once, so that a length beyond the end of the file is refused before the list grows.
    await cursor.fetch(length * number.bytes)
    for (let index = 0; index < length; index++) list.push(number.read(cursor))
    return list
  }
  // llama.cpp reads no lists of lists either (v0.5.0 ggml/src/gguf.cpp:518).
  if (type !== stringType) throw invalidGguf(where, `a list of numbers or texts as ${describe(key)}`, `type ${type}`)
  while (list.length < length) {
    // What is at hand is read without waiting: a vocabulary has hundreds of thousands of texts.
    const text = nextText(cursor, encoding.countBytes)
    list.push(text ?? (await readText(cursor, encoding, limits.stringBytes, `bytes in a text of ${describe(key)}`)))
  }
  return list
}

/** The next text where all of it is at hand; `undefined`, and nothing read, where it is not. */
function nextText(cursor: ByteCursor, countBytes: 4 | 8): string | undefined {
  if (!cursor.has(countBytes)) return undefined
  const length = countBytes === 4 ? cursor.uint32() : Number(cursor.uint64())
  if (cursor.has(length)) return cursor.text(length)
  cursor.back(countBytes)
  return undefined
}

/**
 * Reads keys with values.
 *
 * @throws PlimsollError `INVALID_GGUF` for what the format does not allow, or above the ceilings
 */
export async function readMetadata(
  cursor: ByteCursor,
  encoding: GgufEncoding,
  count: number,
): Promise<ReadonlyMap<string, unknown>> {
  const { where } = encoding
  const metadata = new Map<string, unknown>()
  let elements = 0
  for (let index = 0; index < count; index++) {
    const key = await readText(cursor, encoding, limits.keyBytes, "bytes in a key")
    if (key === "") throw invalidGguf(where, "keys with a name", "an empty one")
    if (metadata.has(key)) throw invalidGguf(where, "different keys", `${describe(key)} twice`)
    await cursor.fetch(4)
    const type = cursor.uint32()
    if (key === "general.alignment" && type !== uint32Type)
      throw invalidGguf(where, "a general.alignment that is a uint32", `type ${type}`)
    const number = numbers[type]
    if (number) {
      await cursor.fetch(number.bytes)
      metadata.set(key, number.read(cursor))
    } else if (type === stringType) {
      metadata.set(key, await readText(cursor, encoding, limits.stringBytes, `bytes in ${describe(key)}`))
    } else if (type === arrayType) {
      const list = await readList(cursor, encoding, key, limits.elements - elements)
      elements += list.length
      metadata.set(key, list)
    } else throw invalidGguf(where, `a type of GGUF for ${describe(key)}`, `number ${type}`)
  }
  return metadata
}
