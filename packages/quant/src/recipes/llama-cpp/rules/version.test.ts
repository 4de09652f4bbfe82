import type { Model } from "@plimsoll/specs"
import { gemma3NE4b, llama27B, llama270B, mixtral8X7b } from "@plimsoll/specs/models"
import { describe, expect, test } from "vitest"
import { fileSizeOf } from "../../../file-size.ts"
import { recipeByName, typesOf } from "../../index.ts"
import type { RuleVersion } from "./version.ts"

function gib({ architecture }: Model, name: string, rules: RuleVersion): number {
  return fileSizeOf(architecture, recipeByName({ name, rules })).tensorBytes / 2 ** 30
}

/** Half a hundredth of a GiB, and the routers of Mixtral, which were converted to 16 bits then: 2 MiB. */
const rounding = 0.005 + 2 / 2 ** 10

describe("sizes that llama.cpp's pull requests print", () => {
  test.each([
    ["Llama 2 70B", llama270B, "Q2_K", 27.11, 5060],
    ["Llama 2 70B", llama270B, "Q3_K_S", 27.7, 5060],
    ["Llama 2 7B", llama27B, "Q2_K", 2.63, 2707],
    ["Llama 2 7B", llama27B, "Q4_K_S", 3.59, 2707],
    ["Llama 2 7B", llama27B, "Q3_K_M", 3.07, 2707],
    ["Mixtral 8x7B", mixtral8X7b, "Q2_K", 14.57, 4872],
    ["Mixtral 8x7B", mixtral8X7b, "Q3_K_M", 18.96, 4872],
  ] as const)("%s, files of 2023: %s", (_, model, name, printed, _pullRequest) => {
    expect(Math.abs(gib(model, name, "2023-08") - printed)).toBeLessThanOrEqual(rounding)
  })

  test.each([
    ["Q2_K", 23.71],
    ["Q3_K_S", 27.86],
  ] as const)("Llama 2 70B %s since January 2024 (5060)", (name, printed) => {
    expect(Math.abs(gib(llama270B, name, "2025-01") - printed)).toBeLessThanOrEqual(0.005)
    expect(gib(llama270B, name, "current")).toBe(gib(llama270B, name, "2025-01"))
  })
})

describe("a per-layer table beside a head that is the embedding", () => {
  const typeOf = (name: string, rules: RuleVersion) => {
    const types = typesOf(gemma3NE4b.architecture, recipeByName({ name, rules }))
    return types.find(({ tensor }) => tensor.name === "per_layer_token_embd.weight")?.type
  }

  test("follows the mix in files made until spring 2026, and the head since", () => {
    expect(typeOf("Q4_K_M", "2025-01")).toBe("q4_k")
    expect(typeOf("Q4_K_M", "current")).toBe("q6_k")
  })
})
