import { type Hardware, PlimsollError } from "@plimsoll/specs"
import { type UsableMemory, usableMemory } from "./devices/usable-memory.ts"
import type { EngineEstimate } from "./engines/engine.ts"
import { checkSizes } from "./estimate.ts"
import { deviceKind } from "./prepare.ts"
import { type MemoryRequest, reservedOf } from "./request.ts"
import type { Interval } from "./term.ts"

/** Every combination of models, recipes, contexts and single devices, with the other fields the same for all. */
export interface MatrixRequest
  extends Omit<MemoryRequest, "model" | "recipe" | "context" | "hardware" | "placement" | "host"> {
  readonly models: readonly MemoryRequest["model"][]
  readonly recipes: readonly MemoryRequest["recipe"][]
  /** Tokens, as the engine is told. */
  readonly contexts: readonly number[]
  readonly hardware: readonly Hardware[]
}

/**
 * Columns of numbers, a cell for each combination: hardware counts fastest, then contexts, recipes and models. 25 bytes
 * a cell.
 */
export interface MemoryMatrix {
  readonly cells: number
  /** Bytes on the device; NaN where there is no answer. */
  readonly deviceBytes: Float64Array
  /** Bytes on the host. */
  readonly hostBytes: Float64Array
  /** Bytes of both. */
  readonly totalBytes: Float64Array
  /** Of the device: 2 yes, 1 uncertain, 0 no; 255 where there is no answer. */
  readonly fits: Uint8Array
  /** Why a model and recipe, or a model and context, has no answer, by the error's code. */
  readonly refusals: ReadonlyMap<string, number>
  /** Place of a combination in every column. */
  readonly cellOf: (model: number, recipe: number, context: number, hardware: number) => number
}

/** Bytes with bounds in each place. */
interface Part {
  readonly device: Figure
  readonly host: Figure
}

type Figure = Pick<Interval, "low" | "high"> & { readonly bytes: number }

const nowhere = 255

/** Terms of weights, or all others, as one figure for each place. */
function partOf({ terms }: EngineEstimate, weights: boolean): Part {
  const part = { device: { bytes: 0, low: 0, high: 0 }, host: { bytes: 0, low: 0, high: 0 } }
  for (const { what, device, bytes, interval } of terms) {
    if ((what === "weights") !== weights) continue
    const place = device === "host" ? part.host : part.device
    place.bytes += bytes
    place.low += interval.low
    place.high += interval.high
  }
  return part
}

function plus(one: Figure, other: Figure): Figure {
  return { bytes: one.bytes + other.bytes, low: one.low + other.low, high: one.high + other.high }
}

function within({ low, high }: Figure, capacity: Pick<Interval, "low" | "high">): number {
  if (high <= capacity.low) return 2
  return low > capacity.high ? 0 : 1
}

/** A chip that shares its memory with the host must hold both parts at once. */
function fitOf(device: Figure, host: Figure, hardware: Hardware, capacity: UsableMemory): number {
  const own = within(device, capacity.interval)
  if (!hardware.unifiedMemory) return own
  const { memoryBytes } = hardware
  return Math.min(own, within(plus(device, host), { low: memoryBytes, high: memoryBytes }))
}

/**
 * Answers many questions at once about models that lie wholly on one device. Weights do not depend on the context, nor
 * buffers and cache on the recipe, nor either of them on which device of a kind it is: each is found once and added up.
 *
 * @returns columns of bytes and fits in a stated order
 * @throws PlimsollError `UNSUPPORTED` for engines that give their cache what is left of a device
 * @example
 * ```ts
 * const matrix = estimateMatrix({ models: [glm45Air], recipes: [q4KM, q80], contexts: [8192], hardware: [rtx4090, h100Sxm5_80gb], engine: llamaCpp })
 * matrix.fits[matrix.cellOf(0, 0, 0, 1)] // 2: the fourth-bit file fits the larger device
 * ```
 */
