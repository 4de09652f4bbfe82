import { describe } from "./describe.ts"
import { PlimsollError } from "./errors.ts"
import { hardwareCatalogue } from "./hardware/catalogue.ts"
import type { Hardware } from "./hardware/hardware.ts"
import { modelCatalogue } from "./models/catalogue.ts"
import type { Model } from "./models/model.ts"
import { entriesBeginning, entriesCalled, type Named } from "./search/lookup.ts"
import {
  type AskedMemory,
  formatMemory,
  memorySizes,
  memoryVariants,
  withMemory,
  withoutMemory,
} from "./search/memory-options.ts"
import { type Candidate, rank } from "./search/rank.ts"
import { either, keyOf, longestQuery } from "./search/text.ts"

export type { Candidate } from "./search/rank.ts"

type Kind = "model" | "hardware"

const codes = { model: "UNKNOWN_MODEL", hardware: "UNKNOWN_HARDWARE" } as const

/** Everything that cannot be a name is refused before any work is done on it. */
function checked(kind: Kind, query: unknown): string {
  const fail = (expected: string, got: string): never => {
    throw new PlimsollError(codes[kind], `${kind}: expected ${expected}, got ${got}`)
  }
  if (typeof query !== "string") return fail("a name", describe(query))
  if (query.length > longestQuery) return fail(`a name of at most ${longestQuery} characters`, `${query.length}`)
  return keyOf(query) === "" ? fail("a name", describe(query)) : query.trim()
}

function unknown(kind: Kind, query: string, catalogue: readonly Named[]): PlimsollError {
  const nearest = rank(query, catalogue, 3).map(({ entry }) => entry.id)
  const hint = nearest.length > 0 ? `Did you mean ${either(nearest)}?` : undefined
  const message = `${kind}: expected a name of the catalogue, got ${describe(query)}`
  return new PlimsollError(codes[kind], message, { nearest, hint })
}

/** The error of a name that several entries share, or begin with: nothing is chosen silently. */
function ambiguous(kind: Kind, query: string, found: readonly Named[]): PlimsollError {
  const nearest = found.map(({ id }) => id)
  const message = `${kind}: expected the name of one entry, got ${describe(query)}, which may be ${either(nearest)}`
  return new PlimsollError(codes[kind], message, { nearest, hint: "Name one of them." })
}

/** The one entry, or the error that says why it is not one. */
function only<Entry extends Named>(
  kind: Kind,
  query: string,
  found: readonly Entry[],
  catalogue: readonly Entry[],
): Entry {
  const [first, second] = found
  if (second) throw ambiguous(kind, query, found)
  if (first) return first
  const beginning = entriesBeginning(query, catalogue)
  throw beginning.length > 1 ? ambiguous(kind, query, beginning) : unknown(kind, query, catalogue)
}

/**
 * Finds a model by id, name, alias or Hugging Face repository; case, spaces and punctuation do not matter.
 *
 * @param query - at most 200 characters
 * @param catalogue - the models to look among; the catalogue of this package where absent
 * @returns the entry as the catalogue has it
 * @throws PlimsollError `UNKNOWN_MODEL` where nothing or more than one model is called so, with the nearest ids
 * @example
 * ```ts
 * findModel("zai-org/GLM-4.5-Air").id // "glm-4.5-air"
 * ```
 */
export function findModel(query: string, catalogue: readonly Model[] = modelCatalogue): Model {
  const name = checked("model", query).replace(/^(?:https?:\/\/)?(?:www\.)?(?:huggingface\.co|hf\.co)\//, "")
  return only("model", name, entriesCalled(name, catalogue), catalogue)
}

/**
 * Finds hardware by id, name or alias; case, spaces, punctuation and the words of vendors and series do not matter
 * ("4090" is enough), everything else does: "RTX 4070" is never its Ti. A chip that is sold with several memory sizes needs one of them beside its
 * name; its id alone stands for the largest.
 *
 * @param query - at most 200 characters
 * @param catalogue - the hardware to look among; the catalogue of this package where absent
 * @returns the entry, with the memory that was asked for in place of its sizes
 * @throws PlimsollError `UNKNOWN_HARDWARE` where nothing or more than one entry is called so, with the nearest ids,
 *   and where the entry is not sold with that memory, with the sizes it is sold with
 * @example
 * ```ts
 * findHardware("M2 Ultra 76-core GPU 64GB").memoryBytes // 68719476736
 * ```
 */
export function findHardware(query: string, catalogue: readonly Hardware[] = hardwareCatalogue): Hardware {
  const name = checked("hardware", query)
  const called = entriesCalled(name, catalogue)
  const asked = called.length === 0 ? withoutMemory(name) : undefined
  if (asked) return withAskedMemory(name, asked, catalogue)
  if (called.length === 1 && keyOf(called[0]?.id ?? "") === keyOf(name))
    return only("hardware", name, called, catalogue)
  return only("hardware", name, called.flatMap(memoryVariants), catalogue)
}

function withAskedMemory(name: string, asked: AskedMemory, catalogue: readonly Hardware[]): Hardware {
  const called = entriesCalled(asked.rest, catalogue)
  const named = called.length > 0 ? called : entriesBeginning(asked.rest, catalogue)
  if (named.length === 0) throw unknown("hardware", name, catalogue)
  const fitting = named.filter((entry) => memorySizes(entry).includes(asked.memoryBytes))
  if (fitting.length > 0) {
    const variants = fitting.map((entry) => withMemory(entry, asked.memoryBytes))
    // Several begin so, and the size alone does not name one of them.
    if (called.length === 0) throw ambiguous("hardware", name, variants)
    return only("hardware", name, variants, catalogue)
  }
  const sizes = [...new Set(named.flatMap(memorySizes))].sort((left, right) => left - right).map(formatMemory)
  const message = `hardware: expected ${describe(asked.rest)} with ${either(sizes)}, got ${describe(name)}`
  throw new PlimsollError("UNKNOWN_HARDWARE", message, {
    nearest: named.map(({ id }) => id),
    hint: "Name one of the sizes it is sold with.",
  })
}

/**
 * Models that may be meant, best first.
 *
 * @param query - at most 200 characters
 * @param limit - most candidates returned
 * @param catalogue - the models to look among; the catalogue of this package where absent
 * @returns entries with a score from 0 to 1; none where nothing is alike
 * @throws PlimsollError `UNKNOWN_MODEL` for an empty query, or one of more than 200 characters
 * @example
 * ```ts
 * searchModels("lama 3.1").map(({ entry }) => entry.id) // ["llama-3.1-8b"]
 * ```
 */
export function searchModels(query: string, limit = 10, catalogue = modelCatalogue): readonly Candidate<Model>[] {
  return rank(checked("model", query), catalogue, limit)
}

/**
 * Hardware that may be meant, best first.
 *
 * @param query - at most 200 characters
 * @param limit - most candidates returned
 * @param catalogue - the hardware to look among; the catalogue of this package where absent
 * @returns entries with a score from 0 to 1; none where nothing is alike
 * @throws PlimsollError `UNKNOWN_HARDWARE` for an empty query, or one of more than 200 characters
 * @example
 * ```ts
 * searchHardware("rtx 3900", 1).map(({ entry }) => entry.id) // ["nvidia-geforce-rtx-3090"]
 * ```
 */
export function searchHardware(
  query: string,
  limit = 10,
  catalogue = hardwareCatalogue,
): readonly Candidate<Hardware>[] {
  return rank(checked("hardware", query), catalogue, limit)
}
