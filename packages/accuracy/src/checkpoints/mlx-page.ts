import { percent, table, thousands } from "../files/markdown.ts"
import type { Verdict } from "./mlx-score.ts"

const outcomes: Readonly<Record<Verdict["outcome"], string>> = {
  within: "inside",
  otherGroup: "fits with another group than the default, which the name leaves out",
  towerUnknown: "a tower whose shapes are not known",
  mixUnknown: "a mix whose rules are nowhere published (not asked)",
  notInCatalogue: "no model in the catalogue (not asked)",
  unexplained: "not explained",
}

/** What the newest program would make of the name alone. */
const newest = "mlx-vlm"

function counted(values: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].toSorted(([, a], [, b]) => b - a)
}

/** The documentation's page: every published conversion scored. */
export function mlxPage(title: string, verdicts: readonly Verdict[]): string {
  const asked = verdicts.filter(({ outcome }) => outcome !== "notInCatalogue" && outcome !== "mixUnknown")
  const inside = asked.filter(({ outcome }) => outcome === "within")
  const plain = inside.filter(({ assumed }) => assumed === newest)
  const outside = asked.filter(({ outcome }) => outcome !== "within")
  const share = (part: number) => percent(part / asked.length)
  return [
    title,
    `${thousands(verdicts.length)} repositories, ${asked.length} of which state a format and have a model in the catalogue:
**${share(inside.length)} inside**. With the newest rules and nothing but the name, ${share(plain.length)}.`,
    `## What names leave open\n\n${table(["made by", "repositories"], counted(inside.map(({ assumed = "" }) => assumed)))}`,
    `## All\n\n${table(["outcome", "repositories"], counted(verdicts.map(({ outcome }) => outcomes[outcome])))}`,
    `## Outside\n\n${table(
      ["repository", "why", "predicted / printed"],
      outside.map(({ row, outcome, assumed, ratio }) => [
        row.name,
        outcome === "otherGroup" ? `${outcomes[outcome]}: ${assumed}` : outcomes[outcome],
        ratio?.toFixed(3) ?? "",
      ]),
    )}\n`,
  ].join("\n\n")
}
