import { estimateMemory, type MemoryRequest, type Term } from "@plimsoll/memory"
import { llamaServer } from "@plimsoll/memory/engines"
import { q4KM, q80 } from "@plimsoll/quant/recipes"
import { type ContextRequest, openReferee } from "@plimsoll/runtime/referee"
import type { Model } from "@plimsoll/specs"
import { rtx3090 } from "@plimsoll/specs/hardware"
import {
  deepseekV32Exp,
  glm45Air,
  glm47Flash,
  llama318B,
  llama321B,
  qwen354B,
  qwen3535BA3b,
} from "@plimsoll/specs/models"
import { afterAll, describe, expect, it } from "vitest"
import { contextRequestOf, modelFileOf } from "./ask.ts"
import { differencesOf, observedAmounts, predictedAmounts } from "./grid/amounts.ts"

const referee = openReferee()
afterAll(() => referee.close())

const settings = [true, false].flatMap((flashAttention) =>
  [1, 4].flatMap((sequences) =>
    [0, 1, 2].map((devices) => ({
      title: `${sequences} sequences, ${devices} devices, flash attention ${flashAttention}`,
      setting: {
        flashAttention,
        sequences,
        context: 16_384,
        hardware: Array.from({ length: devices }, () => rtx3090),
      } satisfies Partial<MemoryRequest>,
    })),
  ),
)

const reportOf = (model: Model, changed: Partial<MemoryRequest>) =>
  estimateMemory({ model, recipe: q4KM, engine: llamaServer, ...changed })
const onDevices = ({ hardware = [] }: Partial<MemoryRequest>): Partial<ContextRequest> => ({
  devices: hardware.map(({ memoryBytes }) => ({ memoryBytes })),
})
const amountsOf = (terms: readonly Term[], owner: string | undefined) =>
  predictedAmounts({ terms: terms.filter(({ of }) => of === owner) } as Parameters<typeof predictedAmounts>[0])

async function observed(request: ContextRequest) {
  const answer = await referee.simulateMemory(request)
  if (!answer.ok) throw new Error(`${answer.code}: ${answer.reason}`)
  return observedAmounts(answer)
}

describe("a draft model, asked of llama.cpp beside its model", () => {
  it.each(settings)("$title", async ({ setting }) => {
    const { terms, resolved } = reportOf(llama318B, {
      ...setting,
      draftModel: { model: llama321B, recipe: q80 },
      cacheKeys: "q8_0",
    })
    const asked = contextRequestOf(modelFileOf(llama318B.architecture, q4KM), resolved)
    const main = await observed({ ...asked, ...onDevices(setting) })
    expect(differencesOf(amountsOf(terms, undefined), main)).toEqual([])
    const draft = await observed({
      ...asked,
      ...onDevices(setting),
      model: modelFileOf(llama321B.architecture, q80),
      cacheKeys: "f16",
      maximumOutputs: Number(resolved.sequences),
    })
    expect(differencesOf(amountsOf(terms, "the draft model"), draft)).toEqual([])
  })
})

describe.each([glm45Air, glm47Flash, deepseekV32Exp, qwen354B, qwen3535BA3b])(
  "prediction layers of $name, asked of llama.cpp",
  (model) => {
    const file = modelFileOf(model.architecture, q4KM)

    it.each(settings)("$title", async ({ setting }) => {
      const { terms, resolved } = reportOf(model, { ...setting, loadPredictionLayers: true })
      const asked = {
        ...contextRequestOf(file, resolved),
        ...onDevices(setting),
        maximumOutputs: Number(resolved.sequences),
        predictionContext: true,
      }
      // Weights are those of the model.
      const second = [...(await observed(asked))].filter(([key]) => !key.endsWith("weights"))
      const own = terms.filter(({ of }) => of === "the prediction layers")
      const amounts = amountsOf(own, "the prediction layers")
      expect([...amounts.keys()].toSorted()).toEqual(second.map(([key]) => key).toSorted())
      for (const [key, bytes] of second) {
        const [place, part] = key.split(" ")
        const { low = 0, high = 0 } =
          own.find(({ what, device }) => what === part && String(device) === place)?.interval ?? {}
        expect([key, bytes >= low, bytes <= high]).toEqual([key, true, true])
        if (part !== "compute") expect([key, amounts.get(key)]).toEqual([key, bytes])
      }
    })

    it.each(settings)("beside them, with states to go back to: $title", async ({ setting }) => {
      const { terms, resolved } = reportOf(model, { ...setting, loadPredictionLayers: true })
      const rollbackTokens = Number(resolved.draftTokens)
      const main = await observed({ ...contextRequestOf(file, resolved), ...onDevices(setting), rollbackTokens })
      expect(differencesOf(amountsOf(terms, undefined), main)).toEqual([])
    })
  },
)
