import { type Architecture, blocksOf, layersOf } from "@plimsoll/specs"
import { keptFor, remember } from "../../../remember.ts"
import type { MemoryRequest } from "../../../request.ts"
import type { Layout } from "../allocator/assign.ts"
import { type Allocated, allocateGraph } from "../allocator/graph-allocator.ts"
import type { Stretch } from "../allocator/repetition.ts"
import { schedule } from "../allocator/schedule.ts"
import { cacheKinds } from "../attention-blocks.ts"
import { type Backend, metalAllocationBytes } from "../backends.ts"
import type { GraphSizes } from "../graph/context.ts"
import { buildModelGraph } from "../graph/model.ts"
import type { Placement } from "../placement.ts"
import { type ByCells, createByCells } from "./by-cells.ts"
import { layerRuns, reduceLayers } from "./layers.ts"
import { layerKey, layoutOf } from "./layout.ts"
import { createScalableGraph, type RepeatedGraph, type ScalableGraph } from "./scalable-graph.ts"

/** By architecture: graphs of settings and placements that a search asks for again. */
const known = new WeakMap<Architecture, Map<string, KnownGraph>>()
const mostKnown = 1024

/** Turns of a run that are laid out: the first follows something else, and the next two show how one follows another. */
const turnsShown = 3

/** What is known of one graph, whatever the length of the cache. */
interface KnownGraph {
  /** By what backends keep: buffers for the lengths that were asked for. */
  readonly answers: Map<string, ByCells>
  /** Whether weights are copied between backends, so that it matters how each stores them. */
  copiesWeights?: boolean
  /** True where the layers turned out not to repeat, since each reads what all before it made. */
  isUnrolled?: boolean
}

/** Graphs that were asked for last, which the next question may scale: the newest at the end. */
const lastGraphs: { readonly of: KnownGraph; readonly graph: ScalableGraph }[] = []
const mostGraphs = 4

/**
 * Bytes of the buffers that hold a micro-batch's intermediate tensors, by backend: the graph is laid out as llama.cpp
 * builds it, and allocated as ggml allocates it. Of layers that repeat three are built, and the last is allocated over
 * and over. Answers are kept, since searches ask for them again.
 */
export function computeBuffers(
  request: Pick<MemoryRequest, "model" | "recipe">,
  sizes: GraphSizes,
  placement: Placement,
): readonly number[] {
  const { architecture } = request.model
  const { key, isWhole, backends } = placement
  const ofArchitecture = keptFor(known, architecture, () => new Map<string, KnownGraph>())
  const storesWeights = !isWhole && (placement.offloadsOperations || placement.overrides.length > 0)
  const recipe = storesWeights || placement.hostExpertLayers > 0 ? recipeKey(request) : ""
  const place = isWhole ? `${backends.length}${key.slice(key.indexOf(" "))}` : key
  const of = remember(
    ofArchitecture,
    `${place} ${recipe}${sizesKey(sizes)}`,
    mostKnown,
    (): KnownGraph => ({
      answers: new Map(),
    }),
  )
  const graph = () => scalableGraph(of, request, sizes, placement)
  if (of.copiesWeights === undefined) graph().at(sizes.cells)
  const memory = of.copiesWeights ? key : memoryKey(backends, sizes)
  const answers = remember(of.answers, memory, mostKnown, createByCells)
  return answers.at(sizes.cells, evenFrom(architecture), () => {
    const allocate = () => {
      const { scheduled, stretches } = graph().at(sizes.cells)
      return allocateGraph(
        scheduled,
        backends.map((backend) => ofBuild(backend, sizes)),
        stretches,
      )
    }
    const allocated = allocate()
    if (allocated) return allocated
    of.isUnrolled = true
    lastGraphs.length = 0
    return allocate() as Allocated
  })
}

/** What tells backends apart that allocate otherwise. */
function memoryKey(backends: readonly Backend[], { cacheKeys, cacheValues }: GraphSizes): string {
  const stages = cacheKeys !== "f16" || cacheValues !== "f16"
  let key = ""
  for (const { alignment, keeps } of backends)
    key += `+${alignment}${keeps === "scratch" || (stages && keeps === "stagedCache") ? keeps : ""}`
  return key
}

