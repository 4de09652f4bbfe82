import { PlimsollError, type StorageTypeName } from "@plimsoll/specs"
import type { TensorTypeRule } from "./recipe.ts"

function compile(pattern: string): RegExp {
  try {
    return new RegExp(pattern)
  } catch (cause) {
    throw new PlimsollError("INVALID_REQUEST", `expected a regular expression in tensorTypes, got "${pattern}"`, {
      cause,
    })
  }
}

/** The first pattern found in the name decides. */
export function patternMatcher(rules: readonly TensorTypeRule[]): (name: string) => StorageTypeName | undefined {
  const compiled = rules.map(([pattern, type]) => [compile(pattern), type] as const)
  return (name) => compiled.find(([pattern]) => pattern.test(name))?.[1]
}
