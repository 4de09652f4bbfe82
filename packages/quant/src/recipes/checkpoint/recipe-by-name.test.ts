import { expect, test } from "vitest"
import { checkpointRecipeNames } from "./names.ts"
import { checkpointRecipeByName } from "./recipe-by-name.ts"

test.each([
  ["FP8", "FP8"],
  ["fp8", "FP8"],
  ["fp8_dynamic", "FP8-dynamic"],
  ["FP8-block", "FP8-block"],
  ["GPTQ-4-128", "GPTQ-4-128"],
  ["gptq-int8", "GPTQ-8-128"],
  ["GPTQ-4", "GPTQ-4"],
  ["AWQ", "AWQ-4-128"],
  ["AWQ-4-64", "AWQ-4-64"],
  ["w4a16", "W4A16"],
  ["W4A16_ASYM", "W4A16-asymmetric"],
  ["INT8", "W8A8"],
  ["NVFP4", "NVFP4"],
  ["MXFP4", "MXFP4"],
  ["modelopt-nvfp4", "modelopt-NVFP4"],
])("%s is %s", (asked, name) => {
  expect(checkpointRecipeByName(asked)?.name).toBe(name)
})

test.each(["Q4_K_M", "GPTQ-9-128", "GPTQ-4-100", "AWQ-3-128", "", "constructor", "fp8-"])("%j is none", (asked) => {
  expect(checkpointRecipeByName(asked)).toBeUndefined()
})

test("every usual name finds the recipe of that name", () => {
  for (const name of checkpointRecipeNames) expect(checkpointRecipeByName(name.toLowerCase())?.name).toBe(name)
})
