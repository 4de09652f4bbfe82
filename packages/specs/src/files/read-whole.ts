import type { ByteSource } from "./byte-source.ts"

const part = 1024 * 1024

/**
 * A whole small file.
 *
 * @param most - bytes at most; `tooLarge` makes the error for more
 */
export async function readWhole(source: ByteSource, most: number, tooLarge: () => Error): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let length = 0
  for (;;) {
    const size = source.size()
    if (length > most || (size !== undefined && size > most)) throw tooLarge()
    const asked = Math.min(part, size === undefined ? part : size - length)
    if (asked <= 0) break
    const more = await source.read(length, asked)
    if (more.length === 0) break
    parts.push(more)
    length += more.length
  }
  const bytes = new Uint8Array(length)
  let at = 0
  for (const piece of parts) {
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes
}
