import { type Hardware, PlimsollError, type Source } from "@plimsoll/specs"
import type { MemoryRequest } from "../../request.ts"
import { exactly, type Interval, type Term } from "../../term.ts"
import type { Engine, EngineEstimate } from "../engine.ts"
import { type Backend, type BackendName, backends } from "./backends.ts"
import { cacheBytes, cacheBytesPerToken } from "./cache.ts"
import { computeBuffers } from "./compute.ts"
import { flagsFor } from "./flags.ts"
import { graphSizes, type LlamaCppDefaults, type LlamaCppOptions, resolveOptions } from "./options.ts"
import { loadWeights } from "./weights.ts"

/** Release that all rules of this folder were read from. */
const version = "0.5.0"

const usualBackend: Readonly<Record<Hardware["vendor"], BackendName>> = {
  nvidia: "cuda",
  amd: "rocm",
  apple: "metal",
  intel: "vulkan",
}

function deviceBackend(request: MemoryRequest): Backend {
  const [device, second] = request.hardware ?? []
  if (second)
    throw new PlimsollError("UNSUPPORTED", "hardware: expected at most one device, got several", {
      hint: "Splitting over devices has no rule here yet; ask for each device alone.",
    })
  const name = request.backend ?? (device ? usualBackend[device.vendor] : "cpu")
  if (!Object.hasOwn(backends, name))
    throw new PlimsollError("INVALID_REQUEST", `backend: expected one of ${Object.keys(backends).join(", ")}, got "${name}"`)
  return device ? backends[name as BackendName] : backends.cpu
}

const rulesSource = (where: string): Source => ({ where: `llama.cpp v${version} ${where}` })

/** Bounds from a median error: nine of ten cases lie within four medians where errors are spread evenly in log. */
function bounds(bytes: number, error: number | undefined): Interval {
  if (error === undefined) return exactly(bytes)
  return { low: Math.floor(bytes * (1 - 4 * error)), high: Math.ceil(bytes * (1 + 4 * error)), coverage: 0.9 }
}

/** Logits of one output per sequence on the host, before any is asked for (as v0.5.0 src/llama-context.cpp:2101). */
function outputBytes(request: MemoryRequest, options: LlamaCppOptions): number {
  return 4 * request.model.architecture.vocabularySize * options.sequences
}

function termsOf(request: MemoryRequest, options: LlamaCppOptions, device: Backend) {
  const { architecture } = request.model
  const host = backends.cpu
  const weights = loadWeights(request, { device, host, loadPredictionLayers: options.loadPredictionLayers })
  // The device's driver lends the host pinned memory, aligned like the device's.
  const buffers = computeBuffers(architecture, options, device, host)
  const cache = cacheBytes(architecture, options, device)
  const main = device === host ? "host" : 0
  const { tokens, outputs } = graphSizes(options)
  const term = (
    what: Term["what"],
    where: Term["device"],
    bytes: number,
    how: string,
    from: string,
    error?: number,
  ): Term => ({
    what,
    bytes,
    device: where,
    certainty: error === undefined ? "exact" : "fitted",
    interval: bounds(bytes, error),
    how,
    source: rulesSource(from),
  })
  const perToken = cacheBytesPerToken(architecture, options, device)
  const overhead = device.overhead
  const terms: Term[] = [
    ...(device === host
      ? []
      : [term("weights", 0, weights.deviceBytes, `${weights.deviceTensors} tensors, each padded to ${device.alignment} bytes`, "src/llama-model.cpp:1534")]),
    term("weights", "host", weights.hostBytes, device === host ? `${weights.hostTensors} tensors` : "the token embedding, whose rows are looked up on the host", "src/llama-model.cpp:1534"),
    term("cache", main, cache, `${perToken} bytes a token (${options.cacheKeys} keys, ${options.cacheValues} values) × ${options.context} cells`, "src/llama-kv-cache.cpp:143"),
    ...(device === host
      ? []
      : [term("compute", 0, buffers.deviceBytes, `graph of ${tokens} tokens and ${outputs} outputs, allocated as ggml does`, "ggml/src/ggml-alloc.c:718", device.computeError)]),
    term("compute", "host", buffers.hostBytes, `${device === host ? "" : "inputs and embedding rows of a "}graph of ${tokens} tokens and ${outputs} outputs, allocated as ggml does`, "ggml/src/ggml-alloc.c:718"),
    term("output", "host", outputBytes(request, options), `${architecture.vocabularySize} logits × 4 bytes × ${options.sequences} sequences`, "src/llama-context.cpp:2101"),
    ...(device === host
      ? []
      : [
          {
            what: "overhead",
            bytes: overhead.bytes,
            device: 0,
            certainty: "assumed",
            interval: { low: overhead.low, high: overhead.high, coverage: 0.9 },
            how: overhead.how,
            source: { where: overhead.where, date: "2026-11-23" },
          } satisfies Term,
        ]),
  ]
  return { terms, weights }
}

/** An engine value for one of the programs on top of llama.cpp. */
export function defineLlamaCpp(identity: { readonly id: string; readonly name: string; readonly program: string }, defaults: LlamaCppDefaults): Engine {
  return {
    id: identity.id,
    name: identity.name,
    version,
    estimate: (request): EngineEstimate => {
      const device = deviceBackend(request)
      const options = resolveOptions(request, defaults)
      const { terms, weights } = termsOf(request, options, device)
      const trained = request.model.architecture.contextLength
      return {
        terms,
        notLoadedBytes: weights.notLoadedBytes,
        fileBytes: weights.fileBytes,
        resolved: { ...options, backend: device.name, engineVersion: version },
        flags: flagsFor(identity.program, options, device !== backends.cpu),
        warnings:
          options.sequenceContext > trained
            ? [`context of ${options.sequenceContext} tokens a sequence exceeds the ${trained} the model was trained for`]
            : [],
      }
    },
    cacheBytesPerToken: (request) =>
      cacheBytesPerToken(request.model.architecture, resolveOptions(request, defaults), deviceBackend(request)),
  }
}
