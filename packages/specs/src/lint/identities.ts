import { labelsOf, type Named } from "../search/lookup.ts"
import { memorySizes } from "../search/memory-options.ts"
import { keyOf } from "../search/text.ts"
import type { Catalogues, Finding, Rule } from "./finding.ts"

/**
 * Ids are unique, and names are shared only by parts of one generation that differ in memory or cores: whoever asks
 * then is asked back.
 */
export const identities: Rule = (catalogues) => [
  ...shared(catalogues.models, () => false),
  ...shared(catalogues.hardware, differ),
  ...repeated(catalogues.interconnects),
  ...repeated(catalogues.memorySystems),
  ...repeated(catalogues.clouds),
]

/** Of what is found by its id alone, the ids that occur twice. */
function repeated(entries: readonly { readonly id: string }[] = []): readonly Finding[] {
  const seen = new Set<string>()
  return entries.flatMap(({ id }) => {
    if (!seen.has(id)) {
      seen.add(id)
      return []
    }
    return [finding(id, id, id)]
  })
}

function differ(left: Catalogues["hardware"][number], right: Catalogues["hardware"][number]): boolean {
  if (left.generation !== right.generation) return false
  return left.gpuCores !== right.gpuCores || String(memorySizes(left)) !== String(memorySizes(right))
}

function shared<Entry extends Named>(
  entries: readonly Entry[],
  mayShare: (left: Entry, right: Entry) => boolean,
): readonly Finding[] {
  const owners = new Map<string, Entry[]>()
  const findings: Finding[] = []
  for (const entry of entries) {
    for (const label of new Map(labelsOf(entry).map((name) => [keyOf(name), name])).values()) {
      const key = keyOf(label)
      const others = owners.get(key) ?? []
      owners.set(key, [...others, entry])
      const other = others.find((one) => isId(key, one) || isId(key, entry) || !mayShare(one, entry))
      if (other) findings.push(finding(entry.id, label, other.id))
    }
  }
  return findings
}

function isId(key: string, { id }: Named): boolean {
  return keyOf(id) === key
}

function finding(entry: string, label: string, other: string): Finding {
  return {
    rule: "identities",
    entry,
    expected: "names that no other entry has, case and punctuation aside",
    actual: `"${label}", which names ${other} too`,
    tip: "Remove the alias from one of them, or merge the entries.",
  }
}
