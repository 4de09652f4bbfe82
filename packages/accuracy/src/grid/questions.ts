import { type Architecture, blocksOf, layersOf, type Model } from "@plimsoll/specs"
import { familiesOf } from "../quantization-plan.ts"
import { nameOfSetting, type Setting, settingsOf } from "./settings.ts"
import { type Spread, spreadsOf } from "./spreads.ts"

export interface GridQuestion {
  readonly model: Model
  readonly spread: Spread
  readonly setting: Setting
}

export const nameOf = ({ model, spread, setting }: GridQuestion): string =>
  `${model.id}, ${spread}, ${nameOfSetting(setting)}`

const hasWindow = (architecture: Architecture): boolean =>
  layersOf(architecture).some((layer) =>
    blocksOf(layer).some((block) => block.kind === "attention" && block.window !== undefined),
  )

/** Models of an architecture that are asked: the one of fewest tensors, and the first other. */
export function modelsAsked(models: readonly Model[]): readonly Model[] {
  return familiesOf(models).flatMap(({ representative, others }) => [representative, ...others.slice(0, 1)])
}

/** Everything that one model is asked. */
export function questionsOf(model: Model): readonly GridQuestion[] {
  const { architecture } = model
  const settings = settingsOf({ hasWindow: hasWindow(architecture) })
  return spreadsOf(architecture).flatMap((spread) => settings.map((setting) => ({ model, spread, setting })))
}

/** Numbers from 0 up to 1, the same in every run (Marsaglia's 32-bit xorshift). */
function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}

/** A share of a list, the same for the same seed, in the list's order. */
export function sampled<T>(list: readonly T[], count: number, seed: number): readonly T[] {
  const next = randomNumbers(seed)
  const ranked = list.map((value, index) => ({ value, index, rank: next() }))
  return ranked
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, count)
    .toSorted((a, b) => a.index - b.index)
    .map(({ value }) => value)
}
