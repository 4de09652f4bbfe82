import { checkpointSizeOf, unquantized } from "@plimsoll/quant/recipes"
import { glm45Air, qwen38B, qwen306B } from "@plimsoll/specs/models"
import { expect, it } from "vitest"
import { loadCheckpoint } from "./loaded.ts"

const bf16 = unquantized("BF16")

it.each([qwen306B, qwen38B, glm45Air])("loads all that is stored but what it says ($name)", ({ architecture }) => {
  const { tensorBytes } = checkpointSizeOf(architecture, bf16)
  for (const byLayer of [false, true]) {
    const loaded = loadCheckpoint(architecture, bf16, { towers: [], byLayer })
    const layers = loaded.layerBytes.reduce((sum, bytes) => sum + bytes, 0)
    expect(loaded.fileBytes).toBe(tensorBytes)
    expect(loaded.inputBytes + layers + loaded.outputBytes + loaded.notLoadedBytes).toBe(tensorBytes)
  }
})

it("leaves out layers that predict further tokens", () => {
  const { architecture } = glm45Air
  const loaded = loadCheckpoint(architecture, bf16, { towers: [], byLayer: false })
  expect(loaded.notLoadedBytes).toBe(checkpointSizeOf(architecture, bf16).predictionBytes)
  expect(loaded.largestPacked).toBe(0)
})
