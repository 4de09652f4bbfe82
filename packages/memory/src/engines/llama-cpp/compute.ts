import type { Architecture } from "@plimsoll/specs"
import type { BackendMemory } from "./allocator/backend.ts"
import { computeBufferBytes } from "./allocator/graph-allocator.ts"
import { schedule } from "./allocator/schedule.ts"
import { buildModelGraph } from "./graph/model.ts"
import { graphSizes, type LlamaCppOptions } from "./options.ts"

export interface ComputeBuffers {
  readonly deviceBytes: number
  readonly hostBytes: number
}

/**
 * The buffers that hold a micro-batch's intermediate tensors: the graph is laid out as llama.cpp builds it, and
 * allocated as ggml allocates it.
 */
export function computeBuffers(
  architecture: Architecture,
  options: LlamaCppOptions,
  device: BackendMemory,
  host: BackendMemory,
): ComputeBuffers {
  const graph = buildModelGraph(architecture, graphSizes(options))
  if (device === host) {
    const [hostBytes = 0] = computeBufferBytes(schedule(graph, 1, () => 0), [host])
    return { deviceBytes: 0, hostBytes }
  }
  const scheduled = schedule(graph, 2, ({ place }) => (place === "input" ? 1 : 0))
  const [deviceBytes = 0, hostBytes = 0] = computeBufferBytes(scheduled, [device, host])
  return { deviceBytes, hostBytes }
}
