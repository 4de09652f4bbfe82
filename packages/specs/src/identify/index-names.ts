import type { Hardware } from "../hardware/hardware.ts"
import { labelsOf } from "../search/lookup.ts"
import { keysOf, productOf, type ReadName } from "./names.ts"

interface Names {
  readonly full: ReadonlyMap<string, readonly Hardware[]>
  readonly short: ReadonlyMap<string, readonly Hardware[]>
}

/** Names of a catalogue, made once for each; catalogues never change. */
const known = new WeakMap<readonly Hardware[], Names>()

function namesOf(catalogue: readonly Hardware[]): Names {
  const made = known.get(catalogue)
  if (made) return made
  const [full, short] = [new Map<string, Hardware[]>(), new Map<string, Hardware[]>()]
  const add = (index: Map<string, Hardware[]>, key: string, entry: Hardware) => {
    const others = index.get(key) ?? []
    if (key !== "" && others.at(-1) !== entry) index.set(key, [...others, entry])
  }
  for (const entry of catalogue)
    for (const label of [...labelsOf(entry), ...(entry.reportedNames ?? [])]) {
      const [fullKey, shortKey] = keysOf(productOf(label))
      add(full, fullKey, entry)
      add(short, shortKey, entry)
    }
  const names = { full, short }
  known.set(catalogue, names)
  return names
}

/** Entries that may be reported so; vendors' words are left out only where nothing is found with them. */
export function entriesNamed({ products }: ReadName, catalogue: readonly Hardware[]): readonly Hardware[] {
  const { full, short } = namesOf(catalogue)
  const found = products.flatMap((product) => {
    const [fullKey, shortKey] = keysOf(product)
    return full.get(fullKey) ?? short.get(shortKey) ?? []
  })
  return [...new Set(found)]
}
