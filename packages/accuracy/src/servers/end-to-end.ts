import { addsUp, deviceOf, modelOf, recipeOf, reportOf } from "./ask.ts"
import { gibibyte, type ServerRow } from "./rows.ts"

/** Why nothing can be said of a row's budget from the outside. */
export type NotPredicted =
  | "no model of the catalogue"
  | "a fork or plugin"
  | "no cache is printed"
  | "the device or the share of it is not named"
  | "which matrices are in 16 bits is not known"
  | "how it was divided is not printed"
  | "a model that drafts"
  | "printed parts do not add up to share × total"
  | "it did not start"

export function notPredicted(row: ServerRow): NotPredicted | undefined {
  if (row.failed) return "it did not start"
  if (!modelOf(row)) return "no model of the catalogue"
  if (row.otherEngine !== undefined) return "a fork or plugin"
  if (row.speculative !== undefined) return "a model that drafts"
  if (row.printed.cacheGiB === undefined && row.printed.keysGiB === undefined) return "no cache is printed"
  if (!deviceOf(row) || row.memoryUtilization === undefined) return "the device or the share of it is not named"
  if (row.mixedRecipe || !recipeOf(row)) return "which matrices are in 16 bits is not known"
  if (row.unnamedSplit) return "how it was divided is not printed"
  return addsUp(row) ? undefined : "printed parts do not add up to share × total"
}

/** Whether both figures that decide the reserve are printed, or all arguments that are not defaults. */
function statesSettings(row: ServerRow): boolean {
  const both = row.maximumSequences !== undefined && row.maximumBatchedTokens !== undefined
  return both || row.argumentsListed === true
}

export interface BudgetVerdict {
  readonly row: ServerRow
  readonly settings: "stated" | "not stated"
  /** Cache on one rank, GiB. */
  readonly printed: number
  readonly predicted: number
  readonly low: number
  readonly high: number
  /** Difference as a share of the device's marketed memory. */
  readonly ofDevice: number
  readonly inside: boolean
}

export function budgetVerdict(row: ServerRow): BudgetVerdict {
  const { cacheGiB, keysGiB = 0, valuesGiB = 0 } = row.printed
  const printed = cacheGiB ?? keysGiB + valuesGiB
  const available = reportOf(row)?.serving?.availableCacheBytes
  const device = deviceOf(row)
  if (!available || !device) throw new Error(`expected a budget for ${row.id}`)
  const predicted = available.value / gibibyte
  const low = available.interval.low / gibibyte
  const high = available.interval.high / gibibyte
  return {
    row,
    settings: statesSettings(row) ? "stated" : "not stated",
    printed,
    predicted,
    low,
    high,
    ofDevice: (predicted - printed) / (device.memoryBytes / gibibyte),
    inside: low <= printed && printed <= high,
  }
}
