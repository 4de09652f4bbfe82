import { llama318B, llama321B } from "@plimsoll/specs/models"
import { describe, expect, it } from "vitest"
import { storedModulesOf } from "../checkpoint/modules.ts"
import { checkpointRecipeByName } from "../checkpoint/recipe-by-name.ts"
import { exl2Recipe, exl2RecipeByName } from "./recipe.ts"

describe("recipes of ExLlamaV2", () => {
  it("have the average and the head's bits in their names", () => {
    expect(checkpointRecipeByName("exl2-4")?.name).toBe("EXL2-4.0")
    expect(checkpointRecipeByName("EXL2-6.5-h8")?.name).toBe("EXL2-6.5-h8")
    expect(exl2RecipeByName("EXL2-1.5")).toBeUndefined()
    expect(exl2RecipeByName("EXL2-4.0-h7")).toBeUndefined()
  })

  it("spend the average on the layers and keep the table", () => {
    const { modules } = storedModulesOf(llama318B.architecture, exl2Recipe({ bits: 4.25 }))
    const packed = modules.filter(({ format }) => format === "exl2-4.25")
    const elements = packed.reduce((sum, { tensor: { shape } }) => sum + (shape[0] ?? 0) * (shape[1] ?? 0), 0)
    const bits = packed.reduce((sum, { bytes }) => sum + bytes * 8, 0)
    expect(bits / elements).toBeCloseTo(4.25, 4)
    expect(modules[0]).toMatchObject({ format: "f16", tensor: { role: "tokenEmbedding" } })
  })

  it("pack a tied head beside its table, in about 6.3 bits", () => {
    const { modules } = storedModulesOf(llama321B.architecture, exl2Recipe({ bits: 4 }))
    const head = modules.find(({ tensor }) => tensor.role === "output")
    expect(head?.format).toBe("exl2-head-6")
    expect(((head?.bytes ?? 0) * 8) / (128_256 * 2048)).toBeCloseTo(6.4, 1)
  })
})
