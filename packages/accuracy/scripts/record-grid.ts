// Asks llama.cpp's own simulation the questions of the grid and keeps its answers: `npm run grid:record [architecture …]`
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { openReferee } from "@plimsoll/runtime/referee"
import { modelCatalogue } from "@plimsoll/specs/models"
import { observe, sparseFile } from "../src/grid/ask.ts"
import { modelsAsked, questionsOf, sampled } from "../src/grid/questions.ts"
import { type Answered, headerDigestOf, type Recording, recordedSpread, textOf } from "../src/grid/record.ts"
import { nameOfSetting, settingsOf } from "../src/grid/settings.ts"
import { spreadsOf } from "../src/grid/spreads.ts"

/** Of each model and way to spread it, out of 96, or 192 where there are sliding windows. */
const each = 46

const wanted = process.argv.slice(2)
const settings = settingsOf({ hasWindow: true }).map(nameOfSetting)
const recorded = new Date().toISOString().slice(0, 10)
const folder = mkdtempSync(join(tmpdir(), "plimsoll-grid-"))
const referee = openReferee()
const models = modelsAsked(modelCatalogue)
const architectures = [...new Set(models.map(({ architecture }) => architecture.names.gguf ?? ""))]

for (const architecture of architectures.filter((name) => wanted.length === 0 || wanted.includes(name))) {
  let crashed = 0
  const recordedModels = []
  for (const model of models.filter(({ architecture: { names } }) => names.gguf === architecture)) {
    const file = sparseFile(folder, model)
    const questions = questionsOf(model)
    const spreads = []
    for (const [index, spread] of spreadsOf(model.architecture).entries()) {
      const ofSpread = questions.filter((question) => question.spread === spread)
      const answers: Answered[] = []
      for (const question of sampled(ofSpread, each, 7919 * (models.indexOf(model) + 1) + index)) {
        try {
          answers.push({ question, observed: await observe(referee, file, question) })
        } catch {
          crashed += 1
        }
      }
      spreads.push(recordedSpread(spread, answers, settings))
    }
    if (file.path) rmSync(file.path)
    recordedModels.push({ model: model.id, headerDigest: headerDigestOf(model), spreads })
  }
  const recording: Recording = {
    engine: "llama.cpp v0.5.0",
    recipe: "Q4_K_M",
    recorded,
    settings,
    models: recordedModels,
  }
  writeFileSync(join("vectors", "llama-cpp-grid", `${architecture}.json`), textOf(recording))
  const rows = recordedModels.flatMap(({ spreads }) => spreads.flatMap(({ rows, refused }) => [...rows, ...refused]))
  process.stdout.write(`${architecture}: ${rows.length} answers, llama.cpp crashed on ${crashed} questions\n`)
}
await referee.close()
rmSync(folder, { recursive: true, force: true })
