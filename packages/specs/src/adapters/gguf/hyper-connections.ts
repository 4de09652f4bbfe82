import type { Architecture } from "../../architecture/architecture.ts"
import type { GgufMetadata } from "../../gguf/metadata.ts"
import type { HuggingFaceConfig } from "../config.ts"
import type { GgufFields } from "./config.ts"
import { float32, onlyBlock, prefixed, trunkBlocks, uint32 } from "./metadata.ts"

const optional = <T, V>(value: T | undefined, write: (value: T) => V) =>
  value === undefined ? undefined : write(value)

/** The keys of several residual streams. */
export function hyperConnectionMetadata(architecture: Architecture, prefix: string): GgufMetadata {
  const block = onlyBlock(trunkBlocks(architecture, "hyperConnection"), "a hyper-connection")
  return prefixed(prefix, {
    "hyper_connection.count": uint32(block.streams),
    "hyper_connection.low_rank": optional(block.rank, uint32),
    "hyper_connection.epsilon": optional(block.epsilon, float32),
    "hyper_connection.sinkhorn_iterations": optional(block.iterations, uint32),
    "hyper_connection.magnitude": optional(block.magnitude, float32),
  })
}

export function hyperConnectionConfig(fields: GgufFields): HuggingFaceConfig {
  return {
    hc_mult: fields.number("hyper_connection.count"),
    hc_eps: fields.number("hyper_connection.epsilon"),
    hc_sinkhorn_iters: fields.number("hyper_connection.sinkhorn_iterations"),
    hc_magnitude: fields.number("hyper_connection.magnitude"),
  }
}
