import type { Summary } from "./statistics.ts"

export const percent = (share: number, digits = 1) => `${(100 * share).toFixed(digits)} %`

export const signed = (share: number) => `${share < 0 ? "−" : "+"}${percent(Math.abs(share))}`

export const thousands = (count: number) => count.toLocaleString("en-US")

export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |`
  return [line(head), `|${head.map(() => "---|").join("")}`, ...rows.map(line)].join("\n")
}

export const summaryHead = ["files", "inside", "median", "97 %", "worst"] as const

export function summaryCells({ files, inside, median, percentile97, worst }: Summary): readonly string[] {
  return [thousands(files), percent(inside), percent(median, 2), percent(percentile97, 2), percent(worst)]
}
