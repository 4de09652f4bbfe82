import { modelCatalogue } from "@plimsoll/specs/models"
import { describe, expect, it } from "vitest"
import { outsideBounds } from "./amounts.ts"
import { answerOf, predictedReport } from "./ask.ts"
import { architectureOf, type Compared, computeBuffersPage } from "./page.ts"
import { modelsAsked, nameOf } from "./questions.ts"
import { answersOf, headerDigestOf, readRecordings } from "./record.ts"

const recordings = readRecordings()
const models = new Map(modelCatalogue.map((model) => [model.id, model]))
const compared: Compared[] = []

const recordedModels = recordings.flatMap((recording) =>
  recording.models.map((recorded) => ({ id: recorded.model, recording, recorded })),
)

describe("what llama.cpp's simulation answered", () => {
  it.each(recordedModels)(
    "is what is said of $id, to the byte, or within the bounds",
    ({ id, recording, recorded }) => {
      const model = models.get(id)
      if (!model) throw new Error(`expected a model of the catalogue, got ${id}`)
      expect(headerDigestOf(model), `another file of ${id}: record its answers again`).toBe(recorded.headerDigest)
      const outside: string[] = []
      for (const { question, observed } of answersOf(recording, recorded, model)) {
        const report = predictedReport(question)
        compared.push({ question, observed, predicted: answerOf(report) })
        if (report === undefined) continue
        if (report === "refused" || observed === "refused") {
          if (report !== observed) outside.push(`${nameOf(question)}: ${observed === "refused" ? "" : "not "}refused`)
        } else outside.push(...outsideBounds(report, observed).map((text) => `${nameOf(question)}: ${text}`))
      }
      expect(outside).toEqual([])
    },
  )

  it("was asked of every model that questions are asked of, fifty thousand questions and more", () => {
    expect(new Set(recordedModels.map(({ id }) => id))).toEqual(
      new Set(modelsAsked(modelCatalogue).map(({ id }) => id)),
    )
    expect(compared.length).toBeGreaterThan(50_000)
    expect(new Set(compared.map(architectureOf)).size).toBeGreaterThan(80)
  })

  it("is on the page of the documentation", async () => {
    await expect(computeBuffersPage(compared)).toMatchFileSnapshot("../../../../docs/compute-buffers.md")
  })
})