export function estimateMatrix(request: MatrixRequest): MemoryMatrix {
  const { models, recipes, contexts, hardware, ...shared } = request
  if (request.engine.reads !== "gguf")
    throw new PlimsollError("UNSUPPORTED", `engine: expected one that loads GGUF, got ${request.engine.id}`, {
      hint: "Ask estimateMemory for each combination.",
    })
  const cells = models.length * recipes.length * contexts.length * hardware.length
  const matrix = {
    deviceBytes: new Float64Array(cells).fill(Number.NaN),
    hostBytes: new Float64Array(cells).fill(Number.NaN),
    totalBytes: new Float64Array(cells).fill(Number.NaN),
    fits: new Uint8Array(cells).fill(nowhere),
  }
  const refusals = new Map<string, number>()
  const capacities = hardware.map((device) => usableMemory(device, reservedOf(request, 0)))
  const kinds = kindsOf(request)
  const cellOf = (model: number, recipe: number, context: number, device: number) =>
    ((model * recipes.length + recipe) * contexts.length + context) * hardware.length + device
  checkSizes({ ...shared, hardware } as MemoryRequest)

  /** Terms, or nothing where the engine has none. */
  const ask = (question: MemoryRequest): EngineEstimate | undefined => {
    try {
      return request.engine.estimate(question)
    } catch (error) {
      if (!PlimsollError.isInstance(error)) throw error
      refusals.set(error.code, (refusals.get(error.code) ?? 0) + 1)
      return undefined
    }
  }

  // The ends first: what lies between two lengths is often known from them.
  const order = outsideIn(contexts)
  for (const [modelIndex, model] of models.entries())
    for (const { device, members } of kinds) {
      const question = { ...shared, model, hardware: [device] }
      const [shortest] = order
      if (shortest === undefined) continue
      const loaded = recipes.map((recipe) => ask({ ...question, recipe, context: contexts[shortest] }))
      const answered = recipes.find((_, index) => loaded[index])
      const rests: (Part | undefined)[] = []
      for (const context of order) {
        const estimate = answered && ask({ ...question, recipe: answered, context: contexts[context] })
        rests[context] = estimate && partOf(estimate, false)
      }
      for (const [recipe, estimate] of loaded.entries()) {
        if (!estimate) continue
        const weights = partOf(estimate, true)
        for (const [context, rest] of rests.entries()) {
          if (!rest) continue
          const onDevice = plus(weights.device, rest.device)
          const onHost = plus(weights.host, rest.host)
          const start = cellOf(modelIndex, recipe, context, 0)
          for (const member of members) {
            const cell = start + member
            matrix.deviceBytes[cell] = onDevice.bytes
            matrix.hostBytes[cell] = onHost.bytes
            matrix.totalBytes[cell] = onDevice.bytes + onHost.bytes
            matrix.fits[cell] = fitOf(
              onDevice,
              onHost,
              hardware[member] as Hardware,
              capacities[member] as UsableMemory,
            )
          }
        }
      }
    }
  return { cells, ...matrix, refusals, cellOf }
}

/** Places of a list's numbers: of the smallest, of the largest, of the others. */
function outsideIn(numbers: readonly number[]): readonly number[] {
  const sorted = [...numbers.keys()].sort((a, b) => (numbers[a] as number) - (numbers[b] as number))
  return sorted.length < 3 ? sorted : [sorted[0] as number, sorted.at(-1) as number, ...sorted.slice(1, -1)]
}

/** Devices on which the engine allocates alike. */
function kindsOf({ engine, hardware }: MatrixRequest): readonly { device: Hardware; members: readonly number[] }[] {
  const kinds = new Map<string, { device: Hardware; members: number[] }>()
  for (const [index, device] of hardware.entries()) {
    const key = deviceKind({ engine, placement: "device" }, [device]) ?? `device ${index}`
    const kind = kinds.get(key) ?? { device, members: [] }
    kind.members.push(index)
    kinds.set(key, kind)
  }
  return [...kinds.values()]
}
