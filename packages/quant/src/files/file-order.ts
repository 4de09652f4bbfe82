import type { AssignedTensor } from "../recipes/assigned-tensor.ts"

const numberOfLayer = /^blk\.(\d+)\./

/** `llama-quantize` writes tensors by layer and name, those outside layers first (as llama.cpp v0.5.0 src/llama-model-loader.h:54). */
export function inFileOrder(tensors: readonly AssignedTensor[]): readonly AssignedTensor[] {
  return tensors
    .map((tensor) => ({
      tensor,
      name: tensor.tensor.name,
      layer: Number(numberOfLayer.exec(tensor.tensor.name)?.[1] ?? -1),
    }))
    .sort((a, b) => a.layer - b.layer || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    .map(({ tensor }) => tensor)
}
