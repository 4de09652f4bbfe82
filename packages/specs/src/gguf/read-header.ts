import { describe } from "../describe.ts"
import { type ByteCursor, byteCursor } from "../files/byte-cursor.ts"
import type { ByteSource, FileOptions } from "../files/byte-source.ts"
import { headerLimits } from "../files/header-limits.ts"
import { type FileReference, withFile } from "../files/open-file.ts"
import { checkTensors } from "./check-tensors.ts"
import type { GgufHeader, GgufTensor } from "./header.ts"
import { invalidGguf } from "./invalid.ts"
import { type GgufEncoding, readCount, readMetadata, readText } from "./parse-metadata.ts"

const limits = headerLimits.gguf

/** "GGUF", and the versions that were written (as llama.cpp v0.5.0 ggml/include/gguf.h:41). */
const magic = [0x47, 0x47, 0x55, 0x46]
const newestVersion = 3

/** Without `general.alignment` (as llama.cpp v0.5.0 ggml/include/gguf.h:46). */
const defaultAlignment = 32

/** The least that a key with its value, and a tensor, take: lengths, one letter, types, one size, an offset. */
const leastKeyBytes = 4 + 1 + 4 + 1
const leastTensorBytes = 4 + 1 + 4 + 4 + 4 + 8

/** How `readGgufHeader` reaches the file. */
export interface GgufReadOptions extends FileOptions {
  /** Size of the file where the caller knows it, bytes; asked for where not. */
  readonly fileBytes?: number | undefined
}

/**
 * Reads the header of a GGUF file without its data, in bounded time and memory whatever the file claims.
 *
 * @param file - a path, an http(s) URL that answers range requests, `hf://owner/name/file.gguf`, or a Blob
 * @param options - size of the file in bytes where it is known, or how it is reached
 * @throws PlimsollError `INVALID_GGUF` for what is no GGUF, ends before its header does or claims what no file holds,
 *   `FILE_UNREADABLE` for what is no file or cannot be fetched in parts, `MISSING_DATA` where a reference to the hub
 *   needs the optional package `@huggingface/hub`
 * @example
 * ```ts
 * const { metadata, tensors } = await readGgufHeader("GLM-4.5-Air-Q4_K_M.gguf")
 * metadata["general.architecture"] // "glm4moe"
 * tensors.length // 803
 * ```
 */
export async function readGgufHeader(file: FileReference, options: number | GgufReadOptions = {}): Promise<GgufHeader> {
  const settings = typeof options === "number" ? { fileBytes: options } : options
  return withFile(file, "a GGUF file", settings, (source) => readFrom(source, settings.fileBytes))
}

async function readFrom(source: ByteSource, knownBytes: number | undefined): Promise<GgufHeader> {
  const where = source.name
  const fileBytes = () => knownBytes ?? source.size()
  const cursor = byteCursor(source, limits.headerBytes, (reason, needed) =>
    reason === "ceiling"
      ? invalidGguf(where, `a header of at most ${limits.headerBytes} bytes`, `one of at least ${needed}`)
      : invalidGguf(where, "a whole GGUF header", `${fileBytes() ?? "too few"} bytes: the file is cut off`),
  )
  const encoding = await readEncoding(cursor, where)
  const tensorCount = await readCount(cursor, encoding, limits.tensors, "tensors")
  const keyCount = await readCount(cursor, encoding, limits.keys, "keys")
  const least = cursor.position() + keyCount * leastKeyBytes + tensorCount * leastTensorBytes
  const size = fileBytes()
  if (size !== undefined && size < least)
    throw invalidGguf(
      where,
      "a whole GGUF header",
      `${size} bytes, too few for ${keyCount} keys and ${tensorCount} tensors`,
    )

  const metadata = await readMetadata(cursor, encoding, keyCount)
  const alignment = metadata.get("general.alignment") ?? defaultAlignment
  if (typeof alignment !== "number" || !Number.isInteger(Math.log2(alignment)))
    throw invalidGguf(where, "a general.alignment that is a power of two", describe(alignment))
  const tensors = await readTensors(cursor, encoding, tensorCount)
  const dataOffset = Math.ceil(cursor.position() / alignment) * alignment
  const header: GgufHeader = {
    metadata: Object.fromEntries(metadata),
    tensors,
    dataOffset,
    fileBytes: fileBytes(),
  }
  if (header.fileBytes !== undefined && tensorCount > 0 && dataOffset > header.fileBytes)
    throw invalidGguf(where, "a whole GGUF header", `${header.fileBytes} bytes: the file is cut off`)
  checkTensors(header, alignment, where)
  return header
}

/** Version and byte order: a version whose low half is empty was written the other way round. */
async function readEncoding(cursor: ByteCursor, where: string): Promise<GgufEncoding> {
  await cursor.fetch(8)
  const start = cursor.bytes(4)
  if (magic.some((byte, index) => start[index] !== byte))
    throw invalidGguf(where, "a GGUF header", `a file that begins with ${describe(new TextDecoder().decode(start))}`)
  const little = cursor.uint32()
  const swapped = (little & 0xffff) === 0
  if (swapped) cursor.setBigEndian()
  const version = swapped ? little >>> 24 : little
  const isKnown = version >= 1 && version <= newestVersion && (!swapped || (little & 0xff_ffff) === 0)
  if (!isKnown) throw invalidGguf(where, `a GGUF header of version 1 to ${newestVersion}`, `version ${little}`)
  return { countBytes: version === 1 ? 4 : 8, where }
}

async function readTensors(cursor: ByteCursor, encoding: GgufEncoding, count: number): Promise<readonly GgufTensor[]> {
  const { countBytes, where } = encoding
  const tensors: GgufTensor[] = []
  for (let index = 0; index < count; index++) {
    const name = await readText(cursor, encoding, limits.nameBytes, "bytes in a tensor's name")
    await cursor.fetch(4)
    const dimensions = cursor.uint32()
    if (dimensions > limits.dimensions)
      throw invalidGguf(where, `at most ${limits.dimensions} sizes of ${describe(name)}`, String(dimensions))
    await cursor.fetch(dimensions * countBytes + 4 + 8)
    const shape = Array.from({ length: dimensions }, () => Number(countBytes === 4 ? cursor.uint32() : cursor.uint64()))
    const type = cursor.uint32()
    tensors.push({ name, shape, type, offset: Number(cursor.uint64()) })
  }
  return tensors
}
