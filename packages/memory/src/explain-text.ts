import type { Explanation } from "./explain.ts"

interface Line {
  readonly label: string
  readonly part: Explanation
  /** What stands before the part's own remarks, the lines of the tree drawn on. */
  readonly indent: string
  /** A part that is only a name for its one child says what the child says. */
  readonly remarks: Pick<Explanation, "how" | "source">
}

function linesOf(part: Explanation, label: string, indent: string): readonly Line[] {
  const [only, ...others] = part.children
  const stands = only && others.length === 0 && only.children.length === 0 && only.label === part.label
  const children = stands ? [] : part.children
  return [
    { label, part, indent: children.length > 0 ? `${indent}│  ` : `${indent}   `, remarks: stands ? only : part },
    ...children.flatMap((child, place) => {
      const isLast = place === children.length - 1
      return linesOf(child, `${indent}${isLast ? "└─" : "├─"} ${child.label}`, `${indent}${isLast ? "   " : "│  "}`)
    }),
  ]
}

const GiB = 2 ** 30
const sizeOf = (bytes: number) => `${(bytes / GiB).toFixed(3)} GiB`

function boundsOf({ interval: { low, high } }: Explanation): string {
  return low === high ? "" : ` from ${sizeOf(low)} to ${sizeOf(high)}`
}

/** Options of {@link explanationText}. */
export interface ExplanationTextOptions {
  /** False: the figures alone, without rules and sources. */
  readonly rules?: boolean | undefined
}

/**
 * An explanation as text of fixed width: one line for each part with bytes, GiB (2³⁰ bytes), its share of the whole and
 * how sure it is, and below it the rule and where it was read. The same explanation always gives the same text.
 *
 * @param explanation - the answer of `explain`, or a part of it
 * @returns lines without an end of line at the end
 * @example
 * ```ts
 * console.log(explanationText(explain(report)))
 * ```
 */
export function explanationText(explanation: Explanation, { rules = true }: ExplanationTextOptions = {}): string {
  const lines = linesOf(explanation, explanation.label, "")
  const widthOf = (texts: readonly string[]) => Math.max(...texts.map(({ length }) => length))
  const labels = widthOf(lines.map(({ label }) => label))
  const bytes = widthOf(lines.map(({ part }) => String(part.bytes)))
  const sizes = widthOf(lines.map(({ part }) => sizeOf(part.bytes)))
  return lines
    .flatMap(({ label, part, indent, remarks: { how, source } }) => {
      const figures = `${String(part.bytes).padStart(bytes)} bytes  ${sizeOf(part.bytes).padStart(sizes)}`
      const share = `${(100 * part.share).toFixed(1)} %`.padStart(7)
      const first = `${label.padEnd(labels)}  ${figures}  ${share}  ${part.certainty}${boundsOf(part)}`
      const remarks = [how, source && `(${source.where}${source.date ? `, ${source.date}` : ""})`]
      return [first, ...(rules ? remarks.flatMap((remark) => (remark ? [`${indent}${remark}`] : [])) : [])]
    })
    .join("\n")
}
