import { blocksOf, layersOf } from "@plimsoll/specs"
import type { ScoredFile, ScoredRepository } from "./score.ts"

interface Reason {
  readonly text: string
  readonly holds: (file: ScoredFile, repository: ScoredRepository) => boolean
}

const isSparse = ({ model }: ScoredRepository) =>
  layersOf(model.architecture)
    .flatMap(blocksOf)
    .some(({ kind }) => kind === "experts")

/** Why a size may be outside, the first that applies. */
const reasons: readonly Reason[] = [
  {
    text: "unsloth's own choice of formats under plain names: files of these models depart, its others fit",
    holds: (_, { publisher }) => publisher === "unsloth",
  },
  {
    text: "unsloth's formats (UD) under another publisher",
    holds: (_, { repository }) => /-UD-/.test(repository),
  },
  {
    text: "a state of bartowski's builds other than the one modelled, in rules for experts",
    holds: (_, repository) => repository.rules === "bartowski" && isSparse(repository),
  },
  {
    text: "a state of bartowski's builds between llama.cpp's rules and the one modelled",
    holds: (_, { publisher, rules }) => rules === "bartowski" || publisher === "bartowski",
  },
  {
    text: "within 1.5 % and beyond rounding: cause not known",
    holds: ({ error }) => Math.abs(error) < 0.015,
  },
  {
    text: "the publisher's own mix under a plain name: most files of the repository depart",
    holds: (_, { scored }) => scored.filter(({ inside }) => !inside).length * 2 >= scored.length,
  },
  {
    text: "few files of a repository that fits depart: cause not known",
    holds: (_, { scored }) => scored.filter(({ inside }) => !inside).length <= 3,
  },
]

/** @throws Error where no reason applies: a new kind of departure wants a look */
export function reasonOf(file: ScoredFile, repository: ScoredRepository): string {
  const reason = reasons.find(({ holds }) => holds(file, repository))
  if (!reason) throw new Error(`expected a reason for ${repository.repository} ${file.name}, found none`)
  return reason.text
}
