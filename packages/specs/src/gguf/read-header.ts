import { PlimsollError } from "../errors.ts"
import type { GgufHeader } from "./header.ts"

/** The first bytes of every GGUF file. */
const magic = "GGUF"

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
 * @param fileBytes - size of the file where the caller knows it, to check that nothing is cut off
 * @throws PlimsollError `INVALID_GGUF` for what is no GGUF or ends too early, `MISSING_DATA` without the
 *   optional package `@huggingface/gguf`
 */
export async function readGgufHeader(pathOrUrl: string, fileBytes?: number): Promise<GgufHeader> {
  const { gguf } = await loadReader()
  try {
    const isUrl = /^https?:\/\//.test(pathOrUrl)
    const parsed = await gguf(pathOrUrl, { allowLocalFile: !isUrl })
    return {
      metadata: { ...parsed.metadata },
      tensors: parsed.tensorInfos.map(({ name, shape, dtype, offset }) => ({
        name,
        shape: shape.map(Number),
        type: dtype,
        offset: Number(offset),
      })),
      dataOffset: Number(parsed.tensorDataOffset),
      fileBytes,
    }
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new PlimsollError("INVALID_GGUF", `expected a whole ${magic} header in ${pathOrUrl}, got one that ends or breaks off (${reason})`, {
      hint: "Download the file again, or name another one.",
      cause,
    })
  }
}
