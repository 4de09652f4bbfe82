// How long answers about memory take, in process time: `npm run bench:memory`, after a build.
import { estimateMatrix, estimateMemory } from "@plimsoll/memory"
import { llamaServer } from "@plimsoll/memory/engines"
import * as recipeValues from "@plimsoll/quant/recipes"
import { writeModelHeader } from "@plimsoll/specs/gguf"
import { hardwareCatalogue } from "@plimsoll/specs/hardware"
import { modelCatalogue } from "@plimsoll/specs/models"
import { openReferee } from "@plimsoll/runtime/referee"
import { typesOf } from "@plimsoll/quant"

const { q4KM } = recipeValues
const ids = ["glm-4.5-air", "llama-3.1-8b", "gemma-3-27b", "qwen3-235b-a22b", "deepseek-v3", "gpt-oss-120b"]
const models = ids.map((id) => modelCatalogue.find((model) => model.id === id))
const device = hardwareCatalogue.find(({ id }) => id === "nvidia-geforce-rtx-4090")

/** Milliseconds of this process for one call, the median of groups. */
function timeOf(calls, call) {
  const times = []
  for (let group = 0; group < 15; group++) {
    const start = process.cpuUsage()
    for (let turn = 0; turn < calls; turn++) call(group * calls + turn)
    const { user, system } = process.cpuUsage(start)
    times.push((user + system) / 1000 / calls)
  }
  return times.toSorted((a, b) => a - b)[7]
}

const question = { recipe: q4KM, engine: llamaServer, hardware: [device], sequences: 4 }
const referee = openReferee()
console.log("model                 known, new context   never seen   llama.cpp's own simulation")
for (const model of models) {
  let context = 4096
  const warm = () => estimateMemory({ ...question, model, context: (context += 256) })
  timeOf(40, warm)
  const known = timeOf(40, warm)
  const unseen = Array.from({ length: 15 * 20 }, () => structuredClone(model))
  const cold = timeOf(20, (turn) => estimateMemory({ ...question, model: unseen[turn], context: 32_768 }))
  const types = new Map(typesOf(model.architecture, q4KM).map(({ tensor, type }) => [tensor.name, type]))
  const { bytes, fileBytes } = writeModelHeader(model.architecture, ({ name }) => types.get(name) ?? "f32")
  const ask = (tokens) =>
    referee.simulateMemory({ model: { header: bytes, fileBytes }, context: tokens, sequences: 4, flashAttention: true })
  await ask(8192)
  const start = performance.now()
  for (let turn = 1; turn <= 5; turn++) await ask(8192 + 256 * turn)
  const simulated = (performance.now() - start) / 5
  const columns = [known.toFixed(3), cold.toFixed(2), `${simulated.toFixed(1)} ms, ${(simulated / known).toFixed(0)} times as long`]
  console.log(model.id.padEnd(20), columns[0].padStart(15), "ms", columns[1].padStart(12), "ms  ", columns[2])
}
await referee.close()

const recipes = ["q2K", "q3KS", "q3KM", "q3KL", "iq4XS", "iq4NL", "q40", "q4KS", "q4KM", "q50", "q5KS", "q5KM", "q6K", "q80", "bf16", "f16", "iq3S", "iq3M", "q41", "q51"].map((name) => recipeValues[name]).filter(Boolean)
const many = modelCatalogue.filter(({ architecture }) => architecture.names.gguf !== undefined).slice(0, 100)
const contexts = Array.from({ length: 10 }, (_, index) => 2048 * (index + 1))
const start = process.cpuUsage()
const matrix = estimateMatrix({ models: many, recipes, contexts, hardware: hardwareCatalogue.slice(0, 50), engine: llamaServer })
const { user, system } = process.cpuUsage(start)
console.log(`matrix of ${many.length} models × ${recipes.length} recipes × ${contexts.length} contexts × 50 devices: ${matrix.cells} cells in ${((user + system) / 1e6).toFixed(2)} s`)
