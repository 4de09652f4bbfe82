import { describe } from "../describe.ts"
import { PlimsollError } from "../errors.ts"
import { fileSize } from "./file-size.ts"
import type { GgufHeader, GgufTensor } from "./header.ts"
import { rangeFetch } from "./range-fetch.ts"

async function loadReader() {
  try {
    return await import("@huggingface/gguf")
  } catch (cause) {
    throw new PlimsollError("MISSING_DATA", "expected the package @huggingface/gguf, got none installed", {
      hint: "Install it to read GGUF files: npm install @huggingface/gguf",
      cause,
    })
  }
}

/**
 * Reads the header of a GGUF file on this machine or at a URL, without its data.
 *
 * @param pathOrUrl - a path, or an http(s) URL that answers range requests
 * @param fileBytes - size of the file where the caller knows it; asked for where not
 * @throws PlimsollError `INVALID_GGUF` for what is no GGUF or ends before its header does, `FILE_UNREADABLE` for what
 *   is no file or cannot be fetched in parts, `MISSING_DATA` without the optional package `@huggingface/gguf`
 */
export async function readGgufHeader(pathOrUrl: string, fileBytes?: number): Promise<GgufHeader> {
  const { gguf } = await loadReader()
  const isUrl = /^https?:\/\//.test(pathOrUrl)
  const remote = rangeFetch()
  const localBytes = isUrl ? undefined : await fileSize(pathOrUrl)
  const parsed = await gguf(pathOrUrl, isUrl ? { fetch: remote.fetch } : { allowLocalFile: true }).catch((cause) => {
    throw PlimsollError.isInstance(cause) ? cause : broken(pathOrUrl, cause)
  })
  const header: GgufHeader = {
    metadata: { ...parsed.metadata },
    tensors: parsed.tensorInfos.map(({ name, shape, dtype, offset }) => ({
      name,
      shape: shape.map(Number),
      type: dtype,
      offset: Number(offset),
    })),
    dataOffset: Number(parsed.tensorDataOffset),
    fileBytes: fileBytes ?? localBytes ?? remote.size(),
  }
  checkHeader(header, pathOrUrl)
  return header
}

function broken(where: string, cause: unknown): PlimsollError {
  const reason = cause instanceof Error ? cause.message : String(cause)
  return new PlimsollError("INVALID_GGUF", `expected a GGUF header in ${where}, got ${describe(reason)}`, {
    hint: "Download the file again, or name another one.",
    cause,
  })
}

/** The reader takes what is behind the end of a file for zeros, and sizes as they come. */
function checkHeader({ tensors, dataOffset, fileBytes, metadata }: GgufHeader, where: string): void {
  const invalid = (expected: string, got: string) =>
    new PlimsollError("INVALID_GGUF", `expected ${expected} in ${where}, got ${got}`, {
      hint: "Download the file again, or name another one.",
    })
  if (fileBytes !== undefined && dataOffset > fileBytes)
    throw invalid("a whole GGUF header", `${fileBytes} bytes: the file is cut off`)
  const alignment = Number(metadata["general.alignment"] ?? 32)
  if (!Number.isInteger(Math.log2(alignment)) || !Number.isSafeInteger(dataOffset) || dataOffset < 0)
    throw invalid("a general.alignment that is a power of two", describe(metadata["general.alignment"]))
  const wrong = tensors.find((tensor) => !isTensor(tensor))
  if (wrong) throw invalid("tensors with a name, positive sizes and an offset", describe(wrong.name))
}

function isTensor({ name, shape, offset }: GgufTensor): boolean {
  const sizesAreWhole = shape.every((size) => Number.isSafeInteger(size) && size > 0)
  return name !== "" && shape.length > 0 && sizesAreWhole && Number.isSafeInteger(offset)
}
