import { nearestNames, PlimsollError, type StorageTypeName, storageTypes } from "@plimsoll/specs"
import { checkpointRecipeNames } from "./checkpoint/names.ts"
import { llamaCppRecipes } from "./llama-cpp/mixes.ts"
import type { LlamaCppRecipe, TensorTypeRule, Variant } from "./llama-cpp/recipe.ts"
import { type RuleVersion, ruleVersions } from "./llama-cpp/rules/version.ts"
import { variants } from "./llama-cpp/variant.ts"
import type { Recipe } from "./recipe.ts"

/** Patterns and formats: pairs, whose order counts, or an object. */
export type TensorTypesRequest =
  | readonly (readonly [pattern: string, type: string])[]
  | Readonly<Record<string, string>>

/** A recipe as programs ask for it. */
export interface RecipeRequest {
  /** Name of a recipe, in any case. */
  readonly name: string
  readonly importanceMatrix?: boolean | undefined
  readonly rules?: RuleVersion | undefined
  readonly variant?: Variant | undefined
  readonly tensorTypes?: TensorTypesRequest | undefined
  readonly pure?: boolean | undefined
  readonly predictionLayers?: boolean | undefined
  readonly embeddingType?: string | undefined
  readonly outputType?: string | undefined
  readonly keepOutput?: boolean | undefined
  readonly sourceType?: "bf16" | "f16" | "f32" | undefined
}

/** Names that llama-quantize (v0.5.0 tools/quantize/quantize.cpp:55) or publishers use for the same. */
const otherNames: Readonly<Record<string, RecipeRequest>> = {
  Q3_K: { name: "Q3_K_M" },
  Q4_K: { name: "Q4_K_M" },
  Q5_K: { name: "Q5_K_M" },
  Q2_K_L: { name: "Q2_K", variant: "bartowski-L" },
  Q3_K_XL: { name: "Q3_K_L", variant: "bartowski-L" },
  Q4_K_L: { name: "Q4_K_M", variant: "bartowski-L" },
  Q5_K_L: { name: "Q5_K_M", variant: "bartowski-L" },
  Q6_K_L: { name: "Q6_K", variant: "bartowski-L" },
}

function find(name: string): LlamaCppRecipe {
  const wanted = name.toUpperCase()
  const recipe = llamaCppRecipes.find((known) => known.name === wanted)
  if (recipe) return recipe
  const other = Object.hasOwn(otherNames, wanted) ? otherNames[wanted] : undefined
  if (other) return { ...find(other.name), ...(other.variant ? { variant: other.variant } : {}) }
  const names = [...llamaCppRecipes.map((known) => known.name), ...Object.keys(otherNames)]
  const ofCheckpoints = checkpointRecipeNames.find((known) => known.toUpperCase() === wanted)
  if (ofCheckpoints)
    throw new PlimsollError("UNKNOWN_RECIPE", `expected a recipe of GGUF files, got "${name}"`, {
      hint: `${ofCheckpoints} makes safetensors: checkpointRecipeByName has it.`,
    })
  const nearest = nearestNames(wanted, [...names, ...checkpointRecipeNames])
  throw new PlimsollError("UNKNOWN_RECIPE", `expected a recipe, got "${name}"`, {
    hint: nearest.length > 0 ? `Closest: ${nearest.join(", ")}.` : `Known: ${names.join(", ")}.`,
    nearest,
  })
}

function wrong(field: string, expected: string, value: unknown): never {
  throw new PlimsollError("INVALID_REQUEST", `recipe.${field}: expected ${expected}, got ${JSON.stringify(value)}`)
}

function storageType(field: string, value: unknown): StorageTypeName {
  const name = typeof value === "string" ? value.toLowerCase() : wrong(field, "the name of a storage type", value)
  if (Object.hasOwn(storageTypes, name)) return name as StorageTypeName
  throw new PlimsollError("UNKNOWN_STORAGE_TYPE", `recipe.${field}: expected a storage type, got "${value}"`, {
    nearest: nearestNames(name, Object.keys(storageTypes), { edits: 1 }),
  })
}

