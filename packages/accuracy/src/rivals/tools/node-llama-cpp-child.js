// @ts-check
// Answers in a process of its own, which the addon may take along: questions as JSON on the way in, a line out for each.
import { readFileSync } from "node:fs"
import { GgmlType, GgufInsights, readGgufFileInfo } from "node-llama-cpp"

/** @type {import("./node-llama-cpp.ts").Question[]} */
const questions = JSON.parse(readFileSync(0, "utf8"))

/** @param {string} name */
const typeOf = (name) => GgmlType[/** @type {keyof typeof GgmlType} */ (name.toUpperCase())]

/** @param {import("./node-llama-cpp.ts").Question} question */
async function answerTo({ path, devices, gpuLayers, cacheKeys, cacheValues, ...rest }) {
  const insights = await GgufInsights.from(await readGgufFileInfo(path))
  const layers = devices === 0 ? 0 : (gpuLayers ?? insights.totalLayers)
  const model = insights.estimateModelResourceRequirements({ gpuLayers: layers, useMmap: false })
  const context = insights.estimateContextResourceRequirements({
    ...rest,
    modelGpuLayers: layers,
    kvCacheKeyType: typeOf(cacheKeys),
    kvCacheValueType: typeOf(cacheValues),
  })
  return { model, context }
}

for (const question of questions) process.stdout.write(`${JSON.stringify(await answerTo(question))}\n`)
