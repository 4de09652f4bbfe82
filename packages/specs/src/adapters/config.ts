import { limits } from "../architecture/limits.ts"
import { describe } from "../describe.ts"
import { PlimsollError } from "../errors.ts"

/** A Hugging Face `config.json`, as parsed: nothing in it is trusted. */
export type HuggingFaceConfig = Readonly<Record<string, unknown>>

/** Reads fields of a config and says by name which one is missing or wrong. Null counts as absent. */
export interface ConfigReader {
  readonly modelType: string
  /** A positive integer up to `most`; `fallback` where the field is absent. */
  readonly integer: (field: string, options?: { readonly fallback?: number; readonly most?: number }) => number
  /** An integer from 0 to `most`. */
  readonly optionalInteger: (field: string, most?: number) => number | undefined
  /** A number from `least` to `most`. */
  readonly number: (field: string, options: NumberOptions) => number
  readonly boolean: (field: string, fallback: boolean) => boolean
  readonly string: (field: string, fallback: string) => string
  readonly object: (field: string) => HuggingFaceConfig | undefined
  /** A reader of the object in a field, whose errors name the way to it. */
  readonly inside: (field: string) => ConfigReader | undefined
  /** An array whose elements all pass `test`; `expected` says in the error what they should be. */
  readonly array: <T>(
    field: string,
    test: (element: unknown) => element is T,
    expected: string,
  ) => readonly T[] | undefined
  /** What stands in a field, for those that configs write in more than one way. */
  readonly kindOf: (field: string) => "absent" | "text" | "list" | "other"
  /** What stands in a field, whatever it is. */
  readonly value: (field: string) => unknown
  /** Names of the fields that are present. */
  readonly fields: () => readonly string[]
  /** A reader that looks for an absent field where a family has it: `{ hidden_size: "d_model" }`, `"ffn_config.size"`. */
  readonly renamed: (names: Readonly<Record<string, string>>) => ConfigReader
  /** A reader for which a field is absent. */
  readonly without: (field: string) => ConfigReader
  /** The first of several fields that is present, for figures that families name differently; else the first. */
  readonly fieldOf: (...fields: readonly [string, ...string[]]) => string
  /** The error that a field's value is not what was expected. */
  readonly wrong: (field: string, expected: string) => PlimsollError
}

interface NumberOptions {
  readonly fallback: number
  readonly least: number
  readonly most: number
}

export function readConfig(config: HuggingFaceConfig): ConfigReader {
  if (typeof config !== "object" || config === null || Array.isArray(config))
    throw new PlimsollError("INVALID_CONFIG", `config: expected an object, got ${describe(config)}`)
  const reader = readObject(config, "config", "")
  const modelType = reader.string("model_type", "")
  if (modelType === "") throw reader.wrong("model_type", "a name")
  return readObject(config, "config", modelType)
}

/** The element of a list that says the same for every layer; any other value as it is. */
function onlyOne(value: unknown): unknown {
  return Array.isArray(value) && value.every((element) => element === value[0]) ? value[0] : value
}

function own(value: unknown, field: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, field)) return undefined
  return (value as HuggingFaceConfig)[field] ?? undefined
}

function readObject(
  config: HuggingFaceConfig,
  path: string,
  modelType: string,
  names: Readonly<Record<string, string>> = {},
): ConfigReader {
  const elsewhere = (field: string) => (Object.hasOwn(names, field) ? names[field] : undefined)
  const found = (field: string) => elsewhere(field)?.split(".").reduce<unknown>(own, config)
  const present = (field: string) => own(config, field) ?? found(field)
  const nameOf = (field: string) => (own(config, field) === undefined ? (elsewhere(field) ?? field) : field)
  const wrong = (field: string, expected: string) =>
    new PlimsollError(
      "INVALID_CONFIG",
      `${path}.${nameOf(field)}: expected ${expected}, got ${describe(present(field))}`,
      { hint: "Pass the model's config.json as published." },
    )
  // Sizes beyond 2^31 are no model's.
  const optionalInteger = (field: string, most: number = limits.size, least = 0) => {
    const value = onlyOne(present(field))
    if (value === undefined) return undefined
    if (typeof value !== "number" || !Number.isInteger(value) || value < least || value > most)
      throw wrong(field, `an integer from ${least} to ${most}`)
    return value
  }
  const typed = <T>(field: string, fallback: T, type: string, expected: string): T => {
    const value = present(field) ?? fallback
    if (typeof value !== type) throw wrong(field, expected)
    return value as T
  }
  const object = (field: string) => {
    const value = present(field)
    if (value === undefined) return undefined
    if (typeof value !== "object" || Array.isArray(value)) throw wrong(field, "an object")
    return value as HuggingFaceConfig
  }
  return {
    modelType,
    wrong,
    optionalInteger: (field, most) => optionalInteger(field, most),
    integer: (field, { fallback, most } = {}) => {
      const value = optionalInteger(field, most, 1) ?? fallback
      if (value === undefined) throw wrong(field, "a positive integer")
      return value
    },
    number: (field, { fallback, least, most }) => {
      const value = present(field) ?? fallback
      if (typeof value === "number" && value >= least && value <= most) return value
      throw wrong(field, `a number from ${least} to ${most}`)
    },
    boolean: (field, fallback) => typed(field, fallback, "boolean", "true or false"),
    string: (field, fallback) => typed(field, fallback, "string", "a text"),
    kindOf: (field) => {
      const value = present(field)
      if (value === undefined) return "absent"
      if (Array.isArray(value)) return "list"
      return typeof value === "string" ? "text" : "other"
    },
    value: present,
    fields: () => Object.keys(config).filter((field) => present(field) !== undefined),
    renamed: (more) => readObject(config, path, modelType, { ...names, ...more }),
    without: (field) => readObject({ ...config, [field]: undefined }, path, modelType, names),
    fieldOf: (...fields) => fields.find((field) => present(field) !== undefined) ?? fields[0],
    array: (field, test, expected) => {
      const value = present(field)
      if (value === undefined) return undefined
      if (!Array.isArray(value) || value.length > limits.layers || !value.every(test)) throw wrong(field, expected)
      return value
    },
    object,
    inside: (field) => {
      const value = object(field)
      return value && readObject(value, `${path}.${field}`, modelType)
    },
  }
}
