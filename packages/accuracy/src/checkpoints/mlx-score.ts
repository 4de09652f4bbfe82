import type { MlxOptions } from "@plimsoll/quant/recipes"
import type { Model } from "@plimsoll/specs"
import { conversionsOf, convertedBytes } from "./mlx-conversions.ts"
import { optionsByName } from "./mlx-names.ts"
import { allowedBytes, type PrintedSize, printedBytes } from "./mlx-rows.ts"

/** How a printed size stands to what the rules give. */
export interface Verdict {
  readonly row: PrintedSize
  readonly outcome:
    | "within"
    /** Another group than the default of 64, which the name leaves out, gives the size. */
    | "otherGroup"
    /** The model has a tower whose shape is not known. */
    | "towerUnknown"
    /** The name states a mix whose rules are nowhere published. */
    | "mixUnknown"
    | "notInCatalogue"
    | "unexplained"
  /** What fits, or the likeliest where nothing does, beside what the name says. */
  readonly assumed?: string | undefined
  /** Predicted bytes over printed ones. */
  readonly ratio?: number | undefined
}

const groups = [32, 64, 128]

/** Options that differ from the name's in the group alone. */
function otherGroups({ quantization, ...rest }: MlxOptions): readonly MlxOptions[] {
  if (quantization?.mode !== "affine") return []
  return groups
    .filter((groupSize) => groupSize !== quantization.groupSize)
    .map((groupSize) => ({ ...rest, quantization: { ...quantization, groupSize } }))
}

/** True for images or sound that no tower of a known size reads. */
function readsMoreThanKnown({ modalities, architecture, towers = [] }: Model): boolean {
  const known = [...(architecture.towers ?? []), ...towers].map(({ reads }) => reads)
  return modalities.some((modality) => (modality === "image" || modality === "audio") && !known.includes(modality))
}

interface Fit {
  readonly assumed: string
  readonly ratio: number
  readonly within: boolean
}

/** The first way that fits, or the likeliest where none does. */
function bestFit(row: PrintedSize, model: Model, options: MlxOptions): Fit | undefined {
  const printed = printedBytes(row)
  let likeliest: Fit | undefined
  for (const { options: made, assumed } of conversionsOf(model, options)) {
    const bytes = convertedBytes(model, made)
    if (bytes === undefined) continue
    const fit = { assumed, ratio: bytes / printed, within: Math.abs(bytes - printed) <= allowedBytes(row) }
    if (fit.within) return fit
    likeliest ??= fit
  }
  return likeliest
}

/** Judges one row; a name leaves open which program made it and when, and each of these ways may fit. */
export function judge(row: PrintedSize, model: Model | undefined): Verdict {
  if (!model) return { row, outcome: "notInCatalogue" }
  const options = optionsByName(row.name)
  if (!options) return { row, outcome: "mixUnknown" }
  const best = bestFit(row, model, options)
  const found = { row, assumed: best?.assumed, ratio: best?.ratio }
  if (best?.within) return { ...found, outcome: "within" }
  const other = otherGroups(options).find((changed) => bestFit(row, model, changed)?.within)
  if (other) return { ...found, outcome: "otherGroup", assumed: `group of ${other.quantization?.groupSize}` }
  return { ...found, outcome: readsMoreThanKnown(model) ? "towerUnknown" : "unexplained" }
}
