import { q4KM } from "@plimsoll/quant/recipes"
import { modelCatalogue } from "@plimsoll/specs/models"
import { describe, expect, it } from "vitest"
import { card } from "../../../../test/hardware.ts"
import { estimateMemory } from "../../../estimate.ts"
import { libllama } from "../index.ts"
import { createByCells } from "./by-cells.ts"

describe("buffers by the cells of the cache", () => {
  const laidOut = (cells: number, decisions: string) => () => ({ bytes: [2 * cells], decisions })
  const never = () => {
    throw new Error("expected no layout")
  }

  it("lays the same cells out once", () => {
    const answers = createByCells()
    answers.at(256, 0, laidOut(256, "a"))
    expect(answers.at(256, 0, never)).toEqual([512])
  })

  it("lies on the line between two lengths with the same decisions", () => {
    const answers = createByCells()
    for (const cells of [4096, 256]) answers.at(cells, 0, laidOut(cells, "a"))
    expect(answers.at(1024, 0, never)).toEqual([2048])
  })

  it.each([
    { why: "decisions differ", decisions: "b", evenFrom: 0, cells: 1024 },
    { why: "something grows otherwise below", decisions: "a", evenFrom: 512, cells: 1024 },
    { why: "paddings may add to it", decisions: "a", evenFrom: 0, cells: 1000 },
  ])("is laid out where $why", ({ decisions, evenFrom, cells }) => {
    const answers = createByCells()
    answers.at(256, evenFrom, laidOut(256, "a"))
    answers.at(4096, evenFrom, laidOut(4096, decisions))
    expect(() => answers.at(cells, evenFrom, never)).toThrow("no layout")
  })

  const models = modelCatalogue
    .filter(({ architecture: { names } }) => names.gguf)
    .filter((_, index) => index % 9 === 0)
  it.each(models)("of $id are the same between known lengths as laid out", (model) => {
    const ask = (one: typeof model, context: number, rest: object) =>
      estimateMemory({ model: one, recipe: q4KM, engine: libllama, hardware: [card], context, ...rest }).computeBytes
    for (const rest of [{}, { flashAttention: false }, { sequences: 4, cacheKeys: "bf16", cacheValues: "bf16" }]) {
      const known = structuredClone(model)
      const lengths = Array.from({ length: 12 }, (_, turn) => 1024 * 4 * (1 + turn * turn))
      ask(known, lengths[0] ?? 0, rest)
      ask(known, lengths.at(-1) ?? 0, rest)
      expect(lengths.map((context) => ask(known, context, rest))).toEqual(
        lengths.map((context) => ask(structuredClone(model), context, rest)),
      )
    }
  })
})
