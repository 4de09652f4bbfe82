import { withContext } from "./context.js"
import { library } from "./library.js"
import { isRounded } from "./log.js"
import { stateOf } from "./state.js"
import { entriesOf } from "./std-map.js"

/**
 * @import { MemoryQuestion } from "../protocol.ts"
 * @import { ObservedTerm } from "../answer.ts"
 */

/**
 * What llama.cpp would allocate, to the byte: the sums that its own `llama_get_memory_breakdown` returns, in which a
 * model without weights counts as if it had them (src/llama-context.cpp:3436).
 *
 * @param {MemoryQuestion} request
 */
export function simulateMemory(request) {
  return withContext(request, ({ model, context, log }) => {
    const sums = entriesOf(library().memoryBreakdown()(context), 3)
    const states = stateOf(library().memoryOf(context))
    /** @type {ObservedTerm[]} */
    const terms = []
    for (const { key, values } of sums) {
      const buffer = library().bufferTypeName(key)
      const [weights = 0, context = 0, compute = 0] = values
      const state = states.get(key) ?? 0
      terms.push({ what: "weights", buffer, bytes: weights }, { what: "cache", buffer, bytes: context - state })
      terms.push({ what: "state", buffer, bytes: state }, { what: "compute", buffer, bytes: compute })
    }
    terms.push(outputTerm(model, context, request.embeddings === true, log))
    return {
      ok: true,
      terms: terms.filter(({ bytes }) => bytes !== 0),
      contextTokens: library().contextTokens(context),
      contextTokensPerSequence: library().contextTokensPerSequence(context),
      batch: library().batchTokens(context),
      microBatch: library().microBatchTokens(context),
      flashAttention: usesFlashAttention(request, log),
      log,
    }
  })
}

/**
 * The buffer for logits and embeddings is in no sum. When a context opens it holds one row of each for every sequence
 * (src/llama-context.cpp:2128); what the log says is only rounded, but has to agree.
 *
 * @param {bigint} model
 * @param {bigint} context
 * @param {boolean} embeddings
 * @param {readonly string[]} log
 * @returns {ObservedTerm}
 */
function outputTerm(model, context, embeddings, log) {
  const name = Buffer.alloc(64)
  library().metadataValue(model, "general.architecture", name, name.length)
  // T5 always returns both (src/llama-context.cpp:2119).
  const both = embeddings || name.toString("utf8", 0, name.indexOf(0)) === "t5"
  const logits = library().vocabularySize(library().vocabulary(model))
  const row = logits + (both ? library().outputEmbeddingSize(model) : 0)
  const bytes = 4 * row * library().sequences(context)

  const line = log.map((text) => /: +(\S+) +output buffer size = +([\d.]+) MiB/.exec(text)).find(Boolean)
  if (!line) throw new Error("expected a line on the output buffer in llama.cpp's log, found none")
  if (!isRounded(bytes, line[2]))
    throw new Error(`expected an output buffer of ${bytes} bytes, llama.cpp's log says ${line[2]} MiB`)
  return { what: "output", buffer: String(line[1]), bytes }
}

/**
 * @param {MemoryQuestion} request
 * @param {readonly string[]} log
 */
function usesFlashAttention(request, log) {
  const resolved = log.map((text) => /Flash Attention (enabled|disabled)/.exec(text)).findLast(Boolean)
  if (resolved) return resolved[1] === "enabled"
  if (log.some((text) => text.includes("enabling flash_attn since it is required"))) return true
  return request.flashAttention === true
}
