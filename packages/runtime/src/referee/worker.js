/**
 * Runs in a child process, since native code that meets a broken model aborts the process it is in. Written in
 * JavaScript because Node 20, which starts it straight from the sources in tests, cannot read TypeScript.
 *
 * @import { WorkerQuestion } from "./protocol.ts"
 */

/**
 * One answerer for each question, loaded when it is first asked: each brings native code that the others do not need.
 *
 * @type {Record<WorkerQuestion["ask"], (request: any) => unknown>}
 */
const answerers = {
  memory: async (request) => (await import("./worker/memory.js")).simulateMemory(request),
  graph: async (request) => (await import("./worker/graph.js")).traceGraph(request),
  quantization: async (request) => (await import("./worker/quantization.js")).simulateQuantization(request),
  storageTypes: async () => (await import("./worker/storage-types.js")).listStorageTypes(),
  nodeLlamaCpp: async (request) => (await import("./worker/node-llama-cpp.js")).estimate(request),
}

process.on("message", async (/** @type {WorkerQuestion} */ question) => {
  try {
    process.send?.({ ok: true, value: await answerers[question.ask](question.request) })
  } catch (error) {
    process.send?.({ ok: false, reason: error instanceof Error ? error.message : String(error) })
  }
})

// The parent has ended without a word.
process.on("disconnect", () => process.exit(0))
