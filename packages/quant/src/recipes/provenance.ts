import type { Source } from "@plimsoll/specs"
import type { CheckpointRecipe } from "./checkpoint/recipe.ts"
import type { RuleVersion } from "./llama-cpp/rules/version.ts"
import type { Recipe } from "./recipe.ts"

/** Whose decisions a recipe follows, and where they were read. */
export interface RecipeProvenance {
  /** The program that decides on each tensor: `"llama-quantize"`, `"awq"` …; `"header"`, `"request"` where none does. */
  readonly tool: string
  /** Release or period of the tool; absent where no program decides. */
  readonly version?: string | undefined
  /** Version of the rules, as a request names it; absent where there is one only. */
  readonly rules?: string | undefined
  readonly source: Source
}

const quantizer = "ggml-org/llama.cpp@v0.5.0:src/llama-quant.cpp"

/** The periods that `ruleVersions` describes. */
const llamaCppVersions: Readonly<Record<RuleVersion, Pick<RecipeProvenance, "version" | "source">>> = {
  "2023-08": {
    version: "llama.cpp, August 2023 to January 2024",
    source: { where: "https://github.com/ggml-org/llama.cpp/pull/2707" },
  },
  // What remains of these rules in v0.5.0 is no longer reached.
  "2025-01": { version: "llama.cpp, January 2024 to spring 2026", source: { where: `${quantizer}:655` } },
  current: { version: "llama.cpp v0.5.0", source: { where: quantizer } },
}

const bartowskiBuild: RecipeProvenance = {
  tool: "llama-quantize",
  version: "bartowski's builds, 2026",
  source: { where: "https://github.com/bartowski1182/quantization-config, 18f1157, llama.cpp/llama-quant.cpp" },
}

/**
 * Which tool and which version of its rules a recipe stands for.
 *
 * @param recipe - a value of `@plimsoll/quant/recipes`, or what `recipeByName` returns
 * @returns tool, version and source; nothing is read or computed
 * @example
 * ```ts
 * provenanceOf(recipeByName("Q4_K_M")).version // "llama.cpp v0.5.0"
 * provenanceOf(recipeByName({ name: "Q4_K_M", rules: "2025-01" })).rules // "2025-01"
 * ```
 */
export function provenanceOf(recipe: Recipe | CheckpointRecipe): RecipeProvenance {
  if ("format" in recipe)
    return {
      tool: recipe.tool,
      version: recipe.provenance,
      source: { where: recipe.rules[0]?.source ?? recipe.provenance },
    }
  switch (recipe.tool) {
    case "llama.cpp": {
      const { rules = "current", variant } = recipe
      if (variant?.startsWith("bartowski-2026")) return bartowskiBuild
      return { tool: "llama-quantize", rules, ...llamaCppVersions[rules] }
    }
    case "stored":
      return { tool: "header", source: { where: "the file's own header" } }
    case "rules":
      return { tool: "request", source: { where: "the request's own patterns" } }
  }
}
