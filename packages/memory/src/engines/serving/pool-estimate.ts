import type { CacheFormat } from "@plimsoll/quant/formats"
import { type CheckpointTool, checkpointSizeOf } from "@plimsoll/quant/recipes"
import { layersOf, PlimsollError } from "@plimsoll/specs"
import type { MemoryRequest } from "../../request.ts"
import type { Term } from "../../term.ts"
import type { Bounded, EngineEstimate } from "../engine.ts"
import { certain } from "./bounded.ts"
import { checkpointOf } from "./checkpoint.ts"
import { deviceMemoryOf } from "./device-memory.ts"
import { type Parallelism, ranksOf } from "./parallelism.ts"
import { type Pool, type PoolRules, poolOf, servingOfPool } from "./pool.ts"
import { refuseUneven } from "./refusals.ts"
import { stagesOf } from "./stages.ts"
import { type Part, termsOn } from "./terms.ts"
import { type TokenCost, tokenCostOf } from "./token-cost.ts"
import { type LoadRules, type RankWeights, weightsOfStages } from "./weights.ts"

/** A request as a server with a pool of tokens takes it, every default filled in. */
export interface PoolOptions {
  readonly parallelism: Parallelism
  readonly context: number
  readonly cacheFormat: CacheFormat
  readonly loadPredictionLayers: boolean
  readonly stateElementBytes: number
  readonly dividesWindows: boolean
  readonly indexesEveryLayer: boolean
  readonly pool: PoolRules
}

/** What a device has left for the pool, and what else is on it. */
export interface PoolBudget {
  readonly available: Bounded
  readonly parts: readonly Part[]
  /** The whole of what the server takes of the device, which is surer than its terms. */
  readonly total: Bounded
}

/** What differs between servers with a pool of tokens. */
export interface PoolServer<Options extends PoolOptions> {
  readonly name: string
  readonly version: string
  readonly tools: ReadonlySet<CheckpointTool>
  readonly load: LoadRules & { readonly key: string }
  readonly source: (where: string) => { readonly where: string; readonly date: string }
  readonly resolve: (request: MemoryRequest) => Options
  readonly budget: (weights: Bounded, total: Bounded, request: MemoryRequest, options: Options) => PoolBudget
  readonly flags: (request: MemoryRequest, options: Options) => readonly string[]
  readonly resolved: (options: Options) => Readonly<Record<string, unknown>>
}

function boundsOf({ bytes, tableBytes, copyBytes, towerBytes = 0 }: RankWeights, tensor: number): Bounded {
  const own = bytes + tableBytes + copyBytes
  const value = Math.round(own + towerBytes)
  const low = Math.floor(0.996 * (own + towerBytes / tensor))
  return { value, interval: { low, high: Math.ceil(1.006 * value), coverage: 0.9 } }
}

interface Stage {
  readonly weights: Bounded
  readonly cost: TokenCost
  readonly budget: PoolBudget | undefined
  readonly available: Bounded | undefined
}

function stagesFor<Options extends PoolOptions>(
  request: MemoryRequest,
  options: Options,
  server: PoolServer<Options>,
): readonly Stage[] {
  const { architecture } = request.model
  const { parallelism, loadPredictionLayers } = options
  const recipe = checkpointOf(request, server.name)
  const loads = weightsOfStages(architecture, recipe, parallelism, server.load, {
    loadPredictionLayers,
    towers: request.projector?.towers,
  })
  const ranges = stagesOf(layersOf(architecture).length, parallelism.pipeline)
  const devices = (request.hardware ?? []).slice(0, parallelism.ranks)
  return loads.map((load, stage) => {
    const [first, end] = ranges[stage] ?? [0, 0]
    const cost = tokenCostOf(architecture, {
      engine: server.name,
      format: options.cacheFormat,
      tensorParallel: parallelism.tensor,
      range: [first, stage === loads.length - 1 ? Number.POSITIVE_INFINITY : end],
      loadPredictionLayers,
      stateElementBytes: options.stateElementBytes,
      dividesWindows: options.dividesWindows,
      indexesEveryLayer: options.indexesEveryLayer,
    })
    const weights = boundsOf(load, parallelism.tensor)
    const ofStage = devices.filter(
      (_, device) => Math.floor(device / parallelism.tensor) % parallelism.pipeline === stage,
    )
    const [least] = ofStage.map(deviceMemoryOf).sort((a, b) => a.bytes - b.bytes)
    const budget = least && server.budget(weights, { value: least.bytes, interval: least.interval }, request, options)
    const given = request.availableCacheBytes
    return { weights, cost, budget, available: given === undefined ? budget?.available : certain(given) }
  })
}

/** The stage whose pool holds fewest tokens: all have as many. */
function fullest(stages: readonly Stage[], rules: PoolRules): Stage | undefined {
  const tokens = ({ available, cost }: Stage) => (available ? poolOf(available.value, cost, rules).tokens : Infinity)
  return stages.reduce<Stage | undefined>(
    (least, stage) => (least && tokens(least) <= tokens(stage) ? least : stage),
    undefined,
  )
}

