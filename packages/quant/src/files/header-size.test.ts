import { ggufMetadataOf, writeModelHeader } from "@plimsoll/specs/gguf"
import { deepseekV3, glm45Air, llama318B, modelCatalogue, qwen38B } from "@plimsoll/specs/models"
import { describe, expect, test } from "vitest"
import { recordedHeaders } from "../../test/recorded-headers.ts"
import { ggufHeaderSizeOf } from "./header-size.ts"
import { sumOfRanges } from "./size-range.ts"

function architectureOf(id: string) {
  const model = modelCatalogue.find((one) => one.id === id)
  if (!model) throw new Error(id)
  return model.architecture
}

describe("published files", () => {
  test.each(recordedHeaders)("$repository: within its bounds, and within 10 kB", (recorded) => {
    const { importanceMatrix, low, high } = recorded
    const header = ggufHeaderSizeOf(architectureOf(recorded.model), { importanceMatrix })
    // Bounds of the prediction and of the record meet.
    expect(header.low).toBeLessThanOrEqual(high)
    expect(header.high).toBeGreaterThanOrEqual(low)
    // Mostly the chat template, of which none, one or several are known for a family.
    expect(header.bytes).toBeGreaterThan(low - 10_000)
    expect(header.bytes).toBeLessThan(high + 10_000)
  })

  test("gpt-oss, whose template is known, to 500 bytes", () => {
    const { bytes } = ggufHeaderSizeOf(architectureOf("gpt-oss-20b"))
    expect(Math.abs(bytes - 13_008_224)).toBeLessThan(500)
  })
})

describe("exact headers", () => {
  test.each([glm45Air, llama318B, deepseekV3, qwen38B])("$id: given all keys, as the writer writes them", (model) => {
    const { architecture } = model
    const metadata = ggufMetadataOf(architecture)
    const header = ggufHeaderSizeOf(architecture, { facts: { metadata } })
    const { dataOffset } = writeModelHeader(architecture)
    expect(header).toMatchObject({ bytes: dataOffset, low: dataOffset, high: dataOffset, certainty: "exact" })
    const measured = { metadataBytes: header.keys.bytes }
    expect(ggufHeaderSizeOf(architecture, { facts: measured })).toEqual(header)
  })
})

test("bounds are in order, multiples of the alignment, and asked for twice the same", () => {
  for (const { architecture } of modelCatalogue) {
    const header = ggufHeaderSizeOf(architecture)
    expect(header.low).toBeLessThanOrEqual(header.bytes)
    expect(header.bytes).toBeLessThanOrEqual(header.high)
    expect([header.low % 32, header.bytes % 32, header.high % 32]).toEqual([0, 0, 0])
    expect(ggufHeaderSizeOf(architecture)).toBe(header)
  }
})

test.each([
  [{ metadataBytes: -1 }, "INVALID_REQUEST"],
  [{ chatTemplateBytes: 0.5 }, "INVALID_REQUEST"],
  [{ metadata: { "general.alignment": { type: "uint32", value: 64 } } }, "UNSUPPORTED"],
] as const)("%o is refused", (facts, code) => {
  expect(() => ggufHeaderSizeOf(qwen38B.architecture, { facts })).toThrow(expect.objectContaining({ code }))
})

test("keys are the sum of their parts", () => {
  const { keys, tensorInfoBytes } = ggufHeaderSizeOf(qwen38B.architecture, { importanceMatrix: true })
  const sum = sumOfRanges(Object.values(keys.parts ?? {}))
  expect(keys).toMatchObject(sum)
  expect(tensorInfoBytes).toBeGreaterThan(0)
})

test("a chat template and an importance matrix add their bytes", () => {
  const { architecture } = qwen38B
  const none = ggufHeaderSizeOf(architecture, { facts: { chatTemplateBytes: 0 } }).keys
  const some = ggufHeaderSizeOf(architecture, { facts: { chatTemplateBytes: 4116 } }).keys
  expect(some.bytes - none.bytes).toBe(8 + "tokenizer.chat_template".length + 4 + 8 + 4116)
  const matrix = ggufHeaderSizeOf(architecture, { importanceMatrix: true }).keys
  // Files of one repository with and without a matrix differ by 288 bytes, to the 32 of the padding.
  expect(Math.abs(matrix.bytes - ggufHeaderSizeOf(architecture).keys.bytes - 288)).toBeLessThanOrEqual(32)
})
