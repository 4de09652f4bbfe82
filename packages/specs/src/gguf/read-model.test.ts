import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { PlimsollError } from "../errors.ts"
import type { GgufMetadata } from "./metadata.ts"
import { readGgufModel } from "./read-model.ts"
import { writeGgufHeader } from "./write-header.ts"

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "plimsoll-split-"))
})
afterAll(() => rm(folder, { recursive: true }))

interface Part {
  readonly no?: number
  readonly count?: number
  readonly tensors?: number
  readonly names: readonly string[]
}

async function split(name: string, parts: readonly Part[]): Promise<readonly string[]> {
  await mkdir(join(folder, name))
  const paths: string[] = []
  for (const [index, { no = index, count = parts.length, tensors = 3, names }] of parts.entries()) {
    const metadata: GgufMetadata = {
      ...(index === 0 ? { "general.architecture": { type: "string", value: "llama" } } : {}),
      "split.no": { type: "uint16", value: no },
      "split.count": { type: "uint16", value: count },
      "split.tensors.count": { type: "int32", value: tensors },
    }
    const { bytes, fileBytes } = writeGgufHeader({
      metadata,
      tensors: names.map((tensor) => ({ name: tensor, shape: [32], type: "f32" as const })),
    })
    const whole = new Uint8Array(fileBytes)
    whole.set(bytes)
    const path = join(folder, name, `model-0000${index + 1}-of-0000${parts.length}.gguf`)
    await writeFile(path, whole)
    paths.push(path)
  }
  return paths
}

describe("a split model", () => {
  test("is read whole, whichever part is named", async () => {
    const paths = await split("whole", [{ names: ["a"] }, { names: ["b"] }, { names: ["c"] }])
    for (const path of paths) {
      const { tensors, metadata, fileBytes = 0, dataOffset } = await readGgufModel(path)
      expect(tensors.map(({ name }) => name)).toEqual(["a", "b", "c"])
      expect(metadata["general.architecture"]).toBe("llama")
      expect(fileBytes - dataOffset).toBe(3 * 32 * 4)
    }
  })

  test.each<[string, readonly Part[], string]>([
    ["a missing tensor", [{ names: ["a"] }, { names: ["b"] }], "expected 3 tensors in all parts"],
    ["a tensor in two parts", [{ names: ["a", "b"] }, { names: ["b"] }], "tensors of no other part"],
    ["parts that were exchanged", [{ names: ["a"] }, { no: 0, names: ["b", "c"] }], "expected part 1 of 2"],
    ["a name that says otherwise", [{ count: 3, names: ["a"] }, { names: ["b", "c"] }], "-of-00003.gguf"],
    ["thousands of parts", [{ count: 5000, names: ["a"] }, { names: ["b", "c"] }], "a split.count of 1 to 1024"],
  ])("is refused with %s", async (name, parts, message) => {
    const [path = ""] = await split(name, parts)
    const error = await readGgufModel(path).catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(PlimsollError)
    expect(error).toMatchObject({ code: "INVALID_GGUF", message: expect.stringContaining(message) })
  })

  test("is refused with a part that is not there", async () => {
    const [first = "", second = ""] = await split("lost", [{ names: ["a"] }, { names: ["b", "c"] }])
    await rm(second)
    expect(await readGgufModel(first).catch((caught: unknown) => caught)).toMatchObject({ code: "FILE_UNREADABLE" })
  })
})
