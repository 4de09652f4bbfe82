import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { whileServing } from "../../test/file-server.ts"
import { type PlannedTensors, safetensorsFile } from "../../test/safetensors-bytes.ts"
import { PlimsollError } from "../errors.ts"
import { readSafetensors } from "./read-checkpoint.ts"

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "plimsoll-safetensors-"))
})
afterAll(() => rm(folder, { recursive: true }))

type Files = Readonly<Record<string, Uint8Array | string | object>>

function bytesOf(content: Files[string]): Uint8Array {
  if (content instanceof Uint8Array) return content
  return new TextEncoder().encode(typeof content === "string" ? content : JSON.stringify(content))
}

async function folderOf(name: string, files: Files): Promise<string> {
  const path = join(folder, name)
  await mkdir(path, { recursive: true })
  for (const [file, content] of Object.entries(files)) await writeFile(join(path, file), bytesOf(content))
  return path
}

async function errorOf(promise: Promise<unknown>): Promise<PlimsollError> {
  const outcome = await promise.catch((error: unknown) => error)
  expect(outcome).toBeInstanceOf(PlimsollError)
  return outcome as PlimsollError
}

const first: PlannedTensors = {
  "model.embed_tokens.weight": { dtype: "BF16", shape: [100, 16] },
  "model.layers.0.scale": { dtype: "F32", shape: [] },
}
const second: PlannedTensors = {
  "model.norm.weight": { dtype: "F32", shape: [16] },
  "lm_head.weight": { dtype: "F8_E4M3", shape: [100, 16] },
}
const sharded: Files = {
  "config.json": '{ "model_type": "llama", "time_step_limit": [0.0, Infinity], "note": "NaN or Infinity" }',
  "model.safetensors.index.json": {
    metadata: { total_size: 3200 + 4 + 64 + 1600 },
    weight_map: Object.fromEntries([
      ...Object.keys(first).map((name) => [name, "model-00001-of-00002.safetensors"]),
      ...Object.keys(second).map((name) => [name, "model-00002-of-00002.safetensors"]),
    ]),
  },
  "model-00001-of-00002.safetensors": safetensorsFile(first, { format: "pt" }),
  "model-00002-of-00002.safetensors": safetensorsFile(second, { format: "pt" }),
}
const tensors = [
  { name: "model.embed_tokens.weight", dtype: "BF16", shape: [100, 16], bytes: 3200 },
  { name: "model.layers.0.scale", dtype: "F32", shape: [], bytes: 4 },
  { name: "model.norm.weight", dtype: "F32", shape: [16], bytes: 64 },
  { name: "lm_head.weight", dtype: "F8_E4M3", shape: [100, 16], bytes: 1600 },
].map((tensor, index) => ({ ...tensor, file: `model-0000${index < 2 ? 1 : 2}-of-00002.safetensors` }))

describe("a sharded checkpoint is read", () => {
  test.each(["", "/", "/model.safetensors.index.json", "/model-00002-of-00002.safetensors"])(
    "from folder%s",
    async (path) => {
      const checkpoint = await readSafetensors((await folderOf("sharded", sharded)) + path)
      expect(checkpoint.tensors).toEqual(tensors)
      expect(checkpoint.index?.totalBytes).toBe(4868)
      expect(checkpoint.files.map(({ wholeBytes, fileBytes }) => wholeBytes === fileBytes)).toEqual([true, true])
      expect(checkpoint.files[0]?.metadata).toEqual({ format: "pt" })
      expect(checkpoint.config).toEqual({
        model_type: "llama",
        time_step_limit: [0, null],
        note: "NaN or Infinity",
      })
    },
  )

  test("without its index, by the names of its shards", async () => {
    const { "model.safetensors.index.json": _index, ...files } = sharded
    const path = await folderOf("no-index", files)
    for (const reference of [path, `${path}/model-00001-of-00002.safetensors`]) {
      const checkpoint = await readSafetensors(reference)
      expect(checkpoint.tensors).toEqual(tensors)
      expect(checkpoint.index).toBeUndefined()
    }
  })

  test("at a URL, in parts", async () => {
    const files = Object.fromEntries(
      Object.entries(sharded).map(([name, content]) => [`a/b/${name}`, bytesOf(content)]),
    )
    await whileServing(files, async (address, { requests }) => {
      for (const path of ["", "model.safetensors.index.json", "model-00001-of-00002.safetensors"]) {
        const checkpoint = await readSafetensors(`${address}/a/b/${path}`)
        expect(checkpoint.tensors).toEqual(tensors)
        expect(checkpoint.config?.model_type).toBe("llama")
      }
      expect(Math.max(...requests.map(({ bytes }) => bytes))).toBeLessThanOrEqual(65_536)
    })
  })
})

