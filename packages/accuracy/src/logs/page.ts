import { buildChanges } from "@plimsoll/memory/engines"
import { percent, signed, table } from "../files/markdown.ts"
import { percentile } from "../files/statistics.ts"
import { reasonOf } from "./reasons.ts"
import { isScored, type Scored, type Unscored } from "./score.ts"
import { isOwn, summaryOf } from "./summary.ts"
import type { ScoredTotal } from "./totals.ts"

const head = ["figures", "equal as printed", "within 1 %", "median", "95 %", "worst"]

function cells(scored: readonly Scored[]): readonly (string | number)[] {
  const { count, equal, close, median, percentile95, worst } = summaryOf(scored)
  return [count, equal, close, percent(median, 2), percent(percentile95, 2), percent(worst, 1)]
}

function groupBy<T>(list: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const item of list) {
    const group = groups.get(keyOf(item)) ?? []
    group.push(item)
    groups.set(keyOf(item), group)
  }
  return groups
}

function grouped(scored: readonly Scored[], keyOf: (figure: Scored) => string) {
  const groups = groupBy(scored, keyOf)
  return [...groups].toSorted(([a], [b]) => a.localeCompare(b))
}

const groupTable = (name: string, scored: readonly Scored[], keyOf: (figure: Scored) => string) =>
  table(
    [name, ...head],
    grouped(scored, keyOf).map(([key, list]) => [key, ...cells(list)]),
  )

function outliers(scored: readonly Scored[]): string {
  const rows = scored.filter(({ isEqual }) => !isEqual)
  return table(
    ["row", "program", "model", "figure", "printed, MiB", "predicted, MiB", "error", "why"],
    rows.map((figure) => {
      const { row, what, place, printed, predicted, error } = figure
      const model = row.model ?? "by hyperparameters"
      const shown = `${what}, ${place}`
      return [
        row.id,
        row.engine,
        model,
        shown,
        printed.toFixed(2),
        predicted.toFixed(2),
        signed(error),
        reasonOf(figure),
      ]
    }),
  )
}

function leftOut(unscored: readonly Unscored[]): string {
  const counts = groupBy(unscored, ({ what, reason }) => `${what} | ${reason}`)
  const rows = [...counts].map(([key, list]) => [...key.split(" | "), list.length])
  return table(["figure", "why it is not compared", "rows"], rows.toSorted())
}

/** The page of the documentation: every figure with its number of rows, every outlier with its reason. */
export function logsPage(results: readonly (Scored | Unscored)[], totals: readonly ScoredTotal[]): string {
  const scored = results.filter(isScored)
  const own = scored.filter(isOwn)
  const compute = own.filter(({ what }) => what.includes("compute"))
  const logs = new Set(results.map(({ row }) => row.id)).size
  return `# What machines printed

llama.cpp prints the size of every buffer as it loads a model. Below are ${logs} such logs that people published, each with the
prediction for the settings it states. Rows stand in \`packages/accuracy/src/logs/rows.jsonl\` with their sources; buffers are
printed with two decimals of a MiB. The page is the output of a test.

Builds differ, so a build is an input: \`engineVersion\` takes a release (\`"0.5.0"\`), a build (\`"b6122"\`) or a day
(\`"2025-08"\`). What each change moved, and where it was read, stands in \`packages/memory/src/engines/llama-cpp/builds/\`.
The build of a row is the one it names; else the newest that prints such lines and whose buffer on the host is as large as
printed. The figure that is scored is never looked at. Rows of which neither is known stand apart as "lines". Where experts live on
the host, how many layers of them is read from the weights' buffers, which are then not scored.

## llama.cpp

${groupTable("figure", own, ({ what }) => what)}

"All buffers" sums weights, cache, state and compute buffers of all devices of a row.

## Compute buffers

${groupTable("backend, and what tells the build", compute, ({ row, what, build }) => `${row.backend ?? "?"}${what === "host compute" ? ", host" : ""}: ${build.from}`)}

## Forks, and programs with a build of their own

Their caches and weights follow llama.cpp's rules where they state the same settings; their graphs are their own, and compute
buffers are shown for what they are: llama.cpp's prediction beside another program's figure.

${groupTable(
  "program and figure",
  scored.filter((figure) => !isOwn(figure)),
  ({ row, what }) => `${row.engine}: ${what}`,
)}

## Totals that drivers reported

${table(
  ["program", "totals", "median", "worst"],
  [...groupBy(totals, ({ row }) => row.engine)].map(([engine, list]) => {
    const errors = list.map(({ error }) => Math.abs(error))
    return [engine, list.length, percent(percentile(errors, 0.5), 2), percent(Math.max(...errors), 1)]
  }),
)}

${table(
  ["program", "model", "devices", "context", "loaded, MiB", "at the peak, MiB", "predicted, MiB", "error"],
  totals.map(({ row, predicted, error }) => [
    `${row.engine} ${row.version}`,
    row.model,
    row.hardware,
    row.context,
    row.loadedMiB ?? "–",
    row.peakMiB,
    predicted.toFixed(0),
    signed(error),
  ]),
)}

n = ${totals.length}, one device's total each: of the totals that were found, those of llama.cpp state model, file, settings and an idle
device; those of vLLM a setting's file, which says of that day which release it was and which share of the device. llama.cpp's
are compared after loading, vLLM's at the peak, which some kernels' workspaces are in. A figure in GB is of 2³⁰ bytes there, as
two rows show that print MiB too. Of llama.cpp they are too few to fit an overhead to; that of Vulkan was read from the same card.

## Every figure that differs

${outliers(own)}

### Of forks

${outliers(scored.filter((figure) => !isOwn(figure) && !figure.what.includes("compute") && figure.what !== "all buffers"))}

## What changed, and when

${table(
  ["day", "from then on", "where it was read"],
  buildChanges.map(({ date, rules, where }) => [
    date,
    Object.entries(rules)
      .map(([rule, value]) => `\`${rule}\`: ${value}`)
      .join(", "),
    where,
  ]),
)}

## What is not compared

${leftOut(results.filter((result): result is Unscored => !isScored(result)))}
`
}
