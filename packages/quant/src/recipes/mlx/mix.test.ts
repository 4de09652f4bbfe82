import { llama318B, phi4Mini } from "@plimsoll/specs/models"
import { describe, expect, it } from "vitest"
import { storedModulesOf } from "../checkpoint/modules.ts"
import { mlxRecipeByName } from "./by-name.ts"
import { usesMoreBits } from "./mix.ts"

function formatsOf(architecture: typeof llama318B.architecture, name: string) {
  const recipe = mlxRecipeByName(name)
  if (!recipe) throw new Error(`expected a recipe called ${name}`)
  return new Map(storedModulesOf(architecture, recipe).modules.map(({ tensor, format }) => [tensor.name, format]))
}

describe("mixes of two widths", () => {
  it("widen the first and last eighth, and each third layer between", () => {
    const layers = Array.from({ length: 32 }, (_, layer) => layer).filter((layer) => usesMoreBits(layer, 32))
    expect(layers).toEqual([0, 1, 2, 3, 6, 9, 12, 15, 18, 21, 24, 27, 28, 29, 30, 31])
  })

  it("widen values, what leads back, and the head", () => {
    const formats = formatsOf(llama318B.architecture, "MLX-mixed_3_6")
    expect(formats.get("model.layers.0.self_attn.v_proj.weight")).toBe("mlx-6-64")
    expect(formats.get("model.layers.0.mlp.down_proj.weight")).toBe("mlx-6-64")
    expect(formats.get("model.layers.0.self_attn.q_proj.weight")).toBe("mlx-3-64")
    expect(formats.get("model.layers.4.mlp.down_proj.weight")).toBe("mlx-3-64")
    expect(formats.get("lm_head.weight")).toBe("mlx-6-64")
    expect(formats.get("model.embed_tokens.weight")).toBe("mlx-3-64")
  })

  it("take fused queries, keys and values for values, as their name holds it", () => {
    expect(formatsOf(phi4Mini.architecture, "MLX-mixed_4_6").get("model.layers.0.self_attn.qkv_proj.weight")).toBe(
      "mlx-6-64",
    )
  })
})
