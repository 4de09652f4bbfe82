import type { CheckpointTool } from "@plimsoll/quant/recipes"
import { PlimsollError } from "@plimsoll/specs"
import type { MemoryRequest } from "../../request.ts"
import type { Term } from "../../term.ts"
import type { Bounded, Engine, EngineEstimate, ServingCapacity } from "../engine.ts"
import { through } from "../serving/bounded.ts"
import { checkpointOf } from "../serving/checkpoint.ts"
import { ranksOf } from "../serving/parallelism.ts"
import { refuseUneven } from "../serving/refusals.ts"
import { type Part, termsOn } from "../serving/terms.ts"
import { poolsIndexKeys } from "./architectures/pooled-keys.ts"
import { type Budget, budgetOf, type StageBudget } from "./budget.ts"
import { blocksOfRequest, type Capacity, capacityOf } from "./cache/capacity.ts"
import type { RequestLimits } from "./cache/layer-cache.ts"
import { cacheLayersOf } from "./cache/layers.ts"
import { vllmDefaults } from "./defaults.ts"
import { flagsFor } from "./flags.ts"
import { resolveOptions, type VllmOptions } from "./options.ts"
import { contextBytes, graphBytes } from "./reserve.ts"
import { version } from "./version.ts"

const tools: ReadonlySet<CheckpointTool> = new Set([
  "native",
  "gptq",
  "awq",
  "llm-compressor",
  "modelopt",
  "bitsandbytes",
])

const source = (where: string) => ({ where: `vllm-project/vllm ${where}`, date: "2026-12-01" })

/** Two steps are under way at once, or as many as there are stages (as vLLM 0.27.1 vllm/config/vllm.py:539). */
function limitsOf({ context, maximumBatchedTokens, rules, parallelism }: VllmOptions): RequestLimits {
  const steps = rules.reservesInFlight ? Math.max(2, parallelism.pipeline) : 1
  return { context, tokensInFlight: steps * maximumBatchedTokens }
}

/** Blocks on the stage that has the fewest; `undefined` where no budget is known. */
function blocksOf({ stages }: Budget): Bounded | undefined {
  const counts = stages.map(({ available, blockBytes }) =>
    available && blockBytes > 0
      ? through(available, (bytes) => Math.max(0, Math.floor(bytes / blockBytes)))
      : undefined,
  )
  return counts.reduce<Bounded | undefined>((least, count) => {
    if (!count || !least) return count ?? least
    const min = (pick: (figure: Bounded) => number) => Math.min(pick(least), pick(count))
    return {
      value: min(({ value }) => value),
      interval: {
        low: min(({ interval }) => interval.low),
        high: min(({ interval }) => interval.high),
        coverage: Math.min(least.interval.coverage, count.interval.coverage),
      },
    }
  }, undefined)
}

function servingOf(budget: Budget, options: VllmOptions, blocks: Bounded): ServingCapacity {
  const at = (count: number) => capacityOf(budget.plan, count, limitsOf(options), options.rules)
  const least = budget.stages.reduce((a, b) =>
    (b.available?.value ?? Infinity) < (a.available?.value ?? Infinity) ? b : a,
  )
  const copies = options.parallelism.data
  return {
    availableCacheBytes: least.available ?? blocks,
    cacheTokens: through(blocks, (count) => at(count).tokens * copies),
    maximumConcurrency: through(blocks, (count) => at(count).concurrency * copies),
  }
}

