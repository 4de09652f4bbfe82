import type { StorageTypeName } from "@plimsoll/specs"
import { divergenceFit, measuredFormats } from "./coefficients.ts"
import type { Appraisal } from "./weighted-error.ts"

/** Formats for models that were trained to their few values, where they lose nothing; of others they leave little. */
const trainedTo: ReadonlySet<StorageTypeName> = new Set(["tq1_0", "tq2_0", "q1_0", "q2_0"])

/** In what an answer goes beyond the measurements that the line was fitted to, one sentence each. */
export function extrapolationsOf(
  appraisal: Omit<Appraisal, "tensorBytes" | "elements">,
  activeParameters: number,
): readonly string[] {
  const { weightedError, formats, unmeasuredFormats, unmeasuredRoles } = appraisal
  const sizes = divergenceFit.activeParameters
  const found: string[] = []
  if (weightedError > divergenceFit.weightedError.highest) found.push("no file as coarse was measured")
  if (activeParameters < sizes.lowest || activeParameters > sizes.highest)
    found.push(
      `models of ${sizes.lowest} to ${sizes.highest} active parameters were measured, this one has ${activeParameters}`,
    )
  for (const type of formats.keys()) {
    if (unmeasuredFormats.includes(type)) continue
    if (trainedTo.has(type)) found.push(`${type} is for models trained to its values: the figure holds for others`)
    else if (!measuredFormats.has(type))
      found.push(`no file with ${type} was measured: its error on random weights stands for it`)
  }
  for (const type of unmeasuredFormats) found.push(`the error of ${type} was not measured and is left out`)
  for (const role of unmeasuredRoles) found.push(`what tensors of role ${role} weigh was not measured`)
  return found
}
