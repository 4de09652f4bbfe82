import { blocksOf, layersOf } from "@plimsoll/specs"
import { modelOf, reportOf, tokenBytesOf } from "./ask.ts"
import { gibibyte, halfDigit, type ServerRow } from "./rows.ts"

/** Why a row cannot be asked what its printed budget holds. */
export type NotAsked =
  | "no model of the catalogue"
  | "a fork or plugin"
  | "no budget or no capacity is printed"
  | "budget and capacity are of different ranks"
  | "it did not start"

export function notAsked(row: ServerRow): NotAsked | undefined {
  const { printed } = row
  if (row.failed) return "it did not start"
  if (!modelOf(row)) return "no model of the catalogue"
  if (row.otherEngine !== undefined) return "a fork or plugin"
  const keysAndValues = printed.keysGiB !== undefined && printed.valuesGiB !== undefined
  const budget = printed.cacheGiB !== undefined || keysAndValues
  if (!budget || (printed.tokens ?? printed.blocks) === undefined) return "no budget or no capacity is printed"
  return row.otherRank ? "budget and capacity are of different ranks" : undefined
}

/** Of several kinds of layers, so that what is printed as tokens is none before 0.21. */
function isHybrid(row: ServerRow): boolean {
  const layers = modelOf(row)?.architecture
  if (!layers) return false
  const blocks = layersOf(layers).flatMap(blocksOf)
  const hasState = blocks.some(({ kind }) => kind === "gatedDelta" || kind === "mamba2" || kind === "kimiDelta")
  const hasWindow = blocks.some((block) => "window" in block && block.window !== undefined)
  return hasState || hasWindow
}

export interface CapacityVerdict {
  readonly row: ServerRow
  readonly measure: "tokens" | "concurrency" | "bytes"
  readonly printed: number
  readonly predicted: number
  /** What the printed budget, half a digit less or more, gives. */
  readonly low: number
  readonly high: number
  readonly equal: boolean
}

function printedTokens(row: ServerRow, budgetGiB: number): number {
  const tokens = reportOf(row, budgetGiB)?.resolved.printedCacheTokens
  return (typeof tokens === "number" ? tokens : 0) * (row.contextParallel ?? 1)
}

/**
 * SGLang prints what its pool takes, keys and values each to a hundredth and without states; TensorRT-LLM rounds tokens to
 * blocks of 32 or 64.
 */
function poolVerdict(row: ServerRow): CapacityVerdict {
  const { keysGiB, valuesGiB, cacheGiB, tokens = 0 } = row.printed
  const apart = cacheGiB === undefined
  const budget = cacheGiB ?? (keysGiB ?? 0) + (valuesGiB ?? 0)
  const half = apart ? 2 * halfDigit : halfDigit
  const held = (gib: number) => reportOf(row, gib)?.serving?.cacheTokens.value ?? 0
  const at = apart ? (gib: number) => Math.floor((gib * gibibyte) / tokenBytesOf(row)) : held
  const block = row.printed.tokensPerBlock ?? 64
  const [low, predicted, high] = [at(budget - half) - block, at(budget), at(budget + half) + 1]
  return { row, measure: "tokens", printed: tokens, predicted, low, high, equal: low <= tokens && tokens <= high }
}

export function capacityVerdict(row: ServerRow): CapacityVerdict {
  const { printed } = row
  if (row.engine !== "vllm") return poolVerdict(row)
  const budget = printed.cacheGiB ?? 0
  const bounds = [budget - halfDigit, budget, budget + halfDigit] as const
  if (isHybrid(row) && printed.concurrency !== undefined) {
    const [low = 0, predicted = 0, high = 0] = bounds.map(
      (gib) => reportOf(row, gib)?.serving?.maximumConcurrency.value ?? 0,
    )
    const equal = low - halfDigit <= printed.concurrency && printed.concurrency <= high + halfDigit
    return { row, measure: "concurrency", printed: printed.concurrency, predicted, low, high, equal }
  }
  const tokens = printed.tokens ?? 16 * (printed.blocks ?? 0)
  const [low = 0, predicted = 0, high = 0] = bounds.map((gib) => printedTokens(row, gib))
  return { row, measure: "tokens", printed: tokens, predicted, low, high, equal: low <= tokens && tokens <= high }
}
