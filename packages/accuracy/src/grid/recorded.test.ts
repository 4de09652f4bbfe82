import { modelCatalogue } from "@plimsoll/specs/models"
import { describe, expect, it } from "vitest"
import { outsideBounds } from "./amounts.ts"
import { answerOf, predictedReport } from "./ask.ts"
import { architectureOf, type Compared, computeBuffersPage } from "./page.ts"
import { modelsAsked, nameOf } from "./questions.ts"
import { answersOf, headerDigestOf, readRecordings } from "./record.ts"

const isFull = process.env.PLIMSOLL_FULL === "1"
/** Of the answers of each model, one in so many is compared with. */
const every = isFull ? 1 : 5

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
      for (const [index, { question, observed }] of answersOf(recording, recorded, model).entries()) {
        if (index % every !== 0) continue
        const report = predictedReport(question)
        compared.push({ question, observed, predicted: answerOf(report) })
        if (report === undefined) continue
        if (report === "refused" || observed === "refused") {
          if (report !== observed) outside.push(`${nameOf(question)}: ${observed === "refused" ? "" : "not "}refused`)
        } else outside.push(...outsideBounds(report, observed).map((text) => `${nameOf(question)}: ${text}`))
      }
      expect(outside).toEqual([])
    },
    600_000,
  )

  it("was recorded of every model that questions are asked of, for fifty thousand questions and more", () => {
    expect(new Set(recordedModels.map(({ id }) => id))).toEqual(
      new Set(modelsAsked(modelCatalogue).map(({ id }) => id)),
    )
    expect(every * compared.length).toBeGreaterThan(50_000)
    expect(new Set(compared.map(architectureOf)).size).toBeGreaterThan(80)
  })

  it.runIf(isFull)("is on the page of the documentation", async () => {
    await expect(computeBuffersPage(compared)).toMatchFileSnapshot("../../../../docs/compute-buffers.md")
  })
})
