import { bareKeyOf, keyOf, shortKeyOf, shortWordsOf } from "./text.ts"

/** What models and hardware have in common. */
export interface Named {
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
  /** `owner/name` on Hugging Face. */
  readonly repository?: string
  /** Names that programs print, and that other entries may have too. */
  readonly reportedNames?: readonly string[] | undefined
}

/** Everything an entry may be called: names of repositories count with and without their owner. */
export function labelsOf({ id, name, aliases, repository }: Named): readonly string[] {
  const names = [...aliases, ...(repository ? [repository] : [])]
  return [id, name, ...names, ...names.filter((label) => label.includes("/")).map(withoutOwner)]
}

function withoutOwner(repository: string): string {
  return repository.slice(repository.indexOf("/") + 1)
}

type Index = ReadonlyMap<string, readonly Named[]>

/** Keys of a catalogue, made once for each; catalogues never change. */
const indexes = new WeakMap<
  readonly Named[],
  { readonly full: Index; readonly short: Index; readonly bare: Index; readonly reported: Index }
>()

function indexBy(
  catalogue: readonly Named[],
  keyFor: (label: string) => string,
  labels: (entry: Named) => readonly string[] = labelsOf,
): Index {
  const index = new Map<string, Named[]>()
  for (const entry of catalogue) {
    for (const key of new Set(labels(entry).map(keyFor))) {
      if (key !== "") index.set(key, [...(index.get(key) ?? []), entry])
    }
  }
  return index
}

function indexesOf(catalogue: readonly Named[]) {
  const known = indexes.get(catalogue)
  if (known) return known
  const made = {
    full: indexBy(catalogue, keyOf),
    short: indexBy(catalogue, shortKeyOf),
    bare: indexBy(catalogue, bareKeyOf),
    reported: indexBy(catalogue, shortKeyOf, ({ reportedNames = [] }) => reportedNames),
  }
  indexes.set(catalogue, made)
  return made
}

/**
 * Entries that are called so, case, spaces and punctuation aside; vendors' words, series' words, and names that only
 * drivers use are looked at in turn, each where nothing was found before. An id or an unshared alias written exactly so is chosen alone.
 */
export function entriesCalled<Entry extends Named>(query: string, catalogue: readonly Entry[]): readonly Entry[] {
  const { full, short, bare, reported } = indexesOf(catalogue)
  const found = (full.get(keyOf(query)) ??
    short.get(shortKeyOf(query)) ??
    bare.get(bareKeyOf(query)) ??
    reported.get(shortKeyOf(query)) ??
    []) as readonly Entry[]
  if (found.length < 2) return found
  const byId = found.filter(({ id }) => id === query)
  const exact = byId.length > 0 ? byId : found.filter(({ aliases }) => aliases.includes(query))
  return exact.length === 1 ? exact : found
}

/**
 * Entries whose names begin with all words of the query: "H100" is no entry, but the beginning of several. Numbers
 * and words count whole, so "RTX 40" begins nothing.
 */
export function entriesBeginning<Entry extends Named>(query: string, catalogue: readonly Entry[]): readonly Entry[] {
  const words = shortWordsOf(query)
  if (words.length === 0) return []
  const begins = (label: string) => {
    const others = shortWordsOf(label)
    return words.every((word, index) => others[index] === word)
  }
  return catalogue.filter((entry) => labelsOf(entry).some(begins))
}
