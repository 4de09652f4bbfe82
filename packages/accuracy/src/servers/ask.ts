import { estimateMemory, type MemoryReport, type MemoryRequest } from "@plimsoll/memory"
import { engineById } from "@plimsoll/memory/engines"
import { type CheckpointRecipe, checkpointRecipeByName, nativeRecipeOf, unquantized } from "@plimsoll/quant/recipes"
import type { Hardware, Model } from "@plimsoll/specs"
import * as hardwareCatalogue from "@plimsoll/specs/hardware"
import * as modelCatalogue from "@plimsoll/specs/models"
import { gibibyte, type ServerRow } from "./rows.ts"

const isModel = (value: unknown): value is Model =>
  typeof value === "object" && value !== null && "architecture" in value
const isHardware = (value: unknown): value is Hardware =>
  typeof value === "object" && value !== null && "memoryBytes" in value && "vendor" in value

const models = new Map(Object.values(modelCatalogue).flatMap((value) => (isModel(value) ? [[value.id, value]] : [])))
const devices = new Map(
  Object.values(hardwareCatalogue).flatMap((value) => (isHardware(value) ? [[value.id, value]] : [])),
)

export function modelOf({ model }: ServerRow): Model | undefined {
  return model === undefined ? undefined : models.get(model)
}

export function deviceOf({ hardware }: ServerRow): Hardware | undefined {
  return hardware === undefined ? undefined : devices.get(hardware)
}

const native: ReadonlySet<string> = new Set(["MXFP4", "FP8 + MXFP4"])

/** How the checkpoint is stored; `undefined` where the row does not say, or says what has no recipe here. */
export function recipeOf(row: ServerRow): CheckpointRecipe | undefined {
  const { recipe } = row
  const model = modelOf(row)
  if (recipe === undefined || !model) return undefined
  if (recipe === "BF16" || recipe === "F16") return unquantized(recipe)
  return native.has(recipe) ? nativeRecipeOf(model) : checkpointRecipeByName(recipe)
}

/** Printed parts that differ from share × total by more belong to other settings than those printed. */
const mostUnexplained = 0.1

/** What weights, activations, the rest and the cache differ by from the budget, GiB; without what graphs are to take. */
function unexplainedGiB({ memoryUtilization, printed }: ServerRow): number | undefined {
  const { totalGiB, weightsGiB, activationGiB, nonTorchGiB, cacheGiB } = printed
  if (memoryUtilization === undefined || totalGiB === undefined || weightsGiB === undefined || cacheGiB === undefined)
    return undefined
  const budget = memoryUtilization * totalGiB
  if (activationGiB === undefined || nonTorchGiB === undefined) {
    // Less than nothing cannot be left for what is not printed.
    const left = budget - weightsGiB - cacheGiB
    return left < 0 ? left : undefined
  }
  return budget - weightsGiB - activationGiB - nonTorchGiB - cacheGiB
}

export function addsUp(row: ServerRow): boolean {
  return Math.abs(unexplainedGiB(row) ?? 0) <= mostUnexplained
}

/** The release, where none is printed: the first engine prints blocks; parts that add up leave nothing for graphs. */
function versionOf(row: ServerRow): string | undefined {
  if (row.version !== undefined) return row.version
  if (row.firstEngine || row.printed.blocks !== undefined) return "0.7.3"
  return unexplainedGiB(row) !== undefined && addsUp(row) ? "0.19.0" : undefined
}

/** The row as a question, and what is known of the budget. */
function requestOf(row: ServerRow, budgetGiB: number | undefined): MemoryRequest | undefined {
  const model = modelOf(row)
  const recipe = recipeOf(row) ?? (budgetGiB === undefined ? undefined : unquantized("BF16"))
  if (!model || !recipe) return undefined
  const device = deviceOf(row)
  return {
    model: { architecture: model.architecture },
    recipe,
    engine: engineById(row.engine),
    engineVersion: row.engine === "vllm" ? versionOf(row) : undefined,
    hardware: device && Array.from({ length: row.tensorParallel ?? 1 }, () => device),
    context: row.context,
    memoryUtilization: row.memoryUtilization,
    maximumSequences: row.maximumSequences,
    maximumBatchedTokens: row.maximumBatchedTokens,
    tensorParallel: row.tensorParallel,
    expertParallel: row.expertParallel,
    cacheKeys: row.cacheFormat ?? row.cacheFromCheckpoint,
    loadPredictionLayers: row.speculative === "mtp" ? true : undefined,
    draftTokens: row.draftTokens,
    projector: row.languageModelOnly ? { towers: [] } : undefined,
    prefixCaching: row.prefixCaching,
    kernelGraphs: row.eager ? false : undefined,
    availableCacheBytes: budgetGiB === undefined ? undefined : Math.round(budgetGiB * gibibyte),
  }
}

/** The answer to a row; with a budget, what that holds. */
export function reportOf(row: ServerRow, budgetGiB?: number): MemoryReport | undefined {
  const request = requestOf(row, budgetGiB)
  return request && estimateMemory(request)
}

/** Bytes of a token in layers that keep all of them, on one rank. */
export function tokenBytesOf(row: ServerRow): number {
  const request = requestOf(row, 1)
  return request?.engine.cacheBytesPerToken?.(request) ?? 0
}
