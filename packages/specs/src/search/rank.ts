import { distance } from "fastest-levenshtein"
import { labelsOf, type Named } from "./lookup.ts"
import { keyOf, tokensOf } from "./text.ts"

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

/** How much of the tokens is found among the others, by weight. */
function coverage(tokens: readonly string[], others: readonly string[]): number {
  let found = 0
  let all = 0
  for (const token of tokens) {
    found += weightOf(token) * Math.max(0, ...others.map((other) => tokenSimilarity(token, other)))
    all += weightOf(token)
  }
  return all === 0 ? 0 : found / all
}

function scoreOf(query: string, label: string): number {
  const [key, labelKey] = [keyOf(query), keyOf(label)]
  if (key === labelKey) return 1
  const [tokens, labelTokens] = [tokensOf(query), tokensOf(label)]
  const asked = coverage(tokens, labelTokens)
  const rest = coverage(labelTokens, tokens)
  return 0.5 * asked + 0.2 * rest + 0.3 * similarity(key, labelKey)
}

/** Entries below this have little more than single letters in common with the query. */
const unrelated = 0.45

/** Entries by likeness to the query, best first, in the order of the catalogue where equal. */
export function rank<Entry extends Named>(
  query: string,
  catalogue: readonly Entry[],
  limit: number,
): Candidate<Entry>[] {
  return catalogue
    .map((entry) => ({ entry, score: Math.max(...labelsOf(entry).map((label) => scoreOf(query, label))) }))
    .filter(({ score }) => score >= unrelated)
    .sort((left, right) => right.score - left.score)
    .slice(0, limit)
}
