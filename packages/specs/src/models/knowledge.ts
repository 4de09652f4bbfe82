import { blocksOf, layersOf } from "../architecture/architecture.ts"
import { parametersOf } from "../architecture/parameters.ts"
import type { Model } from "./model.ts"

/** Figures that an entry may lack, and those of them that are marked where no source of their own is known. */
const figures = ["released", "license", "contextLength", "publishedParameters", "downloads"] as const

/**
 * What no source confirms: an entry shows these as unverified.
 *
 * @returns names of fields; `"config.…"` for a field of the config that the blocks were made from
 * @example
 * ```ts
 * unverifiedFields({ ...glm45Air, unverified: ["config.vocab_size"] }) // ["config.vocab_size"]
 * ```
 */
export function unverifiedFields(model: Model): readonly string[] {
  return [...figures.filter((field) => model[field]?.verified === false), ...(model.unverified ?? [])]
}

/**
 * What is not known of a model; nothing stands in its place.
 *
 * @returns names of fields
 * @example
 * ```ts
 * unknownFields({ ...glm45Air, license: undefined }) // ["license"]
 * ```
 */
export function unknownFields(model: Model): readonly string[] {
  const missing = (["released", "license", "publishedParameters", "downloads"] as const).filter(
    (field) => model[field] === undefined,
  )
  const active = model.statedParameters?.active === undefined && hasExperts(model) ? ["statedParameters.active"] : []
  const towers = hasUnknownTowers(model) ? ["towers"] : []
  return [...missing, ...towers, ...(model.benchmarks.length === 0 ? ["benchmarks"] : []), ...active]
}

/** A model that reads more than text has parts for it. */
function hasUnknownTowers({ modalities, towers, architecture }: Model): boolean {
  return modalities.length > 1 && towers === undefined && !parametersOf(architecture).towers
}

function hasExperts({ architecture }: Model): boolean {
  return layersOf(architecture).some((layer) => blocksOf(layer).some(({ kind }) => kind === "experts"))
}
