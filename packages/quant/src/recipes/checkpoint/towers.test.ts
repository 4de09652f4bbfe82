import { towerElements } from "@plimsoll/specs"
import {
  gemma3NE4b,
  gemma4E2b,
  gemma34B,
  llama321B,
  llama3211BVision,
  qwen25Vl7B,
  qwen359B,
} from "@plimsoll/specs/models"
import { describe, expect, it } from "vitest"
import { mlxDefaults } from "../../formats/checkpoint/mlx.ts"
import { mlxRecipe } from "../mlx/recipe.ts"
import { unquantized } from "../native/recipe.ts"
import { towerBytesOf } from "./towers.ts"

const models = [gemma34B, gemma3NE4b, gemma4E2b, llama3211BVision, qwen25Vl7B, qwen359B]
const elementsOf = ({ architecture }: typeof gemma34B) =>
  (architecture.towers ?? []).reduce((sum, tower) => sum + (towerElements(tower) ?? Number.NaN), 0)

describe.each(models)("towers of $name", (model) => {
  const { architecture } = model

  it("have two or four bytes for each parameter", () => {
    expect(towerBytesOf(architecture, unquantized("BF16"))).toBe(2 * elementsOf(model))
    expect(towerBytesOf(architecture, unquantized("F32"))).toBe(4 * elementsOf(model))
  })

  it("are packed where their rows fit", () => {
    const packed = mlxRecipe({ quantization: mlxDefaults.affine, madeOn: "2025-06-01" })
    const bytes = towerBytesOf(architecture, packed) ?? Number.NaN
    expect(bytes).toBeGreaterThan((4.5 / 8) * elementsOf(model))
    expect(bytes).toBeLessThan(2 * elementsOf(model))
  })

  it("can be left out", () => {
    expect(towerBytesOf(architecture, mlxRecipe({ program: "mlx-lm" }))).toBe(0)
  })
})

it("has no bytes for a model without towers, and none known where a shape is not", () => {
  expect(towerBytesOf(llama321B.architecture, unquantized("BF16"))).toBe(0)
  const unknown = { ...llama321B.architecture, towers: [{ reads: "audio" }] } as const
  expect(towerBytesOf(unknown, unquantized("BF16"))).toBeUndefined()
})
