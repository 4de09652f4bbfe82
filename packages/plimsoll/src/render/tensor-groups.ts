/** A tensor of the answer, as far as the table shows it. */
export interface ListedTensor {
  readonly name: string
  readonly shape: readonly number[]
  readonly role: string
  readonly layer: number | null
  readonly type: string
  readonly bytes: number
  readonly reason: string
  readonly insteadOf: string | null
}

/** How tensors share a row: equal ones of several layers, all of one role, or none. */
export const groupings = ["layer", "role", "none"] as const
export type Grouping = (typeof groupings)[number]

/** A row of the table. */
export interface TensorGroup {
  readonly label: string
  readonly first: ListedTensor
  readonly count: number
  /** Of all its tensors together. */
  readonly bytes: number
}

/** Runs that a list of layers is written as; further ones are left out, but for the last. */
const shownRuns = 3

/** 0, 1, 2, 7 → "0–2,7"; of many runs, the first and the last: "0–4,7…45". */
export function layerText(layers: readonly number[]): string {
  const runs: [first: number, last: number][] = []
  for (const layer of layers.toSorted((a, b) => a - b)) {
    const run = runs.at(-1)
    if (run && layer === run[1] + 1) run[1] = layer
    else runs.push([layer, layer])
  }
  const texts = runs.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`))
  const last = texts.at(-1)
  if (texts.length <= shownRuns || last === undefined) return texts.join(",")
  return `${texts.slice(0, shownRuns - 1).join(",")}…${last}`
}

const layerPrefix = /^blk\.\d+\./

/** Most names end in it, so that it tells nothing. */
const withoutSuffix = (name: string) => name.replace(/\.weight$/, "")

function labelOf(tensors: readonly ListedTensor[], grouping: Grouping): string {
  const [first] = tensors
  if (!first) return ""
  if (grouping === "role") return first.role
  const name = withoutSuffix(first.name)
  const layers = tensors.flatMap(({ layer }) => (layer === null ? [] : [layer]))
  if (grouping === "none" || layers.length === 0) return name
  return name.replace(layerPrefix, `blk.${layerText(layers)} `)
}

function keyOf({ name, shape, role, type, reason, insteadOf }: ListedTensor, grouping: Grouping): string {
  if (grouping === "none") return name
  if (grouping === "role") return [role, type, reason, insteadOf].join(" ")
  return [name.replace(layerPrefix, "blk. "), type, reason, insteadOf, ...shape].join(" ")
}

/** Rows of the table, in the order of their first tensors. */
export function groupTensors(tensors: readonly ListedTensor[], grouping: Grouping): readonly TensorGroup[] {
  const groups = new Map<string, ListedTensor[]>()
  for (const tensor of tensors) {
    const key = keyOf(tensor, grouping)
    const group = groups.get(key) ?? []
    groups.set(key, group)
    group.push(tensor)
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (!first) return []
    const bytes = group.reduce((sum, tensor) => sum + tensor.bytes, 0)
    return [{ label: labelOf(group, grouping), first, count: group.length, bytes }]
  })
}