function partsOf(stage: StageBudget, options: VllmOptions, blocks: number, perRequest: number): readonly Part[] {
  const { weights, weightsBytes, activation, nonTorch, blockBytes } = stage
  const { rules, maximumSequences, maximumBatchedTokens } = options
  return [
    {
      what: "weights",
      figure: weightsBytes,
      certainty: "fitted",
      how: `${weights.bytes} bytes of tensors, ${weights.tableBytes} of rotary tables${weights.copyBytes > 0 ? `, ${weights.copyBytes} of latent projections in 16 bits` : ""}${weights.towerBytes ? `, ${weights.towerBytes} of towers` : ""}`,
      source: source("0.30 vllm/model_executor/layers/linear.py, vocab_parallel_embedding.py, fused_moe/layer.py"),
    },
    {
      what: "cache",
      figure: blocks * blockBytes,
      certainty: "fitted",
      how: `${blocks} blocks of ${blockBytes} bytes; a request of ${options.context} tokens needs ${perRequest}`,
      source: source("0.30 vllm/v1/core/kv_cache_utils.py, get_kv_cache_config_from_groups"),
    },
    {
      what: "compute",
      figure: activation,
      certainty: "fitted",
      how: `largest of a forward pass of ${maximumBatchedTokens} tokens and of sampling ${maximumSequences} sequences`,
      source: source("0.30 vllm/v1/worker/gpu_worker.py, determine_available_memory"),
    },
    {
      what: "overhead",
      figure: nonTorch,
      certainty: "fitted",
      how: "libraries' workspaces, and buffers for collective operations",
      source: source("0.30 vllm/utils/mem_utils.py, memory_profiling"),
    },
    {
      what: "overhead",
      figure: graphBytes(options),
      certainty: "assumed",
      how: rules.subtractsGraphs
        ? "CUDA graphs, subtracted from the cache"
        : "CUDA graphs, beside what the share counts",
      source: { where: "50 logs of captured graphs", date: "2026-11-23" },
    },
    {
      what: "overhead",
      figure: contextBytes(),
      certainty: "assumed",
      how: "the CUDA context, which the share does not count",
      source: { where: "assumed" },
    },
  ]
}

/** Tables of n-grams, of which every rank pins its part. */
function hostPartsOf({ weights: { hostBytes } }: StageBudget): readonly Part[] {
  if (hostBytes === 0) return []
  return [
    {
      what: "weights",
      figure: hostBytes,
      certainty: "fitted",
      how: "a table of n-grams, pinned",
      source: source("554340f3, weight_device=cpu"),
    },
  ]
}

/** Totals are surer than their terms: what activations do not take, the cache does. */
function totalOf({ allowed }: StageBudget, options: VllmOptions, fills: boolean): Bounded | undefined {
  if (!allowed || !fills) return undefined
  const beside = [contextBytes(), ...(options.rules.subtractsGraphs ? [] : [graphBytes(options)])]
  const sum = (pick: (figure: Bounded) => number) =>
    beside.reduce((total, figure) => total + pick(figure), pick(allowed))
  return {
    value: sum(({ value }) => value),
    interval: { low: sum(({ interval }) => interval.low), high: sum(({ interval }) => interval.high), coverage: 0.9 },
  }
}

function warningsOf(
  request: MemoryRequest,
  options: VllmOptions,
  capacity: Capacity | undefined,
  idle: number,
  budget: Budget,
): readonly string[] {
  const { architecture } = request.model
  const hasStates = budget.plan.groups.some(({ layers }) => layers.some(({ kind }) => kind === "state"))
  return [
    ...(idle > 0 ? [`${idle} of the devices are not used; tensorParallel divides the model over them`] : []),
    ...(options.context > architecture.contextLength
      ? [`context of ${options.context} tokens exceeds the ${architecture.contextLength} the model was trained for`]
      : []),
    ...(capacity && capacity.concurrency < 1
      ? [
          `vLLM refuses to start: the cache holds ${capacity.tokens} tokens, and one request may have ${options.context}`,
        ]
      : []),
    ...(capacity && hasStates && options.maximumSequences > capacity.blocks
      ? [
          `vLLM refuses to capture graphs: ${options.maximumSequences} sequences need a state each, and there are ${capacity.blocks} blocks`,
        ]
      : []),
    ...(budget.plan.paddingLayers > 0
      ? [`layers are grouped with ${budget.plan.paddingLayers} that are there for none, which wastes cache`]
      : []),
    ...((architecture.towers ?? []).length > 0 && budget.stages[0]?.weights.towerBytes === undefined
      ? ["the size of a tower is not known and is not counted"]
      : []),
  ]
}

