import { elementsOf } from "@plimsoll/specs"
import {
  deepseekV3,
  gemma31B,
  gemma426BA4b,
  glm45Air,
  gptOss20B,
  llama318B,
  llama321B,
  qwen330BA3b,
  qwen359B,
} from "@plimsoll/specs/models"
import { describe, expect, it } from "vitest"
import { mlxDefaults } from "../../formats/checkpoint/mlx.ts"
import { storedModulesOf } from "../checkpoint/modules.ts"
import { checkpointRecipeByName } from "../checkpoint/recipe-by-name.ts"
import { checkpointSizeOf } from "../checkpoint/size.ts"
import { mlxRecipeByName } from "./by-name.ts"
import { mlxRecipe } from "./recipe.ts"

const fourBits = mlxRecipe({ quantization: mlxDefaults.affine })

describe("recipes of MLX by name", () => {
  it.each([
    ["mlx-4", "MLX-4-64"],
    ["MLX-8-32", "MLX-8-32"],
    ["MLX-mxfp4", "MLX-mxfp4"],
    ["mlx-NVFP4", "MLX-nvfp4"],
    ["MLX-mixed-3-6", "MLX-mixed_3_6"],
    ["mlx-mxfp4-q8", "MLX-mxfp4-q8"],
    ["mlx-awq-4", "MLX-awq-4-64"],
    ["MLX-bf16", "MLX-bf16"],
  ])("%s", (asked, name) => {
    expect(mlxRecipeByName(asked)?.name).toBe(name)
    expect(checkpointRecipeByName(asked)?.name).toBe(name)
  })

  it.each(["MLX-7-64", "MLX-4-16", "MLX", "Q4_K_M", "MLX-mxfp4-q7"])("%s is none", (asked) => {
    expect(mlxRecipeByName(asked)).toBeUndefined()
  })
})

describe("what MLX makes of a model", () => {
  it("packs table and head as all else", () => {
    const { byFormat, bitsPerWeight, objections } = checkpointSizeOf(llama318B.architecture, fourBits)
    expect(byFormat).toMatchInlineSnapshot(`
      {
        "bf16": 532480,
        "mlx-4-64": 4516872192,
      }
    `)
    expect(bitsPerWeight).toBeCloseTo(4.5, 2)
    expect(objections).toEqual([])
  })

  it("drops a tied head, and what predicts further tokens", () => {
    const { modules } = storedModulesOf(llama321B.architecture, fourBits)
    expect(modules.some(({ tensor }) => tensor.role === "output")).toBe(false)
    const sparse = storedModulesOf(glm45Air.architecture, fourBits)
    expect(sparse.modules.some(({ tensor }) => tensor.stage === "prediction")).toBe(false)
  })

  it("stacks experts, and asks eight bits of routers", () => {
    const { modules } = storedModulesOf(qwen330BA3b.architecture, fourBits)
    const first = modules.filter(({ tensor }) => tensor.layer === 0 && tensor.name.includes(".mlp."))
    expect(first.map(({ tensor, format }) => `${tensor.name} [${tensor.shape}] ${format}`)).toMatchInlineSnapshot(`
      [
        "model.layers.0.mlp.gate.weight [128,2048] mlx-8-64",
        "model.layers.0.mlp.switch_mlp.gate_proj.weight [128,768,2048] mlx-4-64",
        "model.layers.0.mlp.switch_mlp.up_proj.weight [128,768,2048] mlx-4-64",
        "model.layers.0.mlp.switch_mlp.down_proj.weight [128,2048,768] mlx-4-64",
      ]
    `)
  })

  it("names every layer's tensors once", () => {
    for (const { architecture } of [qwen330BA3b, deepseekV3, gptOss20B, qwen359B]) {
      const names = storedModulesOf(architecture, fourBits).modules.map(({ tensor }) => tensor.name)
      expect(new Set(names).size).toBe(names.length)
    }
  })

  it("leaves routers that are no linear layers", () => {
    const { modules } = storedModulesOf(deepseekV3.architecture, fourBits)
    const router = modules.find(({ tensor }) => tensor.role === "router")
    expect(router?.format).toBe("bf16")
  })

  it("turns experts that the checkpoint has with inputs first, and leaves them packed where they are", () => {
    const recipe = mlxRecipe({ quantization: { ...mlxDefaults.affine, bits: 8 }, experts: mlxDefaults.mxfp4 })
    const { modules } = storedModulesOf(gptOss20B.architecture, recipe)
    const gateUp = modules.find(({ tensor }) => tensor.role === "gateUp")
    expect(gateUp).toMatchObject({ format: "mlx-mxfp4", tensor: { shape: [32, 5760, 2880] } })
    expect(modules.find(({ tensor }) => tensor.role === "query")?.format).toBe("mlx-8-64")
  })

  it("keeps a tower, unless the program is for text alone", () => {
    const withTower = checkpointSizeOf(qwen359B.architecture, fourBits)
    const textAlone = checkpointSizeOf(
      qwen359B.architecture,
      mlxRecipe({ quantization: mlxDefaults.affine, program: "mlx-lm" }),
    )
    expect(withTower.towerBytes).toBeGreaterThan(900_000_000)
    expect(textAlone.towerBytes).toBe(0)
    expect(textAlone.tensorBytes).toBe(withTower.tensorBytes)
  })

  it("packs no more weights in more bits than in fewer", () => {
    const sizes = [2, 3, 4, 5, 6, 8].map((bits) => {
      const recipe = mlxRecipe({ quantization: { ...mlxDefaults.affine, bits } })
      return checkpointSizeOf(llama321B.architecture, recipe).tensorBytes
    })
    expect(sizes).toEqual(sizes.toSorted((a, b) => a - b))
  })
})

describe("rules by day", () => {
  const madeOn = (day: string) => mlxRecipe({ quantization: mlxDefaults.affine, madeOn: day })

  it("left the embedding table until April 2024", () => {
    const before = storedModulesOf(llama318B.architecture, madeOn("2024-04-18")).modules[0]
    const after = storedModulesOf(llama318B.architecture, madeOn("2024-04-19")).modules[0]
    expect([before?.format, after?.format]).toEqual(["bf16", "mlx-4-64"])
  })

  it("wrote a tied head twice", () => {
    const text = { quantization: mlxDefaults.affine, program: "mlx-lm" } as const
    const heads = ["2025-08-14", "2025-08-15"].map((day) => {
      const { modules } = storedModulesOf(gemma31B.architecture, mlxRecipe({ ...text, madeOn: day }))
      return modules.filter(({ tensor }) => tensor.role === "output").map(({ tensor }) => elementsOf(tensor))
    })
    expect(heads).toEqual([[262_144 * 1152], []])
  })

  it("asked eight bits of dense networks for two months", () => {
    const formats = ["2026-04-03", "2026-05-01", "2026-06-06"].map((day) => {
      const { modules } = storedModulesOf(gemma426BA4b.architecture, madeOn(day))
      return modules.find(({ tensor }) => tensor.role === "up" && !tensor.experts)?.format
    })
    expect(formats).toEqual(["mlx-4-64", "mlx-8-64", "mlx-4-64"])
  })
})
