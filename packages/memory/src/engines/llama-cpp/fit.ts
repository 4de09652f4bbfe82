import { type Architecture, blocksOf, layersOf, predictionLayersOf } from "@plimsoll/specs"
import type { MemoryRequest } from "../../request.ts"

/** Memory that `--fit` leaves free on every device (as llama.cpp v0.5.0 common/common.h:481). */
export const fitMargin = 1024 * 2 ** 20

/** Shortest context that `--fit` shrinks to, tokens a cache (common/common.h, fit_params_min_ctx). */
const shortestContext = 4096

/** What is asked of the memory rules while fitting. */
export interface FitQuestion {
  readonly request: MemoryRequest
  /** Free memory of every device in use, bytes. */
  readonly free: readonly number[]
  readonly sequences: number
  readonly unifiedCache: boolean
  /** Bytes by device of the request with some fields changed: weights, cache, state and buffers. */
  readonly measure: Measure
  /** Bytes of weights on all devices where everything is there. */
  readonly weightsBytes: () => number
}

export type Measure = (changed: Partial<MemoryRequest>) => readonly number[]

/** What `--fit` changes, and what it could not. */
export interface Fitted {
  readonly changed: Partial<MemoryRequest>
  readonly notes: readonly string[]
}

type Overflow = "experts" | "attention" | "up" | "gate"

/** Layers of one device: how many, and of how many of the last the feed-forward part lives elsewhere. */
interface Share {
  readonly layers: number
  readonly partial: number
  /** What of the first partial layer lives elsewhere; of all others the experts. */
  readonly overflow: Overflow
}

const none: Share = { layers: 0, partial: 0, overflow: "experts" }

