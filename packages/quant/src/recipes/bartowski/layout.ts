import {
  type Architecture,
  PlimsollError,
  predictionLayersOf,
  type StorageTypeName,
  storageTypes,
} from "@plimsoll/specs"
import { groupSizeOf } from "../llama-cpp/context.ts"
import { typeThatFits } from "../llama-cpp/fallback.ts"
import { isCalled70B } from "../llama-cpp/families.ts"
import { llamaCppRecipes } from "../llama-cpp/mixes.ts"
import type { FileTypeName } from "../llama-cpp/recipe.ts"
import { embeddingRules, headType } from "../llama-cpp/rules/embedding.ts"
import { isLowest } from "../llama-cpp/rules/lowest.ts"
import { lookUp, type Situation } from "../llama-cpp/rules/rule.ts"
import { nameIn, type SeenModel, type SeenTensor, seeArchitecture } from "../llama-cpp/seen-model.ts"
import type { StoredRecipe } from "../stored.ts"
import { type BartowskiCategory, categoryOf } from "./category.ts"
import { lowestType } from "./lowest.ts"
import { ruledType } from "./rules.ts"

export interface BartowskiOptions {
  /** The files named _L and _XL: embedding and head in Q8_0. */
  readonly large?: boolean | undefined
  /** Absent: true, as all of these files are made. */
  readonly importanceMatrix?: boolean | undefined
}

const byLayers: ReadonlySet<BartowskiCategory> = new Set<BartowskiCategory>(["down", "gate", "up"])

interface Placed {
  readonly category: BartowskiCategory
  /** Shared experts' three matrices are counted each for itself; every other category has one count. */
  readonly counter: string
}

/** Tells names apart once: layers repeat them. */
function placer(): (tensor: SeenTensor) => Placed {
  const known = new Map<string, Placed>()
  return ({ name }) => {
    const found = known.get(name)
    if (found) return found
    const category = categoryOf(name)
    const placed = { category, counter: category === "shared" ? name : category }
    known.set(name, placed)
    return placed
  }
}

/** Chooses a format for one tensor after another, in the order of the model. */
function chooser({ context, layers, tied }: SeenModel, mix: FileTypeName, importanceMatrix: boolean) {
  const defaultType = llamaCppRecipes.find(({ name }) => name === mix)?.defaultType
  if (!defaultType) throw new PlimsollError("UNKNOWN_RECIPE", `expected a mix of llama.cpp, got ${mix}`)
  const place = placer()
  const totals = new Map<string, number>()
  for (const { tensors } of layers)
    for (const tensor of tensors) totals.set(place(tensor).counter, (totals.get(place(tensor).counter) ?? 0) + 1)
  const seen = new Map<string, number>()
  const called70B = isCalled70B(context)
  const { experts } = context
  const choose = (tensor: SeenTensor, layer: number): StorageTypeName => {
    const { category, counter } = place(tensor)
    if (category === "output" || (tied && category === "embedding"))
      return headType(mix, defaultType, tensor.columns, false)
    if (category === "stateGate") return "f32"
    const counted = seen.get(counter) ?? 0
    seen.set(counter, counted + 1)
    const isByLayers = byLayers.has(category)
    const situation: Situation = {
      index: isByLayers && experts > 1 && !isLowest(mix) ? layer : counted,
      count: isByLayers ? context.layers : (totals.get(counter) ?? 0),
      groupSize: groupSizeOf(context),
      experts,
      importanceMatrix,
      falcon: false,
    }
    if (category === "embedding") return lookUp(embeddingRules, mix, situation) ?? defaultType
    const type = isLowest(mix)
      ? lowestType(mix, category, situation)
      : ruledType(mix, defaultType, category, situation, called70B)
    return type ?? defaultType
  }
  return storageTypes[defaultType].blockSize === 1 ? () => defaultType : choose
}

/**
 * The formats that bartowski's builds of llama-quantize choose since 2026 (for sparse models since April 2025, pull
 * request 12727), where llama.cpp's own mix of the same name would choose others. Read from
 * bartowski1182/quantization-config@18f1157 llama.cpp/llama-quant.cpp; releases with a `layouts` folder have formats
 * that were solved for each file, and follow their own maps.
 *
 * @param architecture - the model as blocks
 * @param mix - name of a mix of llama.cpp, as the file is named, without _L
 * @returns a recipe of this architecture: the format of every tensor
 * @throws PlimsollError `UNKNOWN_RECIPE` for other names, `REFUSED_BY_ENGINE` where a shape has no format
 * @example
 * ```ts
 * import { gemma431B } from "@plimsoll/specs/models"
 *
 * fileSizeOf(gemma431B.architecture, bartowskiRecipe(gemma431B.architecture, "Q6_K"))
 * ```
 */
export function bartowskiRecipe(
  architecture: Architecture,
  mix: FileTypeName,
  { large = false, importanceMatrix = true }: BartowskiOptions = {},
): StoredRecipe {
  const model = seeArchitecture(architecture)
  const choose = chooser(model, mix, importanceMatrix)
  const trunk = model.context.layers - predictionLayersOf(architecture, "gguf").length
  const types: Record<string, StorageTypeName> = {}
  const typeOf = (tensor: SeenTensor, layer: number): StorageTypeName => {
    const { storage } = tensor.tensor
    if (tensor.kept) return storage === "weight" ? "bf16" : storage
    const chosen = choose(tensor, layer)
    if (large && (tensor.category === "output" || tensor.category === "embedding")) return "q8_0"
    // Layers that predict further tokens are pinned: the matrix has no data for them.
    return typeThatFits(layer >= trunk ? "q4_0" : chosen, tensor.columns)
  }
  for (const { layer, tensors } of model.layers)
    for (const tensor of tensors) types[nameIn(tensor, layer)] = typeOf(tensor, layer)
  return { tool: "stored", name: large ? `${mix}_L` : mix, types }
}
