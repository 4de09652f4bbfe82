import { PlimsollError } from "@plimsoll/specs"
import { usableMemory } from "../../devices/usable-memory.ts"
import { type MemoryRequest, usableOptionsOf } from "../../request.ts"
import type { Engine, EngineEstimate } from "../engine.ts"
import { defineLlamaCpp } from "../llama-cpp/engine.ts"
import { asOtherBuild } from "../llama-cpp/other-build.ts"
import { servesOneAtOnce } from "./architectures/sequences.ts"
import { automaticBatch, expectedBytes } from "./batch.ts"
import { ollamaDefaults } from "./defaults.ts"
import { newest, type OllamaRules, rulesOf } from "./versions.ts"

const identity = { id: "ollama", name: "Ollama", program: "llama-server" }
const GiB = 2 ** 30

const server = defineLlamaCpp(identity, {
  sequences: 1,
  unifiedCache: false,
  fullWindowCache: false,
  context: 4096,
  batch: 512,
  microBatch: 512,
  outputs: "perSequence",
  // It leaves the server's own numbers as they are (llm/llama_server.go:368, v0.33.0-rc2).
  keepsPrompts: true,
})

function rulesFor({ engineVersion }: MemoryRequest): OllamaRules {
  const rules = rulesOf(engineVersion)
  if (rules) return rules
  throw new PlimsollError(
    "INVALID_REQUEST",
    `engineVersion: expected a version like "${newest}", got "${engineVersion}"`,
  )
}

/** Bytes that are free on the devices together. */
function freeBytes(request: MemoryRequest): number {
  const devices = request.backend === "cpu" ? [] : (request.hardware ?? [])
  return devices.reduce((sum, device, index) => sum + usableMemory(device, usableOptionsOf(request, index)).bytes, 0)
}

/** Tokens a request may have: as asked or by the devices' memory, and never more than the model was trained for. */
function requestContext(request: MemoryRequest, rules: OllamaRules): number {
  const devices = request.backend === "cpu" ? [] : (request.hardware ?? [])
  const gibibytes = devices.reduce((sum, device) => sum + usableMemory(device).bytes, 0) / GiB
  const tier = rules.contextTiers.find(([least]) => gibibytes >= least)?.[1] ?? 4096
  return Math.min(request.context || tier, request.model.architecture.contextLength)
}

/** The request as Ollama hands it to llama.cpp: `-c` of all requests together, `-b` and `-ub` alike. */
function launched(request: MemoryRequest, rules: OllamaRules, batch: number, sequences: number): MemoryRequest {
  const context = requestContext(request, rules) * sequences
  const kept = rules.runsServer ? {} : { promptCacheBytes: 0, contextCheckpoints: 0 }
  const microBatch = request.microBatch ?? batch
  return { ...request, ...kept, sequences, context, batch, microBatch, engineVersion: undefined }
}

/** Before 0.10 four were tried first; what is sure is that one is served. */
function sequencesOf({ sequences, model }: MemoryRequest, rules: OllamaRules): number {
  if (servesOneAtOnce(model.architecture)) return 1
  return sequences ?? (rules.sequences === "auto" ? 1 : rules.sequences)
}

function launchedFor(request: MemoryRequest): MemoryRequest {
  const rules = rulesFor(request)
  const sequences = sequencesOf(request, rules)
  const plain = launched(request, rules, request.batch ?? 512, sequences)
  if (request.batch !== undefined || !rules.runsServer) return plain
  const context = plain.context ?? 0
  if (context <= 4096) return plain
  const { fileBytes } = server.estimate(plain)
  const batch = automaticBatch({
    context,
    freeBytes: freeBytes(request),
    expectedBytes: expectedBytes(request.model.architecture, fileBytes, context),
  })
  return launched(request, rules, batch, sequences)
}

const ownEngine =
  "before 0.30 Ollama ran some families on an engine of its own, which lays out graphs and caches in other ways"

/* @__NO_SIDE_EFFECTS__ */
function overServer(): Engine {
  return {
    ...server,
    contextOf: "oneSequence",
    // The batch is a question of what is free.
    termsDependOn: "memory",
    version: newest,
    defaults: ollamaDefaults,
    estimate: (request): EngineEstimate => {
      const { runsServer } = rulesFor(request)
      const estimate = server.estimate(launchedFor(request))
      const other = asOtherBuild(estimate, {
        // Before, buffers of another engine: far off in either direction.
        error: runsServer ? 0.1 : 0.5,
        how: runsServer ? "Ollama 0.33 builds llama.cpp b10488" : ownEngine,
      })
      return {
        ...other,
        resolved: { ...other.resolved, engineVersion: request.engineVersion ?? newest },
        flags: ["ollama", "serve", ...other.flags.slice(1)],
        warnings: [
          ...other.warnings,
          ...(runsServer ? [] : [ownEngine]),
          ...((request.sequences ?? 1) > 1 && servesOneAtOnce(request.model.architecture)
            ? [`Ollama serves one request of this family at once, got sequences ${request.sequences}`]
            : []),
        ],
      }
    },
    cacheBytesPerToken: (request) => server.cacheBytesPerToken({ ...request, engineVersion: undefined }),
  }
}

/**
 * Ollama: llama.cpp's server with Ollama's own context, batch and number of requests. `context` is that of one request.
 *
 * @example
 * ```ts
 * estimateMemory({ model: llama318B, recipe: q4KM, engine: ollama, hardware: [rtx4090] }).resolved.context // 32768
 * ```
 */
export const ollama: Engine = overServer()
