import { elementsOf } from "@plimsoll/specs"
import { kimiK3, modelCatalogue, qwen38B } from "@plimsoll/specs/models"
import { expect, test } from "vitest"
import { nativeRecipe } from "../../../test/native-recipe.ts"
import { printedSizes } from "../../../test/printed-sizes.ts"
import { checkpointFilesOf } from "../checkpoint/files.ts"
import { storedModulesOf } from "../checkpoint/modules.ts"
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

test("Kimi-K3: all that its headers hold beside the described tensors is its towers' 16 bits", () => {
  const { tensorBytes, elements } = checkpointSizeOf(kimiK3.architecture, nativeRecipe(kimiK3))
  const { modules } = storedModulesOf(kimiK3.architecture, nativeRecipe(kimiK3))
  // The headers have 128 decay rates where the 96 heads of each of 69 layers need one each.
  const rates = modules.filter(({ tensor }) => tensor.name.endsWith(".A_log"))
  expect(rates.map(({ tensor }) => elementsOf(tensor))).toEqual(Array.from({ length: 69 }, () => 96))
  const furtherRates = 69 * (128 - 96)
  const towers = published.elements - elements - furtherRates
  expect(published.tensorBytes - tensorBytes - furtherRates * 4).toBe(towers * 2)
})

/** Of a size that was printed with one digit after the point, in each of so many files. */
test.each(printedSizes)("$repository is as large as printed: $size $unit", ({ model, size, unit, files }) => {
  const found = modelCatalogue.find(({ id }) => id === model)
  if (!found) throw new Error(`expected ${model} in the catalogue`)
  const { fileBytes } = checkpointFilesOf(found.architecture, nativeRecipe(found))
  const unitBytes = unit === "GiB" ? 2 ** 30 : 2 ** 20
  expect(Math.abs((fileBytes ?? 0) / unitBytes - size)).toBeLessThanOrEqual(0.05 * files)
})
