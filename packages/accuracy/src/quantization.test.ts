import type { LlamaCppRecipe } from "@plimsoll/quant"
import { iq2M, q4KM, q80 } from "@plimsoll/quant/recipes"
import {
  deepseekCoderV2Lite,
  gemma3NE2b,
  gptOss20B,
  llama318B,
  modelCatalogue,
  qwen3Next80BA3bInstruct,
} from "@plimsoll/specs/models"
import { afterAll, describe, expect, it } from "vitest"
import { type Asked, askBoth } from "./quantization.ts"
import { everyFileType, familiesOf, ofDistinctFiles, recipeInTurn } from "./quantization-plan.ts"
import { quantizationTable } from "./quantization-table.ts"
import { openReferees } from "./referees.ts"

// As many processes of llama.cpp as there are processors on the machines that run this for every change.
const referees = openReferees(2)
afterAll(() => referees.close())

const families = familiesOf(modelCatalogue)
const positions = new Map(families.map((family, index) => [family, index]))

/** Every file type for every model, which takes many minutes: asked for by hand after a change of rules. */
const isFull = process.env.PLIMSOLL_FULL === "1"
const rest = families.flatMap((family) => family.others)
const others = isFull ? ofDistinctFiles(rest) : rest
const timeout = 600_000

/** The first differences of each answer that is not equal: what a failure shows. */
function unequal(asked: readonly Asked[]): readonly string[] {
  return asked
    .filter(({ differences }) => differences.length > 0)
    .map(({ model, recipe, differences }) => {
      const matrix = recipe.importanceMatrix ? "with" : "without"
      return `${model.id} ${recipe.name} ${matrix} a matrix: ${differences.length} differences, ${differences.slice(0, 4).join("; ")}`
    })
}

const representatives: Asked[] = []

describe("every architecture of the catalogue is quantized as llama.cpp does, to every file type", () => {
  it.concurrent.each(families)(
    "$name: $representative.id",
    async (family) => {
      const { representative } = family
      const recipes = everyFileType(representative, positions.get(family) ?? 0, isFull)
      const asked = await referees.use((referee) => askBoth(referee, representative, recipes))
      representatives.push(...asked)
      expect(unequal(asked)).toEqual([])
    },
    timeout,
  )
})

describe("so is every other model of the catalogue", () => {
  it.concurrent.each(others.map((model, position) => ({ model, position })))(
    "$model.id",
    async ({ model, position }) => {
      const recipes = isFull ? everyFileType(model, position, isFull) : recipeInTurn(position)
      expect(unequal(await referees.use((referee) => askBoth(referee, model, recipes)))).toEqual([])
    },
    timeout,
  )
})

const requests: Readonly<Record<string, Partial<LlamaCppRecipe>>> = {
  "--pure": { pure: true },
  "--leave-output-tensor": { keepOutput: true },
  "--output-tensor-type q5_0": { outputType: "q5_0" },
  "--token-embedding-type q5_1": { embeddingType: "q5_1" },
  "--tensor-type ffn_down=q5_k blk.[01].=q8_0": {
    tensorTypes: [
      ["ffn_down", "q5_k"],
      ["blk\\.[01]\\.", "q8_0"],
    ],
  },
  "--tensor-type per_layer=q8_0 beside --token-embedding-type q4_0": {
    tensorTypes: [["per_layer", "q8_0"]],
    embeddingType: "q4_0",
  },
  "a source in F16": { sourceType: "f16" },
  "a source in F32": { sourceType: "f32" },
}

// Tied and with a table per layer; a head of its own; fused and latent projections; rows that take no block of 256.
const requested = [gemma3NE2b, llama318B, qwen3Next80BA3bInstruct, deepseekCoderV2Lite, gptOss20B]

describe("requests that llama-quantize takes are followed as it does", () => {
  it.concurrent.each(
    requested.flatMap((model) => Object.entries(requests).map(([request, changes]) => ({ model, request, changes }))),
  )(
    "$model.id with $request",
    async ({ model, changes }) => {
      const recipes = [q4KM, iq2M, q80].map((recipe) => ({ ...recipe, importanceMatrix: true, ...changes }))
      expect(unequal(await referees.use((referee) => askBoth(referee, model, recipes)))).toEqual([])
    },
    timeout,
  )
})

it("is in the table of the documentation", async () => {
  await expect(quantizationTable(families, representatives)).toMatchFileSnapshot("../../../docs/quantization.md")
})
