import { modelCatalogue } from "@plimsoll/specs/models"
import { type Amounts, type Part, parts } from "./amounts.ts"
import type { GridAnswer } from "./ask.ts"
import type { GridQuestion } from "./questions.ts"
import { nameOfSetting, settingNamed } from "./settings.ts"
import type { Spread } from "./spreads.ts"

/** A question, and what llama.cpp v0.5.0 answered. */
export interface Recorded {
  readonly question: GridQuestion
  readonly answer: GridAnswer
}

// A part by its first letter, but for what begins alike: the cache of keys and values is "k".
const letters: Readonly<Record<Part, string>> = { weights: "w", cache: "k", state: "s", compute: "c", output: "o" }
const partOf = (letter: string): Part | undefined => parts.find((part) => letters[part] === letter)

/** `0c140 hw128`: bytes of the first device's compute buffer and of the host's weights. */
function encode(amounts: Amounts, wanted: (part: Part) => boolean): string {
  return [...amounts]
    .map(([key, bytes]) => [...key.split(" "), bytes] as [string, Part, number])
    .filter(([, part]) => wanted(part))
    .toSorted(([a, b], [c, d]) => (a + b < c + d ? -1 : 1))
    .map(([place, part, bytes]) => `${place === "host" ? "h" : place}${letters[part]}${bytes}`)
    .join(" ")
}

function decode(text: string): readonly (readonly [string, number])[] {
  return text
    .split(" ")
    .filter((word) => word !== "")
    .map((word) => {
      const [, place = "", letter = "", bytes] = /^(h|\d+)([a-z])(\d+)$/.exec(word) ?? []
      return [`${place === "h" ? "host" : place} ${partOf(letter)}`, Number(bytes)] as const
    })
}

/**
 * Lines of text: one for a model and a spread, with the weights that all its settings share, and under it one for each
 * setting.
 */
export function writeRecording(recorded: readonly Recorded[]): string {
  let last = ""
  const lines = recorded.flatMap(({ question, answer }) => {
    const { model, spread, setting } = question
    const amounts: Amounts = answer === "refused" ? new Map() : answer
    const head = [model.id, spread, encode(amounts, (part) => part === "weights")].join("\t")
    const rest = answer === "refused" ? answer : encode(amounts, (part) => part !== "weights")
    const line = `\t${nameOfSetting(setting)}\t${rest}`
    if (head === last) return [line]
    last = head
    return [head, line]
  })
  return `${lines.join("\n")}\n`
}

export function readRecording(text: string): readonly Recorded[] {
  const models = new Map(modelCatalogue.map((model) => [model.id, model]))
  let head: readonly string[] = []
  return text
    .trimEnd()
    .split("\n")
    .flatMap((line): readonly Recorded[] => {
      const fields = line.split("\t")
      if (fields[0] !== "") {
        head = fields
        return []
      }
      const [id = "", spread = "", weights = ""] = head
      const model = models.get(id)
      if (!model) throw new Error(`expected a model of the catalogue, got "${id}"`)
      const question = { model, spread: spread as Spread, setting: settingNamed(fields[1] ?? "") }
      const rest = fields[2] ?? ""
      return [{ question, answer: rest === "refused" ? rest : new Map([...decode(weights), ...decode(rest)]) }]
    })
}
