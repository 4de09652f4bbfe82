import { type ByteSource, blobSource, type FileOptions } from "./byte-source.ts"
import { hubFileExists, isHubReference, openHubFile } from "./hub-file.ts"
import { localFileExists, openLocalFile } from "./local-file.ts"
import { openRemoteFile, remoteFileExists } from "./remote-file.ts"

/** A path, an http(s) URL, `hf://owner/name/file`, a Blob, or whatever gives the bytes of a file part by part. */
export type FileReference = string | Blob | ByteSource

export function isUrl(path: string): boolean {
  return /^https?:\/\//i.test(path)
}

/**
 * Opens a file, lets it be used, and closes it.
 *
 * @param kind - what is expected there, as messages say it: "a GGUF file"
 * @throws PlimsollError `FILE_UNREADABLE`
 */
export async function withFile<T>(
  reference: FileReference,
  kind: string,
  options: FileOptions,
  use: (source: ByteSource) => Promise<T>,
): Promise<T> {
  const source = await open(reference, kind, options)
  try {
    return await use(source)
  } finally {
    await source.close()
  }
}

async function open(reference: FileReference, kind: string, options: FileOptions): Promise<ByteSource> {
  if (typeof reference !== "string") return reference instanceof Blob ? blobSource(reference) : reference
  if (isHubReference(reference)) return openHubFile(reference, options)
  return isUrl(reference) ? openRemoteFile(reference, options) : openLocalFile(reference, kind)
}

/** Whether a file is where a path, a URL or a reference to the hub points. */
export async function fileExists(reference: string, options: FileOptions): Promise<boolean> {
  if (isHubReference(reference)) return hubFileExists(reference, options)
  return isUrl(reference) ? remoteFileExists(reference, options) : localFileExists(reference)
}
