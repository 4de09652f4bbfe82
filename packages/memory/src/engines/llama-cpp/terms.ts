import type { Source } from "@plimsoll/specs"
import type { MemoryRequest } from "../../request.ts"
import { exactly, type Interval, type Term } from "../../term.ts"
import { computeErrorOf } from "./architectures/compute-errors.ts"
import type { Backend } from "./backends.ts"
import { newestRules } from "./builds/index.ts"
import { cacheBytes, cacheBytesPerToken } from "./cache.ts"
import { computeBuffers } from "./compute/buffers.ts"
import { graphSizes, type LlamaCppOptions } from "./options.ts"
import type { Placement } from "./placement.ts"
import { rollbackBytes, stateBytes } from "./state.ts"
import type { LoadedWeights } from "./weights.ts"

/** Release that all rules of this folder were read from. */
export const version = "0.5.0"

const rulesSource = (where: string): Source => ({ where: `llama.cpp v${version} ${where}` })

/** Bounds that hold in nine of ten cases. */
function bounds(bytes: number, error: number | undefined): Interval {
  if (error === undefined) return exactly(bytes)
  return { low: Math.max(0, Math.floor(bytes * (1 - error))), high: Math.ceil(bytes * (1 + error)), coverage: 0.9 }
}

interface Counted {
  readonly bytes: number
  readonly how: string
  /** File and line of the rule. */
  readonly from: string
  /** Share by which it may miss, where the rule is not proved exact. */
  readonly error?: number | undefined
  /** Bytes that may come on top. */
  readonly more?: number
}

function term(what: Term["what"], device: Term["device"], { bytes, how, from, error, more = 0 }: Counted): Term {
  const certainty = error === undefined && more === 0 ? "exact" : "fitted"
  const { low, high, coverage } = bounds(bytes, error)
  const interval = { low, high: high + more, coverage }
  return { what, bytes, device, certainty, interval, how, source: rulesSource(from) }
}

function overheadTerm({ overhead }: Backend, device: number): Term {
  const { bytes, low, high, how, where } = overhead
  const interval = { low, high, coverage: 0.9 }
  return { what: "overhead", bytes, device, certainty: "assumed", interval, how, source: { where, date: "2026-11-23" } }
}

/**
 * Share by which a graph of an older build may miss. Of 19 buffers that builds of known number or host buffer printed on
 * CPU, CUDA and ROCm all are equal (docs/logs.md); the day a change came is known within some days.
 */
const ofOlderBuilds = 0.05

const rules = {
  weights: "src/llama-model.cpp:1534",
  cache: "src/llama-kv-cache.cpp:143",
  state: "src/llama-memory-recurrent.cpp:82",
  compute: "ggml/src/ggml-alloc.c:718",
  /** Logits of one output per sequence on the host, before any is asked for. */
  output: "src/llama-context.cpp:2101",
} as const

function weightsHow(
  { tensors }: { readonly tensors: number },
  backend: Backend,
  onHost: boolean,
  isWhole: boolean,
): string {
  if (!onHost) return `${tensors} tensors, each padded to ${backend.alignment} bytes`
  return isWhole ? "the token embedding, whose rows are looked up on the host" : `${tensors} tensors`
}

/** All that llama.cpp allocates, each part on its device. */
export function termsOf(
  request: Pick<MemoryRequest, "model" | "recipe">,
  options: LlamaCppOptions,
  placement: Placement,
  weights: LoadedWeights,
): readonly Term[] {
  const { architecture } = request.model
  const { backends, devices } = placement
  const sizes = graphSizes(architecture, options)
  const buffers = computeBuffers(request, sizes, placement)
  const caches = cacheBytes(architecture, options, placement)
  const states = stateBytes(architecture, options, placement)
  const { cacheKeys, cacheValues, context, sequences } = options
  const perToken = `${cacheBytesPerToken(architecture, options)} bytes a token (${cacheKeys} keys, ${cacheValues} values) × ${context} cells`
  const perSequence = (bytes: number) => `${bytes / sequences} bytes of recurrent state × ${sequences} sequences`
  const graph = `graph of ${sizes.tokens} tokens and ${sizes.outputs} outputs, allocated as ggml does`
  const older = options.rules !== undefined && options.rules !== newestRules
  const error = older ? Math.max(computeErrorOf(architecture) ?? 0, ofOlderBuilds) : computeErrorOf(architecture)
  const host = backends.length - 1
  const several = caches.filter((bytes) => bytes > 0).length > 1 ? "this place's layers of " : ""

  const terms = backends.flatMap((backend, index): readonly Term[] => {
    const place = devices[index] ?? "host"
    const onHost = index === host
    const loaded = weights.parts[index] ?? { bytes: 0, tensors: 0 }
    const cache = caches[index] ?? 0
    const state = states[index] ?? 0
    const deviceError = Math.max(error ?? 0, backend.computeError ?? 0) || undefined
    const compute = {
      bytes: buffers[index] ?? 0,
      from: rules.compute,
      error: onHost ? error : deviceError,
      more: state > 0 ? rollbackBytes(architecture, options) : 0,
      how: onHost && host > 0 && placement.isWhole ? `inputs and embedding rows of a ${graph}` : graph,
    }
    const weightsTerm = {
      bytes: loaded.bytes,
      from: rules.weights,
      how: weightsHow(loaded, backend, onHost, host > 0 && placement.isWhole),
    }
    return [
      term("weights", place, weightsTerm),
      ...(cache > 0 || (onHost && host === 0)
        ? [term("cache", place, { bytes: cache, how: several + perToken, from: rules.cache })]
        : []),
      ...(state > 0 ? [term("state", place, { bytes: state, how: perSequence(state), from: rules.state })] : []),
      term("compute", place, compute),
      ...(typeof place === "number" ? [overheadTerm(backend, place)] : []),
    ]
  })
  // Until llama.cpp pull 6122.
  const keepsBatch = options.rules?.batchOutput ?? false
  const output = term("output", "host", {
    bytes: 4 * architecture.vocabularySize * (keepsBatch ? options.batch : sequences),
    how: `${architecture.vocabularySize} logits × 4 bytes × ${keepsBatch ? `${options.batch} tokens` : `${sequences} sequences`}`,
    from: rules.output,
  })
  return [...terms, output]
}
