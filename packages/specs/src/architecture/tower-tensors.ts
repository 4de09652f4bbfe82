import { conformerTensors } from "./conformer.ts"
import { convolutionalTensors } from "./convolutional.ts"
import type { Tower, TowerShape, TowerTensors } from "./tower.ts"
import { clippingTensors, linear, norm, projectorTensors, vectors } from "./tower-parts.ts"

function layerTensors(shape: TowerShape): readonly TowerTensors[] {
  const { hiddenSize: width, attentionSize = width, layers, feedForwardSize, biases = {}, qkNorm, heads } = shape
  const networks = shape.gated ? 3 : 2
  return [
    ...norm(shape.norm, width, layers * (shape.closingNorms ? 4 : 2)),
    ...linear(attentionSize, width, biases.qkv, 3 * layers),
    ...linear(width, attentionSize, biases.output, layers),
    ...(qkNorm ? [vectors("norm", qkNorm === "head" ? attentionSize / (heads ?? 1) : attentionSize, 2 * layers)] : []),
    ...linear(feedForwardSize, width, biases.feedForward, (networks - 1) * layers),
    ...linear(width, feedForwardSize, biases.feedForward, layers),
    ...(shape.layerScales ? [vectors("norm", width, 2 * layers)] : []),
    ...(shape.clipped ? clippingTensors((4 + networks) * layers) : []),
  ]
}

function positionTensors({ positions, positionTables, hiddenSize }: TowerShape): readonly TowerTensors[] {
  if (!positions) return []
  const tables = positionTables === undefined ? [] : [positionTables]
  return [{ shape: [...tables, positions, hiddenSize], count: 1, role: "positions" }]
}

/**
 * The tensors of a tower's checkpoint, those of one shape together.
 *
 * @returns `undefined` where the tower's shape is unknown
 * @example
 * ```ts
 * towerTensors(tower)?.[0] // { shape: [1152, 3, 14, 14], count: 1, role: "patch" }
 * ```
 */
export function towerTensors(tower: Tower): readonly TowerTensors[] | undefined {
  const { shape, conformer, convolutional, tensors } = tower
  if (conformer) return conformerTensors(conformer)
  if (convolutional) return convolutionalTensors(convolutional)
  if (!shape) return tensors
  const { hiddenSize: width, patch, firstNorm, lastNorm } = shape
  return [
    { shape: [width, 3 * (patch.frames ?? 1), patch.size, patch.size], count: 1, role: "patch" },
    ...(patch.bias ? [vectors("bias", width, 1)] : []),
    ...(shape.classToken ? [vectors("bias", width, 1)] : []),
    ...positionTensors(shape),
    ...(firstNorm ? norm(firstNorm, width, 1) : []),
    ...layerTensors(shape),
    ...(lastNorm ? norm(lastNorm, width, 1) : []),
    ...(shape.standardized ? [vectors("bias", width, 2)] : []),
    ...shape.projector.flatMap(projectorTensors),
  ]
}

/**
 * Parameters of a tower, its projector included.
 *
 * @returns `undefined` where the tower's shape is unknown
 */
export function towerElements(tower: Tower): number | undefined {
  return towerTensors(tower)?.reduce(
    (sum, { shape, count }) => sum + count * shape.reduce((product, size) => product * size, 1),
    0,
  )
}
