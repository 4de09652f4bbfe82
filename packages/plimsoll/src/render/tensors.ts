import { type StorageTypeName, storageTypes } from "@plimsoll/specs"
import { formatGibibytes, formatGigabytes, formatInteger } from "./format.ts"
import { renderTable } from "./table.ts"
import { type Grouping, groupTensors, type ListedTensor } from "./tensor-groups.ts"

/** The parts of a tensors answer that the table shows. */
export interface TensorsPage {
  readonly recipe: {
    readonly name: string
    readonly tool: string
    readonly version: string | null
    readonly rules: string | null
    readonly importanceMatrix: boolean | null
    readonly source: { readonly where: string }
  }
  readonly resolved: { readonly model: string }
  readonly tensorBytes: number
  readonly tensorCount: number
  readonly bitsPerWeight: number
  readonly byFormat: Readonly<Record<string, number>>
  readonly tensors: readonly ListedTensor[]
  readonly warnings: readonly string[]
}

/** Why a tensor has its format, in a word. */
const reasons: Readonly<Record<string, string>> = {
  kept: "kept",
  requested: "as asked",
  rule: "rule",
  default: "default",
}

/** The reason; where rows did not take the wanted format, that format. */
function why({ reason, insteadOf }: ListedTensor): string {
  return insteadOf === null ? (reasons[reason] ?? reason) : `for ${insteadOf}`
}

function titleOf({ recipe, resolved }: TensorsPage): string {
  const matrix =
    recipe.importanceMatrix === null ? [] : [`${recipe.importanceMatrix ? "with" : "no"} importance matrix`]
  return [resolved.model, recipe.name, ...(recipe.version ? [recipe.version] : []), ...matrix].join(" · ")
}

function tensorTable(page: TensorsPage, grouping: Grouping): string {
  const shows = { shape: grouping !== "role", count: grouping !== "none" }
  const cells = <T>(name: T, count: T, shape: T, ...rest: readonly T[]): readonly T[] => [
    name,
    ...(shows.count ? [count] : []),
    ...(shows.shape ? [shape] : []),
    ...rest,
  ]
  return renderTable(
    cells(
      { head: grouping === "role" ? "role" : "tensor" },
      { head: "", align: "right" },
      { head: "shape" },
      { head: "format" },
      { head: "bytes", align: "right" },
      { head: "why" },
    ),
    groupTensors(page.tensors, grouping).map(({ label, first, count, bytes }) =>
      cells(
        label,
        count > 1 || grouping === "role" ? `×${count}` : "",
        first.shape.join("×"),
        first.type,
        formatInteger(bytes),
        why(first),
      ),
    ),
  )
}

function formatTable({ byFormat, tensors, tensorBytes }: TensorsPage): string {
  const rows = Object.entries(byFormat)
    .toSorted(([, a], [, b]) => b - a)
    .map(([format, bytes]) => [
      format,
      String(tensors.filter(({ type }) => type === format).length),
      formatInteger(bytes),
      `${((100 * bytes) / tensorBytes).toFixed(1)} %`,
    ])
  return renderTable(
    [
      { head: "format" },
      { head: "tensors", align: "right" },
      { head: "bytes", align: "right" },
      { head: "share", align: "right" },
    ],
    rows,
  )
}

/** For each format that was meant and could not be: whose rows it does not fit. */
function fallbackLines(tensors: readonly ListedTensor[]): readonly string[] {
  const wanted = new Map<string, { count: number; rows: Set<number> }>()
  for (const { insteadOf, shape } of tensors) {
    if (insteadOf === null) continue
    const entry = wanted.get(insteadOf) ?? { count: 0, rows: new Set() }
    wanted.set(insteadOf, entry)
    entry.count += 1
    entry.rows.add(shape[0] ?? 1)
  }
  return [...wanted].map(([type, { count, rows }]) => {
    const { blockSize } = storageTypes[type as StorageTypeName]
    const lengths = [...rows].toSorted((a, b) => a - b).join(", ")
    return `for ${type}: in its place, where rows of ${lengths} take no blocks of ${blockSize} (${count} tensors)`
  })
}

/** Every tensor with its format, bytes and reason, at most 100 columns wide; then the sums by format. */
export function renderTensors(page: TensorsPage, grouping: Grouping): string {
  const { tensorBytes, tensorCount, bitsPerWeight, recipe } = page
  return [
    titleOf(page),
    `${formatInteger(tensorCount)} tensors, ${formatInteger(tensorBytes)} bytes (${formatGigabytes(tensorBytes)}, ${formatGibibytes(tensorBytes)}), ${bitsPerWeight.toFixed(2)} bits per weight`,
    "",
    tensorTable(page, grouping),
    "",
    formatTable(page),
    "",
    ...fallbackLines(page.tensors),
    `formats by ${recipe.source.where}`,
    ...page.warnings.map((warning) => `warning: ${warning}`),
  ].join("\n")
}
