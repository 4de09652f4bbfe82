import { type Architecture, type Block, blocksOf, type Layer, layersOf, predictionLayersOf } from "./architecture.ts"
import { attentionTensors } from "./blocks/attention.ts"
import { compressedAttentionTensors } from "./blocks/compressed-attention.ts"
import { crossAttentionTensors } from "./blocks/cross-attention.ts"
import { denseTensors } from "./blocks/dense.ts"
import { depthAttentionTensors } from "./blocks/depth-attention.ts"
import { draftInputTensors, draftOutputTensors } from "./blocks/draft.ts"
import { expertsTensors } from "./blocks/experts.ts"
import { gatedDeltaTensors } from "./blocks/gated-delta.ts"
import { hyperConnectionTensors } from "./blocks/hyper-connection.ts"
import { kimiDeltaTensors } from "./blocks/kimi-delta.ts"
import { latentAttentionTensors } from "./blocks/latent-attention.ts"
import { lightningTensors } from "./blocks/lightning.ts"
import { lowRankTensors } from "./blocks/low-rank.ts"
import { mamba1Tensors } from "./blocks/mamba1.ts"
import { mamba2Tensors } from "./blocks/mamba2.ts"
import { ngramLookupTensors } from "./blocks/ngram-lookup.ts"
import { normTensors } from "./blocks/norm.ts"
import { outputConvolutionTensors } from "./blocks/output-convolution.ts"
import { outputScaleTensors } from "./blocks/output-scale.ts"
import { perLayerInputTensors } from "./blocks/per-layer-input.ts"
import { predictionInputTensors } from "./blocks/prediction-input.ts"
import { channelMixTensors, rwkvTensors } from "./blocks/rwkv.ts"
import { shortConvTensors } from "./blocks/short-conv.ts"
import { streamUpdateTensors } from "./blocks/stream-update.ts"
import type { BlockPlace, ExpertListing } from "./blocks/tensor-writer.ts"
import { inputTensors, outputTensors } from "./ends.ts"
import type { Inventory, Tensor } from "./tensor.ts"

/** Blocks that apply to the block that follows or precedes them, and are named after it. */
type Companion = "norm" | "hyperConnection" | "depthAttention"
type Writers = { readonly [Kind in Exclude<Block["kind"], Companion>]: Writer<Extract<Block, { readonly kind: Kind }>> }
type Writer<B> = (block: B, place: BlockPlace) => readonly Tensor[]

/** What each kind of block stores. */
const writers: Writers = {
  attention: attentionTensors,
  dense: denseTensors,
  experts: expertsTensors,
  latentAttention: latentAttentionTensors,
  compressedAttention: compressedAttentionTensors,
  mamba1: mamba1Tensors,
  mamba2: mamba2Tensors,
  gatedDelta: gatedDeltaTensors,
  kimiDelta: kimiDeltaTensors,
  ngramLookup: ngramLookupTensors,
  draftInput: draftInputTensors,
  draftOutput: draftOutputTensors,
  lightning: lightningTensors,
  shortConv: shortConvTensors,
  rwkv: rwkvTensors,
  channelMix: channelMixTensors,
  predictionInput: predictionInputTensors,
  crossAttention: crossAttentionTensors,
  lowRank: lowRankTensors,
  streamUpdate: streamUpdateTensors,
  perLayerInput: perLayerInputTensors,
  outputScale: outputScaleTensors,
  outputConvolution: outputConvolutionTensors,
}

function isFeedForward(block: Block | undefined): boolean {
  return block?.kind === "dense" || block?.kind === "experts" || block?.kind === "channelMix"
}

function tensorsOfBlock(block: Block, place: BlockPlace, neighbours: Neighbours): readonly Tensor[] {
  const following = isFeedForward(neighbours.after) ? "feedForward" : "mixer"
  if (block.kind === "hyperConnection") return hyperConnectionTensors(block, place, following)
  if (block.kind === "depthAttention") return depthAttentionTensors(block, place, following)
  if (block.kind !== "norm") return (writers[block.kind] as Writer<Block>)(block, place)
  const owner = block.placement === "output" ? neighbours.before : neighbours.after
  return normTensors(block, place, isFeedForward(owner) ? "feedForward" : "mixer")
}

/** The blocks that a norm may belong to: the nearest that stand for themselves. */
interface Neighbours {
  readonly before: Block | undefined
  readonly after: Block | undefined
}

function tensorsOfLayer(layer: Layer, place: BlockPlace): readonly Tensor[] {
  const blocks = blocksOf(layer)
  const standsForItself = ({ kind }: Block) =>
    kind !== "norm" && kind !== "hyperConnection" && kind !== "depthAttention"
  return blocks.flatMap((block, index) =>
    tensorsOfBlock(block, place, {
      before: blocks.slice(0, index).findLast(standsForItself),
      after: blocks.slice(index + 1).find(standsForItself),
    }),
  )
}

