import type { MemoryRequest } from "@plimsoll/memory"
import { type HardwareResult, rankHardware } from "@plimsoll/planner"
import type { Hardware } from "@plimsoll/specs"
import { formatGigabytes, formatInteger, formatRate } from "./format.ts"
import type { Footnotes } from "./sources.ts"
import { renderTable } from "./table.ts"

/** How sure the usable memory is: read from drivers, from one system's version, or derived from the marketed size. */
const capacityMarks = { exact: "", fitted: "~", assumed: "≈" } as const

const fitWords = { yes: "yes", uncertain: "maybe", no: "no" } as const

function deviceName({ hardware }: HardwareResult): string {
  const size = `${Math.round(hardware.memoryBytes / 2 ** 30)} GB`
  return hardware.name.includes(size.replace(" ", "")) ? hardware.name : `${hardware.name} ${size}`
}

function priceText(result: HardwareResult, notes: Footnotes): string {
  const { price } = result
  if (!price) return "unknown"
  return `${formatInteger(price.amount)} ${price.currency} ${price.kind} ${price.date} ${notes.mark(price.source)}`
}

function deviceRow(result: HardwareResult, notes: Footnotes): readonly string[] {
  const { speed } = result
  const { low, high } = speed.interval.decodeTokensPerSecond
  return [
    deviceName(result),
    fitWords[result.fits],
    `${capacityMarks[result.capacityCertainty]}${formatGigabytes(result.capacityBytes, 1)}`,
    formatGigabytes(result.headroomBytes, 1),
    formatInteger(result.maximumContext),
    `${formatRate(speed.decodeTokensPerSecond)} (${formatRate(low)}–${formatRate(high)})`,
    formatRate(speed.prefillTokensPerSecond),
    priceText(result, notes),
    notes.mark(result.hardware.sources[0]),
  ]
}

/** Those that come closest to holding it, by how much they lack. */
function lacking(results: readonly HardwareResult[]): readonly string[] {
  const rows = results.toSorted((a, b) => b.headroomBytes - a.headroomBytes).slice(0, 12)
  return rows.map((result) => `  ${deviceName(result)}: ${result.why}`)
}

/** Devices that a page lists without leaving any out; of more, each kind is listed. */
const longestTable = 40

/** Laptops, cards for games, workstations and servers of one memory size are different answers. */
function kindOf({ hardware }: HardwareResult): string {
  return `${hardware.memoryBytes} ${hardware.segment}`
}

/** The fastest of each memory size and segment, as many as the table has room for, in the order they came. */
function shortened(results: readonly HardwareResult[]): {
  readonly each: number
  readonly rows: readonly HardwareResult[]
} {
  if (results.length <= longestTable) return { each: results.length, rows: results }
  const kinds = [...new Set(results.map(kindOf))].map((kind) =>
    results
      .filter((result) => kindOf(result) === kind)
      .toSorted((a, b) => b.speed.decodeTokensPerSecond - a.speed.decodeTokensPerSecond),
  )
  const each = Math.max(1, Math.floor(longestTable / kinds.length))
  const kept = new Set(kinds.flatMap((group) => group.slice(0, each)))
  return { each, rows: results.filter((result) => kept.has(result)) }
}

/** Which devices hold the model, and what the nearest others lack. */
export function deviceLines(
  question: MemoryRequest,
  candidates: readonly Hardware[],
  notes: Footnotes,
): readonly string[] {
  const results = rankHardware({ ...question, candidates, includeUnfit: true })
  const holding = results.filter(({ fits }) => fits !== "no")
  const { each, rows } = shortened(holding)
  const unfit = results.filter(({ fits }) => fits === "no")
  const rules = notes.mark({
    where:
      "derived: usable memory as drivers report it, or macOS's GPU limit, less weights, cache, compute buffer and overhead",
  })
  const speedHow = notes.mark(results[0]?.speed.sources[0])
  return [
    `Devices that hold ${question.recipe.name} with ${formatInteger(question.context ?? 0)} tokens, least memory first ${rules}; tokens per second with 80 % bounds ${speedHow}`,
    renderTable(
      [
        { head: "device" },
        { head: "holds" },
        { head: "usable", align: "right" },
        { head: "headroom", align: "right" },
        { head: "max context", align: "right" },
        { head: "decode tok/s", align: "right" },
        { head: "prefill", align: "right" },
        { head: "price" },
        { head: "source" },
      ],
      rows.map((result) => deviceRow(result, notes)),
    ),
    ...(rows.length < holding.length
      ? [
          `the ${each === 1 ? "fastest" : `${each} fastest`} of each memory size and segment; ${holding.length - rows.length} further devices hold it too, and {"ask":"hardware"} lists them all`,
        ]
      : []),
    "usable: as the driver reports it; ~ as one macOS reports it; ≈ assumed from the marketed size",
    ...(unfit.length > 0
      ? ["", `${unfit.length} smaller devices do not hold it; the nearest:`, ...lacking(unfit)]
      : []),
  ]
}
