import { estimateMemory, type MemoryReport } from "@plimsoll/memory"
import { libllama, llamaServer } from "@plimsoll/memory/engines"
import { fileSizeOf } from "@plimsoll/quant"
import { type Recipe, recipeByName, ruleVersions } from "@plimsoll/quant/recipes"
import { type Architecture, architectureFromConfig, blocksOf, layersOf } from "@plimsoll/specs"
import { m2Ultra76gpu, rtx3090 } from "@plimsoll/specs/hardware"
import { modelCatalogue } from "@plimsoll/specs/models"
import { devicesOf } from "./buffers.ts"
import type { LogRow } from "./rows.ts"

const known = new Map<string, Architecture>()

export function architectureOf({ id, model, config }: LogRow): Architecture {
  const key = model ?? id
  const found = known.get(key)
  if (found) return found
  const made = config
    ? architectureFromConfig(config)
    : modelCatalogue.find((candidate) => candidate.id === model)?.architecture
  if (!made) throw new Error(`${id}: expected a model of the catalogue, got "${model}"`)
  known.set(key, made)
  return made
}

const recipes = new Map<string, Recipe>()

/** The mix as the newest llama.cpp makes it whose file is as large as printed. */
function recipeOf({ id, recipe: name = "Q4_K_M", fileGiB, ...row }: LogRow): Recipe {
  const found = recipes.get(id)
  if (found) return found
  const sizeOf = (recipe: Recipe) => fileSizeOf(architectureOf({ id, ...row }), recipe).tensorBytes / 2 ** 30
  const versions = [...ruleVersions].reverse().map((rules) => recipeByName({ name, rules }))
  const fitting = versions.find((recipe) => fileGiB !== undefined && Math.abs(sizeOf(recipe) - fileGiB) < 0.01)
  const made = fitting ?? recipeByName(name)
  recipes.set(id, made)
  return made
}

/** Latent attention may keep keys alone, whose format is then all that is printed: ik_llama.cpp's ways of it do. */
export function keepsKeysAlone(row: LogRow): boolean {
  if (row.cacheKeys === undefined || row.cacheValues !== undefined) return false
  const blocks = layersOf(architectureOf(row)).flatMap((layer) => blocksOf(layer))
  return blocks.every(({ kind }) => kind !== "attention")
}

/** Backends without a rule here are counted as the one whose allocation is the simplest. */
function backendOf({ backend }: LogRow): string {
  return backend === undefined || backend === "sycl" || backend === "cpu" ? "cuda" : backend
}

/**
 * The prediction for what a row states, as a build would do it. Sizes of devices do not matter: nothing is moved.
 *
 * @param hostExpertLayers - layers whose experts stay on the host
 */
export function predict(row: LogRow, engineVersion: string | undefined, hostExpertLayers?: number): MemoryReport {
  const card = row.backend === "metal" ? m2Ultra76gpu : rtx3090
  return estimateMemory({
    model: { architecture: architectureOf(row) },
    recipe: recipeOf(row),
    engine: row.program === "server" ? llamaServer : libllama,
    engineVersion,
    hardware: devicesOf(row).map(() => card),
    backend: backendOf(row),
    context: row.context,
    sequences: row.sequences ?? 1,
    unifiedCache: row.unifiedCache,
    fullWindowCache: row.fullWindowCache ?? false,
    batch: row.batch,
    microBatch: row.microBatch,
    flashAttention: row.flashAttention,
    cacheKeys: row.cacheKeys,
    cacheValues: keepsKeysAlone(row) ? row.cacheKeys : row.cacheValues,
    gpuLayers: row.gpuLayers,
    hostExpertLayers,
  })
}
