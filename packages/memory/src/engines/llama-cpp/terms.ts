import type { Architecture, Source } from "@plimsoll/specs"
import { exactly, type Interval, type Term } from "../../term.ts"
import { computeErrorOf } from "./architectures/compute-errors.ts"
import { type Backend, backends } from "./backends.ts"
import { cacheBytes, cacheBytesPerToken } from "./cache.ts"
import { computeBuffers } from "./compute.ts"
import { graphSizes, type LlamaCppOptions } from "./options.ts"
import { stateBytes } from "./state.ts"
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
  /** Median error as a share, where the rule is not proved exact. */
  readonly error?: number | undefined
}

function term(what: Term["what"], device: Term["device"], { bytes, how, from, error }: Counted): Term {
  const certainty = error === undefined ? "exact" : "fitted"
  return { what, bytes, device, certainty, interval: bounds(bytes, error), how, source: rulesSource(from) }
}

function overheadTerm({ overhead }: Backend): Term {
  const { bytes, low, high, how, where } = overhead
  const interval = { low, high, coverage: 0.9 }
  return {
    what: "overhead",
    bytes,
    device: 0,
    certainty: "assumed",
    interval,
    how,
    source: { where, date: "2026-11-23" },
  }
}

const rules = {
  weights: "src/llama-model.cpp:1534",
  cache: "src/llama-kv-cache.cpp:143",
  state: "src/llama-memory-recurrent.cpp:82",
  compute: "ggml/src/ggml-alloc.c:718",
  /** Logits of one output per sequence on the host, before any is asked for. */
  output: "src/llama-context.cpp:2101",
} as const

/** All that llama.cpp allocates, each part on its device. */
export function termsOf(
  architecture: Architecture,
  options: LlamaCppOptions,
  device: Backend,
  weights: LoadedWeights,
): readonly Term[] {
  const host = backends.cpu
  const buffers = computeBuffers(architecture, options, device, host)
  const { tokens, outputs } = graphSizes(architecture, options)
  const { cacheKeys, cacheValues, context, sequences } = options
  const cache: Counted = {
    bytes: cacheBytes(architecture, options, device),
    how: `${cacheBytesPerToken(architecture, options)} bytes a token (${cacheKeys} keys, ${cacheValues} values) × ${context} cells`,
    from: rules.cache,
  }
  const state = stateBytes(architecture, options, device)
  const recurrent: Counted = {
    bytes: state,
    how: `${state / sequences} bytes of recurrent state × ${sequences} sequences`,
    from: rules.state,
  }
  const stateTerms = (place: Term["device"]) => (state > 0 ? [term("state", place, recurrent)] : [])
  const output = term("output", "host", {
    bytes: 4 * architecture.vocabularySize * sequences,
    how: `${architecture.vocabularySize} logits × 4 bytes × ${sequences} sequences`,
    from: rules.output,
  })
  const graph = `graph of ${tokens} tokens and ${outputs} outputs, allocated as ggml does`
  const hostWeights = { bytes: weights.hostBytes, from: rules.weights }
  const error = computeErrorOf(architecture)
  const deviceError = Math.max(error ?? 0, device.computeError ?? 0) || undefined
  const hostCompute = { bytes: buffers.hostBytes, from: rules.compute, error }
  if (device === host)
    return [
      term("weights", "host", { ...hostWeights, how: `${weights.hostTensors} tensors` }),
      term("cache", "host", cache),
      ...stateTerms("host"),
      term("compute", "host", { ...hostCompute, how: graph }),
      output,
    ]
  return [
    term("weights", 0, {
      bytes: weights.deviceBytes,
      how: `${weights.deviceTensors} tensors, each padded to ${device.alignment} bytes`,
      from: rules.weights,
    }),
    term("weights", "host", { ...hostWeights, how: "the token embedding, whose rows are looked up on the host" }),
    term("cache", 0, cache),
    ...stateTerms(0),
    term("compute", 0, { bytes: buffers.deviceBytes, how: graph, from: rules.compute, error: deviceError }),
    term("compute", "host", { ...hostCompute, how: `inputs and embedding rows of a ${graph}` }),
    output,
    overheadTerm(device),
  ]
}
