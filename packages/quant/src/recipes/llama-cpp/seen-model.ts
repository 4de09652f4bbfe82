import { type Architecture, elementsOf, outlineOf, type Tensor, type TensorOutline } from "@plimsoll/specs"
import { type Category, categoryOf, holdsValues, inVisitingOrder, layerOfName } from "./category.ts"
import { contextOf, type ModelContext } from "./context.ts"
import { isKept } from "./kept.ts"

/** What the rules see of a tensor. */
export interface SeenTensor {
  readonly tensor: Tensor
  /** Its name without the `blk.N.` of a layer. */
  readonly name: string
  readonly category: Category
  /** True where no recipe touches it. */
  readonly kept: boolean
  /** Length of a row, elements. */
  readonly columns: number
  /** Rows, those of all experts together. */
  readonly rows: number
}

/** Tensors of one layer in the order in which the quantizer visits them. */
export interface SeenLayer {
  /** N of `blk.N.`, -1 outside layers. */
  readonly layer: number
  readonly tensors: readonly SeenTensor[]
}

/** A model as llama-quantize goes through it: by layer, then by name (llama.cpp v0.5.0 src/llama-model-loader.h:54). */
export interface SeenModel {
  readonly context: ModelContext
  readonly layers: readonly SeenLayer[]
  /** True where the file has no head of its own. */
  readonly tied: boolean
  /** Tensors of the file that hold values. */
  readonly valueTensors: number
}

function see(tensor: Tensor): SeenTensor {
  const columns = tensor.shape[0] ?? 1
  return {
    tensor,
    name: tensor.name.replace(/^blk\.\d+\./, ""),
    category: categoryOf(tensor.name),
    kept: isKept(tensor),
    columns,
    rows: columns === 0 ? 0 : elementsOf(tensor) / columns,
  }
}

/** The tensor's whole name in a layer. */
export function nameIn({ name }: SeenTensor, layer: number): string {
  return layer < 0 ? name : `blk.${layer}.${name}`
}

function model(context: ModelContext, layers: readonly SeenLayer[]): SeenModel {
  const valuesOf = new Map<readonly SeenTensor[], number>()
  const countValues = (tensors: readonly SeenTensor[]) => {
    const known = valuesOf.get(tensors) ?? tensors.filter(({ category }) => holdsValues(category)).length
    valuesOf.set(tensors, known)
    return known
  }
  return {
    context,
    layers,
    tied: !layers.some(({ layer, tensors }) => layer < 0 && tensors.some(({ category }) => category === "output")),
    valueTensors: layers.reduce((sum, { tensors }) => sum + countValues(tensors), 0),
  }
}

/** Puts a list of tensors in the quantizer's order. */
export function seeTensors(tensors: readonly Tensor[], context: ModelContext): SeenModel {
  const byLayer = new Map<number, SeenTensor[]>()
  for (const tensor of tensors) {
    const layer = layerOfName(tensor.name)
    const list = byLayer.get(layer) ?? []
    byLayer.set(layer, list)
    list.push(see(tensor))
  }
  const layers = [...byLayer].map(([layer, list]) => ({ layer, tensors: inVisitingOrder(list) }))
  return model(
    context,
    layers.toSorted((a, b) => a.layer - b.layer),
  )
}

/** A model that is seen by its blocks. */
export interface SeenArchitecture extends SeenModel {
  /** The tensors in the order of the model. */
  readonly outline: TensorOutline
}

const known = new WeakMap<Architecture, SeenArchitecture>()

/** The tensors of a model's GGUF; equal layers share one list, so that a model is seen in microseconds. */
export function seeArchitecture(architecture: Architecture): SeenArchitecture {
  const found = known.get(architecture)
  if (found) return found
  const outline = outlineOf(architecture, "gguf")
  const { input, output, layers } = outline
  const lists = new Map([...new Set(layers)].map((list) => [list, inVisitingOrder(list.map(see))]))
  const seenLayers = [
    { layer: -1, tensors: inVisitingOrder([...input, ...output].map(see)) },
    ...layers.map((list, layer) => ({ layer, tensors: lists.get(list) ?? [] })),
  ]
  const seen = { ...model(contextOf(architecture), seenLayers), outline }
  known.set(architecture, seen)
  return seen
}