/** As common/fit.cpp: get_overflow_pattern. */
const overflowPatterns: Readonly<Record<Overflow, string>> = {
  attention: "ffn_(gate|up|gate_up|down).*",
  up: "ffn_(gate|gate_up|down).*",
  gate: "ffn_down.*",
  experts: "ffn_(up|down|gate_up|gate)_(ch|)exps",
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
const replaced = <T>(list: readonly T[], index: number, value: T): readonly T[] =>
  list.map((old, at) => (at === index ? value : old))

/** Layers that `--fit` counts: those that predict further tokens only where they are loaded. */
function countedLayers(architecture: Architecture, { loadPredictionLayers }: MemoryRequest): number {
  return layersOf(architecture).length + (loadPredictionLayers ? predictionLayersOf(architecture, "gguf").length : 0)
}

/** Shares as fields of a request. */
function fieldsOf(
  shares: readonly Share[],
  homes: readonly (number | "host")[],
  counted: number,
): Partial<MemoryRequest> {
  const gpuLayers = sum(shares.map(({ layers }) => layers))
  const overrideTensors: [string, number | "host"][] = []
  let layer = counted + 1 - gpuLayers
  for (const [device, { layers, partial, overflow }] of shares.entries()) {
    layer += layers - partial
    for (let turn = 0; turn < partial; turn++, layer++) {
      const isFirst = turn === 0
      overrideTensors.push([
        `blk\\.${layer}\\.${overflowPatterns[isFirst ? overflow : "experts"]}`,
        isFirst ? (homes[device] ?? "host") : "host",
      ])
    }
  }
  return {
    gpuLayers,
    overrideTensors,
    ...(shares.length > 1 ? { tensorSplit: shares.map(({ layers }) => layers) } : {}),
  }
}

/** The next guess between one that fits and one that does not: where a straight line meets the target. */
function guess(delta: number, target: number, low: number, high: number): number {
  const step = Math.trunc((delta * (target - low)) / (high - low))
  // Unsigned there: below nought is beyond the end.
  return Math.min(step < 0 ? delta - 1 : Math.max(step, 1), delta - 1)
}

interface Fitting {
  readonly targets: readonly number[]
  readonly counted: number
  readonly hasExperts: boolean
  readonly measure: (shares: readonly Share[], homes: readonly (number | "host")[]) => readonly number[]
}

/** Fills devices from the last to the first; of models with experts, without those. */
function fillBackToFront({ targets, counted, hasExperts, measure }: Fitting, homes: readonly (number | "host")[]) {
  const last = targets.length - 1
  let shares: readonly Share[] = targets.map(() => none)
  let memory = measure(shares, homes)
  for (let device = last; device >= 0; device--) {
    const target = targets[device] ?? 0
    const unassigned = counted + 1 - sum(shares.slice(device + 1).map(({ layers }) => layers))
    // The head is a layer of the last device, and is never in part elsewhere.
    const partOf = (layers: number) => (hasExperts ? (device < last ? layers : Math.max(0, layers - 1)) : 0)
    let high = replaced(shares, device, { ...none, layers: unassigned, partial: partOf(unassigned) })
    if (unassigned <= 0) continue
    let highMemory = measure(high, homes)
    if ((highMemory[device] ?? 0) <= target) {
      shares = high
      memory = highMemory
      continue
    }
    const layersIn = (list: readonly Share[]) => list[device]?.layers ?? 0
    for (let delta = layersIn(high) - layersIn(shares); delta > 1; delta = layersIn(high) - layersIn(shares)) {
      const step = guess(delta, target, memory[device] ?? 0, highMemory[device] ?? 0)
      const layers = layersIn(shares) + step
      const test = replaced(shares, device, { ...none, layers, partial: partOf(layers) })
      const tested = measure(test, homes)
      if ((tested[device] ?? 0) <= target) {
        shares = test
        memory = tested
      } else {
        high = test
        highMemory = tested
      }
    }
  }
  return { shares, memory }
}

/** Gives devices from the first to the last whole layers in place of layers without experts at the end. */
function addExperts(
  { targets, measure }: Fitting,
  start: { readonly shares: readonly Share[]; readonly memory: readonly number[] },
): { readonly shares: readonly Share[]; readonly homes: readonly (number | "host")[] } {
  const count = targets.length
  let { shares, memory } = start
  let homes: readonly (number | "host")[] = targets.map(() => "host")
  const at = (list: readonly Share[], index: number) => list[index] ?? none
  const full = ({ layers, partial }: Share) => layers - partial
  let dense = count
  for (let device = count - 1; device >= 0 && at(shares, device).layers > 0; device--) dense = device
  for (let device = 0; device <= dense && dense < count; device++) {
    const target = targets[device] ?? 0
    let high = shares
    for (let from = dense; from < count; from++) {
      const moved = from < count - 1 ? at(high, from).layers : at(high, from).layers - 1
      high = replaced(high, device, { ...at(high, device), layers: at(high, device).layers + moved })
      high = replaced(high, from, { ...at(high, from), layers: at(high, from).layers - moved, partial: 0 })
    }
    let highDense = count - 1
    let highMemory = measure(high, homes)
    if ((highMemory[device] ?? 0) > target) {
      const between = () => full(at(high, device)) - full(at(shares, device))
      for (let delta = between(); delta > 1; delta = between()) {
        const step = guess(delta, target, memory[device] ?? 0, highMemory[device] ?? 0)
        let test = shares
        let testDense = dense
        let converted = 0
        for (; testDense < count; testDense++) {
          const { layers, partial, overflow } = at(test, testDense)
          const convert = Math.min(step - converted, partial)
          test = replaced(test, testDense, { layers: layers - convert, partial: partial - convert, overflow })
          test = replaced(test, device, { ...at(test, device), layers: at(test, device).layers + convert })
          converted += convert
          if (at(test, testDense).partial > 0) break
        }
        const tested = measure(test, homes)
        if ((tested[device] ?? 0) <= target) {
          shares = test
          memory = tested
          dense = testDense
        } else {
          high = test
          highMemory = tested
          highDense = testDense
        }
      }
    } else {
      shares = high
      memory = highMemory
      dense = highDense
    }
    const taken = addPart({ targets, measure }, { shares, homes, device, dense })
    if (taken) ({ shares, homes, memory, dense } = taken)
  }
  return { shares, homes }
}

interface PartQuestion {
  readonly shares: readonly Share[]
  readonly homes: readonly (number | "host")[]
  readonly device: number
  readonly dense: number
}

/** Part of one layer more, if it fits: with its first projection, with two, or its attention alone. */
function addPart(
  { targets, measure }: Pick<Fitting, "targets" | "measure">,
  { shares, homes, device, dense }: PartQuestion,
) {
  const count = targets.length
  const from = shares[dense] ?? none
  if (from.layers <= (device < count - 1 ? 0 : 1)) return undefined
  const moved = replaced(shares, dense, { ...from, layers: from.layers - 1, partial: from.partial - 1 })
  const own = moved[device] ?? none
  const testDense = (moved[dense] ?? none).partial === 0 ? dense + 1 : dense
  const testHomes = replaced(homes, device, device < count - 1 ? device + 1 : "host")
  const attempt = (overflow: Overflow) => {
    const test = replaced(moved, device, { layers: own.layers + 1, partial: own.partial + 1, overflow })
    const tested = measure(test, testHomes)
    const fits = (index: number) => index >= count || (tested[index] ?? 0) < (targets[index] ?? 0)
    return fits(device) && fits(device + 1)
      ? { shares: test, homes: testHomes, memory: tested, dense: testDense }
      : undefined
  }
  const withUp = attempt("up")
  return withUp ? (attempt("gate") ?? withUp) : attempt("attention")
}

/** Fields that llama.cpp takes as the user's word and does not change. */
const settled = ["gpuLayers", "tensorSplit", "overrideTensors", "hostExpertLayers"] as const

/**
 * What llama.cpp's `--fit` makes of a request: a shorter context where none was asked for, then fewer layers on the
 * devices, and of models with experts those of some layers on the host. As v0.5.0 common/fit.cpp:
 * common_params_fit_impl.
 */
export function fit({ request, free, sequences, unifiedCache, measure, weightsBytes }: FitQuestion): Fitted {
  const { architecture } = request.model
  const targets = free.map((bytes) => bytes - fitMargin)
  const isAutomatic = !request.context
  const longest = architecture.contextLength * sequences
  const shortest = shortestContext * (unifiedCache ? 1 : sequences)
  let context = isAutomatic ? longest : request.context
  const whole = measure({ context })
  const fits = (used: readonly number[]) => used.every((bytes, device) => bytes <= (targets[device] ?? 0))
  const contextField = isAutomatic ? { context } : {}
  if (free.length === 0 || fits(whole)) return { changed: contextField, notes: [] }

  const counted = countedLayers(architecture, request)
  const hasExperts = readsExperts(architecture)
  const notes: string[] = []
  if (sum(whole) > sum(targets) && isAutomatic && longest > shortest) {
    const least = sum(measure({ context: shortest }))
    // Several devices waste half a layer each, or half a tensor of experts.
    const perLayer = Math.trunc(weightsBytes() / counted)
    const waste = free.length > 1 ? Math.trunc(((free.length + 1) * perLayer) / (hasExperts ? 6 : 2)) : 0
    const target = sum(targets) - waste
    context = shortest
    if (target > least) {
      context += Math.trunc(((longest - shortest) * (target - least)) / (sum(whole) - least))
      const step = 256 * (unifiedCache ? 1 : sequences)
      context = Math.max(context - (context % step), shortest)
    }
    notes.push(`context shortened from ${longest} to ${context} tokens to leave ${fitMargin} bytes free`)
    if (target > least && free.length === 1) return { changed: { context }, notes }
  }
  const inContext = isAutomatic ? { context } : {}
  const own = settled.find((field) => request[field] !== undefined)
  if (own) return { changed: inContext, notes: [...notes, `${own} is set, so that nothing else is fitted`] }

  const fields = fillDevices(architecture, {
    targets,
    counted,
    measure: (changed) => measure({ ...inContext, ...changed }),
  })
  notes.push(`${fields.gpuLayers} of ${counted + 1} layers on the devices`)
  return { changed: { ...inContext, ...fields }, notes }
}

function readsExperts(architecture: Architecture): boolean {
  return layersOf(architecture).some((layer) => blocksOf(layer).some(({ kind }) => kind === "experts"))
}

export interface FillQuestion {
  /** Most bytes of every device. */
  readonly targets: readonly number[]
  /** Layers that are shared out, without the head. */
  readonly counted: number
  readonly measure: Measure
}

/**
 * Fills devices with layers up to a target each, as steps 3 and 4 of `--fit` do: whole layers, and of models with experts
 * those of as few layers as possible on the host.
 */
export function fillDevices(
  architecture: Architecture,
  { targets, counted, measure }: FillQuestion,
): Partial<MemoryRequest> {
  const hasExperts = readsExperts(architecture)
  const fitting: Fitting = {
    targets,
    counted,
    hasExperts,
    measure: (shares, homes) => measure(fieldsOf(shares, homes, counted)),
  }
  const allHost = targets.map(() => "host" as const)
  const dense = fillBackToFront(fitting, allHost)
  const roomForExperts = hasExperts && sum(targets) > sum(measure({ hostExpertLayers: "all" }))
  const { shares, homes } = roomForExperts ? addExperts(fitting, dense) : { shares: dense.shares, homes: allHost }
  return fieldsOf(shares, homes, counted)
}
