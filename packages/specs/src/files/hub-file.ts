import { PlimsollError } from "../errors.ts"
import { type ByteSource, blobSource, type FileOptions } from "./byte-source.ts"

const scheme = "hf://"

/** `hf://owner/name@revision/path`; the path may be left out, and the revision, which has `/` written as `%2F`. */
const form = /^hf:\/\/(?<name>[\w.-]+\/[\w.-]+)(?:@(?<revision>[^/@]+))?(?:\/(?<path>.*))?$/

/** A file of a repository on the Hugging Face hub. */
interface HubFile {
  readonly repository: string
  readonly revision: string | undefined
  /** Empty for the repository itself. */
  readonly path: string
}

export function isHubReference(reference: string): boolean {
  return reference.startsWith(scheme)
}

/** @throws PlimsollError `FILE_UNREADABLE` for what names no repository */
export function parseHubReference(reference: string): HubFile {
  const { name, revision, path } = form.exec(reference)?.groups ?? {}
  if (name === undefined)
    throw new PlimsollError("FILE_UNREADABLE", `expected hf://owner/name/file, got ${reference}`, {
      hint: "Name a repository of the Hugging Face hub, and a file or folder in it.",
    })
  return { repository: name, revision: revision && decodeURIComponent(revision), path: path ?? "" }
}

/** Not bundled and not needed by who reads files and URLs: who reads repositories installs it. */
async function loadHub() {
  try {
    return await import("@huggingface/hub")
  } catch (cause) {
    throw new PlimsollError("MISSING_DATA", "expected the package @huggingface/hub, got none installed", {
      hint: "Install it to read from the hub: npm install @huggingface/hub",
      cause,
    })
  }
}

async function download(reference: string, { fetch, hub }: FileOptions): Promise<Blob | null> {
  const { downloadFile } = await loadHub()
  const { repository, revision, path } = parseHubReference(reference)
  return downloadFile({
    repo: { type: "model", name: repository },
    path,
    ...(revision ? { revision } : {}),
    ...(fetch ? { fetch } : {}),
    ...(hub?.url ? { hubUrl: hub.url } : {}),
    ...(hub?.accessToken ? { accessToken: hub.accessToken } : {}),
  }).catch((cause: unknown) => {
    const got = cause instanceof Error ? cause.message : String(cause)
    throw new PlimsollError("FILE_UNREADABLE", `expected ${reference} from the hub, got ${got}`, {
      hint: "Check the name, and whether the repository asks for a token.",
      cause,
    })
  })
}

/**
 * A file of a repository, read in parts as the hub serves it, Xet storage and gated repositories included.
 *
 * @throws PlimsollError `FILE_UNREADABLE`, `MISSING_DATA` without the optional package `@huggingface/hub`
 */
export async function openHubFile(reference: string, options: FileOptions): Promise<ByteSource> {
  const blob = await download(reference, options)
  if (blob) return blobSource(blob, reference)
  throw new PlimsollError("FILE_UNREADABLE", `expected ${reference} from the hub, got no such file`, {
    hint: "Check the name, and the revision.",
  })
}

/** Whether a repository has a file. */
export async function hubFileExists(reference: string, options: FileOptions): Promise<boolean> {
  return (await download(reference, options)) !== null
}
