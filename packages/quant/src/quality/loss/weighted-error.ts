import type { Architecture, StorageTypeName } from "@plimsoll/specs"
import { usesImportanceMatrix } from "../../recipes/llama-cpp/recipe.ts"
import type { Recipe } from "../../recipes/recipe.ts"
import { ggmlFormatErrors } from "../format-error/ggml.ts"
import type { SensitiveRole } from "../measurement.ts"
import { endSensitivities, sensitivityOfRole } from "./sensitivities.ts"
import { fileShapeOf, visitStored } from "./stored-tensors.ts"

/** Formats that hold a 16-bit checkpoint as it is. */
const lossless: ReadonlySet<StorageTypeName> = new Set(["f32", "f16", "bf16", "f64", "i32", "i64"])

/**
 * Square of a format's relative error on normal weights.
 *
 * @returns `undefined` for formats whose error was not measured
 */
export function squaredError(type: StorageTypeName, importanceMatrix: boolean): number | undefined {
  if (lossless.has(type)) return 0
  const error = ggmlFormatErrors[type]
  if (!error) return undefined
  const relative = importanceMatrix ? undefined : error.withoutMatrix?.normal
  return (relative ?? error.relativeRms.normal) ** 2
}

/** What a recipe does to a model, in sums. */
export interface Appraisal {
  /** Squared errors of all tensors, each by its weight: layers averaged, head and embedding added. 0 for 16 bits. */
  readonly weightedError: number
  readonly tensorBytes: number
  readonly elements: number
  /** Formats in the file by the bytes they take. */
  readonly formats: ReadonlyMap<StorageTypeName, number>
  /** Formats whose error was not measured, and which the sum therefore lacks. */
  readonly unmeasuredFormats: readonly StorageTypeName[]
  /** Roles whose weight was not measured. */
  readonly unmeasuredRoles: readonly SensitiveRole[]
}

/** The weight of a tensor's squared error in the sum: layers are averaged, what stands outside them is added. */
export function weightOf(
  { role, stage }: { readonly role: SensitiveRole; readonly stage: string },
  model: { readonly layers: number; readonly tied: boolean },
): number {
  if (stage === "prediction") return 0
  if (role === "output") return endSensitivities.head
  if (role === "tokenEmbedding") return model.tied ? endSensitivities.tiedHead : endSensitivities.embedding
  const { weight } = sensitivityOfRole(role)
  // Other tables beside the layers, which were not measured, as the table of tokens.
  return stage === "layer" ? weight / model.layers : Math.min(weight, endSensitivities.embedding)
}

/**
 * Size and weighted error of the file that a recipe makes, in one pass.
 *
 * @throws PlimsollError `REFUSED_BY_ENGINE` where the tool has no format for a tensor's shape
 */
export function appraise(architecture: Architecture, recipe: Recipe): Appraisal {
  const importanceMatrix = recipe.tool !== "llama.cpp" || usesImportanceMatrix(recipe)
  const model = fileShapeOf(architecture)
  const formats = new Map<StorageTypeName, number>()
  const unmeasuredFormats = new Set<StorageTypeName>()
  const unmeasuredRoles = new Set<SensitiveRole>()
  let [weightedError, tensorBytes, elements] = [0, 0, 0]
  visitStored(architecture, recipe, ({ tensor, role, type, times, ...stored }) => {
    tensorBytes += times * stored.bytes
    elements += times * stored.elements
    formats.set(type, (formats.get(type) ?? 0) + times * stored.bytes)
    const weight = weightOf({ role, stage: tensor.stage }, model)
    if (weight === 0) return
    const error = squaredError(type, importanceMatrix)
    if (error === undefined) unmeasuredFormats.add(type)
    else if (error > 0) {
      weightedError += times * weight * error
      if (role !== "output" && role !== "tokenEmbedding" && !sensitivityOfRole(role).measured) unmeasuredRoles.add(role)
    }
  })
  return {
    weightedError,
    tensorBytes,
    elements,
    formats,
    unmeasuredFormats: [...unmeasuredFormats],
    unmeasuredRoles: [...unmeasuredRoles],
  }
}
