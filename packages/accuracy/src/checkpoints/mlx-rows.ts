import rows from "./mlx-community.json" with { type: "json" }

/** One repository of mlx-community, and the size that a public catalogue prints for its safetensors files. */
export interface PrintedSize {
  /** Name of the repository. */
  readonly name: string
  /** The model of the catalogue whose shape it has: fine-tunes have their base's; absent where there is none. */
  readonly model?: string | undefined
  /** Sum of what is printed for its files, each to a tenth of the unit. */
  readonly printed: number
  readonly unit: "GiB" | "MiB"
  /** Files that the sum is of. */
  readonly parts: number
  readonly source: string
}

export const printedSizes = rows as readonly PrintedSize[]

const unitBytes = { GiB: 2 ** 30, MiB: 2 ** 20 } as const

export function printedBytes({ printed, unit }: PrintedSize): number {
  return printed * unitBytes[unit]
}

/**
 * What a prediction may differ by: half a unit of the last digit for each file, and three thousandths for what tools
 * print (one counts headers and index, another does not) and for parts of towers that are not described.
 */
export function allowedBytes(row: PrintedSize): number {
  return row.parts * 0.05 * unitBytes[row.unit] + 0.003 * printedBytes(row)
}
