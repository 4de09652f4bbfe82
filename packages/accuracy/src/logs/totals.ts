import { estimateMemory, type MemoryRequest } from "@plimsoll/memory"
import { llamaServer, vllm } from "@plimsoll/memory/engines"
import { checkpointRecipeByName, recipeByName } from "@plimsoll/quant/recipes"
import type { Hardware, HuggingFaceConfig } from "@plimsoll/specs"
import * as hardwareCatalogue from "@plimsoll/specs/hardware"
import { toMebibytes } from "./buffers.ts"
import { architectureOf } from "./request.ts"
import rows from "./totals.json" with { type: "json" }

/** What a driver reported of one device while a program ran there, MiB. */
interface TotalRow {
  readonly model: string
  /** In place of a model of the catalogue. */
  readonly config?: HuggingFaceConfig
  readonly engine: "llama.cpp" | "vllm"
  /** Of a server that fills its share of a device any that fits. */
  readonly recipe: string
  readonly backend?: string
  /** Of the catalogue; one of another size where size does not matter. */
  readonly device: string
  readonly hardware: string
  readonly version: string
  readonly context: number
  readonly cacheKeys?: string
  readonly cacheValues?: string
  readonly memoryUtilization?: number
  readonly tensorParallel?: number
  readonly loadedMiB?: number
  readonly peakMiB: number
  readonly source: string
}

export interface ScoredTotal {
  readonly row: TotalRow
  /** After loading; where that is not known at the peak. */
  readonly reported: number
  readonly predicted: number
  readonly error: number
}

const isHardware = (value: unknown): value is Hardware =>
  typeof value === "object" && value !== null && "memoryBytes" in value && "vendor" in value

function requestOf(row: TotalRow): MemoryRequest {
  const { model, config, engine, recipe, version, context, backend, tensorParallel = 1 } = row
  const device = Object.values(hardwareCatalogue).find((one) => isHardware(one) && one.id === row.device)
  if (!isHardware(device)) throw new Error(`expected a device of the catalogue, got "${row.device}"`)
  const named = config ? { config } : { model }
  const architecture = architectureOf({ id: model, ...named, engine, source: "", printed: {} })
  const common = {
    model: { architecture },
    engineVersion: version,
    hardware: Array.from({ length: tensorParallel }, () => device),
    context,
  }
  if (engine === "vllm") {
    const { memoryUtilization } = row
    const checkpoint = checkpointRecipeByName(recipe)
    if (!checkpoint) throw new Error(`expected a recipe of checkpoints, got "${recipe}"`)
    return { ...common, recipe: checkpoint, engine: vllm, tensorParallel, memoryUtilization }
  }
  const { cacheKeys, cacheValues } = row
  const server = { engine: llamaServer, recipe: recipeByName(recipe), sequences: 1, flashAttention: true }
  return { ...common, ...server, backend, cacheKeys, cacheValues }
}

/** Totals whose overhead is a term of the prediction. */
export function scoreTotals(): readonly ScoredTotal[] {
  return (rows as readonly TotalRow[]).map((row) => {
    const predicted = toMebibytes(estimateMemory(requestOf(row)).devices[0]?.totalBytes ?? 0)
    const reported = row.loadedMiB ?? row.peakMiB
    return { row, reported, predicted, error: predicted / reported - 1 }
  })
}
