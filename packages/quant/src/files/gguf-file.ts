import type { Architecture } from "@plimsoll/specs"
import { fileSizeOf } from "../file-size.ts"
import { usesImportanceMatrix } from "../recipes/llama-cpp/recipe.ts"
import { prepared, type Recipe, typesOf } from "../recipes/recipe.ts"
import { ggufHeaderSizeOf, type HeaderFacts, type HeaderSize } from "./header-size.ts"
import { ggufShardsOf, type Shard, type SplitRule } from "./shards.ts"
import { type SizeRange, sumOfRanges } from "./size-range.ts"

/** A GGUF as it lies on the disk. */
export interface GgufFileSize extends SizeRange {
  /** `"exact"` where every key is given; `"fitted"` where the header is estimated, as its bounds say. */
  readonly certainty: "exact" | "fitted"
  /** Of `bytes`, the tensors with their padding: always exact. */
  readonly dataBytes: number
  readonly header: HeaderSize
  /** The parts of a file in several; absent for a file in one. */
  readonly shards?: readonly Shard[] | undefined
}

/** Options of `ggufFileSizeOf`. */
export type GgufFileOptions = HeaderFacts & {
  /** How the file is cut; absent for a file in one part. */
  readonly split?: SplitRule | undefined
}

/**
 * Size of the file that a recipe makes of a model, header included.
 *
 * @param architecture - the model as blocks
 * @param recipe - a value of `@plimsoll/quant/recipes`, or what `recipeByName` returns
 * @param options - what is known of the file's keys, and how it is cut
 * @returns bytes with bounds; data is exact, and the header is where every key is given
 * @throws PlimsollError `REFUSED_BY_ENGINE` where the tool has no format for a tensor's shape, or no parts that small
 * @example
 * ```ts
 * import { glm45Air } from "@plimsoll/specs/models"
 * import { q4KM } from "@plimsoll/quant/recipes"
 *
 * const { bytes, shards } = ggufFileSizeOf(glm45Air.architecture, q4KM, { split: { maxBytes: 50e9 } })
 * bytes // 72857452672, exact to 300 kB: the tokenizer is told by its size
 * shards?.map(({ bytes }) => bytes) // [49913449568, 22944003104]
 * ```
 */
export function ggufFileSizeOf(
  architecture: Architecture,
  recipe: Recipe,
  { split, ...facts }: GgufFileOptions = {},
): GgufFileSize {
  const given = Object.keys(facts).length > 0 ? facts : undefined
  const [converted] = prepared(architecture, recipe)
  const header = ggufHeaderSizeOf(converted, { importanceMatrix: notesMatrix(recipe), facts: given })
  const { paddedBytes: dataBytes } = fileSizeOf(architecture, recipe)
  const shards = split && ggufShardsOf(typesOf(architecture, recipe), header.keys, split)
  const whole = shards
    ? sumOfRanges(shards)
    : sumOfRanges([header, { bytes: dataBytes, low: dataBytes, high: dataBytes }])
  return { ...whole, certainty: header.certainty, dataBytes, header, shards }
}

/** Files that are only converted have no matrix, whatever was asked for. */
function notesMatrix(recipe: Recipe): boolean {
  return recipe.tool === "llama.cpp" && usesImportanceMatrix(recipe)
}
