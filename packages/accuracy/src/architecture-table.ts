import type { MemoryReport } from "@plimsoll/memory"
import type { MemoryObservation } from "@plimsoll/runtime/referee"
import type { Model } from "@plimsoll/specs"

/** A model's prediction beside what llama.cpp said. */
export interface Compared {
  readonly model: Model
  readonly tensors: number
  readonly observed: MemoryObservation
  readonly report: MemoryReport | undefined
}

const title = `# Architectures

Every model of the catalogue that llama.cpp has an architecture for, as llama.cpp v0.5.0 takes it. A test writes each
model's GGUF header from its blocks, has the real llama.cpp load it (it refuses a file with a tensor missing, unused or
misshapen), and sets the memory that Plimsoll predicts beside what llama.cpp plans: 8,192 tokens with flash attention as
the library takes them, and 32,768 without as the server does. The table is that test's output.

Weights, cache and state are equal to the byte where it says so. Of the compute buffer the table gives the largest
departure among the models of a row; an answer's interval is as wide.
`

/** A range of counts, or the one count there is. */
function range(values: readonly number[]): string {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  return low === high ? String(low) : `${low}–${high}`
}

type Sum = "weightsBytes" | "cacheBytes" | "stateBytes" | "outputBytes"

function exactness(rows: readonly Compared[], sums: readonly Sum[]): string {
  if (rows.some(({ report }) => report === undefined)) return "no rule yet"
  const differing = rows.filter(({ report, observed }) => sums.some((sum) => report?.[sum] !== observed[sum]))
  return differing.length === 0 ? "equal" : `${differing.length} of ${rows.length} answers differ`
}

function computeError(rows: readonly Compared[]): string {
  const shares = rows.flatMap(({ report, observed }) =>
    report ? [report.computeBytes / observed.computeBytes - 1] : [],
  )
  if (shares.length < rows.length) return "no rule yet"
  const largest = shares.reduce((worst, share) => (Math.abs(share) > Math.abs(worst) ? share : worst), 0)
  if (shares.every((share) => share === 0)) return "equal"
  return `${largest < 0 ? "−" : "+"}${(100 * Math.abs(largest)).toFixed(1)} %`
}

/** The documentation's page: one row per `general.architecture`. */
export function architectureTable(rows: readonly Compared[]): string {
  const names = [...new Set(rows.map(nameOf))].sort()
  const lines = names.map((name) => {
    const group = rows.filter((row) => nameOf(row) === name)
    const cells = [
      name,
      new Set(group.map(({ model }) => model.id)).size,
      range(group.map(({ tensors }) => tensors)),
      "all",
      exactness(group, ["weightsBytes", "outputBytes"]),
      exactness(group, ["cacheBytes", "stateBytes"]),
      computeError(group),
    ]
    return `| ${cells.join(" | ")} |`
  })
  return [
    title,
    "| architecture | models | tensors | load | weights | cache and state | compute |",
    "|---|---|---|---|---|---|---|",
    ...lines,
    "",
  ].join("\n")
}

function nameOf({ model }: Compared): string {
  return model.architecture.names.gguf ?? ""
}
