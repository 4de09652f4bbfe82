import type { ByteSource } from "../files/byte-source.ts"
import { headerLimits } from "../files/header-limits.ts"
import type { SafetensorsFile, SafetensorsTensor } from "./checkpoint.ts"
import { refuser } from "./invalid.ts"
import { parseHeader } from "./parse-header.ts"

/** The header's length stands before it, in eight bytes. */
const lengthBytes = 8

/** Asked for first, bytes: the whole header of a small model, in one request. */
const firstPart = 64 * 1024

/**
 * Reads the header of one file.
 *
 * @param name - what the checkpoint calls the file
 * @param spare - bytes that headers may still take
 * @throws PlimsollError `INVALID_SAFETENSORS`
 */
export async function readSafetensorsFile(
  source: ByteSource,
  name: string,
  spare: number = headerLimits.safetensors.headersBytes,
): Promise<{ readonly file: SafetensorsFile; readonly tensors: readonly SafetensorsTensor[] }> {
  const refuse = refuser(source.name)
  const first = await source.read(0, firstPart)
  const cutOff = () => refuse("a whole safetensors header", `${source.size() ?? "too few"} bytes: the file is cut off`)
  if (first.length < lengthBytes) throw cutOff()
  const length = new DataView(first.buffer, first.byteOffset, lengthBytes).getBigUint64(0, true)
  const most = Math.min(headerLimits.safetensors.headerBytes, spare)
  if (length > BigInt(most)) throw refuse(`a header of at most ${most} bytes`, `one of ${length}`)
  const dataOffset = lengthBytes + Number(length)
  const size = source.size()
  if (size !== undefined && size < dataOffset) throw cutOff()
  const rest = dataOffset > first.length ? await source.read(first.length, dataOffset - first.length) : new Uint8Array()
  if (first.length + rest.length < dataOffset) throw cutOff()

  const header = new Uint8Array(Number(length))
  header.set(first.subarray(lengthBytes, dataOffset))
  if (rest.length > 0) header.set(rest.subarray(0, dataOffset - first.length), first.length - lengthBytes)
  const { tensors, metadata, dataBytes } = parseHeader(header, source.name)
  const wholeBytes = dataOffset + dataBytes
  const fileBytes = source.size()
  // A file that ends with its header is a header, and a fine answer.
  if (fileBytes !== undefined && fileBytes > dataOffset && fileBytes !== wholeBytes)
    throw refuse(
      `${wholeBytes} bytes`,
      fileBytes < wholeBytes ? `${fileBytes}: the file is cut off` : `${fileBytes}: more than its tensors take`,
    )
  return {
    file: { name, dataOffset, wholeBytes, fileBytes, metadata },
    tensors: tensors.map((tensor) => ({ ...tensor, file: name })),
  }
}
