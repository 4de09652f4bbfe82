import type { Architecture } from "@plimsoll/specs"
import { keptFor, remember } from "../../remember.ts"
import type { BackendMemory } from "./allocator/backend.ts"
import { computeBufferBytes } from "./allocator/graph-allocator.ts"
import { schedule } from "./allocator/schedule.ts"
import type { GraphSizes } from "./graph/context.ts"
import { buildModelGraph } from "./graph/model.ts"
import { graphSizes, type LlamaCppOptions } from "./options.ts"

export interface ComputeBuffers {
  readonly deviceBytes: number
  readonly hostBytes: number
}

type Rule = BackendMemory["allocationBytes"]

/** By the rule and not by the backend: CUDA and ROCm share theirs. */
const known = new WeakMap<Architecture, WeakMap<Rule, Map<string, ComputeBuffers>>>()

/** Contexts that a search over devices asks for again; beyond them the oldest are computed anew. */
const mostKnown = 256

/**
 * The buffers that hold a micro-batch's intermediate tensors: the graph is laid out as llama.cpp builds it, and
 * allocated as ggml allocates it. Answers are kept per architecture and device, since searches ask for them again.
 */
export function computeBuffers(
  architecture: Architecture,
  options: LlamaCppOptions,
  device: BackendMemory,
  host: BackendMemory,
): ComputeBuffers {
  const sizes = graphSizes(architecture, options)
  const ofArchitecture = keptFor(known, architecture, () => new WeakMap<Rule, Map<string, ComputeBuffers>>())
  const ofRule = keptFor(ofArchitecture, device.allocationBytes, () => new Map<string, ComputeBuffers>())
  const key = `${device.alignment} ${host.alignment} ${JSON.stringify(sizes)}`
  return remember(ofRule, key, mostKnown, () => layOut(architecture, sizes, device, host))
}

function layOut(
  architecture: Architecture,
  sizes: GraphSizes,
  device: BackendMemory,
  host: BackendMemory,
): ComputeBuffers {
  const graph = buildModelGraph(architecture, sizes)
  if (device === host) {
    const [hostBytes = 0] = computeBufferBytes(
      schedule(graph, 1, () => 0),
      [host],
    )
    return { deviceBytes: 0, hostBytes }
  }
  const scheduled = schedule(graph, 2, ({ place }) => (place === "input" ? 1 : 0))
  const [deviceBytes = 0, hostBytes = 0] = computeBufferBytes(scheduled, [device, host])
  return { deviceBytes, hostBytes }
}
