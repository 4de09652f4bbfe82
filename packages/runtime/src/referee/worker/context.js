import { library } from "./library.js"
import { reasonOf, takeLog } from "./log.js"
import { loadModel } from "./model.js"

/**
 * @import { MemoryQuestion } from "../protocol.ts"
 * @import { Refusal } from "../answer.ts"
 */

/**
 * Opens a context in simulation, has it looked at, and frees it.
 *
 * @template T
 * @param {MemoryQuestion} request
 * @param {(opened: { model: bigint, context: bigint, log: string[] }) => T} look
 * @returns {T | Refusal}
 */
export function withContext(request, look) {
  const loaded = loadModel(request)
  const said = (/** @type {import("./log.js").LogLine[]} */ log) => log.map(({ text }) => text)
  if (loaded.model === undefined)
    return { ok: false, code: "REFUSED", reason: reasonOf(loaded.log), log: said(loaded.log) }

  takeLog()
  const context = library().openContext(loaded.model, contextParameters(request))
  const opening = takeLog()
  const log = said([...loaded.log, ...opening])
  if (!context) return { ok: false, code: "REFUSED", reason: reasonOf(opening), log }
  try {
    return look({ model: loaded.model, context, log })
  } finally {
    library().freeContext(context)
  }
}

/** @param {MemoryQuestion} request */
function contextParameters(request) {
  const parameters = library().defaultContextParameters()
  /** @param {string} field @param {unknown} value */
  const set = (field, value) => {
    if (value !== undefined) parameters[field] = value
  }
  set("n_ctx", request.context)
  set("n_batch", request.batch)
  set("n_ubatch", request.microBatch)
  set("n_seq_max", request.sequences)
  set("n_outputs_max", request.maximumOutputs)
  set("n_rs_seq", request.rollbackTokens)
  set("n_threads", request.threads)
  set("n_threads_batch", request.threads)
  set("type_k", request.cacheKeys)
  set("type_v", request.cacheValues)
  set("embeddings", request.embeddings)
  set("swa_full", request.fullWindowCache)
  set("kv_unified", request.unifiedCache)
  if (request.cacheOnHost !== undefined) parameters.offload_kqv = !request.cacheOnHost
  set("op_offload", request.offloadOperations)
  // LLAMA_FLASH_ATTN_TYPE_DISABLED and _ENABLED (include/llama.h:191); absent stays automatic.
  if (request.flashAttention !== undefined) parameters.flash_attn_type = request.flashAttention ? 1 : 0
  // LLAMA_CONTEXT_TYPE_MTP (include/llama.h:226)
  if (request.predictionContext) parameters.ctx_type = 1
  return parameters
}
