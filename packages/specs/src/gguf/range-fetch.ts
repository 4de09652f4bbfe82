import { PlimsollError } from "../errors.ts"

/** Requests whose answer may be larger than what was asked for, up to this: small files come whole. */
const mostBytes = 4_000_000

/**
 * A fetch for readers that ask for one part of a file after another and trust the answer: what is no part of the file
 * becomes an error, and a server that sends the whole of a large file is not listened to.
 */
export function rangeFetch(inner: typeof fetch = fetch): {
  readonly fetch: typeof fetch
  /** Size of the file where an answer told it, bytes. */
  readonly size: () => number | undefined
} {
  let size: number | undefined
  return {
    size: () => size,
    fetch: async (input, init) => {
      const response = await inner(input, init).catch((cause) => {
        throw unreadable(input, "no answer", cause)
      })
      // Behind the end: nothing more to read.
      if (response.status === 416) return new Response(new Uint8Array(), { status: 206 })
      if (!response.ok) throw unreadable(input, `status ${response.status}`)
      const total = /\/\s*(\d+)\s*$/.exec(response.headers.get("content-range") ?? "")?.[1]
      const length = Number(response.headers.get("content-length") ?? Number.POSITIVE_INFINITY)
      if (response.status !== 206 && length > mostBytes) {
        await response.body?.cancel()
        throw unreadable(input, "the whole file at once")
      }
      size = total !== undefined ? Number(total) : response.status === 200 ? length : size
      return response
    },
  }
}

function unreadable(input: unknown, got: string, cause?: unknown): PlimsollError {
  return new PlimsollError("FILE_UNREADABLE", `expected a part of a file from ${String(input)}, got ${got}`, {
    hint: "Check the URL; the server has to answer range requests.",
    cause,
  })
}
