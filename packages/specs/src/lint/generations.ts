import type { Hardware } from "../hardware/hardware.ts"
import type { Finding, Rule } from "./finding.ts"

/** Generations of a line of products, each before its successor; those of one step came side by side. */
const lines: readonly (readonly RegExp[])[] = [
  [/^kepler/i, /^maxwell/i, /^pascal/i, /^turing/i, /^ampere/i, /^ada/i, /^blackwell/i, /^rubin/i],
  [/^pascal/i, /^volta/i, /^ampere/i, /^hopper/i, /^blackwell/i, /^rubin/i],
  [/^gcn 4/i, /^gcn 5\.0/i, /^gcn 5\.1/i, /^rdna 1/i, /^rdna 2/i, /^rdna 3\.0/i, /^rdna 4/i],
  [/^cdna$/i, /^cdna 2/i, /^cdna 3/i, /^cdna 4/i, /^cdna 5/i],
  ...["", " Pro", " Max", " Ultra"].map((size) => [1, 2, 3, 4, 5].map((step) => new RegExp(`^M${step}${size}$`))),
  [/^neuroncore-v2/i, /^neuroncore-v3/i, /^neuroncore-v4/i],
]

function released(hardware: readonly Hardware[], pattern: RegExp) {
  return hardware.flatMap(({ id, generation, released: date }) =>
    date && pattern.test(generation) ? { id, date } : [],
  )
}

/** A date of a month or a year stands for its end. */
function isBefore(date: string, other: string): boolean {
  const length = Math.min(date.length, other.length)
  return date.slice(0, length) < other.slice(0, length)
}

/** No part was released before the first one of the generation before its own. */
export const generations: Rule = ({ hardware }) =>
  lines.flatMap((line) => {
    const steps = line.map((pattern) => released(hardware, pattern)).filter((step) => step.length > 0)
    return steps.slice(1).flatMap((step, index): readonly Finding[] => {
      const [first] = (steps[index] ?? []).toSorted((a, b) => a.date.localeCompare(b.date))
      if (!first) return []
      return step
        .filter(({ date }) => isBefore(date, first.date))
        .map(({ id, date }) => ({
          rule: "generations",
          entry: id,
          expected: `released on ${first.date} or later, as ${first.id} of the generation before was`,
          actual: date,
          tip: "Look the date and the generation up again; a year is easily mistaken.",
        }))
    })
  })
