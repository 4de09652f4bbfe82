import { dataTypeBits, type SafetensorsDataType } from "@plimsoll/specs"
import { qwen257B } from "@plimsoll/specs/models"
import fc from "fast-check"
import { expect, test } from "vitest"
import { publishedIndexBytes, publishedShards } from "../../test/published-checkpoints.ts"
import { fileTensorsOf } from "../recipes/checkpoint/file-tensors.ts"
import { checkpointFilesOf } from "../recipes/checkpoint/files.ts"
import { storedModulesOf } from "../recipes/checkpoint/modules.ts"
import { unquantized } from "../recipes/native/recipe.ts"
import { type FileRun, type FileTensor, listRuns, runOf } from "./file-runs.ts"
import { headerBytesOf, indexBytesOf, indexBytesOfRuns, shardsOf, shardsOfRuns } from "./safetensors.ts"

test("every file of a published checkpoint has its size to the byte", () => {
  const { shards, fileBytes } = checkpointFilesOf(qwen257B.architecture, unquantized("BF16"), {
    maximumShardBytes: 4_000_000_000,
  })
  expect(shards.map(({ bytes }) => bytes)).toEqual([...publishedShards])
  expect(fileBytes).toBe(publishedShards.reduce((sum, bytes) => sum + bytes, 0))
})

test("so has its index", () => {
  const tensors = fileTensorsOf(storedModulesOf(qwen257B.architecture, unquantized("BF16")).modules)
  expect(indexBytesOf(tensors, { maximumShardBytes: 4_000_000_000 })).toBe(publishedIndexBytes)
  expect(indexBytesOf(tensors.slice(0, 2))).toBe(0)
})

const dataTypes = Object.keys(dataTypeBits) as readonly SafetensorsDataType[]

const tensors = fc
  .uniqueArray(
    fc.record({
      name: fc.stringMatching(/^[a-z]{1,8}(\.[a-z0-9_]{1,6}){0,3}$/),
      dataType: fc.constantFrom(...dataTypes),
      shape: fc.array(fc.integer({ min: 1, max: 300 }), { maxLength: 3 }),
    }),
    { selector: ({ name }) => name, maxLength: 30 },
  )
  .map((some) =>
    some.map(({ name, dataType, shape }): FileTensor => {
      // Types of less than a byte fill bytes in whole tensors.
      const even = [...shape, 8]
      return { name, dataType, shape: even, bytes: even.reduce((a, b) => a * b, dataTypeBits[dataType]) / 8 }
    }),
  )

/** The header itself, in place of its length alone. */
function writtenHeader(some: readonly FileTensor[]): string {
  const rank = (type: SafetensorsDataType) => dataTypes.indexOf(type)
  const ordered = [...some].sort(
    (a, b) => rank(b.dataType) - rank(a.dataType) || Buffer.from(a.name).compare(Buffer.from(b.name)),
  )
  const header = new Map<string, unknown>([["__metadata__", { format: "pt" }]])
  let end = 0
  for (const { name, dataType, shape, bytes } of ordered) {
    const begin = end
    end += bytes
    header.set(name, { dtype: dataType, shape, data_offsets: [begin, end] })
  }
  return `{${[...header].map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`).join(",")}}`
}

test("headers are as long as their text", () => {
  fc.assert(
    fc.property(tensors, (some) => {
      expect(headerBytesOf(some)).toBe(8 + Math.ceil(Buffer.byteLength(writtenHeader(some)) / 8) * 8)
    }),
  )
})

test("files together hold every tensor once, none more than it may unless for one tensor", () => {
  fc.assert(
    fc.property(tensors, fc.integer({ min: 1, max: 2_000_000 }), (some, maximumShardBytes) => {
      const shards = shardsOf(some, { maximumShardBytes })
      const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
      expect(sum(shards.map(({ tensorCount }) => tensorCount))).toBe(some.length)
      expect(sum(shards.map(({ tensorBytes }) => tensorBytes))).toBe(sum(some.map(({ bytes }) => bytes)))
      for (const { tensorBytes, tensorCount, bytes, headerBytes } of shards) {
        expect(tensorBytes <= maximumShardBytes || tensorCount === 1).toBe(true)
        expect(bytes).toBe(headerBytes + tensorBytes)
      }
    }),
  )
})

const runs = fc
  .array(fc.record({ some: tensors, times: fc.integer({ min: 1, max: 120 }) }), { minLength: 1, maxLength: 4 })
  .map((list) =>
    list.map(({ some, times }, index): FileRun => {
      const prefix = `layers.${index * 7}.experts.`
      const numbered = some.map((tensor) => ({ ...tensor, name: `${prefix}0.${tensor.name}` }))
      return { tensors: numbered, times, prefix }
    }),
  )

test("runs of experts are files as their tensors are one by one", () => {
  fc.assert(
    fc.property(runs, tensors, fc.integer({ min: 1000, max: 200_000_000 }), (some, others, maximumShardBytes) => {
      const all = [runOf(others), ...some]
      const listed = listRuns(all)
      const shards = shardsOfRuns(all, { maximumShardBytes })
      expect(shards).toEqual(shardsOf(listed, { maximumShardBytes }))
      expect(indexBytesOfRuns(all, shards)).toBe(indexBytesOf(listed, { maximumShardBytes }))
      const [whole] = shardsOfRuns(all, { maximumShardBytes: Number.MAX_SAFE_INTEGER })
      if (listed.length > 0)
        expect(whole?.headerBytes).toBe(8 + Math.ceil(Buffer.byteLength(writtenHeader(listed)) / 8) * 8)
    }),
    { numRuns: 40 },
  )
})

test("runs whose names are mixed are put in order all the same", () => {
  const tensor = (name: string, dataType: SafetensorsDataType): FileTensor => ({
    ...{ name: `experts.0.${name}`, dataType, shape: [64] },
    bytes: 8 * dataTypeBits[dataType],
  })
  const prefix = "experts."
  const apart: readonly FileRun[] = [
    { tensors: [tensor("weight", "BF16")], times: 30, prefix },
    { tensors: [tensor("bias", "BF16")], times: 30, prefix },
  ]
  expect(shardsOfRuns(apart)).toEqual(shardsOf(listRuns(apart)))
  expect(shardsOfRuns(apart)[0]?.headerBytes).toBe(headerBytesOf(listRuns(apart)))
})

test("one file has a plain name, several are numbered", () => {
  const tensor = (name: string): FileTensor => ({ name, dataType: "BF16", shape: [4], bytes: 8 })
  expect(shardsOf([tensor("a"), tensor("b")]).map(({ name }) => name)).toEqual(["model.safetensors"])
  const several = shardsOf([tensor("a"), tensor("b")], { maximumShardBytes: 8 })
  expect(several.map(({ name }) => name)).toEqual([
    "model-00001-of-00002.safetensors",
    "model-00002-of-00002.safetensors",
  ])
})