function poolParts(pool: Pool, cost: TokenCost, source: Part["source"]): readonly Part[] {
  const windows = cost.windowed > 0 ? ` and ${cost.windowed} in layers with windows` : ""
  const cache: Part = {
    what: "cache",
    figure: pool.cacheBytes,
    certainty: "fitted",
    how: `${pool.tokens} tokens of ${cost.full} bytes${windows}`,
    source,
  }
  if (pool.states === 0) return [cache]
  const how = `${pool.states} states of ${cost.state} bytes`
  return [cache, { what: "state", figure: pool.stateBytes, certainty: "fitted", how, source }]
}

/** What a server with a pool of tokens takes, term by term. */
export function poolEstimate<Options extends PoolOptions>(
  request: MemoryRequest,
  server: PoolServer<Options>,
): EngineEstimate {
  const { architecture } = request.model
  if (request.draftModel)
    throw new PlimsollError("UNSUPPORTED", `draftModel: no rule is known here for drafting models under ${server.name}`)
  const options = server.resolve(request)
  const { parallelism, context, pool: rules } = options
  const recipe = checkpointOf(request, server.name)
  refuseUneven(architecture, recipe, parallelism, { engine: server.name, tools: server.tools })
  const stages = stagesFor(request, options, server)
  const least = fullest(stages, rules)
  const serving =
    least?.available && servingOfPool(least.available, least.cost, rules, { context, copies: parallelism.data })
  const devices = request.hardware ?? []
  const ranks = devices.length === 0 ? [] : ranksOf(parallelism)
  const needed = (cost: TokenCost): Pool => {
    const tokens = context * (request.sequences ?? 1)
    const states = cost.state > 0 ? (request.sequences ?? 1) : 0
    const perToken = cost.full + rules.windowShare * cost.windowed
    return { tokens, states, cacheBytes: Math.ceil(tokens * perToken), stateBytes: states * cost.state }
  }
  const partsOf = ({ weights, cost, budget, available }: Stage): readonly Part[] => {
    const found = available && poolOf(available.value, cost, rules)
    const pool = found && found.tokens >= context ? found : needed(cost)
    return [
      {
        what: "weights",
        figure: weights,
        certainty: "fitted",
        how: "tensors of the rank, rotary tables and towers",
        source: server.source("layers of the model, divided as vLLM's"),
      },
      ...poolParts(pool, cost, server.source("memory pool")),
      ...(budget?.parts ?? []),
    ]
  }
  const on = (stage: Stage | undefined, device: Term["device"]) => (stage ? termsOn([device], partsOf(stage)) : [])
  const size = checkpointSizeOf(architecture, recipe)
  const idle = Math.max(0, devices.length - parallelism.ranks)
  const isStarved = serving !== undefined && serving.cacheTokens.value < context
  return {
    terms:
      ranks.length === 0
        ? stages.flatMap((stage) => on(stage, "host"))
        : ranks.flatMap(({ stage, device }) => on(stages[stage], device)),
    notLoadedBytes: options.loadPredictionLayers ? 0 : size.predictionBytes,
    fileBytes: size.tensorBytes + (size.towerBytes ?? 0),
    resolved: {
      context,
      tensorParallel: parallelism.tensor,
      pipelineParallel: parallelism.pipeline,
      dataParallel: parallelism.data,
      expertParallel: parallelism.expert,
      cacheKeys: options.cacheFormat.name,
      cacheValues: options.cacheFormat.name,
      loadPredictionLayers: options.loadPredictionLayers,
      engineVersion: request.engineVersion ?? server.version,
      ...server.resolved(options),
    },
    flags: server.flags(request, options),
    warnings: [
      ...(idle > 0 ? [`${idle} of the devices are not used; tensorParallel divides the model over them`] : []),
      ...(isStarved ? [`the pool holds ${serving.cacheTokens.value} tokens, and one request may have ${context}`] : []),
    ],
    serving,
    totals: ranks.map(({ stage }) =>
      isStarved || request.availableCacheBytes !== undefined ? undefined : stages[stage]?.budget?.total,
    ),
  }
}

/** Bytes that one further token takes on one rank, windows left out. */
export function poolBytesPerToken<Options extends PoolOptions>(
  request: MemoryRequest,
  server: PoolServer<Options>,
): number {
  const options = server.resolve(request)
  return tokenCostOf(request.model.architecture, {
    engine: server.name,
    format: options.cacheFormat,
    tensorParallel: options.parallelism.tensor,
    range: [0, Number.POSITIVE_INFINITY],
    loadPredictionLayers: options.loadPredictionLayers,
    stateElementBytes: options.stateElementBytes,
    dividesWindows: options.dividesWindows,
    indexesEveryLayer: options.indexesEveryLayer,
  }).full
}
