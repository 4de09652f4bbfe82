import { parametersOf } from "@plimsoll/specs"
import { gemma426BA4b, kimiK3, modelCatalogue, qwen38B } from "@plimsoll/specs/models"
import { expect, test } from "vitest"
import { nativeRecipe } from "../../../test/native-recipe.ts"
import { printedSizes } from "../../../test/printed-sizes.ts"
import { checkpointFilesOf } from "../checkpoint/files.ts"
import { checkpointSizeOf } from "../checkpoint/size.ts"
import { nativeRecipeOf } from "./published.ts"

test("most models are published in 16 bits", () => {
  expect(nativeRecipe(qwen38B).name).toBe("BF16")
})

test("what a publisher quantized in an unknown way is unknown", () => {
  expect(nativeRecipeOf({ repository: "thinkingmachines/Inkling-NVFP4" })).toBeUndefined()
})

/** Of moonshotai/Kimi-K3, every header at a fixed revision, read 2026-09-26. */
const published = { tensorBytes: 1_560_860_324_864, elements: 2_779_931_837_184 }

test("Kimi-K3 has the elements and bytes of its headers, towers included", () => {
  const { elements, tensorBytes, towerBytes } = checkpointSizeOf(kimiK3.architecture, nativeRecipe(kimiK3))
  const towers = parametersOf(kimiK3.architecture).towers ?? Number.NaN
  expect(elements + towers).toBe(published.elements)
  expect(tensorBytes + (towerBytes ?? Number.NaN)).toBe(published.tensorBytes)
})

/** Of google/gemma-4-26B-A4B-it: headers of both files at revision 4d7ae49, and metadata.total_size of its index. */
test("Gemma 4 26B has no head beside the embedding table that it is tied to", () => {
  const { tensorBytes, towerBytes } = checkpointSizeOf(gemma426BA4b.architecture, nativeRecipe(gemma426BA4b))
  expect(tensorBytes + (towerBytes ?? Number.NaN)).toBe(51_611_872_412)
})

/** Of a size that was printed with one digit after the point, in each of so many files. */
test.each(printedSizes)("$repository is as large as printed: $size $unit", ({ model, size, unit, files }) => {
  const found = modelCatalogue.find(({ id }) => id === model)
  if (!found) throw new Error(`expected ${model} in the catalogue`)
  const { fileBytes } = checkpointFilesOf(found.architecture, nativeRecipe(found))
  const unitBytes = unit === "GiB" ? 2 ** 30 : 2 ** 20
  expect(Math.abs((fileBytes ?? 0) / unitBytes - size)).toBeLessThanOrEqual(0.05 * files)
})
