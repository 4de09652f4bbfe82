import type { Engine, EngineDefault } from "../src/engines/engine.ts"
import { markdownTable } from "./markdown.ts"

const sourceOf = ({ source: { where, date } }: EngineDefault) => (date ? `${where}, ${date}` : where)

function ofEngine({ id, name, version, defaults }: Engine): string {
  const rows = defaults.map((entry) => [
    `\`${entry.field}\``,
    String(entry.value),
    entry.flag ?? "",
    entry.since ?? "",
    sourceOf(entry),
  ])
  return `## ${name} (\`${id}\`), ${version}\n\n${markdownTable(["field", "value", "its own name", "since", "source"], rows)}`
}

/** The documentation's page: what each engine takes where a request leaves a field out. */
export function defaultsPage(engines: readonly Engine[]): string {
  return [
    "# Defaults",
    `Generated from \`@plimsoll/memory/engines\` by its tests: what a field means where a request leaves it out, in the
engine's own words where it decides by itself. \`estimateMemory\` takes the same values and returns them as \`resolved\`,
but for \`placement\`: where it is absent everything is on the devices, so that an answer says what is missing.`,
    ...engines.map(ofEngine),
    "",
  ].join("\n\n")
}
