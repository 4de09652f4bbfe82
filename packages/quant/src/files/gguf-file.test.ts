import { writeGgufHeader } from "@plimsoll/specs/gguf"
import { glm45Air, modelCatalogue, qwen38B, smollm2135M } from "@plimsoll/specs/models"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { inCheckpointOrder } from "../../test/checkpoint-order.ts"
import { recordedRepositories } from "../../test/recorded-sizes.ts"
import { recordedSplits, splitMetadata } from "../../test/recorded-splits.ts"
import { bf16, llamaCppRecipes, q4KM, recipeByName, typesOf } from "../recipes/index.ts"
import { inFileOrder } from "./file-order.ts"
import { ggufFileSizeOf } from "./gguf-file.ts"
import { defaultAlignment, metadataBytes, padded } from "./header-parts.ts"
import { ggufShardsOf } from "./shards.ts"
import { exactly, sumOfRanges } from "./size-range.ts"

describe("published files", () => {
  test.each(recordedRepositories)("$repository: header and all within 10 kB", (repository) => {
    for (const [name, bytes] of repository.files) {
      const recipe = recipeByName({ name, importanceMatrix: repository.importanceMatrix })
      const split = repository.partBytes === undefined ? undefined : { maxBytes: repository.partBytes }
      const size = ggufFileSizeOf(repository.architecture, recipe, { split })
      expect(size.low).toBeLessThanOrEqual(bytes)
      expect(size.high).toBeGreaterThanOrEqual(bytes)
      expect(Math.abs(size.bytes - bytes)).toBeLessThan(10_000)
    }
  })

  // Names of both models are of one length, so that their keys are too.
  const keys = exactly(5_934_104)

  test.each(
    recordedRepositories
      .filter(({ partBytes }) => partBytes)
      .flatMap(({ repository, architecture, files, partBytes = 0 }) =>
        files.map(([name, bytes]) => ({ repository, name, bytes, architecture, maxBytes: partBytes })),
      ),
  )(
    "$repository $name in parts, in its checkpoint's order: $bytes bytes",
    ({ name, bytes, architecture, maxBytes }) => {
      const recipe = recipeByName({ name, importanceMatrix: false })
      const tensors = inCheckpointOrder(typesOf(architecture, recipe), 4e9)
      expect(sumOfRanges(ggufShardsOf(tensors, keys, { maxBytes, order: "asGiven" })).bytes).toBe(bytes)
    },
  )
})

