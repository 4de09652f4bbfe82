import { llama318B, qwen2505B } from "@plimsoll/specs/models"
import { describe, expect, it } from "vitest"
import { storedModulesOf } from "../checkpoint/modules.ts"
import { checkpointRecipeByName } from "../checkpoint/recipe-by-name.ts"
import { hqqRecipe, hqqRecipeByName } from "./recipe.ts"

describe("recipes of HQQ", () => {
  it("have bits and group in their names", () => {
    expect(hqqRecipeByName("hqq-4")?.name).toBe("HQQ-4-64")
    expect(checkpointRecipeByName("HQQ-2-16")?.name).toBe("HQQ-2-16")
    expect(hqqRecipeByName("hqq-7-64")).toBeUndefined()
    expect(hqqRecipeByName("hqq-4-60")).toBeUndefined()
  })

  it("pack every linear layer but the head", () => {
    const { modules, objections } = storedModulesOf(llama318B.architecture, hqqRecipe({ bits: 4, groupSize: 64 }))
    const left = modules.filter(({ format }) => format === "bf16")
    expect(new Set(left.map(({ tensor }) => tensor.role))).toEqual(new Set(["tokenEmbedding", "norm", "output"]))
    expect(objections).toEqual([])
  })

  it("take no fewer bytes with more bits, three of which are padded", () => {
    const sizes = ([1, 2, 3, 4, 8] as const).map((bits) =>
      storedModulesOf(qwen2505B.architecture, hqqRecipe({ bits, groupSize: 64 })).modules.reduce(
        (sum, { bytes }) => sum + bytes,
        0,
      ),
    )
    expect(sizes).toEqual(sizes.toSorted((a, b) => a - b))
  })
})
