import { formatGibibytes, formatGigabytes } from "./format.ts"
import { renderTable } from "./table.ts"

interface EstimatedDevice {
  readonly name: string
  readonly totalBytes: number
  readonly capacityBytes: number | null
  readonly fits: string
}

/** The parts of a memory answer that the table shows. */
export interface EstimatePage {
  readonly title: string
  readonly terms: readonly {
    readonly what: string
    readonly of?: string | undefined
    readonly device: string
    readonly bytes: number
    readonly certainty: string
    readonly how: string
  }[]
  readonly devices: readonly EstimatedDevice[]
  readonly flags: readonly string[]
  readonly warnings: readonly string[]
}

function verdict({ name, totalBytes, capacityBytes, fits }: EstimatedDevice): string {
  const need = `${formatGigabytes(totalBytes)} (${formatGibibytes(totalBytes)})`
  if (capacityBytes === null) return `${name}: ${need}`
  const room = capacityBytes - totalBytes
  const words = fits === "yes" ? "fits" : fits === "no" ? "does not fit" : "may fit"
  const difference = room >= 0 ? `${formatGigabytes(room)} to spare` : `${formatGigabytes(-room)} over`
  return `${name}: ${words}, ${need} of ${formatGigabytes(capacityBytes)} usable, ${difference}`
}

/** Terms, verdicts and the command line, as text. */
export function renderEstimate(page: EstimatePage): string {
  const table = renderTable(
    [{ head: "what" }, { head: "where" }, { head: "bytes", align: "right" }, { head: "certainty" }, { head: "how" }],
    page.terms.map(({ what, of, device, bytes, certainty, how }) => [
      of === undefined ? what : `${what} of ${of}`,
      device,
      bytes.toLocaleString("en-US"),
      certainty,
      how,
    ]),
  )
  return [
    page.title,
    "",
    table,
    "",
    ...page.devices.map(verdict),
    "",
    `run with: ${page.flags.join(" ")}`,
    ...page.warnings.map((warning) => `warning: ${warning}`),
  ].join("\n")
}
