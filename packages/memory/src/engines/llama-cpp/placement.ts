import { type Architecture, type Hardware, layersOf, PlimsollError, predictionLayersOf } from "@plimsoll/specs"
import { usableMemory } from "../../devices/usable-memory.ts"
import { type MemoryRequest, usableOptionsOf } from "../../request.ts"
import { type Backend, backends } from "./backends.ts"

/** Where each part of a model lives: numbers are devices of the request's order, and the host is the last. */
export interface Placement {
  /** Devices that are used, by their place in the request. */
  readonly devices: readonly number[]
  /** Rules of each device that is used, and of the host behind them. */
  readonly backends: readonly Backend[]
  /** For every layer of the file, those that predict further tokens after the trunk's. */
  readonly layers: readonly number[]
  /** The head. */
  readonly output: number
  /** Patterns of names, the first that matches decides. */
  readonly overrides: readonly TensorOverride[]
  readonly cacheOnHost: boolean
  readonly offloadsOperations: boolean
  /** All layers and the head are on devices. */
  readonly isWhole: boolean
  /** Several micro-batches are on their way at once, each with inputs of its own. */
  readonly isPipelined: boolean
  readonly gpuLayers: number
  /** First layers whose experts stay on the host. */
  readonly hostExpertLayers: number
  /** Tells placements apart. */
  readonly key: string
}

export interface TensorOverride {
  readonly pattern: RegExp
  readonly backend: number
}

/** Tensors of routed experts (as llama.cpp v0.5.0 common/common.h: LLM_FFN_EXPS_REGEX). */
const expertTensors = /\.ffn_(up|down|gate|gate_up)_(ch|)exps/

const last = <T>(list: readonly T[]): number => list.length - 1

/** Shares of the devices by what is free on them (as src/llama-model.cpp:1490), in 32 bits as there. */
function splitPoints(request: MemoryRequest, devices: readonly number[]): readonly number[] {
  const hardware = request.hardware ?? []
  const asked = request.tensorSplit ?? []
  const shares = asked.some((share) => share > 0)
    ? devices.map((device) => asked[device] ?? 0)
    : devices.map((device) => usableMemory(hardware[device] as Hardware, usableOptionsOf(request, device)).bytes)
  const sums: number[] = []
  for (const share of shares) sums.push(Math.fround((sums.at(-1) ?? 0) + Math.fround(share)))
  const whole = sums.at(-1) ?? 0
  return sums.map((sum) => Math.fround(sum / whole))
}

function checkWhole(field: string, value: number | undefined, most: number): void {
  if (value === undefined || (Number.isInteger(value) && value >= 0 && value <= most)) return
  throw new PlimsollError("INVALID_REQUEST", `${field}: expected an integer from 0 to ${most}, got ${value}`)
}

function usedDevices({ hardware = [], splitMode, mainDevice, backend }: MemoryRequest): readonly number[] {
  checkWhole("mainDevice", mainDevice, Math.max(0, last(hardware)))
  if (backend === "cpu") return []
  const all = hardware.map((_, index) => index)
  // Where tensors are split all devices are one to the rest of llama.cpp (src/llama.cpp:193).
  if (splitMode === "tensor") return all.slice(0, 1)
  return splitMode === "none" && all.length > 0 ? [mainDevice ?? 0] : all
}

function compile(pattern: string): RegExp {
  try {
    return new RegExp(pattern)
  } catch {
    throw new PlimsollError("INVALID_REQUEST", `overrideTensors: expected a regular expression, got "${pattern}"`)
  }
}

function overridesOf(request: MemoryRequest, devices: readonly number[]): readonly TensorOverride[] {
  return (request.overrideTensors ?? []).map(([pattern, device]) => {
    const backend = device === "host" ? devices.length : devices.indexOf(device)
    if (backend < 0)
      throw new PlimsollError(
        "INVALID_REQUEST",
        `overrideTensors: expected "host" or the index of a device in use, got ${device}`,
      )
    return { pattern: compile(pattern), backend }
  })
}

/**
 * Where llama.cpp puts a model's layers: the last `gpuLayers` of them on the devices, by the shares of the devices and
 * by count, not by size. As v0.5.0 src/llama-model.cpp:1488–1560.
 */
