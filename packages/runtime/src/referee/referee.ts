import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type {
  GraphObservation,
  MemoryObservation,
  ObservedStorageType,
  ObservedTerm,
  QuantizationObservation,
  Refusal,
  SecondOpinion,
} from "./answer.ts"
import { type Child, openChild } from "./child.ts"
import { assertCanCallLibraries, assertCanReadSums, findLlamaCpp, type LlamaCppLibraries } from "./libraries.ts"
import { memoryQuestion, quantizationQuestion } from "./questions.ts"
import type { ContextRequest, GraphRequest, QuantizationRequest } from "./request.ts"

export interface RefereeOptions {
  /** Of llama.cpp. @default those that node-llama-cpp installed */
  readonly libraries?: LlamaCppLibraries | undefined
  /** For a single question, milliseconds. @default 60000 */
  readonly timeoutMilliseconds?: number | undefined
  /** Where a folder for the sparse model files is made. @default the system's for temporary files */
  readonly scratchFolder?: string | undefined
}

/** llama.cpp itself, asked in a process of its own. Questions are answered one after the other. */
export interface Referee {
  readonly libraries: LlamaCppLibraries
  /** What it would allocate, to the byte. 64-bit Linux only. */
  readonly simulateMemory: (request: ContextRequest) => Promise<MemoryObservation | Refusal>
  /** The operations that it plans the compute buffer for. 64-bit Linux only. */
  readonly traceGraph: (request: GraphRequest) => Promise<GraphObservation | Refusal>
  /** Which format its quantizer gives every tensor. */
  readonly simulateQuantization: (request: QuantizationRequest) => Promise<QuantizationObservation | Refusal>
  /** node-llama-cpp's sums for the same, in a second process: a check on this one, and an answer on every platform. */
  readonly estimateWithNodeLlamaCpp: (request: ContextRequest) => Promise<SecondOpinion | Refusal>
  /** ggml's table of types. */
  readonly storageTypes: () => Promise<readonly ObservedStorageType[] | Refusal>
  /** Ends the processes and removes their files. */
  readonly close: () => Promise<void>
}

/**
 * Opens llama.cpp for questions. Its process starts with the first one, does not keep the host alive, and is replaced
 * after a crash.
 *
 * @throws PlimsollError `REFEREE_UNAVAILABLE` without koffi, or without llama.cpp in the release that is known here
 * @example
 * ```ts
 * const referee = openReferee()
 * const answer = await referee.simulateMemory({ model: { path: "model.gguf" }, context: 8192 })
 * if (answer.ok) console.log(answer.cacheBytes)
 * else console.log(answer.reason)
 * await referee.close()
 * ```
 */
export function openReferee(options: RefereeOptions = {}): Referee {
  const libraries = options.libraries ?? findLlamaCpp()
  assertCanCallLibraries()
  const folder = mkdtempSync(join(options.scratchFolder ?? tmpdir(), "plimsoll-referee-"))
  const removeFolder = () => rmSync(folder, { recursive: true, force: true })
  process.once("exit", removeFolder)

  const child = (name: string): Child =>
    openChild({
      libraries: libraries.folder,
      folder: mkdtempSync(join(folder, `${name}-`)),
      timeoutMilliseconds: options.timeoutMilliseconds ?? 60_000,
    })
  const llamaCpp = child("llama-cpp")
  // Two copies of the same libraries in one process would share what each believes to be its own.
  const nodeLlamaCpp = child("node-llama-cpp")

  return {
    libraries,
    simulateMemory: async (request) => {
      assertCanReadSums()
      const answer = await llamaCpp.ask({ ask: "memory", request: memoryQuestion(request) })
      return isRefusal(answer) ? answer : withSums(answer as MemoryObservation)
    },
    traceGraph: async (request) => {
      assertCanReadSums()
      const question = { ...memoryQuestion(request), tokens: request.tokens }
      return (await llamaCpp.ask({ ask: "graph", request: question })) as GraphObservation | Refusal
    },
    simulateQuantization: async (request) => {
      const question = quantizationQuestion(request)
      return (await llamaCpp.ask({ ask: "quantization", request: question })) as QuantizationObservation | Refusal
    },
    estimateWithNodeLlamaCpp: async (request) => {
      const question = memoryQuestion(request)
      return (await nodeLlamaCpp.ask({ ask: "nodeLlamaCpp", request: question })) as SecondOpinion | Refusal
    },
    storageTypes: async () =>
      (await llamaCpp.ask({ ask: "storageTypes", request: undefined })) as ObservedStorageType[] | Refusal,
    close: async () => {
      await Promise.all([llamaCpp.close(), nodeLlamaCpp.close()])
      process.off("exit", removeFolder)
      removeFolder()
    },
  }
}

function isRefusal(answer: unknown): answer is Refusal {
  return (answer as { ok?: unknown }).ok === false
}

function withSums(observed: MemoryObservation): MemoryObservation {
  const sum = (what?: ObservedTerm["what"]) =>
    observed.terms.reduce((bytes, term) => (what === undefined || term.what === what ? bytes + term.bytes : bytes), 0)
  return {
    ...observed,
    weightsBytes: sum("weights"),
    cacheBytes: sum("cache"),
    stateBytes: sum("state"),
    computeBytes: sum("compute"),
    outputBytes: sum("output"),
    totalBytes: sum(),
  }
}
