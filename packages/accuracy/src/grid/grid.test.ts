import { spawnSync } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { modelCatalogue } from "@plimsoll/specs/models"
import { afterAll, describe, expect, it } from "vitest"
import { openReferees } from "../referees.ts"
import { differencesOf } from "./amounts.ts"
import { observe, predictedAnswer, sparseFile } from "./ask.ts"
import { architectureOf, type Compared } from "./page.ts"
import { modelsAsked, nameOf, questionsOf, sampled } from "./questions.ts"

const canBuildDevices = ["git", "g++"].every((program) => spawnSync(program, ["--version"]).status === 0)
if (!canBuildDevices) process.stderr.write("only the CPU is asked: git and g++ are needed for pretend devices\n")

const isFull = process.env.PLIMSOLL_FULL === "1"
/** Questions for each model: all of them in a full run. */
const each = isFull ? Number.POSITIVE_INFINITY : 4

const models = modelsAsked(modelCatalogue)
const referees = openReferees(2)
const folder = mkdtempSync(join(tmpdir(), "plimsoll-grid-"))
afterAll(async () => {
  await referees.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Both answers, or nothing where llama.cpp itself crashed. */
const compared: Compared[] = []
let crashed = 0

describe("llama.cpp's own simulation, over devices and host", () => {
  it.each(models)(
    "is asked of $id",
    async (model) => {
      await referees.use(async (referee) => {
        const file = sparseFile(folder, model)
        const all = questionsOf(model).filter(({ spread }) => canBuildDevices || spread === "cpu")
        for (const question of sampled(all, each, model.id.length * 7919 + models.indexOf(model))) {
          const predicted = predictedAnswer(question)
          try {
            compared.push({ question, predicted, observed: await observe(referee, file, question) })
          } catch {
            crashed += 1
          }
        }
        if (file.path) rmSync(file.path, { force: true })
      })
    },
    3_600_000,
  )

  it("agrees to the byte, place by place, where everything is in one place", () => {
    const inexact = new Set(["gemma3n", "gemma4"])
    const wrong = compared.flatMap(({ question, predicted, observed }) => {
      if (question.spread !== "cpu" && question.spread !== "one") return []
      if (inexact.has(architectureOf({ question })) || predicted === undefined) return []
      if (predicted === "refused" || observed === "refused") return predicted === observed ? [] : [nameOf(question)]
      const keys = differencesOf(predicted, observed)
      return keys.length === 0
        ? []
        : [
            `${nameOf(question)}: ${keys.map((key) => `${key} ${predicted.get(key)}, not ${observed.get(key)}`).join("; ")}`,
          ]
    })
    expect(wrong).toEqual([])
  })

  it("rarely crashes", () => {
    expect(compared.length).toBeGreaterThan(models.length * (canBuildDevices ? 2 : 0.4))
    expect(crashed / (compared.length + crashed)).toBeLessThan(0.02)
  })
})
