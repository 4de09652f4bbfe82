import { PlimsollError } from "../errors.ts"

/** A Hugging Face `config.json`, as parsed: nothing in it is trusted. */
export type HuggingFaceConfig = Readonly<Record<string, unknown>>

/** Reads fields of a config and says by name which one is missing or wrong. */
export interface ConfigReader {
  readonly modelType: string
  /** A positive integer; `fallback` where the field is absent or null. */
  readonly integer: (field: string, fallback?: number) => number
  readonly optionalInteger: (field: string) => number | undefined
  readonly number: (field: string, fallback?: number) => number
  readonly boolean: (field: string, fallback: boolean) => boolean
  readonly string: (field: string, fallback: string) => string
  readonly object: (field: string) => HuggingFaceConfig | undefined
}

function describe(value: unknown): string {
  if (value === undefined) return "nothing"
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 60 ? `${text.slice(0, 57)}...` : text
}

export function readConfig(config: HuggingFaceConfig): ConfigReader {
  const fail = (field: string, expected: string): never => {
    throw new PlimsollError("INVALID_CONFIG", `config.${field}: expected ${expected}, got ${describe(config[field])}`, {
      hint: "Pass the model's config.json as published.",
    })
  }
  const present = (field: string) => (config[field] === null ? undefined : config[field])
  const optionalInteger = (field: string) => {
    const value = present(field)
    if (value === undefined) return undefined
    // Larger sizes would leave the exact integers once multiplied into bytes.
    if (typeof value !== "number" || !Number.isInteger(value) || value < 0 || value > 2 ** 31)
      return fail(field, "an integer from 0 to 2^31")
    return value
  }
  return {
    modelType: typeof config.model_type === "string" ? config.model_type : fail("model_type", "a name"),
    optionalInteger,
    integer: (field, fallback) => {
      const value = optionalInteger(field) ?? fallback
      return value === undefined || value === 0 ? fail(field, "a positive integer") : value
    },
    number: (field, fallback) => {
      const value = present(field) ?? fallback
      return typeof value === "number" && Number.isFinite(value) ? value : fail(field, "a number")
    },
    boolean: (field, fallback) => {
      const value = present(field) ?? fallback
      return typeof value === "boolean" ? value : fail(field, "true or false")
    },
    string: (field, fallback) => {
      const value = present(field) ?? fallback
      return typeof value === "string" ? value : fail(field, "a text")
    },
    object: (field) => {
      const value = present(field)
      if (value === undefined) return undefined
      if (typeof value !== "object" || value === null || Array.isArray(value)) return fail(field, "an object")
      return value as HuggingFaceConfig
    },
  }
}
