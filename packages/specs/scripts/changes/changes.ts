/** An entry of a catalogue. */
export interface Entry {
  readonly id: string
  readonly name: string
}

/**
 * One line for each entry that was added or removed, and for each datum that changed.
 *
 * @param kind - what the entries are, as the lines call them
 */
export function changesOf(kind: string, before: readonly Entry[], after: readonly Entry[]): readonly string[] {
  const old = new Map(before.map((entry) => [entry.id, entry]))
  const now = new Map(after.map((entry) => [entry.id, entry]))
  return [
    ...after.filter(({ id }) => !old.has(id)).map(({ id, name }) => `Added the ${kind} ${id} (${name}).`),
    ...before.filter(({ id }) => !now.has(id)).map(({ id, name }) => `Removed the ${kind} ${id} (${name}).`),
    ...after.flatMap((entry) => {
      const other = old.get(entry.id)
      return other ? dataOf(entry, other).map((change) => `${entry.id}: ${change}`) : []
    }),
  ]
}

function dataOf(entry: Entry, other: Entry): readonly string[] {
  const [before, after] = [flattened(other), flattened(entry)]
  const paths = [...new Set([...before.keys(), ...after.keys()])]
  return paths.flatMap((path) => {
    const [old, now] = [before.get(path), after.get(path)]
    if (old === now) return []
    if (old === undefined) return `${path} added, ${now}.`
    return now === undefined ? `${path} removed, was ${old}.` : `${path} changed from ${old} to ${now}.`
  })
}

/** `{ a: { b: 1 } }` → `a.b` → `1`. Lists of names are one datum. */
function flattened(value: unknown, path = ""): ReadonlyMap<string, string> {
  if (value === undefined) return new Map()
  const isList = Array.isArray(value) && value.every((part) => typeof part !== "object")
  if (typeof value !== "object" || value === null || isList) return new Map([[path, JSON.stringify(value)]])
  return new Map(
    Object.entries(value).flatMap(([key, inner]) => {
      const step = Array.isArray(value) ? `[${labelOf(inner) ?? key}]` : `${path === "" ? "" : "."}${key}`
      return [...flattened(inner, `${path}${step}`)]
    }),
  )
}

/** Benchmarks keep their name when others are added before them. */
function labelOf(value: unknown): string | undefined {
  return typeof value === "object" && value !== null && "name" in value && typeof value.name === "string"
    ? value.name
    : undefined
}
