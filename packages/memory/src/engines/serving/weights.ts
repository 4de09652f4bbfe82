import { type CheckpointRecipe, type StoredModule, storedModulesOf, towerBytesOf } from "@plimsoll/quant/recipes"
import { type Architecture, elementsOf, layersOf, type Tower } from "@plimsoll/specs"
import { keptFor, remember } from "../../remember.ts"
import type { Parallelism } from "./parallelism.ts"
import { rotaryTableBytes } from "./rotary-tables.ts"
import { shareOf } from "./split.ts"
import { stagesOf } from "./stages.ts"

/** What one rank holds once a model is loaded. */
export interface RankWeights {
  /** The language model's tensors, bytes. */
  readonly bytes: number
  /** Of layers that predict further tokens. */
  readonly predictionBytes: number
  /** Beside the checkpoint: tables of rotary positions and copies that kernels read. */
  readonly tableBytes: number
  readonly copyBytes: number
  /** What stays in the host's memory, of which a token needs a few rows. */
  readonly hostBytes: number
  /** Towers: whole on every rank of the first stage at most, divided at least; `undefined` where a shape is unknown. */
  readonly towerBytes: number | undefined
  readonly tensors: number
}

/** What an engine does to weights as it loads them. */
export interface LoadRules {
  /** Rows of the tables of tokens are padded to a multiple of this. */
  readonly vocabularyPadding: number
  /** Bytes of one stored matrix as kernels keep it; `undefined`: as stored. */
  readonly kept: (module: StoredModule, part: number) => number | undefined
  /** True where a 16-bit copy of quantized latent projections is made for decoding. */
  readonly copiesLatentProjections: boolean
  /** True where tables of n-grams are pinned in the host's memory. */
  readonly keepsTablesOnHost: boolean
}

export interface LoadOptions {
  readonly loadPredictionLayers: boolean
  /** In place of the architecture's own; empty: none is loaded. */
  readonly towers?: readonly Tower[] | undefined
}

/** 32-bit floats are cast to 16 where a server picks the type itself; biases by which experts are chosen are not. */
function castBytes({ tensor, format, bytes }: StoredModule): number {
  return format === "f32" && tensor.role !== "routerBias" ? bytes / 2 : bytes
}

function paddedTable(module: StoredModule, padding: number, ranks: number): number {
  const [rows = 1] = module.tensor.shape
  const padded = Math.ceil(rows / padding) * padding
  return Math.ceil((castBytes(module) * padded) / rows / ranks)
}

const copied: ReadonlySet<string> = new Set(["bf16", "f16", "f32"])

/** One rank's part of a module, bytes. */
function partOf(module: StoredModule, architecture: Architecture, parallelism: Parallelism, rules: LoadRules): number {
  const { role } = module.tensor
  if (role === "tokenEmbedding" || role === "output")
    return paddedTable(module, rules.vocabularyPadding, parallelism.tensor)
  const [part, of] = shareOf(module.tensor, architecture, parallelism)
  return Math.ceil(((rules.kept(module, part / of) ?? castBytes(module)) * part) / of)
}

function load(
  architecture: Architecture,
  recipe: CheckpointRecipe,
  parallelism: Parallelism,
  rules: LoadRules,
  options: LoadOptions,
): readonly RankWeights[] {
  const { pipeline, tensor } = parallelism
  const layers = layersOf(architecture).length
  const stages = stagesOf(layers, pipeline)
  const { modules } = storedModulesOf(architecture, recipe, pipeline > 1 ? "layers" : "kinds")
  const last = pipeline - 1
  const sums = stages.map(() => ({ bytes: 0, predictionBytes: 0, copyBytes: 0, hostBytes: 0, tensors: 0 }))
  const add = (stage: number, module: StoredModule) => {
    const sum = sums[stage]
    if (!sum) return
    const bytes = partOf(module, architecture, parallelism, rules) * module.times
    const isPrediction = module.tensor.stage === "prediction"
    if (rules.keepsTablesOnHost && module.tensor.role === "ngramTable") {
      sum.hostBytes += bytes
      return
    }
    sum.bytes += bytes
    sum.predictionBytes += isPrediction ? bytes : 0
    sum.tensors += module.times
    if (rules.copiesLatentProjections && module.tensor.role === "keyValueUp" && !copied.has(module.format))
      sum.copyBytes += ((2 * elementsOf(module.tensor)) / tensor) * module.times
  }
  for (const module of modules) {
    const { stage, layer, role } = module.tensor
    if (stage === "prediction") {
      // What these layers store again of the trunk is not loaded twice.
      if (options.loadPredictionLayers && role !== "tokenEmbedding" && role !== "output") add(last, module)
      continue
    }
    // A head that a checkpoint stores although it is the embedding table is not loaded.
    if (role === "output" && architecture.tiedEmbeddings) continue
    if (stage === "input") add(0, module)
    if (
      stage === "output" ||
      (stage === "input" && last > 0 && role === "tokenEmbedding" && architecture.tiedEmbeddings)
    )
      add(last, module)
    if (stage === "layer") add(pipeline === 1 ? 0 : stages.findIndex(([, end]) => (layer ?? 0) < end), module)
  }
  const towers = options.towers ?? architecture.towers ?? []
  const towerBytes = towerBytesOf({ ...architecture, towers }, recipe)
  return sums.map((sum, stage) => ({
    ...sum,
    tableBytes: rotaryTableBytes(architecture),
    towerBytes: stage === 0 ? towerBytes : 0,
  }))
}

const known = new WeakMap<Architecture, WeakMap<CheckpointRecipe, Map<string, readonly RankWeights[]>>>()
const mostLoads = 64

/** Weights of one rank of each pipeline stage; ranks of a stage are alike. */
export function weightsOfStages(
  architecture: Architecture,
  recipe: CheckpointRecipe,
  parallelism: Parallelism,
  rules: LoadRules & { readonly key: string },
  options: LoadOptions,
): readonly RankWeights[] {
  const ofArchitecture = keptFor(
    known,
    architecture,
    () => new WeakMap<CheckpointRecipe, Map<string, readonly RankWeights[]>>(),
  )
  const loads = keptFor(ofArchitecture, recipe, () => new Map<string, readonly RankWeights[]>())
  const { tensor, pipeline, data, expert } = parallelism
  const key = JSON.stringify([rules.key, tensor, pipeline, data, expert, options])
  return remember(loads, key, mostLoads, () => load(architecture, recipe, parallelism, rules, options))
}
