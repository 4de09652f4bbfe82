import type { RecipeRequest } from "@plimsoll/quant"
import publishers from "./publishers.json" with { type: "json" }
import type { PublishedFile, PublishedRepository } from "./repositories.ts"

interface OwnRecipe {
  readonly publisher: string
  readonly repository?: string
  readonly recipes?: string
  readonly why: string
  readonly source: string
}

const unquantized: ReadonlySet<string> = new Set(["F32", "F16", "BF16"])
const needMatrix = /^IQ[12]|^IQ3_XXS$|^Q2_K_S$/

/**
 * Whether the files were made with an importance matrix: as the publisher says of all or of some, else where a file is
 * among them that llama.cpp refuses to make without.
 */
export function usesMatrix({ publisher, repository, files }: PublishedRepository): boolean {
  const said = publishers.importanceMatrix.find((entry) => entry.publisher === publisher)
  if (said) return new RegExp(said.repository).test(repository)
  return /imatrix|-i1-/i.test(repository) || files.some(({ name }) => needMatrix.test(name))
}

/** Why a file of this name is not llama-quantize's mix of the same name, where its publisher says so. */
export function ownRecipeOf(repository: string, name: string): string | undefined {
  if (unquantized.has(name)) return undefined
  const publisher = repository.split("/")[0]
  const own = (publishers.ownRecipes as readonly OwnRecipe[]).find(
    (entry) =>
      entry.publisher === publisher &&
      (!entry.repository || new RegExp(entry.repository).test(repository)) &&
      (!entry.recipes || new RegExp(entry.recipes).test(name)),
  )
  return own?.why
}

/** Whether a publisher's files are made by bartowski's builds of llama.cpp. */
export function isBuiltByBartowski(publisher: string): boolean {
  return publishers.builtByBartowski.some((entry) => entry.publisher === publisher)
}

/** ARM's rearranged formats took as many bytes as the plain one that they are named after. */
const sameBytes: Readonly<Record<string, string>> = { Q4_0_4_4: "Q4_0", Q4_0_4_8: "Q4_0", Q4_0_8_8: "Q4_0" }

/** The recipe that a file's name means with its publisher. */
export function requestOf({ name, publisher }: PublishedFile): Pick<RecipeRequest, "name" | "variant"> {
  if (publisher === "unsloth" && name === "Q2_K_L") return { name: "Q2_K", variant: "unsloth-L" }
  return { name: sameBytes[name] ?? name }
}
