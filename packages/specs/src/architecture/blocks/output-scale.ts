import type { Tensor } from "../tensor.ts"
import { type BlockPlace, vector } from "./tensor-writer.ts"

/** One learned factor on what leaves the layer. */
export interface OutputScaleBlock {
  readonly kind: "outputScale"
}

export function outputScaleTensors(_: OutputScaleBlock, place: BlockPlace): readonly Tensor[] {
  return [vector(place, { role: "scale", gguf: "layer_output_scale.weight", huggingFace: "layer_scalar", size: 1 })]
}
