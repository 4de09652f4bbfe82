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
import { type Amounts, amountsOf, differencesOf, observedAmounts } from "./grid/amounts.ts"

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

/** Places and parts whose bytes are not inside the bounds of the terms there, or have no terms. */
function outside(terms: readonly Term[], amounts: Amounts): readonly string[] {
  return [...amounts].flatMap(([key, bytes]) => {
    const own = terms.filter(({ what, device }) => `${device} ${what}` === key)
    const sum = (bound: "low" | "high") => own.reduce((total, { interval }) => total + interval[bound], 0)
    return bytes < sum("low") || bytes > sum("high") ? [key] : []
  })
}

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
    const ofOwner = (owner?: string) => amountsOf(terms.filter(({ of }) => of === owner))
    expect(differencesOf(ofOwner(), main)).toEqual([])
    const draft = await observed({
      ...asked,
      ...onDevices(setting),
      model: modelFileOf(llama321B.architecture, q80),
      cacheKeys: "f16",
      maximumOutputs: Number(resolved.sequences),
    })
    expect(differencesOf(ofOwner("the draft model"), draft)).toEqual([])
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
      const second = new Map([...(await observed(asked))].filter(([key]) => !key.endsWith("weights")))
      const own = terms.filter(({ of }) => of === "the prediction layers")
      expect(outside(own, second)).toEqual([])
      expect(differencesOf(amountsOf(own), second).filter((key) => !key.endsWith("compute"))).toEqual([])
    })
  },
)

describe.each([glm45Air, qwen354B, qwen3535BA3b])("$name beside them, with states to go back to", (model) => {
  const file = modelFileOf(model.architecture, q4KM)

  it.each(settings)("$title", async ({ setting }) => {
    const { terms, resolved } = reportOf(model, { ...setting, loadPredictionLayers: true })
    const rollbackTokens = Number(resolved.draftTokens)
    const main = await observed({ ...contextRequestOf(file, resolved), ...onDevices(setting), rollbackTokens })
    const own = terms.filter(({ of }) => of === undefined)
    expect(outside(own, main)).toEqual([])
    expect(differencesOf(amountsOf(own), main).filter((key) => !key.endsWith("compute"))).toEqual([])
  })
})
