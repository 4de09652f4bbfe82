import { glm45Air, llama318B, qwen359B } from "@plimsoll/specs/models"
import { describe, expect, test } from "vitest"
import { fileSizeOf, ggufFileSizeOf } from "../../index.ts"
import { contextOf, olderFilesLackPredictionLayers, recipeByName, typesOf } from "../index.ts"

const size = (model: { readonly architecture: Parameters<typeof fileSizeOf>[0] }, recipe: object) =>
  fileSizeOf(model.architecture, recipeByName({ name: "Q4_K_M", ...recipe }))

describe("layers that predict further tokens", () => {
  test("are in files of today, and not in files of before spring 2026", () => {
    const today = size(qwen359B, {})
    const before = size(qwen359B, { rules: "2025-01" })
    expect(today.predictionBytes).toBeGreaterThan(0)
    expect(before.predictionBytes).toBe(0)
    expect(before.tensorCount).toBeLessThan(today.tensorCount)
  })

  test("have been in GLM-4.5's files from the first", () => {
    expect(size(glm45Air, { rules: "2025-01" }).predictionBytes).toBe(2_409_308_672)
  })

  test("are left out where the converter was told to, header and counted layers too", () => {
    const recipe = recipeByName({ name: "Q4_K_M", predictionLayers: false })
    const names = typesOf(glm45Air.architecture, recipe).map(({ tensor }) => tensor.name)
    expect(names.filter((name) => name.startsWith("blk.46."))).toEqual([])
    expect(contextOf(glm45Air.architecture).layers).toBe(47)
    const whole = ggufFileSizeOf(glm45Air.architecture, recipeByName("Q4_K_M"))
    const without = ggufFileSizeOf(glm45Air.architecture, recipe)
    expect(without.header.tensorInfoBytes).toBeLessThan(whole.header.tensorInfoBytes)
    expect(without.bytes).toBeLessThan(whole.bytes)
  })

  test("whose older files lack them are told apart", () => {
    expect(olderFilesLackPredictionLayers(qwen359B.architecture)).toBe(true)
    for (const { architecture } of [glm45Air, llama318B])
      expect(olderFilesLackPredictionLayers(architecture)).toBe(false)
  })

  test("can be asked for in old files", () => {
    const asked = size(qwen359B, { rules: "2025-01", predictionLayers: true })
    expect(asked.predictionBytes).toBeGreaterThan(0)
  })
})
