import type { Tensor, TensorRole } from "@plimsoll/specs"
import { paddedSide } from "../../formats/checkpoint/exl3.ts"

/** Matrices that get the same bits, and when their turn comes. */
interface Group {
  readonly name: string
  readonly tensors: readonly Tensor[]
  readonly layer: number
  readonly priority: number
}

const mostBits = 8

/** Modules by what they weigh for the result (exllamav3 v1.4.1 exllamav3/modules: q_priority of each class). */
const priorities = { attention: 2, recurrent: 1, rest: 0 } as const

/** What tells mixers apart: recurrent ones have a convolution, and most a decay. */
interface LayerKind {
  readonly isRecurrent: boolean
  readonly decays: boolean
}

const feedForward: ReadonlySet<TensorRole> = new Set(["gate", "up", "gateUp", "down"])

/** Matrices of the same name in a layer are one group (`qgroup` of each class). */
function groupOf(tensor: Tensor): string {
  switch (tensor.role) {
    case "query":
    case "key":
    case "value":
    case "queryKeyValue":
    case "attentionGate":
      return "inputs"
    case "mixerInput":
      return "mixer inputs"
    case "attentionOutput":
    case "mixerOutput":
      return "outputs"
    case "gate":
    case "up":
    case "gateUp":
    case "down":
      if (tensor.experts) return "experts"
      return `${tensor.name.includes("shared") ? "shared " : ""}${tensor.role === "down" ? "down" : "up"}`
    default:
      // Compressed queries and keys: each matrix a group of its own (exllamav3/modules/mla_attn.py:115).
      return tensor.name
  }
}

function priorityOf({ role }: Tensor, { isRecurrent, decays }: LayerKind): number {
  if (feedForward.has(role)) return priorities.rest
  if (!isRecurrent) return priorities.attention
  return decays ? priorities.recurrent : priorities.rest
}

function kindOf(layer: readonly Tensor[]): LayerKind {
  const roles = new Set(layer.map(({ role }) => role))
  return { isRecurrent: roles.has("convolution"), decays: roles.has("decay") }
}

/** Weights as stored of a matrix, or of all experts' where the first stands for them. */
function paddedElements({ shape: [rows = 0, columns = 0], experts, expert }: Tensor): number {
  const times = experts && expert !== undefined ? experts.total : 1
  return paddedSide(rows) * paddedSide(columns) * times
}

function byLayer(tensors: readonly Tensor[]): ReadonlyMap<number, readonly Tensor[]> {
  const layers = new Map<number, Tensor[]>()
  for (const tensor of tensors) {
    const layer = tensor.layer ?? 0
    const known = layers.get(layer)
    if (known) known.push(tensor)
    else layers.set(layer, [tensor])
  }
  return layers
}

function groupsOf(tensors: readonly Tensor[], isPacked: (tensor: Tensor) => boolean): readonly Group[] {
  return [...byLayer(tensors)].flatMap(([layer, all]) => {
    const kind = kindOf(all)
    const groups = new Map<string, { name: string; tensors: Tensor[]; layer: number; priority: number }>()
    for (const tensor of all.filter(isPacked)) {
      const group = groupOf(tensor)
      const known = groups.get(group)
      if (known) known.tensors.push(tensor)
      else groups.set(group, { name: group, tensors: [tensor], layer, priority: priorityOf(tensor, kind) })
    }
    return [...groups.values()]
  })
}

/** How many bits each matrix gets. */
interface Allocation {
  /** The widths that occur. */
  readonly levels: readonly number[]
  /** `undefined` for a matrix that is not packed. */
  readonly bitsOf: (tensor: Tensor) => number | undefined
}

/** The order in which groups get one bit more: by priority, then from both ends of the model inwards. */
function inTurn(groups: readonly Group[]): readonly Group[] {
  const last = Math.max(0, ...groups.map(({ layer }) => layer))
  const distance = ({ layer }: Group) => Math.min(layer, last - layer)
  return groups.toSorted((a, b) => b.priority - a.priority || distance(a) - distance(b) || a.layer - b.layer)
}

/**
 * Whole bits for each matrix so that their average comes near a target from below (exllamav3 v1.4.1
 * exllamav3/conversion/allocation.py:32 `create_q_strategy`).
 *
 * @param tensors - of the layers, the first expert for all of its layer
 * @param bitsPerWeight - the target, 1 to 8
 * @param isPacked - which of them are packed
 * @returns bits of each, experts of a layer alike
 */
export function allocateBits(
  tensors: readonly Tensor[],
  bitsPerWeight: number,
  isPacked: (tensor: Tensor) => boolean,
): Allocation {
  const base = Math.floor(bitsPerWeight)
  const groups = groupsOf(tensors, isPacked).map((group) => ({
    ...group,
    elements: group.tensors.reduce((sum, tensor) => sum + paddedElements(tensor), 0),
    bits: base,
  }))
  const elements = groups.reduce((sum, group) => sum + group.elements, 0)
  let left = Math.floor(bitsPerWeight * elements) - base * elements
  const order = inTurn(groups) as typeof groups
  for (let updated = true; left > 0 && updated; ) {
    updated = false
    for (const group of order) {
      if (group.bits === mostBits || group.elements > left) continue
      group.bits += 1
      left -= group.elements
      updated = true
    }
  }
  const byGroup = new Map(groups.map(({ name, layer, bits }) => [`${layer} ${name}`, bits]))
  return {
    levels: [...new Set(byGroup.values())],
    bitsOf: (tensor) => (isPacked(tensor) ? byGroup.get(`${tensor.layer ?? 0} ${groupOf(tensor)}`) : undefined),
  }
}
