import { estimateMemory, type MemoryReport } from "@plimsoll/memory"
import { libllama, llamaServer } from "@plimsoll/memory/engines"
import { bf16 } from "@plimsoll/quant/recipes"
import { type ContextRequest, type MemoryObservation, type ModelFile, openReferee } from "@plimsoll/runtime/referee"
import { type Model, PlimsollError, tensorsOf } from "@plimsoll/specs"
import { modelCatalogue } from "@plimsoll/specs/models"
import { afterAll, describe, expect, it } from "vitest"
import { architectureTable, type Compared } from "./architecture-table.ts"
import { contextRequestOf, modelFileOf } from "./ask.ts"

const referee = openReferee()
afterAll(() => referee.close())

const withGguf = modelCatalogue.filter(({ architecture }) => architecture.names.gguf !== undefined)

/** The library on one sequence, and the server on four with values stored transposed. */
const questions = [
  { engine: libllama, context: 8_192, flashAttention: true },
  { engine: llamaServer, context: 32_768, flashAttention: false },
] as const

/** The prediction, or undefined where no rule covers a block yet. */
function predicted(model: Model, question: (typeof questions)[number]): MemoryReport | undefined {
  try {
    return estimateMemory({ model, recipe: bf16, ...question })
  } catch (error) {
    if (PlimsollError.isInstance(error) && error.code === "UNSUPPORTED") return undefined
    throw error
  }
}

async function ask(file: ModelFile, request: ContextRequest): Promise<MemoryObservation> {
  const observed = await referee.simulateMemory({ ...request, model: file })
  if (!observed.ok) throw new Error(observed.reason)
  return observed
}

describe("every architecture of the catalogue that llama.cpp has", () => {
  const rows: Compared[] = []

  // llama.cpp refuses a file that lacks a tensor it asks for, has one of another shape, or has one that it never asked
  // for (v0.5.0 src/llama-model-loader.cpp, done_getting_tensors), so that loading is the proof of an inventory.
  it.each(withGguf)("$id loads with no tensor missing and none unused", async (model) => {
    const file = modelFileOf(model.architecture, bf16)
    const tensors = tensorsOf(model.architecture, "gguf").length
    for (const question of questions) {
      const report = predicted(model, question)
      const { context } = question
      const request = report ? contextRequestOf(file, report.resolved) : { model: file, context, repack: false }
      rows.push({ model, tensors, report, observed: await ask(file, request) })
    }
  })

  it("departs no further than the answers say", () => {
    const outside = rows.flatMap(({ model, report, observed }) => {
      const compute = report?.terms.filter(({ what }) => what === "compute") ?? []
      const low = compute.reduce((sum, { interval }) => sum + interval.low, 0)
      const high = compute.reduce((sum, { interval }) => sum + interval.high, 0)
      if (!report || (observed.computeBytes >= low && observed.computeBytes <= high)) return []
      return `${model.id}: ${low} to ${high} said, ${observed.computeBytes} seen`
    })
    expect(outside).toEqual([])
  })

  it("is in the table of the documentation, with the errors measured", async () => {
    expect(rows.length).toBe(withGguf.length * questions.length)
    await expect(architectureTable(rows)).toMatchFileSnapshot("../../../docs/architectures.md")
  })
})
