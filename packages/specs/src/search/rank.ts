import { distance } from "fastest-levenshtein"
import { labelsOf, type Named } from "./lookup.ts"
import { keyOf, shortWordsOf, tokensOf } from "./text.ts"

/** An entry that may be meant. */
export interface Candidate<Entry> {
  readonly entry: Entry
  /** From 0 to 1; 1 where the query is a name of the entry. */
  readonly score: number
}

/** Share of letters that two words have in common, by edit distance. */
function similarity(left: string, right: string): number {
  return 1 - distance(left, right) / Math.max(left.length, right.length, 1)
}

/** A wrong number is another product, not a typing error: 3080 is not nearly 3090. */
const wrongNumber = 0.4
const unfinishedNumber = 0.6

function tokenSimilarity(left: string, right: string): number {
  if (left === right) return 1
  const [short, long] = left.length < right.length ? [left, right] : [right, left]
  const hasDigits = /\d/.test(left) || /\d/.test(right)
  if (hasDigits) return long.startsWith(short) ? unfinishedNumber : wrongNumber * similarity(left, right)
  return short.length >= 2 && long.startsWith(short) ? 0.9 : similarity(left, right)
}

/** Long words say more than short ones, and numbers most: they tell products of one series apart. */
function weightOf(token: string): number {
  return /\d/.test(token) ? 3 * token.length : token.length
}

/** Labels of a catalogue taken apart once; tokens are numbers of the vocabulary, for most stand in many labels. */
interface Prepared {
  readonly vocabulary: readonly string[]
  readonly weights: readonly number[]
  readonly entries: readonly (readonly Label[])[]
}

interface Label {
  readonly key: string
  readonly words: readonly string[]
  readonly tokens: readonly number[]
}

const known = new WeakMap<readonly Named[], Prepared>()

function prepare(catalogue: readonly Named[]): Prepared {
  const made = known.get(catalogue)
  if (made) return made
  const numbers = new Map<string, number>()
  const numberOf = (token: string) => numbers.get(token) ?? numbers.set(token, numbers.size).size - 1
  const entries = catalogue.map((entry) =>
    [...new Map(labelsOf(entry).map((label) => [keyOf(label), label]))].map(([key, label]) => ({
      key,
      words: shortWordsOf(label),
      tokens: tokensOf(label).map(numberOf),
    })),
  )
  const vocabulary = [...numbers.keys()]
  const prepared = { vocabulary, weights: vocabulary.map(weightOf), entries }
  known.set(catalogue, prepared)
  return prepared
}

/** Entries below this have little more than single letters in common with the query. */
const unrelated = 0.45

/** Names that begin with all words of the query are as good as what was meant: "H100" is not nearly B100. */
const beginning = 0.9

/** Entries by likeness to the query, best first, in the order of the catalogue where equal. */
export function rank<Entry extends Named>(
  query: string,
  catalogue: readonly Entry[],
  limit: number,
): Candidate<Entry>[] {
  const { vocabulary, weights, entries } = prepare(catalogue)
  const key = keyOf(query)
  const tokens = tokensOf(query)
  const words = shortWordsOf(query)
  const askedWeights = tokens.map(weightOf)
  const askedWeight = sum(askedWeights)
  const alike = tokens.map((token) => vocabulary.map((other) => tokenSimilarity(token, other)))
  const best = vocabulary.map((_, word) => Math.max(0, ...alike.map((row) => row[word] ?? 0)))

  function scoreOf(label: Label): number {
    if (label.key === key) return 1
    const likeness = likenessOf(label)
    const begins = words.length > 0 && words.every((word, index) => label.words[index] === word)
    return begins ? beginning + (1 - beginning) * likeness * likeness : Math.min(likeness, beginning)
  }

  function likenessOf(label: Label): number {
    const asked = sum(
      alike.map(
        (row, index) => (askedWeights[index] ?? 0) * Math.max(0, ...label.tokens.map((word) => row[word] ?? 0)),
      ),
    )
    const rest = sum(label.tokens.map((word) => (weights[word] ?? 0) * (best[word] ?? 0)))
    const all = sum(label.tokens.map((word) => weights[word] ?? 0))
    const found = 0.5 * share(asked, askedWeight) + 0.2 * share(rest, all)
    // The letters in their order can add no more than this.
    return found + 0.3 < unrelated ? 0 : found + 0.3 * similarity(key, label.key)
  }

  return catalogue
    .map((entry, index) => ({ entry, score: Math.max(...(entries[index] ?? []).map(scoreOf)) }))
    .filter(({ score }) => score >= unrelated)
    .sort((left, right) => right.score - left.score)
    .slice(0, limit)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}
