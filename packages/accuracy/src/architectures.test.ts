import { estimateMemory, type MemoryReport } from "@plimsoll/memory"
import { libllama } from "@plimsoll/memory/engines"
import { bf16 } from "@plimsoll/quant/recipes"
import { type MemoryObservation, openReferee } from "@plimsoll/runtime/referee"
import { type Model, PlimsollError } from "@plimsoll/specs"
import { writeModelHeader } from "@plimsoll/specs/gguf"
import { modelCatalogue } from "@plimsoll/specs/models"
import { afterAll, describe, expect, it } from "vitest"
import { architectureTable, type Compared } from "./architecture-table.ts"
import { contextRequestOf } from "./ask.ts"

const referee = openReferee()
afterAll(() => referee.close())

const withGguf = modelCatalogue.filter(({ architecture }) => architecture.names.gguf !== undefined)
const context = 8192

/** The prediction, or undefined where no rule covers a block yet. */
function predicted(model: Model): MemoryReport | undefined {
  try {
    return estimateMemory({ model, recipe: bf16, engine: libllama, context })
  } catch (error) {
    if (PlimsollError.isInstance(error) && error.code === "UNSUPPORTED") return undefined
    throw error
  }
}

/**
 * llama.cpp refuses a file that lacks a tensor it asks for, has one of another shape, or has one that it never asked
 * for (v0.5.0 src/llama-model-loader.cpp, `done_getting_tensors`), so that loading is the proof of an inventory.
 */
async function load(model: Model): Promise<{ readonly tensors: number; readonly observed: MemoryObservation }> {
  const { architecture } = model
  const { bytes: header, fileBytes } = writeModelHeader(architecture)
  const report = predicted(model)
  const file = { header, fileBytes }
  const request = report ? contextRequestOf(file, report.resolved) : { model: file, context, repack: false }
  const observed = await referee.simulateMemory(request)
  if (!observed.ok) throw new Error(`${model.id}: ${observed.reason}`)
  return { tensors: new DataView(header.buffer, header.byteOffset).getUint32(8, true), observed }
}

describe("every architecture of the catalogue that llama.cpp has", () => {
  const rows: Compared[] = []

  it.each(withGguf)("$id loads with no tensor missing and none unused", async (model) => {
    const { tensors, observed } = await load(model)
    rows.push({ model, tensors, observed, report: predicted(model) })
    expect(tensors).toBeGreaterThan(0)
  })

  it("is in the table of the documentation, with the errors measured", async () => {
    expect(rows.length).toBe(withGguf.length)
    await expect(architectureTable(rows)).toMatchFileSnapshot("../../../docs/architectures.md")
  })
})
