import type { ProjectorPart, TowerTensors } from "./tower.ts"
import { clippingTensors, linear, norm, projectorTensors } from "./tower-parts.ts"

/**
 * An encoder of sound: two convolutions that each halve time and frequency, then layers with a feed-forward network before
 * and one behind attention to near frames and a convolution over time.
 */
export interface ConformerShape {
  /** Width of the encoder, elements. */
  readonly hiddenSize: number
  readonly layers: number
  readonly heads: number
  /** Frames that a layer's convolution sees. */
  readonly kernel: number
  /** Outputs of the two convolutions before the layers. */
  readonly channels: readonly [first: number, second: number]
  /** Bands of frequency that it reads. */
  readonly bands: number
  /** Four numbers beside each matrix of a layer but that of relative positions: the least and largest it reads and gives. */
  readonly clipped?: boolean | undefined
  readonly projector: readonly ProjectorPart[]
  /** `"f16"`: the matrix behind the first convolutions in 16 bits in a GGUF, whatever the file's type; else in 32. */
  readonly input?: "f16" | undefined
}

/** Half of the bands, rounded up: kernels of three at a distance of two, one band of padding on either side. */
const halved = (bands: number) => Math.floor((bands - 1) / 2) + 1

/** The tensors of a conformer's checkpoint, those of one shape together. */
export function conformerTensors(shape: ConformerShape): readonly TowerTensors[] {
  const { hiddenSize: width, layers, heads, kernel, channels, bands, input = "f32" } = shape
  const [first, second] = channels
  const convolution = { count: 1, role: "convolution", stored: "f32" } as const
  return [
    { shape: [first, 1, 3, 3], ...convolution },
    { shape: [second, first, 3, 3], ...convolution },
    ...norm("rms", first, 1),
    ...norm("rms", second, 1),
    { shape: [width, halved(halved(bands)) * second], count: 1, role: "weight", stored: input },
    ...linear(4 * width, width, false, 2 * layers),
    ...linear(width, 4 * width, false, 2 * layers),
    // Queries, keys, values, output, relative positions, and the end of the convolution.
    ...linear(width, width, false, 6 * layers),
    ...linear(2 * width, width, false, layers),
    { shape: [width, 1, kernel], ...convolution, count: layers },
    ...norm("rms", width, 9 * layers),
    // A factor for each dimension of a head.
    ...norm("rms", width / heads, layers),
    ...(shape.clipped ? clippingTensors(10 * layers) : []),
    ...shape.projector.flatMap(projectorTensors),
  ]
}
