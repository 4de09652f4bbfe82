import { type Architecture, rowBytes, type StorageTypeName, storageTypes } from "@plimsoll/specs"
import { measuredFormats } from "../quality/loss/coefficients.ts"
import { fileShapeOf, sensitiveRole } from "../quality/loss/stored-tensors.ts"
import { squaredError, weightOf } from "../quality/loss/weighted-error.ts"
import { needMatrix } from "../recipes/llama-cpp/importance-matrix.ts"
import { llamaCppRecipes, q4KM } from "../recipes/llama-cpp/mixes.ts"
import type { LlamaCppRecipe, TensorTypeRule } from "../recipes/llama-cpp/recipe.ts"
import { type SeenTensor, seeArchitecture } from "../recipes/llama-cpp/seen-model.ts"
import { fillKnapsack, type Option } from "./knapsack.ts"

/** A tensor of the file that may take any of some formats. */
interface Item {
  readonly seen: SeenTensor
  readonly layer: number
  readonly types: readonly StorageTypeName[]
  readonly options: readonly Option[]
}

/** Formats that files were measured with; of floats the one that checkpoints have. */
const usual = [...measuredFormats].filter((type) => type !== "f32" && type !== "f16")

export interface CustomMixOptions {
  readonly importanceMatrix: boolean
  readonly formats?: readonly StorageTypeName[] | undefined
}

/** Of what they take, those with long blocks lose less: only rows that take none get short ones. */
const shortBlocks: ReadonlySet<StorageTypeName> = new Set(["q5_1", "q5_0", "q4_1", "q4_0", "iq4_nl"])

function typesFor(columns: number, allowed: readonly StorageTypeName[]): readonly StorageTypeName[] {
  const fitting = allowed.filter((type) => columns % storageTypes[type].blockSize === 0)
  const withLongBlocks = fitting.some((type) => storageTypes[type].blockSize === 256)
  const types = withLongBlocks ? fitting.filter((type) => !shortBlocks.has(type)) : fitting
  return types.length > 0 ? types : ["bf16"]
}

/** Outer layers first: among tensors that weigh the same they get the finer format. */
function outerFirst(layers: number): (a: Item, b: Item) => number {
  const depth = (layer: number) => Math.min(layer, layers - 1 - layer)
  return (a, b) => depth(a.layer) - depth(b.layer)
}

function itemsOf(architecture: Architecture, { importanceMatrix, formats = usual }: CustomMixOptions): readonly Item[] {
  const shape = fileShapeOf(architecture)
  const allowed = usual.filter((type) => formats.includes(type) && (importanceMatrix || !needMatrix.has(type)))
  const { layers } = seeArchitecture(architecture)
  const items = layers.flatMap(({ layer, tensors }) => {
    const besideExperts = tensors.some(({ tensor }) => tensor.experts)
    return tensors.flatMap((seen): Item[] => {
      if (seen.kept) return []
      const { tensor, rows, columns } = seen
      const types = typesFor(columns, allowed)
      // A layer that drafts further tokens is no use unless it is as good as the others.
      const stage = tensor.stage === "prediction" ? "layer" : tensor.stage
      const weight = weightOf({ role: sensitiveRole(tensor, besideExperts), stage }, shape)
      const options = types.map((type) => ({
        bytes: rows * rowBytes(type, columns),
        cost: weight * (squaredError(type, importanceMatrix) ?? 0),
      }))
      return [{ seen, layer, types, options }]
    })
  })
  return items.toSorted(outerFirst(shape.layers))
}

const escaped = (name: string) => name.replaceAll(".", "\\.")

/** Patterns as `--tensor-type` takes them: one for a name whose tensors are all stored alike, else one for each format. */
function rulesOf(
  types: ReadonlyMap<string, ReadonlyMap<StorageTypeName, readonly number[]>>,
): readonly TensorTypeRule[] {
  return [...types].flatMap(([name, byType]) =>
    [...byType].map(([type, layers]): TensorTypeRule => {
      const sorted = layers.toSorted((a, b) => a - b)
      const layer = byType.size === 1 ? "\\d+" : `(${sorted.join("|")})`
      return sorted[0] === -1 ? [`^${escaped(name)}$`, type] : [`^blk\\.${layer}\\.${escaped(name)}$`, type]
    }),
  )
}

/** A mix of ours, and its weighted error over the least that any mix of the same formats could have in its place. */
export interface CustomMix {
  readonly recipe: LlamaCppRecipe
  readonly timesBound: number
}

/**
 * The mix of formats that loses least within so many bytes of tensors that may be quantized.
 *
 * @param keptBytes - of tensors that no recipe touches
 * @returns `undefined` where even the smallest formats exceed the budget
 */
export function customMix(
  architecture: Architecture,
  budget: number,
  keptBytes: number,
  options: CustomMixOptions,
): CustomMix | undefined {
  const items = itemsOf(architecture, options)
  const filling = fillKnapsack(
    items.map((item) => item.options),
    budget - keptBytes,
  )
  if (!filling) return undefined
  const byName = new Map<string, Map<StorageTypeName, number[]>>()
  const bytesByType = new Map<StorageTypeName, number>()
  items.forEach(({ seen, layer, types, options: sizes }, index) => {
    const option = filling.chosen[index] ?? 0
    const type = types[option]
    if (!type) return
    const byType = byName.get(seen.name) ?? new Map<StorageTypeName, number[]>()
    byName.set(seen.name, byType.set(type, [...(byType.get(type) ?? []), layer]))
    bytesByType.set(type, (bytesByType.get(type) ?? 0) + (sizes[option]?.bytes ?? 0))
  })
  const [mostly] = [...bytesByType].toSorted(([, a], [, b]) => b - a).map(([type]) => type)
  // The file type that is written into the file; a mix of 16 bits would not look at patterns.
  const named = llamaCppRecipes.find((mix) => mix.defaultType === mostly && storageTypes[mix.defaultType].blockSize > 1)
  const recipe: LlamaCppRecipe = {
    ...(named ?? q4KM),
    pure: true,
    importanceMatrix: options.importanceMatrix,
    tensorTypes: rulesOf(byName),
  }
  return { recipe, timesBound: filling.cost === filling.bound ? 1 : filling.cost / filling.bound }
}
