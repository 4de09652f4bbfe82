import type { ProjectorPart, TowerNorm, TowerTensors } from "./tower.ts"

export const vectors = (role: "bias" | "norm", size: number, count: number): TowerTensors => ({
  shape: [size],
  count,
  role,
})

export function linear(
  outputs: number,
  inputs: number,
  bias: boolean | undefined,
  count: number,
  role: "weight" | "projector" = "weight",
): readonly TowerTensors[] {
  const weight = { shape: [outputs, inputs], count, role }
  return bias ? [weight, vectors("bias", outputs, count)] : [weight]
}

export function norm(type: TowerNorm, size: number, count: number): readonly TowerTensors[] {
  const weight = vectors("norm", size, count)
  return type === "layer" ? [weight, vectors("bias", size, count)] : [weight]
}

export function projectorTensors(part: ProjectorPart): readonly TowerTensors[] {
  if (part.part === "table") return [{ shape: [part.rows, part.columns], count: 1, role: "weight" }]
  const { count = 1 } = part
  return part.part === "norm"
    ? norm(part.type, part.size, count)
    : linear(part.outputs, part.inputs, part.bias, count, "projector")
}

/**
 * What clips the inputs and outputs of so many matrices. A checkpoint has numbers without a dimension; converters give
 * them one.
 */
export function clippingTensors(matrices: number): readonly TowerTensors[] {
  return [{ shape: [1], count: 4 * matrices, role: "parameter" }]
}
