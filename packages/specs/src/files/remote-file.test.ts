import { createServer, type RequestListener } from "node:http"
import type { AddressInfo } from "node:net"
import { describe, expect, test } from "vitest"
import { PlimsollError } from "../errors.ts"
import { openRemoteFile, remoteFileExists } from "./remote-file.ts"

async function at<T>(answer: RequestListener, use: (url: string) => Promise<T>): Promise<T> {
  const server = createServer(answer)
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done))
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/file`)
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

const errorOf = async (promise: Promise<unknown>): Promise<PlimsollError> => {
  const outcome = await promise.catch((error: unknown) => error)
  expect(outcome).toBeInstanceOf(PlimsollError)
  return outcome as PlimsollError
}

const file = Uint8Array.from({ length: 1000 }, (_, index) => index % 251)

describe("a server that does not do what it should", () => {
  test.each<[string, RequestListener]>([
    ["never answers", () => {}],
    [
      "never ends",
      (_request, response) => {
        response.writeHead(206, { "content-range": "bytes 0-99999/100000" })
        const drip = setInterval(() => response.write("."), 10)
        response.on("close", () => clearInterval(drip))
      },
    ],
  ])("and %s is left after the time", async (_what, answer) => {
    await at(answer, async (url) => {
      const start = performance.now()
      const error = await errorOf(openRemoteFile(url, { timeout: 200 }).read(0, 50_000))
      expect(performance.now() - start).toBeLessThan(5000)
      expect([error.code, error.message]).toEqual(["FILE_UNREADABLE", expect.stringContaining("got no answer")])
    })
  })

  test("and sends more than was asked for is not listened to", async () => {
    let sent = 0
    const endless: RequestListener = (_request, response) => {
      response.writeHead(206, { "content-range": "bytes 0-9/1000000000000" })
      const more = () => {
        while (sent < 1e9 && response.write(new Uint8Array(65_536))) sent += 65_536
      }
      response.on("drain", more)
      more()
    }
    await at(endless, async (url) => {
      expect(await openRemoteFile(url, {}).read(0, 10)).toHaveLength(10)
    })
    expect(sent).toBeLessThan(50_000_000)
  })

  test.each<[string, RequestListener, string]>([
    [
      "sends another part",
      (_request, response) => response.writeHead(206, { "content-range": "bytes 0-999/1000" }).end(file),
      "got the part from byte 0 where that from 500 was asked for",
    ],
    [
      "sends the whole of a large file, of which it tells no size",
      (_request, response) => {
        response.writeHead(200)
        for (let part = 0; part < 5; part++) response.write(new Uint8Array(1_000_000))
        response.end()
      },
      "got the whole file at once",
    ],
    ["fails", (_request, response) => response.writeHead(500).end(), "got status 500"],
  ])("and %s is told of", async (_what, answer, message) => {
    await at(answer, async (url) => {
      const { code, message: got } = await errorOf(openRemoteFile(url, {}).read(500, 10))
      expect([code, got]).toEqual(["FILE_UNREADABLE", expect.stringContaining(message)])
    })
  })
})

test("a small file that comes whole is asked for once", async () => {
  let requests = 0
  const whole: RequestListener = (_request, response) => {
    requests++
    response.writeHead(200).end(file)
  }
  await at(whole, async (url) => {
    const source = openRemoteFile(url, {})
    expect(await source.read(10, 5)).toEqual(file.slice(10, 15))
    expect(await source.read(990, 50)).toEqual(file.slice(990))
    expect(source.size()).toBe(1000)
  })
  expect(requests).toBe(1)
})

test("nothing is behind the end", async () => {
  const answer: RequestListener = (_request, response) =>
    response.writeHead(416, { "content-range": "bytes */1000" }).end()
  await at(answer, async (url) => {
    const source = openRemoteFile(url, {})
    expect(await source.read(2000, 10)).toHaveLength(0)
    expect(source.size()).toBe(1000)
  })
})

test.each([
  [206, true],
  [200, true],
  [416, true],
  [403, false],
  [404, false],
])("status %i says that a file is there: %j", async (status, there) => {
  await at(
    (_request, response) => response.writeHead(status).end(),
    async (url) => expect(await remoteFileExists(url, {})).toBe(there),
  )
})

test("a server that cannot say whether a file is there is an error", async () => {
  await at(
    (_request, response) => response.writeHead(503).end(),
    async (url) => expect((await errorOf(remoteFileExists(url, {}))).message).toContain("got status 503"),
  )
})