function estimate(request: MemoryRequest): EngineEstimate {
  const { architecture } = request.model
  if (request.draftModel)
    throw new PlimsollError("UNSUPPORTED", "draftModel: no rule is known here for drafting models under vLLM")
  const options = resolveOptions(request)
  refuseUneven(architecture, checkpointOf(request, "vLLM"), options.parallelism, { engine: "vLLM", tools })
  const budget = budgetOf(request, options)
  const perRequest = blocksOfRequest(budget.plan, limitsOf(options))
  const found = blocksOf(budget)
  // Without a device there is a cache for the sequences that are asked for.
  const blocks = found?.value ?? perRequest * (request.sequences ?? 1)
  const capacity = found && capacityOf(budget.plan, found.value, limitsOf(options), options.rules)
  const devices = request.hardware ?? []
  const ranks = devices.length === 0 ? [] : ranksOf(options.parallelism)
  const terms = (stage: StageBudget, on: Term["device"]) => [
    ...termsOn([on], partsOf(stage, options, Math.max(blocks, perRequest > blocks ? perRequest : 0), perRequest)),
    ...termsOn(["host"], hostPartsOf(stage)),
  ]
  const fills = blocks >= perRequest
  const { rules, parallelism, cacheFormat, open: _open, ...rest } = options
  return {
    terms:
      ranks.length === 0
        ? budget.stages.flatMap((stage) => terms(stage, "host"))
        : ranks.flatMap(({ stage, device }) => {
            const found = budget.stages[stage]
            return found ? terms(found, device) : []
          }),
    notLoadedBytes: budget.notLoadedBytes,
    fileBytes: budget.fileBytes,
    resolved: {
      ...rest,
      tensorParallel: parallelism.tensor,
      pipelineParallel: parallelism.pipeline,
      dataParallel: parallelism.data,
      expertParallel: parallelism.expert,
      cacheKeys: cacheFormat.name,
      cacheValues: cacheFormat.name,
      engineVersion: rules.version,
      ...(capacity ? { cacheBlocks: capacity.blocks, printedCacheTokens: capacity.printedTokens } : {}),
    },
    flags: flagsFor(request, options),
    warnings: warningsOf(request, options, capacity, Math.max(0, devices.length - parallelism.ranks), budget),
    serving: found && servingOf(budget, options, found),
    totals: ranks.map(({ stage }) => {
      const found = budget.stages[stage]
      return found && totalOf(found, options, fills && request.availableCacheBytes === undefined)
    }),
  }
}

/** Bytes of one further token in layers that keep all of them. */
function cacheBytesPerToken(request: MemoryRequest): number {
  const options = resolveOptions(request)
  const layers = cacheLayersOf(request.model.architecture, {
    tensorParallel: options.parallelism.tensor,
    format: options.cacheFormat,
    floatBytes: 2,
    context: options.context,
    loadPredictionLayers: options.loadPredictionLayers,
    draftTokens: options.draftTokens,
    keepsPrefixes: options.keepsPrefixes,
    poolsIndexKeys: poolsIndexKeys(request.model.architecture),
    rules: options.rules,
  })
  return layers.reduce(
    (bytes, { kind, pageBytes, blockSize }) =>
      kind === "full" || kind === "latent" ? bytes + pageBytes / blockSize : bytes,
    0,
  )
}

/**
 * vLLM, as `vllm serve` starts it: weights over ranks, what it profiles, and a pool of blocks for all that is left.
 *
 * @example
 * ```ts
 * estimateMemory({ model: qwen38B, recipe: unquantized("BF16"), engine: vllm, hardware: [rtx4090] }).serving?.cacheTokens.value
 * ```
 */
export const vllm: Engine = {
  id: "vllm",
  name: "vLLM",
  version,
  reads: "checkpoint",
  termsDependOn: "memory",
  contextOf: "oneSequence",
  defaults: vllmDefaults,
  estimate,
  cacheBytesPerToken,
}