function tensorTypes(value: unknown): readonly TensorTypeRule[] {
  const expected = "patterns and storage types, as pairs or as an object"
  if (typeof value !== "object" || value === null) return wrong("tensorTypes", expected, value)
  const entries: readonly unknown[] = Array.isArray(value) ? value : Object.entries(value)
  return entries.map((entry): TensorTypeRule => {
    const [pattern, type] = Array.isArray(entry) ? entry : wrong("tensorTypes", expected, value)
    if (typeof pattern !== "string") return wrong("tensorTypes", expected, value)
    return [pattern, storageType("tensorTypes", type)]
  })
}

function boolean(field: string, value: unknown): boolean {
  return typeof value === "boolean" ? value : wrong(field, "true or false", value)
}

function oneOf<T extends string>(field: string, value: unknown, values: readonly T[]): T {
  const found = values.find((known) => known === value)
  return found ?? wrong(field, values.map((known) => `"${known}"`).join(" or "), value)
}

/** What each field of a request becomes in the recipe; a name that is not here is refused. */
const fields: Readonly<Record<string, (value: unknown) => unknown>> = {
  importanceMatrix: (value) => boolean("importanceMatrix", value),
  pure: (value) => boolean("pure", value),
  keepOutput: (value) => boolean("keepOutput", value),
  predictionLayers: (value) => boolean("predictionLayers", value),
  rules: (value) => oneOf("rules", value, ruleVersions),
  variant: (value) => oneOf("variant", value, Object.keys(variants)),
  sourceType: (value) => oneOf("sourceType", value, ["bf16", "f16", "f32"]),
  embeddingType: (value) => storageType("embeddingType", value),
  outputType: (value) => storageType("outputType", value),
  tensorTypes,
}

/**
 * Resolves the `recipe` of a request.
 *
 * @param request - a name in any case (`"Q4_K_M"`, `"q4_k_m"`, bartowski's `"Q4_K_L"`), an object with a name and
 *   deviations, or a list of patterns and formats that stands for a whole recipe
 * @returns a value that can be passed wherever a recipe is expected
 * @throws PlimsollError `UNKNOWN_RECIPE` with the nearest names, `UNKNOWN_STORAGE_TYPE`, or `INVALID_REQUEST`
 *   naming the field
 * @example
 * ```ts
 * recipeByName("q4_k_m").name // "Q4_K_M"
 * recipeByName({ name: "Q4_K_M", embeddingType: "q8_0" }).embeddingType // "q8_0"
 * ```
 */
export function recipeByName(request: string): LlamaCppRecipe
export function recipeByName(request: RecipeRequest): LlamaCppRecipe
export function recipeByName(request: string | RecipeRequest | TensorTypesRequest): Recipe
export function recipeByName(request: string | RecipeRequest | TensorTypesRequest): Recipe {
  if (typeof request === "string") return find(request)
  if (Array.isArray(request)) return { tool: "rules", name: "rules", tensorTypes: tensorTypes(request) }
  if (typeof request !== "object" || request === null)
    throw new PlimsollError("INVALID_REQUEST", `recipe: expected a name or an object, got ${JSON.stringify(request)}`)
  const { name, ...deviations } = request as Readonly<Record<string, unknown>>
  if (typeof name !== "string") return wrong("name", "the name of a recipe", name)
  const read = Object.entries(deviations)
    .filter(([, value]) => value !== undefined)
    .map(([field, value]) => {
      const reader = Object.hasOwn(fields, field) ? fields[field] : undefined
      return [field, reader ? reader(value) : wrong(field, `one of ${Object.keys(fields).join(", ")}`, value)]
    })
  return { ...find(name), ...Object.fromEntries(read) }
}
