import { recipeForSize } from "@plimsoll/quant"
import { openReferee } from "@plimsoll/runtime/referee"
import type { Model } from "@plimsoll/specs"
import { deepseekV2Lite, glm45Air, llama318B, llama321B, qwen359B } from "@plimsoll/specs/models"
import { afterAll, describe, expect, it } from "vitest"
import { askBoth } from "./quantization.ts"

const referee = openReferee()
afterAll(() => referee.close())

const models: readonly (readonly [string, Model])[] = [llama318B, llama321B, qwen359B, glm45Air, deepseekV2Lite].map(
  (model) => [model.id, model],
)

// The patterns that a mix for a size consists of, read by llama.cpp's own quantizer.
describe.each(models)("llama-quantize makes of %s the mix that was meant", (_, model) => {
  it.each([true, false])("tensor by tensor, with an importance matrix: %s", async (importanceMatrix) => {
    const mixes = [3.8, 4.6, 6, 10].flatMap((bitsPerWeight) => {
      const mix = recipeForSize(model.architecture, { bitsPerWeight: bitsPerWeight + 1.2 }, { importanceMatrix })
      return mix.custom ? [mix] : []
    })
    expect(mixes.length).toBeGreaterThan(2)
    const asked = await askBoth(
      referee,
      model,
      mixes.map(({ recipe }) => recipe),
    )
    asked.forEach(({ predicted, differences }, index) => {
      expect(differences).toEqual([])
      expect(predicted).toMatchObject({ totalBytes: mixes[index]?.tensorBytes, needsImportanceMatrix: false })
    })
  })
})
