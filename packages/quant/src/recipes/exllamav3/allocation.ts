import type { Tensor } from "@plimsoll/specs"
import { paddedSide } from "../../formats/checkpoint/exl3.ts"

/** Matrices that get the same bits, and when their turn comes. */
interface Group {
  readonly tensors: readonly Tensor[]
  readonly layer: number
  readonly priority: number
}

const mostBits = 8

/** Modules by what they weigh for the result (exllamav3 v1.4.1 exllamav3/modules: q_priority of each class). */
const priorities = { attention: 2, recurrent: 1, rest: 0 } as const

interface Place {
  /** Matrices of the same name here are one group (`qgroup` of each class). */
  readonly group: string
  readonly priority: number
}

/** What tells mixers apart: recurrent ones have a convolution, and most a decay. */
interface LayerKind {
  readonly isRecurrent: boolean
  readonly decays: boolean
}

function placeOf(tensor: Tensor, { isRecurrent, decays }: LayerKind): Place {
  const mixer = isRecurrent ? (decays ? priorities.recurrent : priorities.rest) : priorities.attention
  switch (tensor.role) {
    case "query":
    case "key":
    case "value":
    case "queryKeyValue":
    case "attentionGate":
      return { group: "inputs", priority: mixer }
    case "mixerInput":
      return { group: "mixer inputs", priority: mixer }
    case "attentionOutput":
    case "mixerOutput":
      return { group: "outputs", priority: mixer }
    case "gate":
    case "up":
    case "gateUp":
    case "down": {
      if (tensor.experts) return { group: "experts", priority: priorities.rest }
      const side = tensor.role === "down" ? "down" : "up"
      return { group: `${tensor.name.includes("shared") ? "shared " : ""}${side}`, priority: priorities.rest }
    }
    default:
      // Compressed queries and keys: each matrix a group of its own (exllamav3/modules/mla_attn.py:115).
      return { group: tensor.name, priority: mixer }
  }
}

function kindOf(layer: readonly Tensor[]): LayerKind {
  const roles = new Set(layer.map(({ role }) => role))
  return { isRecurrent: roles.has("convolution"), decays: roles.has("decay") }
}

/** Weights of a matrix as stored. */
function paddedElements({ shape: [rows = 0, columns = 0] }: Tensor): number {
  return paddedSide(rows) * paddedSide(columns)
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
    const groups = new Map<string, { tensors: Tensor[]; layer: number; priority: number }>()
    for (const tensor of all.filter(isPacked)) {
      const { group, priority } = placeOf(tensor, kind)
      const known = groups.get(group)
      if (known) known.tensors.push(tensor)
      else groups.set(group, { tensors: [tensor], layer, priority })
    }
    return [...groups.values()]
  })
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
 * @param tensors - of the layers, experts apart
 * @param bitsPerWeight - the target, 1 to 8
 * @param isPacked - which of them are packed
 * @returns bits by the tensor's name
 */
export function allocateBits(
  tensors: readonly Tensor[],
  bitsPerWeight: number,
  isPacked: (tensor: Tensor) => boolean,
): ReadonlyMap<string, number> {
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
  return new Map(groups.flatMap(({ tensors: own, bits }) => own.map(({ name }) => [name, bits] as const)))
}
