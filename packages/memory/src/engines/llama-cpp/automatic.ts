import { type Hardware, layersOf, predictionLayersOf } from "@plimsoll/specs"
import { usableMemory } from "../../devices/usable-memory.ts"
import { type MemoryRequest, usableOptionsOf } from "../../request.ts"
import type { Term } from "../../term.ts"
import type { Backend } from "./backends.ts"
import { besideTerms, fittedTerms } from "./beside/index.ts"
import { fillDevices, fit } from "./fit.ts"
import { type LlamaCppDefaults, resolveOptions } from "./options.ts"
import { placementOf } from "./placement.ts"
import { termsOf } from "./terms.ts"
import { loadWeights } from "./weights.ts"

/** The request with the fields of a placement that was left to the engine, or to us. */
export function automaticPlacement(
  request: MemoryRequest,
  devices: readonly Backend[],
  defaults: LlamaCppDefaults,
): { readonly request: MemoryRequest; readonly notes: readonly string[] } {
  const { placement } = request
  if (placement !== "auto" && placement !== "best") return { request, notes: [] }
  // As common/fit.cpp:183.
  if (request.splitMode === "tensor")
    return { request: { ...request, placement: undefined }, notes: ["nothing is fitted where tensors are split"] }
  const { architecture } = request.model
  const plain: MemoryRequest = { ...request, placement: undefined }
  const { sequences, unifiedCache } = resolveOptions(plain, defaults)
  const used = placementOf(plain, architecture, devices).devices
  /** Bytes by device in use; with what the backend itself takes at most, where bounds count. */
  const measured = (changed: Partial<MemoryRequest>, bytesOf: (term: Term) => number): readonly number[] => {
    const question = { ...plain, ...changed }
    const options = resolveOptions(question, defaults)
    const home = placementOf(question, architecture, devices)
    const terms = [
      ...termsOf(question, options, home, loadWeights(question, home, options.loadPredictionLayers)),
      ...beside(question.context),
    ]
    return used.map((device) =>
      terms.reduce((bytes, term) => (term.device === device ? bytes + bytesOf(term) : bytes), 0),
    )
  }
  /** It follows the context, and stays where it was first put (as llama.cpp v0.5.0 common/fit.cpp:205). */
  const beside = (context: number | undefined): readonly Term[] => {
    const question = { ...plain, context }
    return (placement === "auto" ? fittedTerms : besideTerms)({
      request: question,
      options: resolveOptions(question, defaults),
      placement: placementOf(question, architecture, devices),
      devices,
      defaults,
    })
  }
  const capacities = used.map((device) =>
    usableMemory((request.hardware ?? [])[device] as Hardware, usableOptionsOf(request, device)),
  )
  if (placement === "auto") {
    const counted = (term: Term) => (term.what === "overhead" ? 0 : term.bytes)
    const { changed, notes } = fit({
      request: plain,
      free: capacities.map(({ bytes }, index) => bytes - (devices[used[index] ?? 0]?.overhead.bytes ?? 0)),
      sequences,
      unifiedCache,
      measure: (fields) => measured(fields, counted),
      weightsBytes: () =>
        measured({}, (term) => (term.what === "weights" ? term.bytes : 0)).reduce((sum, bytes) => sum + bytes, 0),
    })
    return { request: { ...plain, ...changed }, notes }
  }
  const targets = capacities.map(({ interval }) => interval.low)
  const atMost = (term: Term) => term.interval.high
  const whole = measured({}, atMost)
  if (whole.every((bytes, index) => bytes <= (targets[index] ?? 0))) return { request: plain, notes: [] }
  const changed = fillDevices(architecture, {
    targets,
    counted: layersOf(architecture).length + predictionLayersOf(architecture, "gguf").length,
    measure: (fields) => measured(fields, atMost),
  })
  return { request: { ...plain, ...changed }, notes: [] }
}
