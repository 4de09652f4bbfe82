import type { Inventory, Tensor, TensorStage } from "../tensor.ts"
import { type BlockPlace, layerTensorName } from "./tensor-writer.ts"

/** Residual streams side by side in place of one: what the block that follows reads of them, and adds to each. */
export interface HyperConnectionBlock {
  readonly kind: "hyperConnection"
  readonly streams: number
  /**
   * How the weights are made from the streams: `"doublyStochastic"` with a matrix that mixes streams and whose rows and
   * columns sum to one, `"independent"` without, `"lowRank"` elementwise through a projection of `rank`.
   */
  readonly mixing: "doublyStochastic" | "independent" | "lowRank"
  /** Width of the projection, elements; `"lowRank"` alone has one. */
  readonly rank?: number | undefined
  /** Added to weights to keep them from zero, e.g. 1e-6. */
  readonly epsilon?: number | undefined
  /** Rounds in which rows and columns are normalized in turn. */
  readonly iterations?: number | undefined
  /** Largest weight with which a block's output is added. */
  readonly magnitude?: number | undefined
}

interface Part {
  readonly name: string
  /** Rows first. */
  readonly shape: readonly number[]
  readonly isNorm?: boolean
}

/** Weights that read one stream out of all: the last thing before the head. */
function headParts({ streams, mixing, rank = 0 }: HyperConnectionBlock, hiddenSize: number): readonly Part[] {
  const width = streams * hiddenSize
  if (mixing === "lowRank") return lowRankParts(width, rank)
  return [
    { name: "fn", shape: [streams, width] },
    { name: "base", shape: [streams] },
    { name: "scale", shape: [1] },
  ]
}

function lowRankParts(width: number, rank: number): readonly Part[] {
  return [
    { name: "norm", shape: [width], isNorm: true },
    { name: "down", shape: [rank, width] },
    { name: "up", shape: [width, rank] },
  ]
}

/** Weights that read, and weights that write; each kind has a scale of its own. */
function layerParts(block: HyperConnectionBlock, hiddenSize: number): readonly Part[] {
  const { streams, mixing, rank = 0 } = block
  const width = streams * hiddenSize
  if (mixing === "lowRank") return [...lowRankParts(width, rank), { name: "inject", shape: [streams, width] }]
  const isMixed = mixing === "doublyStochastic"
  const weights = (isMixed ? 2 + streams : 2) * streams
  return [
    { name: "fn", shape: [weights, width] },
    { name: "base", shape: [weights] },
    { name: "scale", shape: [isMixed ? 3 : 2] },
  ]
}

function partTensor(
  { name, shape, isNorm }: Part,
  options: { readonly block: HyperConnectionBlock; readonly inventory: Inventory; readonly stage: TensorStage },
  nameOf: (part: string) => string,
): Tensor {
  const { block, inventory, stage } = options
  // Where they are small converters keep all of them in 32 bits.
  const storage = block.mixing === "lowRank" && shape.length > 1 ? "weight" : "f32"
  return {
    name: nameOf(name),
    shape: inventory === "gguf" ? shape.toReversed() : shape,
    role: isNorm ? "norm" : "hyperConnection",
    stage,
    storage,
  }
}

/** The checkpoint names the parts without `.weight`, but for those of low rank. */
const suffixOf = (block: HyperConnectionBlock, inventory: Inventory) =>
  inventory === "gguf" || block.mixing === "lowRank" ? ".weight" : ""

export function hyperConnectionTensors(
  block: HyperConnectionBlock,
  place: BlockPlace,
  belongsTo: "mixer" | "feedForward",
): readonly Tensor[] {
  const { inventory, stage, layer } = place
  const prefix = belongsTo === "mixer" ? "hc_attn" : "hc_ffn"
  const suffix = suffixOf(block, inventory)
  return layerParts(block, place.hiddenSize).map((part) => ({
    ...partTensor(part, { block, inventory, stage }, (name) => {
      const own = `${prefix}_${name}${suffix}`
      return layerTensorName(place, { gguf: own, huggingFace: own })
    }),
    layer,
  }))
}

/** The same weights inside a layer that predicts a further token. */
export function predictionConnectionTensors(block: HyperConnectionBlock, place: BlockPlace): readonly Tensor[] {
  const { inventory, stage, layer } = place
  const suffix = suffixOf(block, inventory)
  return headParts(block, place.hiddenSize).map((part) => ({
    ...partTensor(part, { block, inventory, stage }, (name) =>
      layerTensorName(place, { gguf: `output_hc_${name}${suffix}`, huggingFace: `hc_head_${name}${suffix}` }),
    ),
    layer,
  }))
}

/** The tensors that make one stream of all before the output norm and the head. */
export function outputConnectionTensors(
  block: HyperConnectionBlock,
  hiddenSize: number,
  inventory: Inventory,
): readonly Tensor[] {
  const suffix = suffixOf(block, inventory)
  return headParts(block, hiddenSize).map((part) =>
    partTensor(part, { block, inventory, stage: "output" }, (name) =>
      inventory === "gguf" ? `output_hc_${name}${suffix}` : `model.hc_head_${name}${suffix}`,
    ),
  )
}
