// How long answers about memory take: `npm run bench:memory`, after a build.
import { gzipSync } from "node:zlib"
import { estimateMatrix, estimateMemory, prepareEstimate } from "@plimsoll/memory"
import { llamaServer } from "@plimsoll/memory/engines"
import { typesOf } from "@plimsoll/quant"
import { q4KM, recipeByName } from "@plimsoll/quant/recipes"
import { openReferee } from "@plimsoll/runtime/referee"
import { writeModelHeader } from "@plimsoll/specs/gguf"
import { hardwareCatalogue } from "@plimsoll/specs/hardware"
import { modelCatalogue } from "@plimsoll/specs/models"
import { build } from "esbuild"

const ids = ["glm-4.5-air", "llama-3.1-8b", "gemma-3-27b", "qwen3-235b-a22b", "deepseek-v3", "gpt-oss-120b"]
const models = ids.map((id) => modelCatalogue.find((model) => model.id === id))
const device = hardwareCatalogue.find(({ id }) => id === "nvidia-geforce-rtx-4090")

/** Milliseconds of one call, the median of many. */
function timeOf(calls, call) {
  const times = []
  for (let turn = 0; turn < calls; turn++) {
    const start = performance.now()
    call(turn)
    times.push(performance.now() - start)
  }
  return times.toSorted((a, b) => a - b)[Math.floor(calls / 2)]
}

const print = (...texts) => process.stdout.write(`${texts.join(" ")}\n`)

const names =
  "Q2_K Q3_K_S Q3_K_M Q3_K_L IQ4_XS IQ4_NL Q4_0 Q4_K_S Q4_K_M Q5_0 Q5_K_S Q5_K_M Q6_K Q8_0 BF16 F16 IQ3_S IQ3_M Q4_1 Q5_1"
const recipes = names.split(" ").map((name) => recipeByName(name))

const question = { recipe: q4KM, engine: llamaServer, hardware: [device], sequences: 4 }
const referee = openReferee()
print("model                 known, new context   never seen   prepared   llama.cpp's own simulation")
for (const model of models) {
  let context = 4096
  const warm = () => {
    context += 256
    estimateMemory({ ...question, model, context })
  }
  timeOf(1000, warm)
  const known = timeOf(400, warm)
  const unseen = Array.from({ length: 600 }, () => structuredClone(model))
  const cold = timeOf(unseen.length, (turn) => estimateMemory({ ...question, model: unseen[turn], context: 32_768 }))
  const prepared = prepareEstimate({ ...question, model, context: 32_768 })
  const others = hardwareCatalogue.filter(({ vendor }) => vendor === device.vendor)
  const again = (turn) =>
    prepared({ recipe: turn % 2 ? q4KM : recipes[turn % recipes.length], hardware: [others[turn % others.length]] })
  timeOf(2000, again)
  const changed = timeOf(2000, again)
  const types = new Map(typesOf(model.architecture, q4KM).map(({ tensor, type }) => [tensor.name, type]))
  const { bytes, fileBytes } = writeModelHeader(model.architecture, ({ name }) => types.get(name) ?? "f32")
  const ask = (tokens) =>
    referee.simulateMemory({ model: { header: bytes, fileBytes }, context: tokens, sequences: 4, flashAttention: true })
  await ask(8192)
  const start = performance.now()
  for (let turn = 1; turn <= 5; turn++) await ask(8192 + 256 * turn)
  const simulated = (performance.now() - start) / 5
  const columns = [
    known.toFixed(3),
    cold.toFixed(2),
    (1000 * changed).toFixed(1),
    `${simulated.toFixed(1)} ms, ${(simulated / known).toFixed(0)} times as long`,
  ]
  print(
    model.id.padEnd(20),
    columns[0].padStart(15),
    "ms",
    columns[1].padStart(12),
    "ms",
    columns[2].padStart(8),
    "µs  ",
    columns[3],
  )
}
await referee.close()

const many = modelCatalogue.filter(({ architecture }) => architecture.names.gguf !== undefined).slice(0, 100)
const contexts = Array.from({ length: 10 }, (_, index) => 2048 * (index + 1))
const start = process.cpuUsage()
const matrix = estimateMatrix({
  models: many,
  recipes,
  contexts,
  hardware: hardwareCatalogue.slice(0, 50),
  engine: llamaServer,
})
const { user, system } = process.cpuUsage(start)
print(
  `matrix of ${many.length} models × ${recipes.length} recipes × ${contexts.length} contexts × 50 devices: ${matrix.cells} cells in ${((user + system) / 1e6).toFixed(2)} s`,
)

/** What an application downloads for one model, one recipe and one engine. */
const entry = `
  import { estimateMemory } from "@plimsoll/memory"
  import { llamaCpp } from "@plimsoll/memory/engines"
  import { q4KM } from "@plimsoll/quant/recipes"
  import { glm45Air } from "@plimsoll/specs/models"
  console.log(estimateMemory({ model: glm45Air, recipe: q4KM, engine: llamaCpp }))
`
const bundle = await build({
  stdin: { contents: entry, resolveDir: import.meta.dirname },
  bundle: true,
  minify: true,
  format: "esm",
  platform: "browser",
  write: false,
})
const [{ contents }] = bundle.outputFiles
print(
  `bundle of one model, one recipe and llama.cpp: ${(gzipSync(contents, { level: 9 }).length / 1000).toFixed(1)} kB gzipped`,
)
