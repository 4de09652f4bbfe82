import { type CounterName, counterOf } from "./counters.ts"
import type { RuleVersion } from "./recipe.ts"
import { placeOf } from "./rules/rule.ts"
import type { SeenModel, SeenTensor } from "./seen-model.ts"

/** Tensors that every mix treats alike, by the first of them. */
export interface DistinctTensor {
  readonly seen: SeenTensor
  readonly layer: number
  /** Its number among the tensors of its counter, 0 where none counts it. */
  readonly index: number
  /** How many tensors it stands for. */
  readonly times: number
}

type Growing = { -readonly [Name in keyof DistinctTensor]: DistinctTensor[Name] }

/** The layers that share a list of tensors. */
interface Place {
  readonly layer: number
  readonly before: Readonly<Record<CounterName, number>>
}

function placesByList(model: SeenModel, rules: RuleVersion): ReadonlyMap<readonly SeenTensor[], readonly Place[]> {
  const places = new Map<readonly SeenTensor[], Place[]>()
  const counters = { value: 0, down: 0, gate: 0, up: 0 }
  for (const { layer, tensors } of model.layers) {
    const ofList = places.get(tensors) ?? []
    places.set(tensors, ofList)
    ofList.push({ layer, before: { ...counters } })
    for (const { kept, category } of tensors) {
      const counter = kept ? undefined : counterOf(category, rules)
      if (counter) counters[counter] += 1
    }
  }
  return places
}

/** One entry for each way in which rules may look at the tensor's place. */
function byPlace(
  seen: SeenTensor,
  counter: CounterName,
  ordinal: number,
  places: readonly Place[],
  { context, valueTensors }: SeenModel,
): readonly DistinctTensor[] {
  const count = counter === "value" ? valueTensors : context.layers
  const found = new Map<number, Growing>()
  for (const { layer, before } of places) {
    const index = before[counter] + ordinal
    const key = placeOf(index, count) * 64 + (context.experts > 1 ? placeOf(layer, context.layers) : 0)
    const alike = found.get(key)
    if (alike) alike.times += 1
    else found.set(key, { seen, layer, index, times: 1 })
  }
  return [...found.values()]
}

function distinguish(model: SeenModel, rules: RuleVersion): readonly DistinctTensor[] {
  const distinct: DistinctTensor[] = []
  const kept = new Map<string, Growing>()
  for (const [tensors, places] of placesByList(model, rules)) {
    const ordinals = { value: 0, down: 0, gate: 0, up: 0 }
    const layer = places[0]?.layer ?? -1
    for (const seen of tensors) {
      const counter = seen.kept ? undefined : counterOf(seen.category, rules)
      if (counter) distinct.push(...byPlace(seen, counter, ordinals[counter]++, places, model))
      else if (!seen.kept) distinct.push({ seen, layer, index: 0, times: places.length })
      else {
        const { stage, storage } = seen.tensor
        const key = `${stage} ${storage} ${seen.columns} ${seen.rows}`
        const alike = kept.get(key)
        if (alike) alike.times += places.length
        else kept.set(key, { seen, layer, index: 0, times: places.length })
      }
    }
  }
  return [...distinct, ...kept.values()]
}

const known = new WeakMap<SeenModel, Map<RuleVersion, readonly DistinctTensor[]>>()

/**
 * The tensors that differ for at least one mix: rules look at a tensor's place in a few ways only, so that a
 * model of a thousand tensors has some fifty.
 */
export function distinctTensors(model: SeenModel, rules: RuleVersion): readonly DistinctTensor[] {
  const ofModel = known.get(model) ?? new Map<RuleVersion, readonly DistinctTensor[]>()
  known.set(model, ofModel)
  const found = ofModel.get(rules) ?? distinguish(model, rules)
  ofModel.set(rules, found)
  return found
}
