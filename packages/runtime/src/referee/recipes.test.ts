import {
  assignTypes,
  type LlamaCppRecipe,
  llamaCppRecipes,
  objectionsTo,
  usesImportanceMatrix,
} from "@plimsoll/quant/recipes"
import { PlimsollError } from "@plimsoll/specs"
import { writeGgufHeader } from "@plimsoll/specs/gguf"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { metadataOf, type QuantizationCase, quantizationCases } from "../../test/quantization-cases.ts"
import { llamaFileTypes } from "./file-types.ts"
import { openReferee, type Referee } from "./referee.ts"

// The rules of @plimsoll/quant against the quantizer itself, tensor by tensor.

let referee: Referee
beforeAll(() => {
  referee = openReferee()
})
afterAll(() => referee.close())

function fileOf(model: QuantizationCase) {
  const { bytes, fileBytes } = writeGgufHeader({
    metadata: metadataOf(model),
    tensors: model.tensors.map(({ name, shape, storage }) => ({
      name,
      shape,
      type: storage === "f32" ? "f32" : "bf16",
    })),
  })
  return { header: bytes, fileBytes }
}

/** Name and format of every tensor by our rules, `"refused"` where they have none. */
function predicted({ tensors, context }: QuantizationCase, recipe: LlamaCppRecipe) {
  try {
    const assigned = assignTypes(tensors, context, recipe)
    return {
      types: Object.fromEntries(assigned.map(({ tensor, type }) => [tensor.name, type])),
      totalBytes: assigned.reduce((sum, { bytes }) => sum + bytes, 0),
      fallbacks: assigned.filter(({ insteadOf }) => insteadOf !== undefined).length,
      needsImportanceMatrix: objectionsTo(recipe, assigned).length > 0,
    }
  } catch (error) {
    if (PlimsollError.isInstance(error) && error.code === "REFUSED_BY_ENGINE") return "refused"
    throw error
  }
}

/** The same by llama.cpp. */
async function observed(model: ReturnType<typeof fileOf>, recipe: LlamaCppRecipe) {
  const answer = await referee.simulateQuantization({
    model,
    fileType: recipe.name,
    importanceMatrix: usesImportanceMatrix(recipe),
    pure: recipe.pure,
    quantizeOutput: !recipe.keepOutput,
    outputTensorType: recipe.outputType,
    tokenEmbeddingType: recipe.embeddingType,
    tensorTypes: recipe.tensorTypes,
  })
  if (!answer.ok) {
    expect(answer.reason).toMatch(/no tensor type fallback/)
    return "refused"
  }
  const { totalBytes, fallbacks, needsImportanceMatrix } = answer
  const types = Object.fromEntries(answer.tensors.map(({ name, type }) => [name, type]))
  return { types, totalBytes, fallbacks, needsImportanceMatrix }
}

async function expectSame(model: QuantizationCase, changes: Partial<LlamaCppRecipe>) {
  const file = fileOf(model)
  for (const mix of llamaCppRecipes) {
    // The source is BF16 here, whatever the mix.
    const recipe: LlamaCppRecipe = { ...mix, sourceType: "bf16", ...changes }
    expect(predicted(model, recipe), mix.name).toEqual(await observed(file, recipe))
  }
}

const cases = Object.entries(quantizationCases)

describe.each(cases)("%s", (_, model) => {
  test.each([true, false])(
    "has the quantizer's formats, with an importance matrix: %s",
    async (importanceMatrix) => {
      await expectSame(model, { importanceMatrix })
    },
    60_000,
  )
})

describe("requests", () => {
  const requests: Readonly<Record<string, Partial<LlamaCppRecipe>>> = {
    pure: { pure: true },
    "another embedding": { embeddingType: "q8_0" },
    "another head": { outputType: "q5_0" },
    "a head left as it is": { keepOutput: true },
    patterns: {
      tensorTypes: [
        ["ffn_down", "q4_k"],
        ["blk\\.1?\\.|embd", "q8_0"],
      ],
    },
    "patterns beside another embedding": { embeddingType: "q5_1", tensorTypes: [["per_layer", "q6_k"]] },
  }
  const models = ["tied embeddings", "a table per layer", "rows of 2080", "8 experts"]

  test.each(
    models.flatMap((name) => Object.entries(requests).map(([request, changes]) => ({ name, request, changes }))),
  )(
    "$request, for $name",
    async ({ name, changes }) => {
      const model = quantizationCases[name]
      if (!model) throw new Error(`expected a case, got "${name}"`)
      await expectSame(model, changes)
    },
    60_000,
  )
})

test("file types have llama.cpp's numbers", () => {
  expect(Object.fromEntries(llamaCppRecipes.map(({ name, fileType }) => [name, fileType]))).toEqual(llamaFileTypes)
})
