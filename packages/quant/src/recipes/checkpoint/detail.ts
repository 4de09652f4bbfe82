import type { Architecture, Tensor } from "@plimsoll/specs"
import { checkpointOutlineOf } from "./outline.ts"

/**
 * How finely a model's tensors are told apart: equal layers and equal experts counted together, layers listed and
 * their experts counted together, or every tensor listed.
 */
export type CheckpointDetail = "kinds" | "layers" | "each"

const order: readonly CheckpointDetail[] = ["kinds", "layers", "each"]

/** The finest of several; `"kinds"` of none. */
export function finest(details: readonly CheckpointDetail[]): CheckpointDetail {
  return order.findLast((detail) => details.includes(detail)) ?? "kinds"
}

/**
 * How many tensors of the files one of a list stands for.
 *
 * @param detail - at which the list was made
 */
export function timesIn(architecture: Architecture, detail: CheckpointDetail): (tensor: Tensor) => number {
  if (detail === "each") return () => 1
  const equalLayers = detail === "kinds" ? checkpointOutlineOf(architecture).equalLayers : undefined
  return ({ layer = -1, experts, expert }) =>
    (equalLayers?.get(layer) ?? 1) * (experts && expert !== undefined ? experts.total : 1)
}
