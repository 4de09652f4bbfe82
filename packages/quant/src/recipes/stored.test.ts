import { tensorsOf } from "@plimsoll/specs"
import { llama318B } from "@plimsoll/specs/models"
import { expect, test } from "vitest"
import { typesOf } from "./recipe.ts"

const { architecture } = llama318B
const types = Object.fromEntries(tensorsOf(architecture, "gguf").map(({ name }) => [name, "f16" as const]))

test("a file's tensors are what its header says", () => {
  const stored = typesOf(architecture, { tool: "stored", name: "as stored", types })
  expect(new Set(stored.map(({ type, reason }) => `${type} ${reason}`))).toEqual(new Set(["f16 kept"]))
})

test("types of a fork are no types of llama.cpp's file", () => {
  const ofFork = { ...types, "blk.3.ffn_up.weight": "iq4_ks" as const }
  expect(() => typesOf(architecture, { tool: "stored", name: "as stored", types: ofFork })).toThrowError(
    expect.objectContaining({
      code: "UNSUPPORTED",
      message: "blk.3.ffn_up.weight: expected a format that llama.cpp reads, got iq4_ks",
    }),
  )
})
