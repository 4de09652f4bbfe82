import { createHash } from "node:crypto"
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { q4KM } from "@plimsoll/quant/recipes"
import type { Model } from "@plimsoll/specs"
import { modelFileOf } from "../ask.ts"
import type { GridAnswer } from "./ask.ts"
import type { GridQuestion } from "./questions.ts"
import { nameOfSetting, type Setting, settingsOf } from "./settings.ts"
import type { Spread } from "./spreads.ts"

/** Answers of llama.cpp on one model, spread in one way. */
interface RecordedSpread {
  readonly spread: Spread
  /** Bytes by place and part that are the same in all rows. */
  readonly same: Readonly<Record<string, number>>
  /** Places and parts of a row's numbers. */
  readonly places: readonly string[]
  /** Indices of the settings that llama.cpp refuses. */
  readonly refused: readonly number[]
  /** The setting's index, and bytes for each of the places. */
  readonly rows: readonly (readonly [setting: number, ...bytes: number[]])[]
}

export interface RecordedModel {
  readonly model: string
  /** Of the header that was asked about: another one is another question. */
  readonly headerDigest: string
  readonly spreads: readonly RecordedSpread[]
}

/** What llama.cpp answered on the models of an architecture. */
export interface Recording {
  readonly engine: "llama.cpp v0.5.0"
  readonly recipe: "Q4_K_M"
  readonly recorded: string
  /** Names of settings, which rows name by their index. */
  readonly settings: readonly string[]
  readonly models: readonly RecordedModel[]
}

export interface Answered {
  readonly question: GridQuestion
  readonly observed: GridAnswer
}

const folder = fileURLToPath(new URL("../../vectors/llama-cpp-grid", import.meta.url))

export function headerDigestOf({ architecture }: Model): string {
  const { header } = modelFileOf(architecture, q4KM)
  return createHash("sha256")
    .update(header ?? "")
    .digest("hex")
    .slice(0, 16)
}

/** @param settings - names that rows have indices of */
export function recordedSpread(
  spread: Spread,
  answers: readonly Answered[],
  settings: readonly string[],
): RecordedSpread {
  const indexOf = ({ question }: Answered) => settings.indexOf(nameOfSetting(question.setting))
  const given = answers.flatMap((answer) =>
    answer.observed === "refused" ? [] : [{ index: indexOf(answer), amounts: answer.observed }],
  )
  const keys = [...new Set(given.flatMap(({ amounts }) => [...amounts.keys()]))].toSorted()
  const isSame = (key: string) => new Set(given.map(({ amounts }) => amounts.get(key))).size === 1
  const places = keys.filter((key) => !isSame(key))
  return {
    spread,
    refused: answers.filter(({ observed }) => observed === "refused").map(indexOf),
    same: Object.fromEntries(keys.filter(isSame).map((key) => [key, given[0]?.amounts.get(key) ?? 0])),
    places,
    rows: given.map(({ index, amounts }) => [index, ...places.map((key) => amounts.get(key) ?? 0)]),
  }
}

/** A line for each row, so that changes can be read. */
export function textOf(recording: Recording): string {
  return `${JSON.stringify(recording).replaceAll("],[", "],\n[").replaceAll('{"spread"', '\n{"spread"')}\n`
}

export function readRecordings(): readonly Recording[] {
  return readdirSync(folder)
    .toSorted()
    .map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as Recording)
}

const settingsByName: ReadonlyMap<string, Setting> = new Map(
  settingsOf({ hasWindow: true }).map((setting) => [nameOfSetting(setting), setting]),
)

function settingAt({ settings }: Recording, index: number): Setting {
  const setting = settingsByName.get(settings[index] ?? "")
  if (!setting) throw new Error(`expected the name of a setting, got ${settings[index]}`)
  return setting
}

/** The questions of a recorded model with their answers. */
export function answersOf(recording: Recording, recorded: RecordedModel, model: Model): readonly Answered[] {
  return recorded.spreads.flatMap(({ spread, refused, same, places, rows }) => [
    ...rows.map(([index, ...bytes]) => {
      const all = [...Object.entries(same), ...places.map((key, at) => [key, bytes[at] ?? 0] as const)]
      return {
        question: { model, spread, setting: settingAt(recording, index) },
        observed: new Map(all.filter(([, value]) => value !== 0)),
      }
    }),
    ...refused.map((index) => ({
      question: { model, spread, setting: settingAt(recording, index) },
      observed: "refused" as const,
    })),
  ])
}
