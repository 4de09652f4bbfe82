import { resolve } from "node:path"
import { cloudInstances, marketRates } from "../src/clouds/index.ts"
import { hardwareCatalogue } from "../src/hardware/catalogue.ts"
import { interconnectCatalogue } from "../src/interconnects/index.ts"
import { unknownFields } from "../src/models/knowledge.ts"
import { memorySystemCatalogue } from "../src/processors/index.ts"
import { readModelFacts } from "./models/facts.ts"
import { makeModels } from "./models/files.ts"
import { byReason } from "./models/reasons.ts"
import { datesOf, oldestPrices } from "./report/age.ts"
import { coverageOf, type Figure } from "./report/coverage.ts"

// What the catalogues hold, what they lack, and how old it is; `--all` names every entry that lacks a figure.
const all = process.argv.includes("--all")
const lines: string[] = []

const facts = readModelFacts(resolve("facts/models"))
const { models, skipped } = makeModels(facts)
lines.push(`Models: ${models.length} entries from ${facts.length} facts`)
lines.push(...coverageLines(coverageOf(models)))
const lacking = (field: string) => models.filter((model) => unknownFields(model).includes(field)).length
const doubted = (test: RegExp) =>
  models.filter(({ unverified }) => unverified?.some((field) => test.test(field))).length
lines.push(
  `  ${lacking("towers")} read more than text through towers that are not known; ${doubted(/^towers/)} have towers that no total confirms`,
  `  no source states: the base of the rotation of ${doubted(/^rope/)}, the epsilon of ${doubted(/^norm/)}, fields of the config of ${doubted(/^config/)}`,
)
for (const confidence of ["counted", "stated", "derived"])
  lines.push(`  ${models.filter((model) => model.confidence === confidence).length} with shapes that are ${confidence}`)
lines.push("", `No entry: ${skipped.length}`)
for (const [reason, ids] of byReason(skipped))
  lines.push(`  ${reason}: ${all || ids.length <= 6 ? ids.join(", ") : `${ids.length} (named with --all)`}`)

lines.push("", `Hardware: ${hardwareCatalogue.length} entries`)
lines.push(...coverageLines(coverageOf(hardwareCatalogue)))
const checkedBy = (by: string | undefined) => hardwareCatalogue.filter(({ verifiedBy }) => verifiedBy === by).length
lines.push(
  `  ${checkedBy("vendor")} checked against vendors' documents, ${checkedBy("agreement")} where sources agree, ${checkedBy(undefined)} not checked`,
  `  ${hardwareCatalogue.filter(({ ratesFrom }) => ratesFrom).length} with rates that are derived`,
  `  ${hardwareCatalogue.filter(({ status }) => status).length} announced, or sold to few`,
  "",
  `Beside it: ${interconnectCatalogue.length} interconnects, ${memorySystemCatalogue.length} memory systems, ${cloudInstances.length} instances of clouds, ${marketRates.length} market rates`,
)

lines.push("", "Age")
for (const [name, catalogue] of [
  ["models", models],
  ["hardware", hardwareCatalogue],
] as const) {
  const dates = datesOf(catalogue)
  lines.push(`  ${name}: sources read or published from ${dates[0]} to ${dates.at(-1)}, ${dates.length} with a date`)
}
lines.push("  oldest prices:")
for (const { id, date, price } of oldestPrices(hardwareCatalogue, all ? Number.POSITIVE_INFINITY : 5))
  lines.push(`    ${date}  ${id}  ${price}`)
process.stdout.write(`${lines.join("\n")}\n`)

function coverageLines(figures: readonly Figure[]): readonly string[] {
  const complete = figures.filter(({ unverified, unknown }) => unverified.length + unknown.length === 0)
  const rest = figures.filter((figure) => !complete.includes(figure))
  const width = Math.max(...rest.map(({ field }) => field.length))
  const row = (field: string, ...numbers: readonly (string | number)[]) =>
    `  ${field.padEnd(width)}${numbers.map((number) => String(number).padStart(12)).join("")}`
  const named = (label: string, ids: readonly string[]) =>
    all && ids.length > 0 ? [`    ${label}: ${ids.join(", ")}`] : []
  return [
    row("", "known", "unverified", "unknown"),
    ...rest.flatMap(({ field, known, unverified, unknown }) => [
      row(field, known, unverified.length, unknown.length),
      ...named("unverified", unverified),
      ...named("unknown", unknown),
    ]),
    `  known of all: ${complete.map(({ field }) => field).join(", ")}`,
  ]
}