export function placementOf(request: MemoryRequest, architecture: Architecture, device: readonly Backend[]): Placement {
  const devices = usedDevices(request)
  const host = devices.length
  const count = layersOf(architecture).length + predictionLayersOf(architecture, "gguf").length
  checkWhole("gpuLayers", request.gpuLayers, 2 ** 31 - 1)
  if (request.hostExpertLayers !== "all") checkWhole("hostExpertLayers", request.hostExpertLayers, 2 ** 31 - 1)
  const gpuLayers = host === 0 ? 0 : Math.min(request.gpuLayers ?? count + 1, count + 1)
  const hostExpertLayers =
    host === 0 ? 0 : request.hostExpertLayers === "all" ? count : Math.min(request.hostExpertLayers ?? 0, count)
  const points = gpuLayers === 0 ? [] : splitPoints(request, devices)
  const start = Math.max(count + 1 - gpuLayers, 0)
  const deviceOf = (layer: number): number => {
    if (layer < start || gpuLayers === 0) return host
    const share = Math.fround(Math.fround(layer - start) / gpuLayers)
    const found = points.findIndex((point) => point > share)
    return found < 0 ? host - 1 : found
  }
  const overrides = host === 0 ? [] : overridesOf(request, devices)
  const cacheOnHost = request.cacheOnHost ?? false
  const isWhole = gpuLayers > count
  const splitMode = request.splitMode ?? "layer"
  const placement = {
    devices,
    backends: [...devices.map((index) => device[index] ?? backends.cpu), backends.cpu],
    layers:
      host === 0 || (host === 1 && isWhole)
        ? onePlace(count)
        : Array.from({ length: count }, (_, layer) => deviceOf(layer)),
    output: deviceOf(count),
    overrides,
    cacheOnHost,
    offloadsOperations: host > 0 && (request.offloadOperations ?? true),
    isWhole,
    // As src/llama-context.cpp:428.
    isPipelined:
      host > 1 && isWhole && splitMode === "layer" && !cacheOnHost && overrides.length + hostExpertLayers === 0,
    gpuLayers,
    hostExpertLayers,
  }
  return { ...placement, key: keyOf(placement) }
}

const onePlaces = new Map<number, readonly number[]>()

/** So many layers that are all in the first place: the list is asked for again and again. */
function onePlace(count: number): readonly number[] {
  const known = onePlaces.get(count) ?? new Array<number>(count).fill(0)
  onePlaces.set(count, known)
  return known
}

function keyOf(placement: Omit<Placement, "key">): string {
  const { backends, layers, output, overrides, cacheOnHost, offloadsOperations, hostExpertLayers } = placement
  let borders = ""
  for (let layer = 0; layer < layers.length; layer++)
    if (layers[layer] !== layers[layer - 1]) borders += `${layer}:${layers[layer]},`
  return [
    backends.map(({ name }) => name).join("+"),
    borders,
    output,
    hostExpertLayers,
    overrides.map(({ pattern, backend }) => `${pattern.source}=${backend}`).join(","),
    cacheOnHost,
    offloadsOperations,
  ].join(" ")
}

/** The placement as a request would state it. */
export function resolvedPlacement(request: MemoryRequest, placement: Placement): Record<string, unknown> {
  const { backends, devices, gpuLayers, hostExpertLayers, cacheOnHost, offloadsOperations } = placement
  const backend = backends[0]?.name ?? "cpu"
  if (devices.length === 0) return { backend }
  const stated: Record<string, unknown> = {
    backend,
    gpuLayers,
    hostExpertLayers,
    splitMode: request.splitMode ?? "layer",
    cacheOnHost,
    offloadOperations: offloadsOperations,
  }
  if (request.tensorSplit) stated.tensorSplit = request.tensorSplit
  if (request.overrideTensors) stated.overrideTensors = request.overrideTensors
  return stated
}

/** Backend that the request names for a tensor. */
export function overridden({ overrides }: Placement, name: string): number | undefined {
  return overrides.find(({ pattern }) => pattern.test(name))?.backend
}

/** Backend of a tensor in a layer or at the output, by its full name. */
export function backendOf(placement: Placement, name: string, layer: number | undefined): number {
  const { hostExpertLayers, backends } = placement
  const named = overridden(placement, name)
  if (named !== undefined) return named
  // As `--n-cpu-moe` and `--cpu-moe` write their patterns (common/common.h:1143).
  if (layer !== undefined && layer < hostExpertLayers && expertTensors.test(name)) return last(backends)
  return layer === undefined ? placement.output : (placement.layers[layer] ?? placement.output)
}

/** Backend of what a layer remembers: its cache and its state. */
export function layerHome({ cacheOnHost, backends, layers }: Placement, layer: number): number {
  return cacheOnHost ? last(backends) : (layers[layer] ?? last(backends))
}
