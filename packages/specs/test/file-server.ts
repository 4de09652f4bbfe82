import { createServer } from "node:http"
import type { AddressInfo } from "node:net"

/** What a server was asked, and what it sent. */
export interface ServedRequests {
  readonly requests: { readonly path: string; readonly bytes: number }[]
}

/**
 * Serves files from memory at a local address, by ranges, as the Hugging Face hub does.
 *
 * @param use - what is done while the server runs; its address has no slash at the end
 */
export async function whileServing<T>(
  files: Readonly<Record<string, Uint8Array>>,
  use: (address: string, served: ServedRequests) => Promise<T>,
): Promise<T> {
  const served: ServedRequests = { requests: [] }
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "", "http://local").pathname).slice(1)
    const file = files[path]
    if (!file) {
      response.writeHead(404, { "x-error-code": "EntryNotFound" }).end("Entry not found")
      return
    }
    const [, from = "0", to = String(file.length - 1)] = /bytes=(\d+)-(\d+)/.exec(request.headers.range ?? "") ?? []
    const part = file.subarray(Number(from), Number(to) + 1)
    served.requests.push({ path, bytes: part.length })
    if (Number(from) >= file.length) {
      response.writeHead(416, { "content-range": `bytes */${file.length}` }).end()
      return
    }
    response
      .writeHead(206, {
        "content-range": `bytes ${from}-${Number(from) + part.length - 1}/${file.length}`,
        "content-length": part.length,
        etag: '"local"',
      })
      .end(part)
  })
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done))
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, served)
  } finally {
    server.closeAllConnections()
    server.close()
  }
}
