import type { ProjectorPart, TowerTensors } from "./tower.ts"
import { norm, projectorTensors } from "./tower-parts.ts"

/** One step of a convolutional encoder, which reads as many channels as the one before gives. */
export type ConvolutionalStep =
  /** A convolution of 3 × 3 that widens to four times the channels, and a point-wise one back. */
  | { readonly step: "edgeResidual"; readonly outputs: number }
  /** Point-wise convolutions that widen and narrow, with kernels for single channels before or between them. */
  | {
      readonly step: "inverted"
      readonly outputs: number
      /** Channels between the two for each that is read. */
      readonly expansion: number
      /** Sides of the kernels for single channels. */
      readonly before?: number | undefined
      readonly between?: number | undefined
    }
  /** Queries of many heads to one head of keys and values. */
  | {
      readonly step: "attention"
      readonly heads: number
      readonly headDim: number
      /** True where keys and values are made of every other place by row and by column. */
      readonly reduced?: boolean | undefined
    }

/** Steps in order, and how often they repeat. */
export interface ConvolutionalGroup {
  readonly repeat: number
  readonly steps: readonly ConvolutionalStep[]
}

/** An encoder of convolutions whose last two resolutions are joined to one. */
export interface ConvolutionalShape {
  /** Channels that the first convolution gives. */
  readonly stem: number
  readonly groups: readonly ConvolutionalGroup[]
  /** What joins the channels of the last two resolutions. */
  readonly fusion: { readonly inputs: number; readonly outputs: number; readonly expansion: number }
  readonly projector: readonly ProjectorPart[]
}

/** Channels rounded to eights (timm make_divisible, as in mlx-vlm v0.6.15 mlx_vlm/models/gemma3n/vision.py). */
const toEights = (channels: number) => Math.max(8, Math.floor((channels + 4) / 8) * 8)

/** Kernels as PyTorch has them, and the norm of what they give. */
function convolution(outputs: number, inputs: number, side: number): readonly TowerTensors[] {
  return [{ shape: [outputs, inputs, side, side], count: 1, role: "convolution" }, ...norm("rms", outputs, 1)]
}

function invertedTensors(
  inputs: number,
  { outputs, expansion, before, between }: Omit<Extract<ConvolutionalStep, { step: "inverted" }>, "step">,
): readonly TowerTensors[] {
  const wide = toEights(inputs * expansion)
  return [
    ...(before === undefined ? [] : convolution(inputs, 1, before)),
    ...convolution(wide, inputs, 1),
    ...(between === undefined ? [] : convolution(wide, 1, between)),
    ...convolution(outputs, wide, 1),
  ]
}

function stepTensors(step: ConvolutionalStep, inputs: number): readonly TowerTensors[] {
  if (step.step === "edgeResidual") {
    const wide = toEights(4 * inputs)
    return [...convolution(wide, inputs, 3), ...convolution(step.outputs, wide, 1)]
  }
  // A factor for each channel of what it adds.
  if (step.step === "inverted") return [...invertedTensors(inputs, step), ...norm("rms", step.outputs, 1)]
  const { heads, headDim, reduced } = step
  const kernels = (outputs: number, from: number): TowerTensors => ({
    shape: [outputs, from, 1, 1],
    count: 1,
    role: "convolution",
  })
  const side = [...(reduced ? convolution(inputs, 1, 3) : []), kernels(headDim, inputs)]
  return [
    kernels(heads * headDim, inputs),
    ...side,
    ...side,
    kernels(inputs, heads * headDim),
    ...norm("rms", inputs, 1),
    ...norm("rms", inputs, 1),
  ]
}

/** The list with tensors of one shape and kind together, in the order of their first. */
function gathered(tensors: readonly TowerTensors[]): readonly TowerTensors[] {
  const kinds = new Map<string, TowerTensors>()
  for (const tensor of tensors) {
    const { count, ...kind } = tensor
    const key = JSON.stringify(kind)
    kinds.set(key, { ...tensor, count: count + (kinds.get(key)?.count ?? 0) })
  }
  return [...kinds.values()]
}

/** The tensors of a convolutional encoder's checkpoint, those of one shape together. */
export function convolutionalTensors({ stem, groups, fusion, projector }: ConvolutionalShape): readonly TowerTensors[] {
  const steps = groups.flatMap(({ repeat, steps }) => Array.from({ length: repeat }, () => steps).flat())
  const tensors: TowerTensors[] = []
  let channels = stem
  for (const step of steps) {
    tensors.push(...stepTensors(step, channels))
    if ("outputs" in step) channels = step.outputs
  }
  return [
    // llama.cpp v0.5.0 conversion/gemma.py:443 keeps the first in 32 bits.
    { shape: [stem, 3, 3, 3], count: 1, role: "convolution", stored: "f32" },
    ...norm("layer", stem, 1),
    ...gathered([...tensors, ...invertedTensors(fusion.inputs, fusion), ...norm("rms", fusion.outputs, 1)]),
    ...projector.flatMap(projectorTensors),
  ]
}
