import { mkdir, mkdtemp, rm, truncate, writeFile } from "node:fs/promises"
import { createServer, type RequestListener } from "node:http"
import type { AddressInfo } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import fc from "fast-check"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { configs } from "../../test/configs.ts"
import { architectureFromGguf } from "../adapters/gguf/index.ts"
import { architectureFromConfig } from "../adapters/index.ts"
import { storageTypes } from "../architecture/storage-types.ts"
import { tensorsOf } from "../architecture/tensors.ts"
import { PlimsollError } from "../errors.ts"
import { writeModelHeader } from "./model-header.ts"
import { readGgufHeader } from "./read-header.ts"

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "plimsoll-read-"))
})
afterAll(() => rm(folder, { recursive: true }))

async function file(bytes: Uint8Array | string, name = "model.gguf"): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, bytes)
  return path
}

const air = architectureFromConfig(configs["glm-4.5-air"])
const llama = architectureFromConfig(configs["llama-3.1-8b"])

/** The error of ours with which a promise is rejected; anything else fails the test. */
async function errorOf(promise: Promise<unknown>): Promise<PlimsollError> {
  const outcome = await promise.catch((error: unknown) => error)
  expect(outcome).toBeInstanceOf(PlimsollError)
  return outcome as PlimsollError
}

describe.each([
  ["GLM-4.5-Air", air],
  ["Llama-3.1-8B", llama],
])("%s", (_name, architecture) => {
  const written = writeModelHeader(architecture)

  test("is read as the inventory that was written", async () => {
    const path = await file(written.bytes)
    await truncate(path, written.fileBytes)
    const header = await readGgufHeader(path)
    expect(header).toMatchObject({ dataOffset: written.dataOffset, fileBytes: written.fileBytes })
    expect(header.tensors.map(({ name, shape, type }) => ({ name, shape, type }))).toEqual(
      tensorsOf(architecture, "gguf").map(({ name, shape, storage }) => ({
        name,
        shape,
        type: storageTypes[storage === "f32" ? "f32" : "bf16"].id,
      })),
    )
    // The epsilon is stored in 32 bits.
    const roundest = (_key: string, value: unknown) => (typeof value === "number" ? Math.fround(value) : value)
    expect(JSON.stringify(architectureFromGguf(header), roundest)).toBe(JSON.stringify(architecture, roundest))
  })

  test("is refused wherever it is cut off", async () => {
    const cuts = [
      ...Array(130).keys(),
      ...Array.from({ length: 40 }, (_, part) => Math.floor((written.bytes.length * part) / 40)),
    ]
    for (const length of [...cuts, written.bytes.length - 33, written.bytes.length - 1]) {
      const path = await file(written.bytes.subarray(0, length))
      for (const known of [undefined, length]) {
        const { code, message } = await errorOf(readGgufHeader(path, known))
        expect([length, code]).toEqual([length, "INVALID_GGUF"])
        expect(message).toMatch(/^expected a (whole )?GGUF header in .+, got .+$/)
      }
    }
  })
})

test("bytes that were changed give a header with sizes, or an error of ours", async () => {
  const { bytes } = writeModelHeader(llama)
  const change = fc.tuple(fc.integer({ min: 0, max: bytes.length - 1 }), fc.integer({ min: 0, max: 255 }))
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), async (changes) => {
      const changed = bytes.slice()
      for (const [at, value] of changes) changed[at] = value
      const path = await file(changed)
      try {
        const header = await readGgufHeader(path)
        expect(header.tensors.flatMap(({ shape }) => shape).filter((size) => !(size > 0))).toEqual([])
        architectureFromGguf(header)
      } catch (error) {
        expect(error).toBeInstanceOf(PlimsollError)
        expect(["INVALID_GGUF", "INVALID_CONFIG", "UNKNOWN_ARCHITECTURE"]).toContain((error as PlimsollError).code)
      }
    }),
    { numRuns: 100 },
  )
})

describe("refuses", () => {
  test.each([
    ["a text file", "GGML or something\n".repeat(100), 'got a file that begins with "GGML"'],
    ["an empty file", "", "got 0 bytes: the file is cut off"],
    ["a version that nobody wrote", "GGUF\u0009\0\0\0", "got version 9"],
  ])("%s", async (_what, text, reason) => {
    const error = await errorOf(readGgufHeader(await file(text)))
    expect(error.code).toBe("INVALID_GGUF")
    expect(error.message).toContain(reason)
  })

  test("a million tensors in a small file", async () => {
    const bytes = new Uint8Array(4096)
    bytes.set([0x47, 0x47, 0x55, 0x46, 3, 0, 0, 0])
    new DataView(bytes.buffer).setBigUint64(8, 1_000_000n, true)
    expect((await errorOf(readGgufHeader(await file(bytes)))).code).toBe("INVALID_GGUF")
  })

  test("a directory and what is not there", async () => {
    const path = join(folder, "models.gguf")
    await mkdir(path)
    expect(await errorOf(readGgufHeader(path))).toMatchObject({
      code: "FILE_UNREADABLE",
      message: expect.stringContaining("expected a GGUF file, got a directory at"),
    })
    expect((await errorOf(readGgufHeader(join(folder, "missing.gguf")))).code).toBe("FILE_UNREADABLE")
  })
})

describe("at a URL", () => {
  const { bytes } = writeModelHeader(llama)

  async function at<T>(answer: RequestListener, use: (url: string) => Promise<T>): Promise<T> {
    const server = createServer(answer)
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done))
    try {
      return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/model.gguf`)
    } finally {
      server.closeAllConnections()
      server.close()
    }
  }
  const part =
    (content: Uint8Array): RequestListener =>
    (_request, response) => {
      response.writeHead(206, { "content-range": `bytes 0-${content.length - 1}/${content.length}` }).end(content)
    }

  test("is read in parts", async () => {
    const header = await at(part(bytes), (url) => readGgufHeader(url))
    expect(header.tensors).toHaveLength(292)
    expect(header.fileBytes).toBe(bytes.length)
  })

  test("is refused where it is cut off", async () => {
    const cut = part(bytes.subarray(0, 5000))
    expect((await errorOf(at(cut, (url) => readGgufHeader(url)))).code).toBe("INVALID_GGUF")
  })

  test.each<[string, RequestListener, string]>([
    ["an error", (_request, response) => response.writeHead(404).end("not found"), "got status 404"],
    [
      "the whole of a large file",
      (_request, response) => response.writeHead(200, { "content-length": 1e12 }).write(bytes),
      "got the whole file at once",
    ],
    ["no answer", (request) => request.destroy(), "got no answer"],
  ])("is not read from %s", async (_what, answer, message) => {
    const error = await errorOf(at(answer, (url) => readGgufHeader(url)))
    expect([error.code, error.message]).toEqual(["FILE_UNREADABLE", expect.stringContaining(message)])
  })
})
