import type { Architecture } from "@plimsoll/specs"
import { keptFor, remember } from "../../remember.ts"
import type { MemoryRequest } from "../../request.ts"
import type { Layout } from "./allocator/assign.ts"
import { allocateGraph } from "./allocator/graph-allocator.ts"
import { schedule } from "./allocator/schedule.ts"
import { type Backend, metalAllocationBytes } from "./backends.ts"
import type { GraphSizes } from "./graph/context.ts"
import { buildModelGraph } from "./graph/model.ts"
import type { GraphNode } from "./graph/node.ts"
import { type LayerRun, layerRuns, reduceLayers } from "./layers.ts"
import { backendOf, layerHome, type Placement } from "./placement.ts"
import { fileOf, nameAt } from "./weights.ts"

/** Most copies of every input where several micro-batches are on their way (GGML_SCHED_MAX_COPIES). */
const pipelineCopies = 4

/** By architecture: buffers of contexts and placements that a search asks for again. */
const known = new WeakMap<Architecture, Map<string, readonly number[]>>()
const mostKnown = 1024

/** Where the graph's external tensors are, and what a copy of a weight takes. */
function layoutOf(request: Pick<MemoryRequest, "model" | "recipe">, sizes: GraphSizes, placement: Placement): Layout {
  const { backends } = placement
  const host = backends.length - 1
  const placeOf = (node: GraphNode): number => {
    const { place, name, external } = node
    if (place === undefined) return host
    if (external === "cache") return typeof place === "number" ? layerHome(placement, place) : host
    if (name === undefined || placement.overrides.length + placement.hostExpertLayers === 0)
      return place === "input" ? host : place === "output" ? placement.output : (placement.layers[place] ?? host)
    if (typeof place === "number") return backendOf(placement, `blk.${place}.${name}`, place)
    return place === "input" ? host : backendOf(placement, name, undefined)
  }
  return {
    backends: backends.length,
    placeOf,
    offloadsOperations: placement.offloadsOperations,
    pinsNorms: sizes.pinsNorms && placement.isWhole,
    copies: placement.isPipelined ? pipelineCopies : 1,
    weightBytes: ({ place, name, type, shape }, backend) => {
      const stored = name === undefined ? undefined : fileOf(request).typeOf(place, name)
      const own = shape.slice(0, shape[3] > 1 ? 4 : shape[2] > 1 ? 3 : shape[1] > 1 ? 2 : 1)
      return backends[backend]?.storedBytes(stored ?? (type as "f32"), own) ?? 0
    },
  }
}

/** What tells layers of one shape apart: where their parts live, and how large the copies of their weights are. */
function layerKey(request: Pick<MemoryRequest, "model" | "recipe">, placement: Placement) {
  const host = placement.backends.length - 1
  const isPlain = placement.overrides.length + placement.hostExpertLayers === 0
  const copiesWeights = placement.offloadsOperations && (!isPlain || placement.layers.includes(host))
  if (isPlain && !copiesWeights) return (layer: number) => placement.layers[layer] ?? host
  const keys = new Map<number, string>()
  for (const { tensor, type, layer } of fileOf(request).byLayer()) {
    if (layer === undefined) continue
    const backend = backendOf(placement, nameAt(tensor, layer), layer)
    const before = keys.get(layer) ?? ""
    keys.set(layer, `${before} ${backend}${copiesWeights && backend === host ? type : ""}`)
  }
  return (layer: number) => keys.get(layer) ?? ""
}

/** Repetitions to begin with: enough for two turns to be alike, and even where the model's are even. */
function firstTurns({ repeat }: LayerRun): number {
  return repeat <= 5 ? repeat : 4 + ((repeat - 4) % 2)
}

/** More repetitions, in step with the model's for stretches that come back after up to twelve turns. */
function moreTurns({ repeat }: LayerRun, turns: number): number {
  return turns < 8 && repeat > 20 ? 8 + ((repeat - 8) % 12) : repeat
}

/**
 * Bytes of the buffers that hold a micro-batch's intermediate tensors, by backend: the graph is laid out as llama.cpp
 * builds it, and allocated as ggml allocates it. Of layers that repeat only so many are laid out until memory looks as
 * it did some turns before: what lies between would repeat it. Answers are kept, since searches ask for them again.
 */
export function computeBuffers(
  request: Pick<MemoryRequest, "model" | "recipe">,
  sizes: GraphSizes,
  placement: Placement,
): readonly number[] {
  const { architecture } = request.model
  const ofArchitecture = keptFor(known, architecture, () => new Map<string, readonly number[]>())
  const stagesWeights = placement.offloadsOperations && !placement.isWhole
  const recipe = stagesWeights || placement.overrides.length + placement.hostExpertLayers > 0 ? recipeKey(request) : ""
  const key = `${placement.key} ${recipe} ${sizesKey(sizes)}`
  return remember(ofArchitecture, key, mostKnown, () => layOut(request, sizes, placement))
}

/** What a build keeps behind results: before llama.cpp pull 23907 CUDA staged quantized caches in pools of its own. */
function ofBuild(backend: Backend, { unstagedCache, metalScratch = "scales" }: GraphSizes): Backend {
  if (backend.name === "metal" && metalScratch !== "scales")
    return { ...backend, allocationBytes: (node) => metalAllocationBytes(node, metalScratch) }
  const stages = unstagedCache && (backend.name === "cuda" || backend.name === "rocm")
  return stages ? { ...backend, allocationBytes: ({ bytes }) => bytes } : backend
}

const recipeNumbers = new WeakMap<object, number>()
let nextRecipe = 0

function recipeKey({ recipe }: Pick<MemoryRequest, "recipe">): number {
  return keptFor(recipeNumbers, recipe, () => nextRecipe++)
}

function sizesKey(sizes: GraphSizes): string {
  return Object.values(sizes).join(" ")
}

function layOut(
  request: Pick<MemoryRequest, "model" | "recipe">,
  sizes: GraphSizes,
  placement: Placement,
): readonly number[] {
  const { architecture } = request.model
  const layout = layoutOf(request, sizes, placement)
  const memory = placement.backends.map((backend) => ofBuild(backend, sizes))
  const runs = layerRuns(architecture, layerKey(request, placement))
  let turns = runs.map(firstTurns)
  for (;;) {
    const { layers, marks } = reduceLayers(architecture, runs, turns, placement.layers)
    const graph = buildModelGraph(architecture, sizes, layers)
    const { layerStarts } = graph
    // Positions before a run's repetitions, of those runs that are cut short.
    const isCut = (place: number) => (turns[place] ?? 0) < (runs[place]?.repeat ?? 0)
    const starts = marks.flatMap((own, place) => (isCut(place) ? own.map((layer) => layerStarts[layer] ?? 0) : []))
    const { bytes, states } = allocateGraph(schedule(graph, layout, starts), memory)
    let next = 0
    const settled = runs.map((run, place) => {
      if (!isCut(place)) return true
      const own = states.slice(next, next + (marks[place]?.length ?? 0))
      next += own.length
      return repeats(own, run.repeat - (turns[place] ?? 0))
    })
    if (settled.every(Boolean)) return bytes
    turns = turns.map((count, place) => {
      const run = runs[place]
      return run && !settled[place] ? moreTurns(run, count) : count
    })
  }
}

/** Whether the last state is one that came before, so many turns ago that the missing turns lead to it again. */
function repeats(states: readonly string[], missing: number): boolean {
  const end = states.length - 1
  for (let turns = 1; turns < end; turns++)
    if (missing % turns === 0 && states[end - turns] === states[end]) return true
  return false
}