describe("parts", () => {
  const metadata = {
    "general.architecture": { type: "string", value: "qwen3" },
    "tokenizer.ggml.tokens": { type: "array", of: "string", value: ["a", "bc"] },
  } as const

  /** Cut by hand and written with the header writer. */
  function writtenParts(counts: readonly number[], recipe = q4KM) {
    const tensors = inFileOrder(typesOf(qwen38B.architecture, recipe))
    let first = 0
    return counts.map((count, index) => {
      const part = tensors.slice(first, first + count)
      first += count
      const keys = {
        ...(index === 0 ? metadata : {}),
        "split.no": { type: "uint16", value: index },
        "split.count": { type: "uint16", value: counts.length },
        "split.tensors.count": { type: "int32", value: tensors.length },
      } as const
      const plans = part.map(({ tensor, type }) => ({ name: tensor.name, shape: tensor.shape, type }))
      return writeGgufHeader({ metadata: keys, tensors: plans }).fileBytes
    })
  }

  test.each([{ maxTensors: 128 }, { maxBytes: 2e9 }, { maxBytes: 1e9, keysFirst: true }, { maxBytes: 50e9 }] as const)(
    "%o: as files that are written part by part",
    (split) => {
      const { shards = [], bytes } = ggufFileSizeOf(qwen38B.architecture, q4KM, { metadata, split })
      const written = writtenParts(shards.map(({ tensorCount }) => tensorCount))
      expect(shards.map((shard) => shard.bytes)).toEqual(written)
      expect(bytes).toBe(written.reduce((sum, part) => sum + part, 0))
    },
  )

  test.each(recordedSplits)("llama-gguf-split %s", (_, split, parts) => {
    const { shards } = ggufFileSizeOf(smollm2135M.architecture, q4KM, { metadata: splitMetadata, split })
    expect(shards?.map(({ bytes }) => bytes)).toEqual(parts)
  })

  test("128 tensors a part make four of 399", () => {
    const { shards } = ggufFileSizeOf(qwen38B.architecture, q4KM, { split: { maxTensors: 128 } })
    expect(shards?.map(({ tensorCount }) => tensorCount)).toEqual([128, 128, 128, 15])
  })

  test("GLM-4.5-Air in parts of 50 GB", () => {
    const { shards } = ggufFileSizeOf(glm45Air.architecture, q4KM, { split: { maxBytes: 50e9 } })
    expect(shards?.map(({ tensorCount }) => tensorCount)).toMatchInlineSnapshot(`
      [
        568,
        235,
      ]
    `)
  })

  test("quantized part by part, each keeps its tensors", () => {
    const before = typesOf(qwen38B.architecture, bf16)
    const parts = { maxBytes: 5e9 }
    const kept = ggufFileSizeOf(qwen38B.architecture, q4KM, { metadata, split: { ...parts, before } }).shards ?? []
    const source = ggufFileSizeOf(qwen38B.architecture, bf16, { metadata, split: parts }).shards ?? []
    expect(kept.map(({ tensorCount }) => tensorCount)).toEqual(source.map(({ tensorCount }) => tensorCount))
    expect(kept.map(({ bytes }) => bytes)).toEqual(writtenParts(kept.map(({ tensorCount }) => tensorCount)))
  })

  test("no part is empty or above the limit, and none could take the next tensor", () => {
    const tensors = inFileOrder(typesOf(qwen38B.architecture, q4KM))
    const data = tensors.map(({ bytes }) => padded(bytes, defaultAlignment))
    const largest = Math.max(...data)
    fc.assert(
      fc.property(fc.integer({ min: largest, max: 6e9 }), (maxBytes) => {
        let first = 0
        for (const { tensorCount } of ggufShardsOf(tensors, exactly(metadataBytes(metadata)), { maxBytes })) {
          expect(tensorCount).toBeGreaterThan(0)
          const own = data.slice(first, first + tensorCount).reduce((sum, bytes) => sum + bytes, 0)
          first += tensorCount
          expect(own).toBeLessThanOrEqual(maxBytes)
          expect(own + (data[first] ?? Number.POSITIVE_INFINITY)).toBeGreaterThan(maxBytes)
        }
        expect(first).toBe(tensors.length)
      }),
    )
  })

  test.each([
    [{ maxBytes: 1000 }, "REFUSED_BY_ENGINE"],
    [{ maxBytes: 0 }, "INVALID_REQUEST"],
    [{ maxBytes: Number.NaN }, "INVALID_REQUEST"],
    [{ maxTensors: 1.5 }, "INVALID_REQUEST"],
  ] as const)("%o is refused", (split, code) => {
    expect(() => ggufFileSizeOf(qwen38B.architecture, q4KM, { split })).toThrow(expect.objectContaining({ code }))
  })
})

test("every recipe of a model has the same header, but for the matrix", () => {
  // Q1_0 has no blocks for rows of 10944.
  const recipes = llamaCppRecipes.filter(({ name }) => name !== "Q1_0")
  const headers = recipes.map((recipe) => ggufFileSizeOf(glm45Air.architecture, recipe).header.bytes)
  expect(new Set(headers).size).toBe(2)
})

test("a header is a small part of every model's file", () => {
  const shares = modelCatalogue.map(({ architecture }) => {
    const { bytes, header } = ggufFileSizeOf(architecture, bf16)
    return header.bytes / bytes
  })
  expect(Math.max(...shares)).toBeLessThan(0.03)
})
