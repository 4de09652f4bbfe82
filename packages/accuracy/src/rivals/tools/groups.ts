import { type Asked, scoresOf } from "./memory.ts"
import type { Score } from "./score.ts"
import { sizeScores } from "./sizes.ts"
import type { Figure } from "./tool.ts"

/** One figure with the errors of all who tell it. */
export interface Group {
  readonly title: string
  readonly scores: readonly Score[]
}

const simulatedFigures: readonly (readonly [title: string, figure: Figure])[] = [
  ["All memory, of devices and host together", "total"],
  ["What the device holds", "device"],
  ["All but weights: caches, states, compute buffers, outputs", "context"],
  ["Caches of attention", "cache"],
]

const loggedFigures: readonly (readonly [title: string, figure: Figure])[] = [
  ["Caches", "cache"],
  ["Caches, states and compute buffers where the layers are", "placedContext"],
]

const groupsOf = (asked: Asked, figures: typeof simulatedFigures): readonly Group[] =>
  figures.map(([title, figure]) => ({ title, scores: scoresOf(asked, figure) }))

/** Everything that is compared, by where the truth comes from. */
export interface Groups {
  readonly simulated: readonly Group[]
  /** All memory by kind of model, caches in 16 bits. */
  readonly kinds: readonly Group[]
  readonly logged: readonly Group[]
  readonly sizes: Group
}

export function allGroups(simulated: Asked, logged: Asked): Groups {
  const kinds = [...new Set(simulated.cases.map(({ kind }) => kind))]
  return {
    simulated: groupsOf(simulated, simulatedFigures),
    kinds: kinds.map((title) => ({
      title,
      scores: scoresOf(simulated, "total", ({ kind, settings }) => kind === title && settings.cacheKeys === "f16"),
    })),
    logged: groupsOf(logged, loggedFigures),
    sizes: { title: "Sizes of published files", scores: sizeScores() },
  }
}
