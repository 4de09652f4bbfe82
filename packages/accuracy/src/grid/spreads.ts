import type { MemoryRequest } from "@plimsoll/memory"
import type { ContextRequest } from "@plimsoll/runtime/referee"
import { type Architecture, blocksOf, layersOf } from "@plimsoll/specs"
import { rtx3090 } from "@plimsoll/specs/hardware"

/** How a model is spread over devices and host. */
export const spreads = ["cpu", "one", "two", "four", "half", "half of two", "experts", "cache", "no offload"] as const
export type Spread = (typeof spreads)[number]

const devices: Readonly<Record<Spread, number>> = {
  cpu: 0,
  one: 1,
  two: 2,
  four: 4,
  half: 1,
  "half of two": 2,
  experts: 1,
  cache: 1,
  "no offload": 1,
}

export const hasExperts = (architecture: Architecture): boolean =>
  layersOf(architecture).some((layer) => blocksOf(layer).some(({ kind }) => kind === "experts"))

/** Spreads that tell something of a model: experts can stay on the host where there are any. */
export function spreadsOf(architecture: Architecture): readonly Spread[] {
  return spreads.filter((spread) => spread !== "experts" || hasExperts(architecture))
}

const halfOf = (architecture: Architecture): number => Math.ceil(layersOf(architecture).length / 2)

/** Fields that a prediction's request and the engine's have by the same names. */
function sharedFields(spread: Spread, architecture: Architecture) {
  if (spread === "half" || spread === "half of two") return { gpuLayers: halfOf(architecture) }
  if (spread === "no offload") return { gpuLayers: halfOf(architecture), offloadOperations: false }
  return spread === "cache" ? { cacheOnHost: true } : {}
}

/** The spread as a prediction is asked for it. */
export function predictedSpread(spread: Spread, architecture: Architecture): Partial<MemoryRequest> {
  return {
    hardware: Array.from({ length: devices[spread] }, () => rtx3090),
    ...sharedFields(spread, architecture),
    ...(spread === "experts" ? { hostExpertLayers: halfOf(architecture) } : {}),
  }
}

/** The spread as llama.cpp is asked for it; experts by the patterns that `--n-cpu-moe` writes (v0.5.0 common/common.h:1131). */
export function askedSpread(spread: Spread, architecture: Architecture): Partial<ContextRequest> {
  const experts = Array.from(
    { length: spread === "experts" ? halfOf(architecture) : 0 },
    (_, layer) => [`blk\\.${layer}\\.ffn_(up|down|gate|gate_up)_(ch|)exps`, "host"] as const,
  )
  return {
    devices: Array.from({ length: devices[spread] }, () => ({ memoryBytes: rtx3090.memoryBytes })),
    ...sharedFields(spread, architecture),
    ...(experts.length > 0 ? { overrideTensors: experts } : {}),
  }
}
