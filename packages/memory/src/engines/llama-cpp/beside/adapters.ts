import { layersOf, PlimsollError, type Tensor } from "@plimsoll/specs"
import type { MemoryRequest } from "../../../request.ts"
import { exactly, type Term } from "../../../term.ts"
import { backendOf, type Placement } from "../placement.ts"
import { fileOf, nameAt } from "../weights.ts"
import type { Loaded } from "./draft.ts"

/** A pair of matrices beside each of a layer's own, whose routed experts adapters seldom touch. */
function isAdapted({ stage, shape, storage, experts, role }: Tensor): boolean {
  return stage === "layer" && shape.length === 2 && storage === "weight" && experts === undefined && role !== "router"
}

/** What adapters of one rank are made of in one place. */
interface Adapted {
  /** Elements of both matrices for a rank of one, of all layers' matrices. */
  readonly elements: number
  /** Of queries and values alone. */
  readonly leastElements: number
  /** Most rows of a matrix. */
  readonly rows: number
  readonly matrices: number
}

const nothing: Adapted = { elements: 0, leastElements: 0, rows: 0, matrices: 0 }

/** Each pair where the matrix is that it changes (as llama.cpp v0.5.0 src/llama-adapter.cpp:338). */
function adaptedBy(request: MemoryRequest, placement: Placement): readonly Adapted[] {
  const sums = placement.backends.map(() => nothing)
  for (const { tensor, times, layer } of fileOf(request).byLayer()) {
    if (!isAdapted(tensor)) continue
    const backend = backendOf(placement, nameAt(tensor, layer), layer)
    const { elements, leastElements, rows, matrices } = sums[backend] ?? nothing
    const [columns = 0, own = 0] = tensor.shape
    const pair = times * (columns + own)
    const isUsual = tensor.role === "query" || tensor.role === "value" || tensor.role === "queryKeyValue"
    sums[backend] = {
      elements: elements + pair,
      leastElements: leastElements + (isUsual ? pair : 0),
      rows: Math.max(rows, own),
      matrices: matrices + 2 * times,
    }
  }
  return sums
}

/** Names and shapes of an adapter's tensors in its file, a pair's at most. */
const headerBytes = 256

function weightsTerm(
  adapter: NonNullable<MemoryRequest["adapters"]>[number],
  own: Adapted,
  share: number,
  { device, alignment }: { readonly device: Term["device"]; readonly alignment: number },
): Term {
  const beside = {
    what: "weights",
    of: "an adapter",
    device,
    source: { where: "llama.cpp v0.5.0 src/llama-adapter.cpp:338" },
  } as const
  const padding = own.matrices * (alignment - 1)
  if (adapter.rank === undefined) {
    const bytes = Math.round(adapter.fileBytes * share)
    const low = Math.max(0, bytes - headerBytes * own.matrices)
    const how = `its file's ${adapter.fileBytes} bytes, shared as the matrices are that it changes`
    return { ...beside, bytes, certainty: "fitted", interval: { low, high: bytes + padding, coverage: 0.9 }, how }
  }
  // In 32 bits unless the converter is told otherwise (convert_lora_to_gguf.py:287).
  const bytes = 4 * adapter.rank * own.elements
  const low = 2 * adapter.rank * own.leastElements
  const how = `rank ${adapter.rank} in 32 bits beside all ${own.matrices / 2} matrices of layers; at least of queries and values, in 16 bits`
  return { ...beside, bytes, certainty: "assumed", interval: { low, high: bytes + padding, coverage: 0.9 }, how }
}

/** A vector for each layer but the first, once for all files of them (as src/llama-adapter.cpp:66). */
function controlTerms({ request, placement }: Loaded): readonly Term[] {
  const { architecture } = request.model
  const count = layersOf(architecture).length
  const layers = placement.backends.map((_, backend) =>
    placement.layers.slice(1, count).reduce((sum, home) => (home === backend ? sum + 1 : sum), 0),
  )
  return placement.backends.flatMap(({ alignment }, backend): readonly Term[] => {
    const own = layers[backend] ?? 0
    const bytes = own * Math.ceil((4 * architecture.hiddenSize) / alignment) * alignment
    if (bytes === 0) return []
    return [
      {
        what: "weights",
        of: "the control vector",
        bytes,
        device: placement.devices[backend] ?? "host",
        certainty: "exact",
        interval: exactly(bytes),
        how: `${architecture.hiddenSize} elements in 32 bits for ${own} layers`,
        source: { where: "llama.cpp v0.5.0 src/llama-adapter.cpp:66" },
      },
    ]
  })
}

function check({ rank, fileBytes }: NonNullable<MemoryRequest["adapters"]>[number]): void {
  const [field, value, least] =
    rank === undefined ? (["fileBytes", fileBytes, 0] as const) : (["rank", rank, 1] as const)
  if (Number.isSafeInteger(value) && value >= least) return
  throw new PlimsollError("INVALID_REQUEST", `adapters: expected a whole ${field} of at least ${least}, got ${value}`)
}

/** Low-rank adapters and control vectors, with what their products may take beside the graph's. */
export function adapterTerms(loaded: Loaded): readonly Term[] {
  const { request, options, placement } = loaded
  const { adapters = [] } = request
  for (const adapter of adapters) check(adapter)
  const lowRank = adapters.filter(({ kind }) => kind !== "controlVector")
  const control = lowRank.length < adapters.length ? controlTerms(loaded) : []
  if (lowRank.length === 0) return control
  const adapted = adaptedBy(request, placement)
  const whole = adapted.reduce((sum, { elements }) => sum + elements, 0)
  const pairs = adapted.flatMap((own, backend): readonly Term[] => {
    if (own.matrices === 0) return []
    const device = placement.devices[backend] ?? "host"
    const alignment = placement.backends[backend]?.alignment ?? 1
    return [
      ...lowRank.map((adapter) => weightsTerm(adapter, own, own.elements / whole, { device, alignment })),
      {
        what: "compute",
        of: "the adapters",
        bytes: 0,
        device,
        certainty: "assumed",
        interval: { low: 0, high: 2 * 4 * own.rows * options.microBatch, coverage: 0.9 },
        how: `products of ${options.microBatch} tokens and up to ${own.rows} rows, where the graph has no room for them`,
        source: { where: "llama.cpp v0.5.0 src/llama-graph.cpp:1514" },
      },
    ]
  })
  return [...pairs, ...control]
}
