import { describe, expect, test } from "vitest"
import { whileServing } from "../../test/file-server.ts"
import { safetensorsFile } from "../../test/safetensors-bytes.ts"
import { PlimsollError } from "../errors.ts"
import { readGgufHeader } from "../gguf/read-header.ts"
import { writeGgufHeader } from "../gguf/write-header.ts"
import { readSafetensors } from "../safetensors/read-checkpoint.ts"

const json = (value: unknown) => new TextEncoder().encode(JSON.stringify(value))
const shards = ["model-00001-of-00002.safetensors", "model-00002-of-00002.safetensors"]
const { bytes: gguf } = writeGgufHeader({
  metadata: { "general.architecture": { type: "string", value: "llama" } },
  tensors: [{ name: "token_embd.weight", shape: [256, 8], type: "q4_k" }],
})

/** Two revisions of a repository, as the hub's addresses have them. */
const files = {
  "me/model/resolve/main/config.json": json({ model_type: "llama" }),
  "me/model/resolve/main/model.safetensors.index.json": json({ weight_map: { a: shards[0], b: shards[1] } }),
  [`me/model/resolve/main/${shards[0]}`]: safetensorsFile({ a: { dtype: "BF16", shape: [4, 4] } }),
  [`me/model/resolve/main/${shards[1]}`]: safetensorsFile({ b: { dtype: "F32", shape: [4] } }),
  "me/model/resolve/main/model-Q4_K_M.gguf": gguf,
  "me/model/resolve/refs/pr/1/model.safetensors": safetensorsFile({ c: { dtype: "BF16", shape: [2, 2] } }),
}

describe("a repository of the hub", () => {
  test.each(["hf://me/model", "hf://me/model/", `hf://me/model/${shards[1]}`, "hf://me/model@main"])(
    "is read as %s",
    async (reference) => {
      await whileServing(files, async (url) => {
        const { tensors, config } = await readSafetensors(reference, { hub: { url } })
        expect(tensors.map(({ name, file }) => [name, file])).toEqual([
          ["a", shards[0]],
          ["b", shards[1]],
        ])
        expect(config).toEqual({ model_type: "llama" })
      })
    },
  )

  test("is read at a revision", async () => {
    await whileServing(files, async (url) => {
      const { tensors } = await readSafetensors("hf://me/model@refs%2Fpr%2F1", { hub: { url } })
      expect(tensors.map(({ name }) => name)).toEqual(["c"])
    })
  })

  test("gives a GGUF", async () => {
    await whileServing(files, async (url) => {
      const { tensors } = await readGgufHeader("hf://me/model/model-Q4_K_M.gguf", { hub: { url } })
      expect(tensors).toHaveLength(1)
    })
  })

  test.each([
    ["hf://me", "expected hf://owner/name/file, got hf://me"],
    ["hf://me/model/none.gguf", "expected hf://me/model/none.gguf from the hub, got no such file"],
  ])("is refused as %s", async (reference, message) => {
    await whileServing(files, async (url) => {
      const error = await readGgufHeader(reference, { hub: { url } }).catch((caught: unknown) => caught)
      expect(error).toBeInstanceOf(PlimsollError)
      expect(error).toMatchObject({ code: "FILE_UNREADABLE", message })
    })
  })
})
