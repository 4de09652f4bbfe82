import { type Architecture, layersOf, PlimsollError, predictionLayersOf, type Step } from "@plimsoll/specs"
import { keptFor } from "../../../remember.ts"
import type { MemoryRequest } from "../../../request.ts"
import type { Term } from "../../../term.ts"
import type { Backend } from "../backends.ts"
import { newestRules } from "../builds/index.ts"
import { pipelineCopies } from "../compute/layout.ts"
import { type LlamaCppDefaults, type LlamaCppOptions, resolveOptions } from "../options.ts"
import { type Placement, placementOf } from "../placement.ts"
import { splitTensors } from "../tensor-split.ts"
import { termsOf } from "../terms.ts"
import { loadWeights } from "../weights.ts"

/** The main model as it is loaded. */
export interface Loaded {
  readonly request: MemoryRequest
  readonly options: LlamaCppOptions
  readonly placement: Placement
  readonly devices: readonly Backend[]
  readonly defaults: LlamaCppDefaults
}

/** What drafts tokens for the main model: another model, or its own prediction layers in a second context. */
export function draftTerms(loaded: Loaded): readonly Term[] {
  const { request, options } = loaded
  return [
    ...(request.draftModel ? ofDraftModel(loaded, request.draftModel) : []),
    ...(options.loadPredictionLayers && options.draftTokens !== undefined ? ofPredictionLayers(loaded) : []),
  ]
}

/**
 * The draft model has the main one's context, slots and devices, and its own layers, cache types and patterns
 * (as llama.cpp v0.5.0 common/speculative.cpp:2466 and :2560).
 */
function ofDraftModel(
  { request, options, devices, defaults }: Loaded,
  { context = options.context, ...draft }: NonNullable<MemoryRequest["draftModel"]>,
): readonly Term[] {
  if (context !== options.context && (options.rules ?? newestRules) === newestRules)
    throw new PlimsollError(
      "REFUSED_BY_ENGINE",
      `draftModel.context: llama.cpp gives a draft the context of its model, ${options.context} tokens, got ${context}`,
      { hint: "Leave it out." },
    )
  const { sequences, unifiedCache, fullWindowCache, batch, microBatch } = options
  const question: MemoryRequest = {
    ...request,
    ...{ sequences, unifiedCache, fullWindowCache, batch, microBatch, context },
    placement: undefined,
    hostExpertLayers: undefined,
    overrideTensors: undefined,
    draftModel: undefined,
    loadPredictionLayers: undefined,
    gpuLayers: draft.gpuLayers,
    cacheKeys: draft.cacheKeys,
    cacheValues: draft.cacheValues,
    model: draft.model,
    recipe: draft.recipe,
  }
  const own = resolveOptions(question, defaults)
  const home = placementOf(question, draft.model.architecture, devices)
  const terms = termsOf(question, own, home, loadWeights(question, home, false))
  return splitTensors(terms, question, own, home, devices.length)
    .filter(({ what }) => what !== "overhead")
    .map((term) => ({ ...term, of: "the draft model" }))
}

/**
 * Bounds of a prediction context's buffers: the extremes that llama.cpp gave for nine families, at 8192 tokens, on none and
 * one device, and for four of them on two. As shares of what two such layers take: rows without outputs are dropped late in
 * the layer, or before its experts. Beside them a hidden state for each token is read, in every copy of the inputs.
 */
const ofTwoLayers = { low: 0.17, high: 1.001 }

/** A context of its own over the weights of the main model (as src/llama-model.cpp:2677 and common/speculative.cpp:2589). */
function ofPredictionLayers({ request, options, placement }: Loaded): readonly Term[] {
  const { architecture } = request.model
  const first = layersOf(architecture).length
  if (predictionLayersOf(architecture, "gguf").length === 0)
    throw new PlimsollError(
      "REFUSED_BY_ENGINE",
      "loadPredictionLayers: llama.cpp drafts with layers that the model's file has, got one without them",
      { hint: "Leave it out, or name a draftModel." },
    )
  const { rollbackTokens: _, ...rest } = options
  const own: LlamaCppOptions = { ...rest, cacheKeys: "f16", cacheValues: "f16", outputs: options.sequences }
  const terms = (turns: number) => {
    const layers = Array.from({ length: turns }, () => placement.layers.slice(first)).flat()
    const hostExpertLayers = Math.max(0, placement.hostExpertLayers - first)
    const parts = placement.backends.map(() => ({ bytes: 0, tensors: 0 }))
    return termsOf(
      { model: { architecture: predictor(architecture, turns) }, recipe: request.recipe },
      own,
      { ...placement, layers, hostExpertLayers },
      { parts, notLoadedBytes: 0, fileBytes: 0 },
    )
  }
  const kept = terms(1).filter(({ what, bytes }) => (what === "cache" && bytes > 0) || what === "output")
  const buffers = terms(2)
    .filter(({ what, bytes }) => what === "compute" && bytes > 0)
    .map((term): Term => {
      const { low, high } = ofTwoLayers
      // Graphs with copies of the inputs have the host's among them, and one hidden state is counted already.
      const states = placement.isPipelined ? 4 * architecture.hiddenSize * Math.min(own.context, own.microBatch) : 0
      const bytes = term.bytes + (term.device === "host" ? (pipelineCopies - 1) * states : 0)
      return {
        ...term,
        bytes,
        certainty: "fitted",
        interval: {
          low: Math.floor(low * term.bytes),
          high: Math.ceil(high * term.bytes) + pipelineCopies * states,
          coverage: 0.9,
        },
        how: `${term.how}; of two prediction layers`,
      }
    })
  return [...kept, ...buffers].map((term) => ({ ...term, of: "the prediction layers" }))
}

const predictors = new WeakMap<Architecture, Map<number, Architecture>>()

/** The prediction layers as a model of their own, some turns of them, with plain attention and without what joins the inputs. */
function predictor(architecture: Architecture, turns: number): Architecture {
  const known = keptFor(predictors, architecture, () => new Map<number, Architecture>())
  const made = known.get(turns) ?? {
    ...architecture,
    predictionLayers: [],
    groups: [{ repeat: turns, layers: predictionLayersOf(architecture, "gguf").map(plainLayer) }],
  }
  known.set(turns, made)
  return made
}

function plainLayer(layer: readonly Step[]): readonly Step[] {
  return layer.flatMap((step): readonly Step[] => {
    if (!("kind" in step)) return [step]
    if (step.kind === "predictionInput") return []
    return step.kind === "latentAttention" ? [{ ...step, indexer: undefined }] : [step]
  })
}
