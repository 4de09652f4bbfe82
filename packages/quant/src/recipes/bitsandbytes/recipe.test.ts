import { deepseekV3, gptOss20B, llama38B, llama321B, qwen330BA3b } from "@plimsoll/specs/models"
import { describe, expect, it } from "vitest"
import { checkpointFilesOf } from "../checkpoint/files.ts"
import { storedModulesOf } from "../checkpoint/modules.ts"
import { checkpointRecipeByName } from "../checkpoint/recipe-by-name.ts"
import { bitsAndBytesRecipe } from "./recipe.ts"

const nested = bitsAndBytesRecipe({ kind: "nf4", nested: true })

describe("recipes of bitsandbytes by name", () => {
  it.each(["bnb-nf4", "bnb-nf4-double", "bnb-fp4", "bnb-int8"])("%s", (name) => {
    expect(checkpointRecipeByName(name.toUpperCase())?.name).toBe(name)
  })

  it.each(["bnb-nf4-triple", "bnb-int4", "bnb"])("%s is none", (name) => {
    expect(checkpointRecipeByName(name)).toBeUndefined()
  })
})

describe("what bitsandbytes makes of a model", () => {
  it("gives the size that a download of one shows", () => {
    // unsloth/llama-3-8b-Instruct-bnb-4bit, model.safetensors: "5.70G" of 10^9 bytes in a log of 2025-05-15 in a public
    // repository; its config has nf4 and quantized scales.
    const { fileBytes = 0 } = checkpointFilesOf(llama38B.architecture, nested, { maximumShardBytes: 10 ** 11 })
    expect(Math.abs(fileBytes / 10 ** 9 - 5.7)).toBeLessThan(0.005)
  })

  it("leaves the head, the table and what is no matrix", () => {
    const { modules } = storedModulesOf(llama38B.architecture, nested)
    const left = modules.filter(({ format }) => format === "bf16")
    expect(new Set(left.map(({ tensor }) => tensor.role))).toEqual(new Set(["tokenEmbedding", "norm", "output"]))
  })

  it("packs routers that are linear layers, and none that a bias corrects", () => {
    const routerOf = (model: typeof llama38B) =>
      storedModulesOf(model.architecture, nested).modules.find(({ tensor }) => tensor.role === "router")?.format
    expect(routerOf(qwen330BA3b)).toBe("bnb-nf4-double")
    expect(routerOf(deepseekV3)).toBe("bf16")
  })

  it("leaves experts that are one parameter", () => {
    const { modules } = storedModulesOf(gptOss20B.architecture, nested)
    expect(modules.find(({ tensor }) => tensor.role === "gateUp")?.format).toBe("bf16")
  })

  it("skips what it is told to", () => {
    const formatOf = (skip: readonly string[], part: string) =>
      storedModulesOf(llama321B.architecture, bitsAndBytesRecipe({ kind: "int8", skip })).modules.find(({ tensor }) =>
        tensor.name.includes(part),
      )?.format
    expect(formatOf(["q_proj"], "layers.3.self_attn.q_proj")).toBe("bf16")
    expect(formatOf(["model.layers.3"], "layers.3.self_attn.q_proj")).toBe("bf16")
    expect(formatOf(["model.layers.3"], "layers.4.self_attn.q_proj")).toBe("bnb-int8")
    expect(formatOf(["proj"], "layers.3.self_attn.q_proj")).toBe("bnb-int8")
  })
})