/** Tensors of a model's file, those of equal layers listed once. */
export interface TensorOutline {
  /** What stands before the first layer and behind the last. */
  readonly input: readonly Tensor[]
  readonly output: readonly Tensor[]
  /** Layer by layer, prediction layers last; equal layers share one list, named as the first of them. */
  readonly layers: readonly (readonly Tensor[])[]
}

/** Applies the family's own names. */
function renamed(tensors: readonly Tensor[], { names }: Architecture, inventory: Inventory): readonly Tensor[] {
  const replacements = inventory === "gguf" ? names.ggufTensors : names.checkpoint
  if (!replacements) return tensors
  return tensors.map((tensor) => ({
    ...tensor,
    name: replacements.reduce((name, [from, to]) => name.replace(from, to), tensor.name),
  }))
}

/** How a model's tensors are listed. */
export interface ListingOptions {
  /**
   * `"first"`: where a checkpoint stores each routed expert of a layer apart, the first stands for all
   * (`tensor.experts.total` of them). @default "each"
   */
  readonly experts?: ExpertListing | undefined
}

function layerLists(
  architecture: Architecture,
  inventory: Inventory,
  { experts = "each" }: ListingOptions,
): TensorOutline["layers"] {
  const { hiddenSize, vocabularySize } = architecture
  const trunk = layersOf(architecture)
  const listing = (layers: readonly Layer[], first: number, stage: "layer" | "prediction") => {
    const known = new Map<Layer, readonly Tensor[]>()
    return layers.map((layer, index) => {
      const place = { inventory, hiddenSize, vocabularySize, layer: first + index, stage, experts }
      const tensors = known.get(layer) ?? tensorsOfLayer(layer, place)
      known.set(layer, tensors)
      return tensors
    })
  }
  return [
    ...listing(trunk, 0, "layer"),
    ...listing(predictionLayersOf(architecture, inventory), trunk.length, "prediction"),
  ]
}

/**
 * The tensors of the model's file without unrolling equal layers, for sums over many models.
 *
 * @param architecture - the model as blocks
 * @param inventory - `"huggingFace"` for the published checkpoint, `"gguf"` for what llama.cpp's converter makes of it
 * @param options - whether every expert is listed
 * @returns lists that equal layers share; a shared list has the names and the layer of the first that it stands for
 * @example
 * ```ts
 * const { layers } = outlineOf(glm45Air.architecture, "gguf")
 * layers.length // 47
 * new Set(layers).size // 3: one dense, 45 with experts, one that predicts further tokens
 * ```
 */
export function outlineOf(
  architecture: Architecture,
  inventory: Inventory,
  options: ListingOptions = {},
): TensorOutline {
  const lists = layerLists(architecture, inventory, options)
  const withNames = new Map([...new Set(lists)].map((list) => [list, renamed(list, architecture, inventory)]))
  return {
    input: renamed(inputTensors(architecture, inventory), architecture, inventory),
    output: renamed(outputTensors(architecture, inventory), architecture, inventory),
    layers: lists.map((list) => withNames.get(list) ?? list),
  }
}

/** The list as it stands in another layer. */
function inLayer(tensors: readonly Tensor[], layer: number, inventory: Inventory): readonly Tensor[] {
  const first = tensors.find((tensor) => tensor.layer !== undefined)?.layer
  if (first === undefined || first === layer) return tensors
  const prefix = inventory === "gguf" ? "blk." : "model.layers."
  const from = `${prefix}${first}.`
  const to = `${prefix}${layer}.`
  return tensors.map((tensor) =>
    tensor.layer === undefined ? tensor : { ...tensor, layer, name: to + tensor.name.slice(from.length) },
  )
}

/**
 * Every tensor of the model's file, in the order of the model.
 *
 * @param architecture - the model as blocks
 * @param inventory - `"huggingFace"` for the published checkpoint, `"gguf"` for the file that llama.cpp's
 *   converter makes of it: experts are stacked, rope factors are added
 * @param options - whether every expert is listed
 * @returns tensors with name, shape, role and stage; shapes in the inventory's own order
 * @example
 * ```ts
 * tensorsOf(glm45Air.architecture, "gguf").length // 803
 * ```
 */
export function tensorsOf(
  architecture: Architecture,
  inventory: Inventory,
  options: ListingOptions = {},
): readonly Tensor[] {
  const layers = layerLists(architecture, inventory, options).flatMap((list, layer) => inLayer(list, layer, inventory))
  const tensors = [...inputTensors(architecture, inventory), ...layers, ...outputTensors(architecture, inventory)]
  return renamed(tensors, architecture, inventory)
}
