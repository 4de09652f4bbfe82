import type { Tensor, TensorRole } from "@plimsoll/specs"
import type { CheckpointDetail } from "./detail.ts"

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

/** What one tensor becomes for each expert. */
function modulesOf(tensor: Tensor): readonly Tensor[] | undefined {
  const { experts, part, bias } = stackName.exec(tensor.name)?.groups ?? {}
  const [, rows, ...columns] = tensor.shape
  if (!tensor.experts || tensor.expert !== undefined || !experts || !part || rows === undefined) return undefined
  const names = parts[tensor.role] ?? partsByName[part as keyof typeof partsByName]
  const shape = [rows / names.length, ...columns]
  const suffix = bias ? "bias" : "weight"
  return names.map((name): Tensor => {
    const role = tensor.role === "bias" ? "bias" : name
    return { ...tensor, name: `${experts}.0.${name}_proj.${suffix}`, shape, role, expert: 0 }
  })
}

function ofExpert(tensor: Tensor, expert: number): Tensor {
  return expert === 0 ? tensor : { ...tensor, name: tensor.name.replace(".experts.0.", `.experts.${expert}.`), expert }
}

/**
 * Takes experts that a checkpoint stores in one tensor apart into linear layers, gate and up of their own, one expert
 * after another, as quantizers that work on linear layers do before anything else.
 *
 * @param tensors - matrices rows before columns, experts first
 * @param detail - at which they are listed: the first expert stands for all where not each is
 */
export function separateExperts(tensors: readonly Tensor[], detail: CheckpointDetail): readonly Tensor[] {
  if (!tensors.some(({ experts, shape }) => experts !== undefined && shape.length === 3)) return tensors
  const separated: Tensor[] = []
  let block: Tensor[] = []
  const flush = () => {
    const count = detail === "each" ? (block[0]?.experts?.total ?? 0) : 1
    for (let expert = 0; expert < count; expert += 1) separated.push(...block.map((each) => ofExpert(each, expert)))
    block = []
  }
  for (const tensor of tensors) {
    const modules = modulesOf(tensor)
    if (!modules || block[0]?.layer !== tensor.layer) flush()
    if (modules) block.push(...modules)
    else separated.push(tensor)
  }
  flush()
  return separated
}
