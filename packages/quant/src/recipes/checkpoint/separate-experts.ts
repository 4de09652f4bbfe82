import type { Tensor, TensorRole } from "@plimsoll/specs"
import type { Detail } from "./detail.ts"

/** The linear layers that the experts' matrices of one tensor become. */
const parts: Readonly<Partial<Record<TensorRole, readonly ("gate" | "up" | "down")[]>>> = {
  gate: ["gate"],
  up: ["up"],
  gateUp: ["gate", "up"],
  down: ["down"],
}

/** Name of the stack without its projection: "model.layers.0.mlp.experts". */
const stackName = /^(?<experts>.+\.experts)\.(?<part>gate|up|gate_up|down)_proj(?<bias>_bias)?$/

const partsByName = { gate: ["gate"], up: ["up"], gate_up: ["gate", "up"], down: ["down"] } as const

function separated(tensor: Tensor, detail: Detail): readonly Tensor[] {
  const { experts, part, bias } = stackName.exec(tensor.name)?.groups ?? {}
  const [count, rows, ...columns] = tensor.shape
  if (!tensor.experts || !experts || !part || count === undefined || rows === undefined) return [tensor]
  const names = parts[tensor.role] ?? partsByName[part as keyof typeof partsByName]
  const shape = [rows / names.length, ...columns]
  const suffix = bias ? "bias" : "weight"
  return Array.from({ length: detail === "each" ? count : 1 }, (_, expert) =>
    names.map((name): Tensor => {
      const role = tensor.role === "bias" ? "bias" : name
      return { ...tensor, name: `${experts}.${expert}.${name}_proj.${suffix}`, shape, role, expert }
    }),
  ).flat()
}

/**
 * Takes experts that a checkpoint stores in one tensor apart into linear layers, gate and up of their own, as
 * quantizers that work on linear layers do before anything else.
 *
 * @param tensors - matrices rows before columns, experts first
 * @param detail - at which they are listed: the first expert stands for all where not each is
 */
export function separateExperts(tensors: readonly Tensor[], detail: Detail): readonly Tensor[] {
  return tensors.some(({ experts, shape }) => experts !== undefined && shape.length === 3)
    ? tensors.flatMap((tensor) => separated(tensor, detail))
    : tensors
}
