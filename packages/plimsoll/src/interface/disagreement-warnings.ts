import { type CrossCheck, describeDisagreement } from "@plimsoll/specs/cross-check"

/** An answer is no place for thousands of lines; the rest is counted. */
const most = 12

/** Where a model's sources disagree, one sentence each. */
export function disagreementWarnings({ disagreements, unknown }: CrossCheck): readonly string[] {
  const lines = disagreements.map(describeDisagreement)
  const more = lines.length > most ? [`${lines.length - most} more disagreements of the same files`] : []
  const packed =
    unknown.length > 0
      ? [`${unknown.length} weights are packed in a way that headers do not explain, such as ${unknown[0]}`]
      : []
  return [...lines.slice(0, most), ...more, ...packed]
}
