import { sparseFile } from "../../grid/ask.ts"
import { deviceSum, devicesOf, hostSum } from "../../logs/buffers.ts"
import { buildOf } from "../../logs/build.ts"
import { architectureOf } from "../../logs/request.ts"
import { type LogRow, logRows } from "../../logs/rows.ts"
import { hostExpertsOf, listsFullLayersAlone, missingForCache, missingForCompute } from "../../logs/settings.ts"
import { isOwn } from "../../logs/summary.ts"
import { knownOf, knownOfConfig, modelOf } from "./models.ts"
import type { Case, ContextSettings, Figures } from "./tool.ts"

const mebibyte = 2 ** 20

function settingsOf(row: LogRow): ContextSettings {
  return {
    devices: devicesOf(row).length,
    gpuLayers: row.gpuLayers,
    context: row.context ?? 0,
    sequences: row.sequences ?? 1,
    unifiedCache: row.unifiedCache,
    fullWindowCache: row.fullWindowCache ?? false,
    batch: row.batch,
    microBatch: row.microBatch,
    flashAttention: row.flashAttention,
    cacheKeys: row.cacheKeys ?? "f16",
    cacheValues: row.cacheValues ?? "f16",
    // Without rules of its own it is counted as the one whose allocation is the simplest.
    backend: row.backend === undefined || row.backend === "sycl" || row.backend === "cpu" ? "cuda" : row.backend,
    engineVersion: buildOf(row).engineVersion,
  }
}

/** Buffers where the layers are, of rows that print all of them and that no question leaves the experts out of. */
function placedContextOf(row: LogRow): number | undefined {
  const { cache, compute, state } = row.printed
  if (!compute || (!cache && state === undefined) || missingForCompute(row) || hostExpertsOf(row) !== undefined)
    return undefined
  // A state is printed as one sum, wherever its layers are.
  if (state !== undefined && row.gpuLayers !== undefined) return undefined
  const sum = devicesOf(row).length === 0 ? hostSum : deviceSum
  return (sum(cache ?? {}) + sum(compute) + (state ?? 0)) * mebibyte
}

function truthOf(row: LogRow): Figures {
  const { cacheTotal } = row.printed
  return { cache: cacheTotal && cacheTotal * mebibyte, placedContext: placedContextOf(row) }
}

/** Logs of llama.cpp itself that state what decides about their caches. */
export function loggedCases(folder: string): readonly Case[] {
  const rows = logRows.filter(
    (row) => isOwn({ row }) && !missingForCache(row) && !row.expandedLatent && !listsFullLayersAlone(row),
  )
  return rows.map((row) => {
    const id = row.model ?? row.id
    const known = row.config ? knownOfConfig(architectureOf(row), row.config) : knownOf(modelOf(id))
    const { path = "" } = sparseFile(folder, { id, architecture: known.architecture })
    return { kind: "logs", ...known, path, settings: settingsOf(row), truth: truthOf(row) }
  })
}
