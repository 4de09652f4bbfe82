import { ggufFileSizeOf, type LlamaCppRecipe, type RecipeRequest, recipeByName } from "@plimsoll/quant"
import { type Architecture, PlimsollError } from "@plimsoll/specs"

/** Rules that a repository may have been made by; the first that holds for most of its files is taken. */
export const ruleSets = ["current", "2025-01", "2023-08", "bartowski"] as const

export type RuleSet = (typeof ruleSets)[number]

/** What a file's repository tells of it. */
export interface HowMade {
  readonly rules: RuleSet
  readonly importanceMatrix: boolean
}

interface Question extends HowMade, Pick<RecipeRequest, "name" | "variant"> {}

const predictions = new WeakMap<Architecture, Map<string, number | undefined>>()

/** Bytes of the file, `undefined` where llama.cpp refuses to make it. */
export function predictedBytes(architecture: Architecture, question: Question): number | undefined {
  const known = predictions.get(architecture) ?? new Map<string, number | undefined>()
  predictions.set(architecture, known)
  const key = JSON.stringify(question)
  if (!known.has(key)) known.set(key, computeBytes(architecture, question))
  return known.get(key)
}

function recipeOf({ rules, ...request }: Question): LlamaCppRecipe {
  if (rules !== "bartowski") return recipeByName({ ...request, rules })
  const variant = recipeByName(request).variant === "bartowski-L" ? "bartowski-2026-L" : "bartowski-2026"
  return recipeByName({ ...request, variant })
}

/** No such file can exist: a format does not fit a tensor's rows. */
const refusals: ReadonlySet<string> = new Set(["REFUSED_BY_ENGINE", "INVALID_SHAPE"])

function computeBytes(architecture: Architecture, question: Question): number | undefined {
  try {
    return ggufFileSizeOf(architecture, recipeOf(question)).bytes
  } catch (error) {
    if (PlimsollError.isInstance(error) && refusals.has(error.code)) return undefined
    throw error
  }
}