const knownEven = new WeakMap<Architecture, number>()

/** From how many cells on a graph grows evenly with them: an indexer chooses all there are of fewer than it may choose. */
function evenFrom(architecture: Architecture): number {
  return keptFor(knownEven, architecture, () => {
    // Entries of a compressed cache stand for many cells, and are padded.
    if (cacheKinds(architecture).some(({ ratio }) => ratio !== undefined)) return Number.POSITIVE_INFINITY
    const chosen = [...new Set(layersOf(architecture))].flatMap(blocksOf).flatMap((block) => {
      if (block.kind === "latentAttention") return block.indexer ? [block.indexer.chosen] : []
      if (block.kind !== "attention" || !block.indexer) return []
      return [(block.indexer.chosenBlocks + 1) * block.indexer.blockSize]
    })
    return Math.max(0, ...chosen)
  })
}

/** What a build keeps behind results: before llama.cpp pull 23907 CUDA staged quantized caches in pools of its own. */
function ofBuild(backend: Backend, { unstagedCache, metalScratch = "scales" }: GraphSizes): Backend {
  if (backend.keeps === "scratch" && metalScratch !== "scales")
    return { ...backend, allocationBytes: (node) => metalAllocationBytes(node, metalScratch) }
  const unstaged = unstagedCache && backend.keeps === "stagedCache"
  return unstaged ? { ...backend, allocationBytes: ({ bytes }) => bytes } : backend
}

const recipeNumbers = new WeakMap<object, number>()
let nextRecipe = 0

function recipeKey({ recipe }: Pick<MemoryRequest, "recipe">): number {
  return keptFor(recipeNumbers, recipe, () => nextRecipe++)
}

/** All sizes but the one that questions differ in most, and that of windows where it is the same. */
function sizesKey(sizes: GraphSizes): string {
  let key = ""
  for (const field in sizes) {
    const size = sizes[field as keyof GraphSizes]
    if (field !== "cells") key += field === "windowCells" && size === sizes.cells ? " cells" : ` ${size}`
  }
  return key
}

function scalableGraph(
  of: KnownGraph,
  request: Pick<MemoryRequest, "model" | "recipe">,
  sizes: GraphSizes,
  placement: Placement,
): ScalableGraph {
  const found = lastGraphs.find((one) => one.of === of)
  if (found) return found.graph
  const windowed = sizes.windowCells !== sizes.cells
  const build = (cells: number) =>
    layOut(of, request, { ...sizes, cells, windowCells: windowed ? sizes.windowCells : cells }, placement)
  const graph = createScalableGraph(build, evenFrom(request.model.architecture))
  if (lastGraphs.length >= mostGraphs) lastGraphs.shift()
  lastGraphs.push({ of, graph })
  return graph
}

function layOut(
  of: KnownGraph,
  request: Pick<MemoryRequest, "model" | "recipe">,
  sizes: GraphSizes,
  placement: Placement,
): RepeatedGraph {
  const { architecture } = request.model
  const layout = layoutOf(request, sizes, placement)
  let copiesWeights = false
  const weightBytes: Layout["weightBytes"] = (weight, backend) => {
    copiesWeights = true
    return layout.weightBytes?.(weight, backend) ?? 0
  }
  const runs = layerRuns(architecture, layerKey(request, placement))
  const most = of.isUnrolled ? Number.POSITIVE_INFINITY : turnsShown
  const { layers, marks } = reduceLayers(architecture, runs, most, placement.layers)
  const graph = buildModelGraph(architecture, sizes, layers)
  const starts = marks.flat().map((layer) => graph.layerStarts[layer] ?? 0)
  const scheduled = schedule(graph, { ...layout, weightBytes }, starts)
  of.copiesWeights = copiesWeights
  const shortened = runs.filter(({ repeat }) => repeat > most)
  const stretches = shortened.map(({ repeat }, run): Stretch => {
    const [first = 0, second = 0, end = 0] = scheduled.marks.slice(turnsShown * run)
    return { first, second, end, again: repeat - most }
  })
  return { scheduled, stretches }
}
