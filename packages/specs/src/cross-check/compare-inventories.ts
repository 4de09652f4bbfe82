import { elementsOf } from "../architecture/tensor.ts"
import { type CheckedSource, type Disagreement, grouped, patternOf } from "./disagreement.ts"

/** A tensor of either side. */
export interface ComparedTensor {
  readonly name: string
  readonly shape: readonly number[] | undefined
  /** `undefined` where a packing does not tell. */
  readonly elements: number | undefined
}

export interface InventorySides {
  readonly expected: readonly ComparedTensor[]
  readonly got: readonly ComparedTensor[]
  readonly expectedFrom: CheckedSource
  readonly gotFrom: CheckedSource
}

/** Sizes of one say nothing. */
function core(shape: readonly number[]): string {
  const sizes = shape.filter((size) => size !== 1)
  return `[${(sizes.length > 0 ? sizes : [1]).join(", ")}]`
}

function shown({ shape, elements }: ComparedTensor): string {
  return shape ? `[${shape.join(", ")}]` : elements === undefined ? "an unknown packing" : `${elements} elements`
}

/** Layer of a tensor by the first number in its name: "model.layers.3.mlp…", "blk.3.attn…". */
function layerOf(name: string): string {
  return /(?:^|\.)(\d+)\./.exec(name)?.[1] ?? ""
}

function sum(tensors: readonly ComparedTensor[]): number | undefined {
  let total = 0
  for (const { elements } of tensors) {
    if (elements === undefined) return undefined
    total += elements
  }
  return total
}

function byLayer(tensors: readonly ComparedTensor[]): ReadonlyMap<string, readonly ComparedTensor[]> {
  const layers = new Map<string, ComparedTensor[]>()
  for (const tensor of tensors) {
    const layer = layerOf(tensor.name)
    const list = layers.get(layer)
    if (list) list.push(tensor)
    else layers.set(layer, [tensor])
  }
  return layers
}

/** The kinds of names in a list, in short. */
function patterns(tensors: readonly ComparedTensor[]): string {
  const names = [...new Set(tensors.map(({ name }) => patternOf(name)))]
  const more = names.length > 2 ? ` and ${names.length - 2} more` : ""
  return names.slice(0, 2).join(", ") + more
}

/**
 * Tensors in which a file differs from what blocks say it holds.
 *
 * What is left over of a layer on both sides and has the same elements in sum is named differently, or fused: experts
 * as one tensor, queries beside keys. That is said, and counts as no difference in size.
 */
export function compareInventories(sides: InventorySides): readonly Disagreement[] {
  const { expectedFrom, gotFrom } = sides
  const found: Disagreement[] = []
  const report = (one: Pick<Disagreement, "kind" | "what" | "expected" | "got" | "count" | "elements">) => {
    found.push({ ...one, expectedFrom, gotFrom })
  }
  const listed = new Map(sides.got.map((tensor) => [tensor.name, tensor]))
  const missing: ComparedTensor[] = []
  for (const tensor of sides.expected) {
    const other = listed.get(tensor.name)
    if (!other) {
      missing.push(tensor)
      continue
    }
    listed.delete(tensor.name)
    const differs =
      other.shape && tensor.shape
        ? core(other.shape) !== core(tensor.shape)
        : other.elements !== undefined && other.elements !== tensor.elements
    if (!differs) continue
    const elements =
      other.elements === undefined || tensor.elements === undefined ? undefined : other.elements - tensor.elements
    report({ kind: "shape", what: tensor.name, expected: shown(tensor), got: shown(other), count: 1, elements })
  }

  const extra = byLayer([...listed.values()])
  const lacking = byLayer(missing)
  for (const layer of new Set([...lacking.keys(), ...extra.keys()])) {
    const [less, more] = [lacking.get(layer) ?? [], extra.get(layer) ?? []]
    const elements = sum(more)
    if (less.length > 0 && more.length > 0 && elements === sum(less)) {
      const what = layer === "" ? "outside layers" : `layer ${layer}`
      report({ kind: "names", what, expected: patterns(less), got: patterns(more), count: 1, elements: 0 })
      continue
    }
    for (const tensor of less) {
      const elements = tensor.elements === undefined ? undefined : -tensor.elements
      report({ kind: "missing", what: tensor.name, expected: shown(tensor), got: "nothing", count: 1, elements })
    }
    for (const tensor of more)
      report({
        kind: "extra",
        what: tensor.name,
        expected: "nothing",
        got: shown(tensor),
        count: 1,
        elements: tensor.elements,
      })
  }
  return [...totals(sides), ...grouped(found)]
}

function totals({ expected, got, expectedFrom, gotFrom }: InventorySides): readonly Disagreement[] {
  const [ours, theirs] = [sum(expected), sum(got)]
  if (ours === undefined || theirs === undefined || ours === theirs) return []
  return [
    {
      kind: "parameters",
      what: "in all tensors",
      expected: String(ours),
      got: String(theirs),
      expectedFrom,
      gotFrom,
      count: 1,
      elements: theirs - ours,
    },
  ]
}

/** A tensor that is listed by shape alone. */
export function compared({
  name,
  shape,
}: {
  readonly name: string
  readonly shape: readonly number[]
}): ComparedTensor {
  return { name, shape, elements: elementsOf({ shape }) }
}
