import type { Architecture } from "@plimsoll/specs"
import { tensorsOf } from "@plimsoll/specs"
import { type GgufMetadata, ggufMetadataOf, writeGgufHeader } from "@plimsoll/specs/gguf"
import { modelCatalogue } from "@plimsoll/specs/models"
import fc from "fast-check"
import { expect, test } from "vitest"
import { defaultAlignment, metadataBytes, padded, startBytes, tensorInfoBytes } from "./header-parts.ts"
import { tensorInfosOf } from "./tensor-infos.ts"

const text = fc.string({ unit: "binary" })
const value = fc.oneof(
  fc.record({ type: fc.constant("uint8" as const), value: fc.nat(255) }),
  fc.record({ type: fc.constant("int16" as const), value: fc.integer({ min: -0x8000, max: 0x7fff }) }),
  fc.record({ type: fc.constant("uint32" as const), value: fc.nat() }),
  fc.record({ type: fc.constant("float32" as const), value: fc.float() }),
  fc.record({ type: fc.constant("int64" as const), value: fc.integer() }),
  fc.record({ type: fc.constant("bool" as const), value: fc.boolean() }),
  fc.record({ type: fc.constant("string" as const), value: text }),
  fc.record({ type: fc.constant("array" as const), of: fc.constant("string" as const), value: fc.array(text) }),
  fc.record({ type: fc.constant("array" as const), of: fc.constant("int32" as const), value: fc.array(fc.nat()) }),
)
const name = fc.stringMatching(/^[a-z0-9._]{1,63}$/)
const tensor = fc.record({
  name,
  shape: fc.array(fc.integer({ min: 1, max: 64 }), { minLength: 1, maxLength: 4 }),
  type: fc.constantFrom("f32" as const, "f16" as const),
})

test("any keys and tensors take what the writer writes", () => {
  const keys = fc.dictionary(name, value, { maxKeys: 8 })
  const tensors = fc.uniqueArray(tensor, { selector: (one) => one.name, maxLength: 8 })
  fc.assert(
    fc.property(keys, tensors, (found, plans) => {
      const metadata = found as GgufMetadata
      fc.pre(!("general.alignment" in metadata))
      const infos = plans.reduce((sum, plan) => sum + tensorInfoBytes(plan), 0)
      const { dataOffset } = writeGgufHeader({ metadata, tensors: plans })
      expect(padded(startBytes + metadataBytes(metadata) + infos, defaultAlignment)).toBe(dataOffset)
    }),
  )
})

test("entries of every model of the catalogue are those of its tensors, one by one", () => {
  const oneByOne = (architecture: Architecture) =>
    tensorsOf(architecture, "gguf").reduce((sum, plan) => sum + tensorInfoBytes(plan), 0)
  const differing = modelCatalogue.filter(({ architecture }) => tensorInfosOf(architecture) !== oneByOne(architecture))
  expect(differing.map(({ id }) => id)).toEqual([])
})

test("keys of a model take what the writer writes", () => {
  const written = modelCatalogue
    .filter((_, index) => index % 16 === 0)
    .flatMap(({ architecture }) => {
      try {
        return [{ metadata: ggufMetadataOf(architecture), architecture }]
      } catch {
        return []
      }
    })
  expect(written.length).toBeGreaterThan(10)
  for (const { metadata, architecture } of written) {
    const tensors = tensorsOf(architecture, "gguf").map((plan) => ({ ...plan, type: "f32" as const }))
    const { dataOffset } = writeGgufHeader({ metadata, tensors })
    const own = startBytes + metadataBytes(metadata) + tensorInfosOf(architecture)
    expect(padded(own, defaultAlignment)).toBe(dataOffset)
  }
})
