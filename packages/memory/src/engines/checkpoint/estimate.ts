import type { CheckpointTool } from "@plimsoll/quant/recipes"
import { PlimsollError, type Source } from "@plimsoll/specs"
import { usableMemory } from "../../devices/usable-memory.ts"
import { type MemoryRequest, usableOptionsOf } from "../../request.ts"
import type { Term } from "../../term.ts"
import type { Bounded, EngineEstimate } from "../engine.ts"
import { checkpointOf } from "../serving/checkpoint.ts"
import { type KeepRules, keptByLayer } from "./kept-tokens.ts"
import { type LoadedCheckpoint, loadCheckpoint } from "./loaded.ts"
import { deviceOfLayers, type Spread } from "./spread.ts"

/** A part with its bounds and rule. */
export interface Figure extends Bounded {
  readonly certainty: Term["certainty"]
  readonly how: string
  readonly source: Source
}

/** An engine that loads a checkpoint into one process and keeps a cache of its own. */
export interface CheckpointRunner<Options> {
  readonly name: string
  readonly version: string
  readonly tools: ReadonlySet<CheckpointTool>
  readonly spread: Spread
  /** The table of tokens stays on the host. */
  readonly looksUpOnHost?: boolean | undefined
  readonly resolve: (request: MemoryRequest) => Options
  readonly keep: (request: MemoryRequest, options: Options) => KeepRules
  readonly cacheHow: (options: Options) => string
  readonly cacheSource: Source
  readonly weightsSource: Source
  /** Buffers of a pass on each device that has layers. */
  readonly compute: (request: MemoryRequest, options: Options, loaded: LoadedCheckpoint) => Figure
  /** Logits, on the last device. */
  readonly output: (request: MemoryRequest, options: Options) => Figure | undefined
  /** What the process takes beside, on each device. */
  readonly overhead: Figure | undefined
  readonly resolved: (options: Options) => Readonly<Record<string, unknown>>
  readonly flags: (request: MemoryRequest, options: Options) => readonly string[]
  readonly warnings?: ((request: MemoryRequest, options: Options) => readonly string[]) | undefined
}

/** Share by which rules that were read, and not asked of the engine in tests, may miss. */
const readError = 0.01

function figureTerm(what: Term["what"], device: Term["device"], figure: Figure): Term {
  const { value, interval, certainty, how, source } = figure
  return { what, bytes: value, device, certainty, interval, how, source }
}

function readTerm(what: Term["what"], device: Term["device"], bytes: number, how: string, source: Source): Term {
  const interval = { low: Math.floor(bytes * (1 - readError)), high: Math.ceil(bytes * (1 + readError)), coverage: 0.9 }
  return { what, bytes, device, certainty: "fitted", interval, how, source }
}

function refuseOthers<Options>(request: MemoryRequest, { name, tools }: CheckpointRunner<Options>): void {
  const { tool } = checkpointOf(request, name)
  if (!tools.has(tool))
    throw new PlimsollError(
      "REFUSED_BY_ENGINE",
      `recipe: ${name} loads no checkpoints of ${tool}, got ${request.recipe.name}`,
      {
        hint: `It loads those of ${[...tools].join(", ")}.`,
      },
    )
  for (const field of ["draftModel", "adapters"] as const)
    if (request[field]) throw new PlimsollError("UNSUPPORTED", `${field}: no rule is known for it under ${name}`)
}

/** Weights, cache, states and buffers of one process, device by device. */
export function runnerEstimate<Options>(request: MemoryRequest, runner: CheckpointRunner<Options>): EngineEstimate {
  refuseOthers(request, runner)
  const { architecture } = request.model
  const recipe = checkpointOf(request, runner.name)
  const options = runner.resolve(request)
  const devices = request.backend === "cpu" ? [] : (request.hardware ?? [])
  const looksUpOnHost = runner.looksUpOnHost === true && devices.length > 0
  const towers = request.projector?.towers ?? architecture.towers ?? []
  const byLayer = devices.length > 1
  const loaded = loadCheckpoint(architecture, recipe, { towers, byLayer })
  const kept = keptByLayer(architecture, runner.keep(request, options))
  const compute = runner.compute(request, options, loaded)
  const places: readonly Term["device"][] = devices.length === 0 ? ["host"] : devices.map((_, index) => index)
  const room = devices.map((device, index) => {
    const beside =
      compute.value + (runner.overhead?.value ?? 0) + (index === 0 && !looksUpOnHost ? loaded.inputBytes : 0)
    return usableMemory(device, usableOptionsOf(request, index)).bytes - beside
  })
  const layerBytes = kept.map(
    ({ cacheBytes, stateBytes }, layer) => (byLayer ? (loaded.layerBytes[layer] ?? 0) : 0) + cacheBytes + stateBytes,
  )
  const homes = byLayer
    ? deviceOfLayers({ name: runner.name, spread: runner.spread, layerBytes, roomBytes: room })
    : kept.map(() => 0)
  const head = homes.at(-1) ?? 0
  const terms = places.flatMap((place, index): readonly Term[] => {
    const own = homes.flatMap((home, layer) => (home === index ? [layer] : []))
    const isLast = index === head
    const isUsed = own.length > 0 || index === 0
    if (!isUsed) return []
    const layers = byLayer
      ? own.reduce((sum, layer) => sum + (loaded.layerBytes[layer] ?? 0), 0)
      : (loaded.layerBytes[0] ?? 0)
    const weights =
      layers +
      (index === 0 ? (looksUpOnHost ? 0 : loaded.inputBytes) + (loaded.towerBytes ?? 0) : 0) +
      (isLast ? loaded.outputBytes : 0)
    const cache = own.reduce((sum, layer) => sum + (kept[layer]?.cacheBytes ?? 0), 0)
    const state = own.reduce((sum, layer) => sum + (kept[layer]?.stateBytes ?? 0), 0)
    const output = isLast ? runner.output(request, options) : undefined
    return [
      readTerm("weights", place, weights, `${recipe.name}, as the checkpoint stores it`, runner.weightsSource),
      ...(cache > 0 ? [readTerm("cache", place, cache, runner.cacheHow(options), runner.cacheSource)] : []),
      ...(state > 0
        ? [readTerm("state", place, state, "convolutions and states of sequences", runner.cacheSource)]
        : []),
      figureTerm("compute", place, compute),
      ...(output ? [figureTerm("output", place, output)] : []),
      ...(runner.overhead && place !== "host" ? [figureTerm("overhead", place, runner.overhead)] : []),
    ]
  })
  const table = looksUpOnHost
    ? [
        readTerm(
          "weights",
          "host",
          loaded.inputBytes,
          "the token embedding, whose rows are looked up on the host",
          runner.weightsSource,
        ),
      ]
    : []
  return {
    terms: [...terms, ...table],
    notLoadedBytes: loaded.notLoadedBytes,
    fileBytes: loaded.fileBytes,
    resolved: { ...runner.resolved(options), engineVersion: runner.version },
    flags: runner.flags(request, options),
    warnings: [
      ...(loaded.towerBytes === undefined ? ["the towers' shapes are not known: they are not counted"] : []),
      ...(runner.warnings?.(request, options) ?? []),
    ],
  }
}
