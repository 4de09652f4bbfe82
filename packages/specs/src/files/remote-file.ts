import { PlimsollError } from "../errors.ts"
import type { ByteSource, FileOptions } from "./byte-source.ts"

/** Answers may be larger than what was asked for, up to this, bytes: small files come whole. */
const mostBytes = 4_000_000

const defaultTimeout = 60_000

function unreadable(url: string, got: string, cause?: unknown): PlimsollError {
  return new PlimsollError("FILE_UNREADABLE", `expected a part of a file from ${url}, got ${got}`, {
    hint: "Check the URL; the server has to answer range requests.",
    cause,
  })
}

/** At most so many bytes of an answer; a server that sends more is not listened to. */
async function bodyOf(response: Response, most: number): Promise<Uint8Array> {
  const reader = response.body?.getReader()
  if (!reader) return new Uint8Array(await response.arrayBuffer()).subarray(0, most)
  const parts: Uint8Array[] = []
  let length = 0
  while (length < most) {
    const { done, value } = await reader.read()
    if (done) break
    parts.push(value.subarray(0, most - length))
    length += value.length
  }
  await reader.cancel().catch(() => {})
  const [only] = parts
  if (parts.length === 1 && only) return only
  const bytes = new Uint8Array(Math.min(length, most))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

/**
 * A file at an http(s) URL, read by range requests. Nothing is asked for before the first part is.
 *
 * Its parts are refused with `FILE_UNREADABLE` where the server does not answer, answers with an error, with another
 * part than was asked for, or with the whole of a large file at once.
 */
export function openRemoteFile(url: string, { fetch: ask = fetch, timeout = defaultTimeout }: FileOptions): ByteSource {
  let size: number | undefined
  let whole: Uint8Array | undefined

  const request = async (offset: number, length: number): Promise<Uint8Array> => {
    const response = await ask(url, {
      headers: { range: `bytes=${offset}-${offset + length - 1}`, "accept-encoding": "identity" },
      signal: AbortSignal.timeout(timeout),
    })
    const range = /^bytes (?:(\d+)-\d+|\*)\/(\d+|\*)$/.exec(response.headers.get("content-range")?.trim() ?? "")
    if (range && range[2] !== "*") size = Number(range[2])
    // Behind the end: nothing more to read.
    if (response.status === 416) return new Uint8Array()
    if (!response.ok) {
      await response.body?.cancel()
      throw unreadable(url, `status ${response.status}`)
    }
    if (response.status === 206) {
      if (range?.[1] !== undefined && Number(range[1]) !== offset) {
        await response.body?.cancel()
        throw unreadable(url, `the part from byte ${range[1]} where that from ${offset} was asked for`)
      }
      return bodyOf(response, length)
    }
    const announced = response.headers.get("content-length")
    if (Number(announced ?? 0) > mostBytes) {
      await response.body?.cancel()
      throw unreadable(url, "the whole file at once")
    }
    const bytes = await bodyOf(response, mostBytes + 1)
    if (bytes.length > mostBytes) throw unreadable(url, "the whole file at once")
    size = bytes.length
    whole = bytes
    return bytes.subarray(offset, offset + length)
  }

  return {
    name: url,
    size: () => size,
    read: async (offset, length) => {
      if (whole) return whole.subarray(offset, offset + length)
      if (length <= 0 || (size !== undefined && offset >= size)) return new Uint8Array()
      return request(offset, length).catch((cause) => {
        throw PlimsollError.isInstance(cause) ? cause : unreadable(url, "no answer", cause)
      })
    },
    close: async () => {},
  }
}

/**
 * Whether a server has a file at a URL.
 *
 * @throws PlimsollError `FILE_UNREADABLE` where it says neither yes nor no
 */
export async function remoteFileExists(
  url: string,
  { fetch: ask = fetch, timeout = defaultTimeout }: FileOptions,
): Promise<boolean> {
  const response = await ask(url, {
    headers: { range: "bytes=0-0", "accept-encoding": "identity" },
    signal: AbortSignal.timeout(timeout),
  }).catch((cause) => {
    throw unreadable(url, "no answer", cause)
  })
  await response.body?.cancel()
  // An empty file has no first byte. Object stores say 403 of what is not there to those who may not list.
  if (response.ok || response.status === 416) return true
  if ([403, 404, 410].includes(response.status)) return false
  throw unreadable(url, `status ${response.status}`)
}
