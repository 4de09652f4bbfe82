import { parseSafetensorsMetadata } from "@huggingface/hub"
import fc from "fast-check"
import { expect, test } from "vitest"
import { whileServing } from "../../test/file-server.ts"
import { type PlannedTensors, safetensorsFile } from "../../test/safetensors-bytes.ts"
import { dataTypeBits, type SafetensorsDataType } from "./data-types.ts"
import { readSafetensors } from "./read-checkpoint.ts"

const repository = "publisher/model"
const single = "model.safetensors"
const folder = `${repository}/resolve/main/`

// Sub-byte types take even numbers of elements, which leaves them whole bytes.
const dtype = fc.constantFrom(...(Object.keys(dataTypeBits) as SafetensorsDataType[]))
const shape = fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 4 }).map((sizes) => [...sizes, 8])
const name = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 40 })
  .filter((drawn) => !["__metadata__", "__proto__"].includes(drawn))
const tensors = fc.dictionary(name, fc.record({ dtype, shape }), { minKeys: 1, maxKeys: 12, noNullPrototype: true })
const metadata = fc.option(
  fc.dictionary(fc.string({ minLength: 1 }), fc.string(), { maxKeys: 3, noNullPrototype: true }),
  {
    nil: undefined,
  },
)

/** Both readers' lists of one repository, served locally: name, data type, shape and bytes by file. */
async function bothRead(files: Readonly<Record<string, Uint8Array>>) {
  const served = Object.fromEntries(Object.entries(files).map(([path, bytes]) => [folder + path, bytes]))
  return whileServing(served, async (address) => {
    const ours = await readSafetensors(`${address}/${folder}`)
    // Without a path theirs asks the hub's own interface which files there are.
    const path = files[single] ? single : "model.safetensors.index.json"
    const theirs = await parseSafetensorsMetadata({ repo: repository, hubUrl: address, path })
    const headers = theirs.sharded ? theirs.headers : { [single]: theirs.header }
    const listed = Object.entries(headers).flatMap(([file, { __metadata__: _notes, ...entries }]) =>
      Object.entries(entries).map(([name, entry]) => ({
        name,
        dtype: entry.dtype,
        shape: entry.shape,
        bytes: entry.data_offsets[1] - entry.data_offsets[0],
        file,
      })),
    )
    const notes = Object.fromEntries(Object.entries(headers).map(([file, header]) => [file, header.__metadata__ ?? {}]))
    return {
      ours: {
        tensors: ours.tensors,
        notes: Object.fromEntries(ours.files.map(({ name, metadata }) => [name, metadata])),
      },
      theirs: { tensors: listed, notes },
    }
  })
}

test("single files are read as Hugging Face's reader reads them", async () => {
  await fc.assert(
    fc.asyncProperty(tensors, metadata, async (planned, notes) => {
      const { ours, theirs } = await bothRead({ [single]: safetensorsFile(planned as PlannedTensors, notes) })
      expect(ours).toEqual(theirs)
    }),
    { numRuns: 100, seed: 20_261_126 },
  )
})

test("shards too, by their index", async () => {
  await fc.assert(
    fc.asyncProperty(tensors, fc.integer({ min: 2, max: 4 }), async (planned, count) => {
      const entries = Object.entries(planned as PlannedTensors)
      const fileOf = (index: number) => `model-0000${(index % count) + 1}-of-0000${count}.safetensors`
      const names = [...new Set(entries.map((_, index) => fileOf(index)))]
      const shards = names.map((file) => [
        file,
        safetensorsFile(Object.fromEntries(entries.filter((_, index) => fileOf(index) === file))),
      ])
      const index = { metadata: {}, weight_map: Object.fromEntries(entries.map(([key], at) => [key, fileOf(at)])) }
      const { ours, theirs } = await bothRead({
        ...Object.fromEntries(shards),
        "model.safetensors.index.json": new TextEncoder().encode(JSON.stringify(index)),
      })
      expect(ours).toEqual(theirs)
    }),
    { numRuns: 50, seed: 20_261_126 },
  )
})
