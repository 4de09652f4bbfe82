import { type Architecture, type Block, blocksOf, type Layer, layersOf } from "./architecture.ts"
import { attentionTensors } from "./blocks/attention.ts"
import { denseTensors } from "./blocks/dense.ts"
import { expertsTensors } from "./blocks/experts.ts"
import { normTensors } from "./blocks/norm.ts"
import { predictionInputTensors } from "./blocks/prediction-input.ts"
import type { BlockPlace } from "./blocks/tensor-writer.ts"
import type { Inventory, Tensor } from "./tensor.ts"

const feedForwardKinds: ReadonlySet<Block["kind"]> = new Set(["dense", "experts"])

function tensorsOfBlock(block: Block, place: BlockPlace, next: Block | undefined): readonly Tensor[] {
  switch (block.kind) {
    case "norm":
      return normTensors(block, place, next && feedForwardKinds.has(next.kind) ? "feedForward" : "mixer")
    case "attention":
      return attentionTensors(block, place)
    case "dense":
      return denseTensors(block, place)
    case "experts":
      return expertsTensors(block, place)
    case "predictionInput":
      return predictionInputTensors(block, place)
  }
}

function tensorsOfLayer(layer: Layer, place: BlockPlace): readonly Tensor[] {
  const blocks = blocksOf(layer)
  return blocks.flatMap((block, index) => tensorsOfBlock(block, place, blocks[index + 1]))
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
  const { hiddenSize, vocabularySize, tiedEmbeddings, predictionLayers, embeddingExtras } = architecture
  const gguf = inventory === "gguf"
  const table = gguf ? [hiddenSize, vocabularySize] : [vocabularySize, hiddenSize]
  const trunk = layersOf(architecture)
  const place = { inventory, hiddenSize, vocabularySize }
  const ropeFactors = embeddingExtras?.ropeFactors
  return [
    {
      name: gguf ? "token_embd.weight" : "model.embed_tokens.weight",
      shape: table,
      role: "tokenEmbedding",
      stage: "input",
      storage: "weight",
    },
    ...(gguf && ropeFactors
      ? [
          {
            name: "rope_freqs.weight",
            shape: [ropeFactors.elements],
            role: "ropeFactors",
            stage: "input",
            storage: "f32",
          } as const,
        ]
      : []),
    ...trunk.flatMap((layer, index) => tensorsOfLayer(layer, { ...place, layer: index, stage: "layer" })),
    ...predictionLayers.flatMap((layer, index) =>
      tensorsOfLayer(layer, { ...place, layer: trunk.length + index, stage: "prediction" }),
    ),
    {
      name: gguf ? "output_norm.weight" : "model.norm.weight",
      shape: [hiddenSize],
      role: "norm",
      stage: "output",
      storage: "f32",
    },
    ...(tiedEmbeddings
      ? []
      : [
          {
            name: gguf ? "output.weight" : "lm_head.weight",
            shape: table,
            role: "output",
            stage: "output",
            storage: "weight",
          } as const,
        ]),
  ]
}
