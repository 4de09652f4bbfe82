import type { MemoryReport } from "@plimsoll/memory"
import { libllama } from "@plimsoll/memory/engines"
import { recipeByName } from "@plimsoll/quant/recipes"
import { deviceOfBuffer, deviceSum, devicesOf, hostSum, isPrintedAs, sumOf, toMebibytes } from "./buffers.ts"
import { buildOf, type ChosenBuild } from "./build.ts"
import { architectureOf, keepsKeysAlone, predict } from "./request.ts"
import { type LogRow, logRows } from "./rows.ts"
import {
  hostExpertsOf,
  listsFullLayersAlone,
  missingForCache,
  missingForCompute,
  missingForWeights,
} from "./settings.ts"

export type Figure = "cache" | "state" | "weights" | "compute" | "host compute" | "all buffers"

/** One printed figure beside its prediction, MiB. */
export interface Scored {
  readonly row: LogRow
  readonly what: Figure
  readonly place: string
  readonly printed: number
  readonly predicted: number
  /** Equal but for the rounding of what is printed. */
  readonly isEqual: boolean
  /** (predicted − printed) ÷ printed. */
  readonly error: number
  readonly build: ChosenBuild
}

/** A figure that is not compared, and why. */
export interface Unscored {
  readonly row: LogRow
  readonly what: Figure
  readonly reason: string
}

interface Place {
  readonly what: Figure
  readonly place: string
  readonly roundings?: number
}

function cacheBytes(row: LogRow, report: MemoryReport): number {
  // Of latents alone only later builds keep nothing else.
  if (keepsKeysAlone(row)) return predict(row, undefined).cacheBytes
  // A file without keys of compressed attention is cached as builds did that did not know any.
  if (row.expandedLatent) return predict(row, "2025-04-14").cacheBytes
  if (!listsFullLayersAlone(row)) return report.cacheBytes
  const perToken = libllama.cacheBytesPerToken?.({
    model: { architecture: architectureOf(row) },
    recipe: recipeByName("Q4_K_M"),
    engine: libllama,
    context: row.context,
    cacheKeys: row.cacheKeys,
    cacheValues: row.cacheValues,
    flashAttention: row.flashAttention,
    fullWindowCache: false,
  })
  return (perToken ?? 0) * (row.context ?? 0)
}

const compares =
  (row: LogRow, build: ChosenBuild) =>
  (at: Place, bytes: number, printed: number): Scored => ({
    row,
    build,
    what: at.what,
    place: at.place,
    printed,
    predicted: toMebibytes(bytes),
    isEqual: isPrintedAs(bytes, printed, at.roundings),
    error: printed === 0 ? 0 : toMebibytes(bytes) / printed - 1,
  })

function scoreRow(row: LogRow): readonly (Scored | Unscored)[] {
  const { printed } = row
  const results: (Scored | Unscored)[] = []
  const skip = (what: Figure, reason: string) => results.push({ row, what, reason })
  const noCache = missingForCache(row)
  if (noCache) {
    for (const [what, figure] of [
      ["cache", printed.cacheTotal],
      ["state", printed.state],
      ["weights", printed.weights],
      ["compute", printed.compute],
    ] as const)
      if (figure !== undefined) skip(what, noCache)
    return results
  }
  const experts = hostExpertsOf(row)
  const build = buildOf(row, experts)
  const compare = compares(row, build)
  const noCompute = missingForCompute(row)
  const report = predict(row, build.engineVersion, experts)
  const onDevices = (pick: (device: MemoryReport["host"]) => number) =>
    report.devices.reduce((sum, device) => sum + pick(device), 0)
  if (printed.cacheTotal !== undefined) {
    const roundings = Math.max(1, (printed.cacheParts?.length ?? 1) * Object.keys(printed.cache ?? {}).length)
    // Buffers hold what CUDA pads behind quantized rows too, which the sum of the tensors leaves out.
    const shown = keepsKeysAlone(row) && printed.cache ? sumOf(printed.cache) : printed.cacheTotal
    results.push(compare({ what: "cache", place: "all", roundings }, cacheBytes(row, report), shown))
  }
  if (printed.state !== undefined)
    results.push(compare({ what: "state", place: "all" }, report.stateBytes, printed.state))

  const noWeights = experts === undefined ? missingForWeights(row) : "experts on the host, read from these buffers"
  const { weights, compute } = printed
  const devices = devicesOf(row)
  let expectedWeights = 0
  if (weights && noWeights) skip("weights", noWeights)
  if (weights && !noWeights) {
    // A device that maps the file shows all of it.
    const maps = Object.keys(weights).some((name) => name.endsWith("_Mapped") && deviceOfBuffer(name) !== undefined)
    expectedWeights = devices.length === 0 || maps ? report.weightsBytes : onDevices(({ weightsBytes }) => weightsBytes)
    const shown = devices.length === 0 ? hostSum(weights) : deviceSum(weights)
    results.push(compare({ what: "weights", place: devices.length === 0 ? "host" : "devices" }, expectedWeights, shown))
  }
  if (compute && noCompute) skip("compute", noCompute)
  if (compute && !noCompute) {
    for (const [name, size] of Object.entries(compute)) {
      const device = deviceOfBuffer(name)
      const index = device === undefined ? -1 : devices.indexOf(device)
      const bytes = index < 0 ? report.host.computeBytes : (report.devices[index]?.computeBytes ?? 0)
      const what = device === undefined && devices.length > 0 ? "host compute" : "compute"
      results.push(compare({ what, place: name }, bytes, size))
    }
    if (weights && !noWeights && printed.cacheTotal !== undefined && devices.length > 0) {
      const kept = onDevices(({ cacheBytes, stateBytes, computeBytes }) => cacheBytes + stateBytes + computeBytes)
      const expected = kept + expectedWeights
      const shown = deviceSum(weights) + deviceSum(printed.cache ?? {}) + (printed.state ?? 0) + deviceSum(compute)
      results.push(compare({ what: "all buffers", place: "devices" }, expected, shown))
    }
  }
  return results
}

export const isScored = (result: Scored | Unscored): result is Scored => "printed" in result

/** Every figure of every log, compared or with the reason why not. */
export function scoreLogs(): readonly (Scored | Unscored)[] {
  return logRows.flatMap(scoreRow)
}
