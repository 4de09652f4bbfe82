import { GgufInsights, getLlama, LlamaLogLevel, readGgufFileInfo } from "node-llama-cpp"
import { pathOf } from "./model.js"

/** @import { SecondOpinionQuestion } from "../protocol.ts" */

/**
 * The same simulation as node-llama-cpp runs it: through the addon that its package brings, with its own choice of
 * parameters (outputs for the whole batch, no unified cache).
 *
 * @param {SecondOpinionQuestion} request
 */
export async function estimate(request) {
  /** @type {string[]} */
  const log = []
  const llama = await getLlama({
    gpu: false,
    build: "never",
    logLevel: LlamaLogLevel.warn,
    logger: (_level, message) => log.push(message.trimEnd()),
  })
  const file = await readGgufFileInfo(pathOf(request.file)).catch((error) => String(error?.message ?? error))
  if (typeof file === "string") return { ok: false, code: "REFUSED", reason: file, log }
  const insights = await GgufInsights.from(file, llama)
  const model = await insights.estimateModelResourceRequirementsV2({ gpuLayers: 0, useMmap: false })
  const context = await insights.estimateContextResourceRequirementsV2({
    modelGpuLayers: 0,
    useMmap: false,
    contextSize: request.context,
    flashAttention: request.flashAttention ?? "auto",
    ...defined({
      batchSize: request.batch,
      sequences: request.sequences,
      isEmbeddingContext: request.embeddings,
      swaFullCache: request.fullWindowCache,
      kvCacheKeyType: request.cacheKeys,
      kvCacheValueType: request.cacheValues,
    }),
  })
  return {
    ok: true,
    modelBytes: model.cpuRam + model.gpuVram,
    contextBytes: context.cpuRam + context.gpuVram,
    // Where its simulation fails, it falls back to formulas, and says so in its log only.
    simulated: !log.some((text) => text.includes("Falling back to estimation heuristic")),
    log,
  }
}

/**
 * @template {object} T
 * @param {T} fields
 * @returns {{ [K in keyof T]?: Exclude<T[K], undefined> }}
 */
function defined(fields) {
  return /** @type {any} */ (Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)))
}
