import { type Architecture, type Block, blocksOf, type Layer, layersOf } from "./architecture.ts"
import { attentionTensors } from "./blocks/attention.ts"
import { denseTensors } from "./blocks/dense.ts"
import { expertsTensors } from "./blocks/experts.ts"
import { normTensors } from "./blocks/norm.ts"
import { predictionInputTensors } from "./blocks/prediction-input.ts"
import type { BlockPlace } from "./blocks/tensor-writer.ts"
import { inputTensors, outputTensors } from "./ends.ts"
import type { Inventory, Tensor } from "./tensor.ts"

type Writers = { readonly [Kind in Exclude<Block["kind"], "norm">]: Writer<Extract<Block, { readonly kind: Kind }>> }
type Writer<B> = (block: B, place: BlockPlace) => readonly Tensor[]

/** What each kind of block stores. */
const writers: Writers = {
  attention: attentionTensors,
  dense: denseTensors,
  experts: expertsTensors,
  predictionInput: predictionInputTensors,
}

function isFeedForward(block: Block | undefined): boolean {
  return block?.kind === "dense" || block?.kind === "experts"
}

function tensorsOfBlock(block: Block, place: BlockPlace, neighbours: Neighbours): readonly Tensor[] {
  if (block.kind !== "norm") return (writers[block.kind] as Writer<Block>)(block, place)
  const owner = block.placement === "output" ? neighbours.before : neighbours.after
  return normTensors(block, place, isFeedForward(owner) ? "feedForward" : "mixer")
}

/** The blocks that a norm may belong to: the nearest that are not norms. */
interface Neighbours {
  readonly before: Block | undefined
  readonly after: Block | undefined
}

function tensorsOfLayer(layer: Layer, place: BlockPlace): readonly Tensor[] {
  const blocks = blocksOf(layer)
  const isNoNorm = (block: Block) => block.kind !== "norm"
  return blocks.flatMap((block, index) =>
    tensorsOfBlock(block, place, {
      before: blocks.slice(0, index).findLast(isNoNorm),
      after: blocks.slice(index + 1).find(isNoNorm),
    }),
  )
}

/**
 * Every tensor of the model's file, in the order of the model.
 *
 * @param architecture - the model as blocks
 * @param inventory - `"huggingFace"` for the published checkpoint, `"gguf"` for the file that llama.cpp's
 *   converter makes of it: experts are stacked, rope factors are added
 * @returns tensors with name, shape, role and stage; shapes in the inventory's own order
 * @example
 * ```ts
 * tensorsOf(glm45Air.architecture, "gguf").length // 803
 * ```
 */
export function tensorsOf(architecture: Architecture, inventory: Inventory): readonly Tensor[] {
  const { hiddenSize, vocabularySize, predictionLayers } = architecture
  const trunk = layersOf(architecture)
  const place = { inventory, hiddenSize, vocabularySize }
  const tensors: readonly Tensor[] = [
    ...inputTensors(architecture, inventory),
    ...trunk.flatMap((layer, index) => tensorsOfLayer(layer, { ...place, layer: index, stage: "layer" })),
    ...predictionLayers.flatMap((layer, index) =>
      tensorsOfLayer(layer, { ...place, layer: trunk.length + index, stage: "prediction" }),
    ),
    ...outputTensors(architecture, inventory),
  ]
  const renamed = architecture.names.checkpoint
  if (inventory === "gguf" || !renamed) return tensors
  return tensors.map((tensor) => ({
    ...tensor,
    name: renamed.reduce((name, [from, to]) => name.replace(from, to), tensor.name),
  }))
}