describe("a single file is read", () => {
  const files: Files = { "model.safetensors": safetensorsFile(first) }

  test("from a folder, by its name, and as a Blob", async () => {
    const path = await folderOf("single", files)
    const references = [path, join(path, "model.safetensors"), new Blob([safetensorsFile(first)])]
    for (const reference of references) {
      const checkpoint = await readSafetensors(reference)
      expect(checkpoint.tensors.map(({ name }) => name)).toEqual(Object.keys(first))
      expect(checkpoint.config).toBeUndefined()
    }
  })

  test("whatever its name, where it is the only one", async () => {
    const path = await folderOf("named", { "consolidated.safetensors": safetensorsFile(first) })
    expect((await readSafetensors(path)).tensors).toHaveLength(2)
  })

  test("with a header of megabytes, in two requests", async () => {
    const many = Object.fromEntries(
      Array.from({ length: 30_000 }, (_, index) => [
        `model.layers.${index}.weight`,
        { dtype: "BF16" as const, shape: [2, 2] },
      ]),
    )
    await whileServing({ "model.safetensors": safetensorsFile(many) }, async (address, { requests }) => {
      expect((await readSafetensors(`${address}/model.safetensors`)).tensors).toHaveLength(30_000)
      const headers = requests.filter(({ path, bytes }) => path === "model.safetensors" && bytes > 1)
      expect(headers).toHaveLength(2)
    })
  })
})

describe("refuses", () => {
  test.each<[string, Files, string]>([
    ["an empty folder", {}, "FILE_UNREADABLE: expected model.safetensors or model.safetensors.index.json in"],
    [
      "files that nothing joins",
      { "a.safetensors": safetensorsFile(first), "b.safetensors": safetensorsFile(second) },
      "FILE_UNREADABLE: expected model.safetensors or model.safetensors.index.json in",
    ],
    [
      "a missing shard",
      { ...sharded, "model.safetensors.index.json": { weight_map: { a: "model-00007-of-00009.safetensors" } } },
      "FILE_UNREADABLE: expected a safetensors file, got nothing readable at",
    ],
    ["an index without tensors", { "model.safetensors.index.json": {} }, "INVALID_SAFETENSORS: expected a weight_map"],
    ["an index that is no JSON", { "model.safetensors.index.json": "{" }, "INVALID_SAFETENSORS: expected JSON in"],
    [
      "a config that is no object",
      { "model.safetensors": safetensorsFile(first), "config.json": "[]" },
      "INVALID_CONFIG: expected an object in",
    ],
  ])("%s", async (name, files, message) => {
    const { code, message: got } = await errorOf(readSafetensors(await folderOf(`refused ${name}`, files)))
    expect(`${code}: ${got}`).toContain(message)
  })

  test.each(["../secret", "/etc/passwd", "https://elsewhere/x", "a/../../x", "%2e%2e/x", "a\\..\\x", "", ".hidden", 7])(
    "an index that leads elsewhere: %j",
    async (file) => {
      const path = await folderOf("leads-elsewhere", { "model.safetensors.index.json": { weight_map: { a: file } } })
      expect(await errorOf(readSafetensors(path))).toMatchObject({
        code: "INVALID_SAFETENSORS",
        message: expect.stringContaining('expected a file beside the index for "a"'),
      })
    },
  )

  test("what a server does not have", async () => {
    await whileServing({}, async (address) => {
      expect((await errorOf(readSafetensors(`${address}/x/`))).code).toBe("FILE_UNREADABLE")
      expect((await errorOf(readSafetensors(`${address}/x/model.safetensors`))).message).toContain("got status 404")
    })
  })
})
