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
  /** An array whose elements all pass `test`; `expected` says in the error what they should be. */
  readonly array: <T>(
    field: string,
    test: (element: unknown) => element is T,
    expected: string,
  ) => readonly T[] | undefined
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
  const present = (field: string) => (Object.hasOwn(config, field) ? (config[field] ?? undefined) : undefined)
  const wrong = (field: string, expected: string) =>
    new PlimsollError("INVALID_CONFIG", `config.${field}: expected ${expected}, got ${describe(present(field))}`, {
      hint: "Pass the model's config.json as published.",
    })
  // Sizes beyond 2^31 are no model's.
  const optionalInteger = (field: string, most: number = limits.size, least = 0) => {
    const value = present(field)
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
  const modelType = present("model_type")
  if (typeof modelType !== "string") throw wrong("model_type", "a name")
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
    fieldOf: (...fields) => fields.find((field) => present(field) !== undefined) ?? fields[0],
    array: (field, test, expected) => {
      const value = present(field)
      if (value === undefined) return undefined
      if (!Array.isArray(value) || value.length > limits.layers || !value.every(test)) throw wrong(field, expected)
      return value
    },
    object: (field) => {
      const value = present(field)
      if (value === undefined) return undefined
      if (typeof value !== "object" || Array.isArray(value)) throw wrong(field, "an object")
      return value as HuggingFaceConfig
    },
  }
}
