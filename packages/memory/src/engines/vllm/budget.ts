import { checkpointSizeOf } from "@plimsoll/quant/recipes"
import { layersOf } from "@plimsoll/specs"
import type { MemoryRequest } from "../../request.ts"
import type { Bounded } from "../engine.ts"
import { through } from "../serving/bounded.ts"
import { checkpointOf } from "../serving/checkpoint.ts"
import { deviceMemoryOf } from "../serving/device-memory.ts"
import { stagesOf } from "../serving/stages.ts"
import { lessBounded } from "../serving/terms.ts"
import { type RankWeights, weightsOfStages } from "../serving/weights.ts"
import { poolsIndexKeys } from "./architectures/pooled-keys.ts"
import { blockBytes } from "./cache/capacity.ts"
import { type CachePlan, planOf } from "./cache/groups.ts"
import { cacheLayersOf } from "./cache/layers.ts"
import { loadRulesOf } from "./load.ts"
import type { VllmOptions } from "./options.ts"
import { activationPeak, graphBytes, nonTorchBytes } from "./reserve.ts"

/** What one pipeline stage's ranks hold and have left. */
export interface StageBudget {
  readonly weights: RankWeights
  readonly weightsBytes: Bounded
  readonly activation: Bounded
  readonly nonTorch: Bounded
  /** Memory that vLLM may take of the device; `undefined` without one. */
  readonly allowed: Bounded | undefined
  /** What is left for the cache; `undefined` where neither a device nor a budget is known. */
  readonly available: Bounded | undefined
  readonly blockBytes: number
}

export interface Budget {
  readonly plan: CachePlan
  readonly stages: readonly StageBudget[]
  readonly fileBytes: number
  readonly notLoadedBytes: number
}

/** Bytes of weights on a rank: towers divided at best, whole at worst. */
function weightsOf({ bytes, tableBytes, copyBytes, towerBytes = 0 }: RankWeights, tensor: number): Bounded {
  const own = bytes + tableBytes + copyBytes
  const value = Math.round(own + towerBytes)
  // Of 19 published loads of 16-bit checkpoints nine in ten are 0.4 % smaller to 0.6 % larger.
  const low = Math.floor(0.996 * (own + towerBytes / tensor))
  return { value, interval: { low, high: Math.ceil(1.006 * value), coverage: 0.9 } }
}

/** Which devices of a stage have least; ranks of a stage are otherwise alike. */
function allowedOf(
  request: MemoryRequest,
  { parallelism, memoryUtilization }: VllmOptions,
  stage: number,
): Bounded | undefined {
  const { tensor, pipeline, ranks } = parallelism
  const devices = (request.hardware ?? [])
    .slice(0, ranks)
    .filter((_, device) => Math.floor(device / tensor) % pipeline === stage)
  const totals = devices.map((device) => deviceMemoryOf(device)).sort((a, b) => a.bytes - b.bytes)
  const [least] = totals
  if (!least) return undefined
  return through({ value: least.bytes, interval: least.interval }, (bytes) => Math.floor(bytes * memoryUtilization))
}

/** Weights, reserve and budget of each pipeline stage. */
export function budgetOf(request: MemoryRequest, options: VllmOptions): Budget {
  const { architecture } = request.model
  const { parallelism, rules, loadPredictionLayers } = options
  const recipe = checkpointOf(request, "vLLM")
  const [device] = request.hardware ?? []
  const layers = cacheLayersOf(architecture, {
    tensorParallel: parallelism.tensor,
    format: options.cacheFormat,
    floatBytes: 2,
    context: options.context,
    loadPredictionLayers,
    draftTokens: options.draftTokens,
    keepsPrefixes: options.keepsPrefixes,
    poolsIndexKeys: poolsIndexKeys(architecture),
    rules,
  })
  const plan = planOf(layers, rules)
  const towers = request.projector?.towers
  const loads = weightsOfStages(architecture, recipe, parallelism, loadRulesOf(device), {
    loadPredictionLayers,
    towers,
  })
  const ranges = stagesOf(layersOf(architecture).length, parallelism.pipeline)
  const activation = activationPeak(architecture, options)
  const nonTorch = nonTorchBytes(options)
  const stages = loads.map((weights, stage): StageBudget => {
    const weightsBytes = weightsOf(weights, parallelism.tensor)
    const allowed = allowedOf(request, options, stage)
    const taken = [weightsBytes, activation, nonTorch, ...(rules.subtractsGraphs ? [graphBytes(options)] : [])]
    const given = request.availableCacheBytes
    const [first, end] = ranges[stage] ?? [0, Infinity]
    return {
      weights,
      weightsBytes,
      activation,
      nonTorch,
      allowed,
      available:
        given !== undefined
          ? { value: given, interval: { low: given, high: given, coverage: 1 } }
          : allowed && lessBounded(allowed, taken),
      // Prediction layers are the last stage's.
      blockBytes: blockBytes(plan, [first, stage === loads.length - 1 ? Infinity : end]),
    }
  })
  const size = checkpointSizeOf(architecture, recipe)
  return {
    plan,
    stages,
    fileBytes: size.tensorBytes + (size.towerBytes ?? 0),
    notLoadedBytes: loadPredictionLayers ? 0 : size.predictionBytes,
  }
}
