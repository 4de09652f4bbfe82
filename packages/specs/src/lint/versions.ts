import type { Model } from "../models/model.ts"
import type { Finding, Rule } from "./finding.ts"

/** A number that is no size ("8b", "130m", "8x7b", "a3b", "32k"). */
const version = /(?<![\d.a]|\dx)\d+(?:\.\d+)*(?![\d.]*(?:[bmkt]|x\d))/

interface Dated {
  readonly id: string
  readonly numbers: readonly number[]
  readonly released: string
}

/** Of models whose names differ by a version alone, a later version was not released before an earlier one. */
export const versions: Rule = ({ models }) => {
  const series = new Map<string, Dated[]>()
  for (const model of models) {
    const dated = datedOf(model)
    if (!dated) continue
    const name = `${model.family} ${model.id.replace(version, "#")}`
    series.set(name, [...(series.get(name) ?? []), dated])
  }
  return [...series.values()].flatMap((line) => {
    const sorted = line.sort((left, right) => compareNumbers(left.numbers, right.numbers))
    return sorted.slice(1).flatMap((later, index) => findingOf(sorted[index] as Dated, later))
  })
}

function datedOf({ id, released }: Model): Dated | undefined {
  const found = version.exec(id)?.[0]
  return found && released ? { id, numbers: found.split(".").map(Number), released: released.value } : undefined
}

function compareNumbers(left: readonly number[], right: readonly number[]): number {
  const differing = left.findIndex((number, index) => number !== (right[index] ?? 0))
  const index = differing === -1 ? left.length : differing
  return (left[index] ?? 0) - (right[index] ?? 0)
}

/** A month is compared with a day by its month. */
function findingOf(earlier: Dated, later: Dated): readonly Finding[] {
  const length = Math.min(earlier.released.length, later.released.length)
  if (later.released.slice(0, length) >= earlier.released.slice(0, length)) return []
  return [
    {
      rule: "versions",
      entry: later.id,
      expected: `released on ${earlier.released} or later, as ${earlier.id} was`,
      actual: later.released,
      tip: "Look both dates up again; a year is easily mistaken.",
    },
  ]
}
