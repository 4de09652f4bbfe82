import type { StorageTypeName } from "@plimsoll/specs"
import type { FileTypeName } from "../recipe.ts"

/** What a rule may ask about the tensor and its model. */
export interface Situation {
  /** Which of its category the tensor is, or, in models with experts, its layer. */
  readonly index: number
  /** How many there are: layers of the file, or tensors that hold values. */
  readonly count: number
  /** Query heads that share one key and value head. */
  readonly groupSize: number
  /** Routed experts in a layer, 0 without. */
  readonly experts: number
  readonly importanceMatrix: boolean
  readonly falcon: boolean
}

/** A format, or how it is chosen; `undefined` leaves the mix's default. */
export type Rule = StorageTypeName | ((situation: Situation) => StorageTypeName | undefined)

/** The rules of one category of tensors; mixes that are not listed take their default. */
export type RuleTable = Readonly<Partial<Record<FileTypeName, Rule>>>

/** What the table says for this mix, `undefined` where the default holds. */
export function lookUp(table: RuleTable, mix: FileTypeName, situation: Situation): StorageTypeName | undefined {
  const rule = table[mix]
  return typeof rule === "function" ? rule(situation) : rule
}

/** The first eighth of the layers. */
export function isInFirstEighth({ index, count }: Situation): boolean {
  return index < Math.floor(count / 8)
}

/** The last eighth of the layers. */
export function isInLastEighth({ index, count }: Situation): boolean {
  return index >= Math.floor((7 * count) / 8)
}

/** The first and last eighth, and every third layer between, as llama.cpp v0.5.0 src/llama-quant.cpp:434. */
export function getsMoreBits(situation: Situation): boolean {
  const { index, count } = situation
  return isInFirstEighth(situation) || isInLastEighth(situation) || (index - Math.floor(count / 8)) % 3 === 2
}

/**
 * Finer where four or more query heads share the tensor, so that it is small beside what it serves.
 * @__NO_SIDE_EFFECTS__
 */
export function whereShared(type: StorageTypeName, otherwise?: StorageTypeName): Rule {
  return ({ groupSize }) => (groupSize >= 4 ? type : otherwise)
}

/**
 * Finer in the layers that matter most.
 * @__NO_SIDE_EFFECTS__
 */
export function whereMoreBits(type: StorageTypeName): Rule {
  return (situation) => (getsMoreBits(situation) ? type : undefined)
}

/**
 * Finer in the first layers, whose errors all others inherit.
 * @__NO_SIDE_EFFECTS__
 */
export function inFirstEighth(type: StorageTypeName): Rule {
  return (situation) => (isInFirstEighth(situation) ? type : undefined)
}

/**
 * All that rules ask of an index, as a number: layers with equal places get equal formats from every mix.
 *
 * @param index - which of its category the tensor is
 * @param count - how many there are
 */
export function placeOf(index: number, count: number): number {
  const first = Math.floor(count / 8)
  return (
    (index < 2 ? 1 : 0) +
    (index < 4 ? 2 : 0) +
    (index < Math.floor(count / 16) ? 4 : 0) +
    (index < first ? 8 : 0) +
    (index >= Math.floor((7 * count) / 8) ? 16 : 0) +
    ((index - first) % 3 === 2 ? 32 : 0)
  )
}
