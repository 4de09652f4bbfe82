import { PlimsollError } from "@plimsoll/specs"
import { buildChanges } from "./changes.ts"
import { dateOfBuild } from "./dates.ts"
import { type BuildRules, newestRules, oldestRules } from "./rules.ts"

export type { BuildRules, GraphRules } from "./rules.ts"
export { newestRules } from "./rules.ts"

/** Releases with a version in place of a build; the day of its commit where it is not the newest. */
const newest = /^v?0\.5(\.\d+)?$/
const before = /^v?0\.4(\.\d+)?$/

const known = new Map<string, BuildRules>()

function dateOf(engineVersion: string): string | undefined {
  if (before.test(engineVersion)) return "2026-09-12"
  const build = /^b?(\d{3,5})$/.exec(engineVersion)?.[1]
  if (build !== undefined) return dateOfBuild(Number(build))
  const [date, day] = /^20\d\d-\d\d(-\d\d)?$/.exec(engineVersion) ?? []
  if (date === undefined || Number.isNaN(Date.parse(date))) return undefined
  // A month stands for its first day.
  return day === undefined ? `${date}-01` : date
}

/**
 * The rules of a build: changes of every day up to its own.
 *
 * @param engineVersion - a release (`"0.5.0"`), a build (`"b6122"`) or a day (`"2025-08"`, `"2025-08-09"`); absent: newest
 * @throws PlimsollError `INVALID_REQUEST` for anything else
 */
export function rulesOfBuild(engineVersion: string | undefined): BuildRules {
  if (engineVersion === undefined || newest.test(engineVersion)) return newestRules
  const found = known.get(engineVersion)
  if (found) return found
  const date = dateOf(engineVersion)
  if (date === undefined)
    throw new PlimsollError(
      "INVALID_REQUEST",
      `engineVersion: expected a release, a build or a day of llama.cpp, got "${engineVersion}"`,
      { hint: 'Write "0.5.0", "b6122" or "2025-08".' },
    )
  const rules: BuildRules = { ...oldestRules }
  for (const change of buildChanges) if (change.date <= date) Object.assign(rules, change.rules)
  known.set(engineVersion, rules)
  return rules
}

/** Cells are padded to a multiple of this (as llama.cpp b3995 src/llama.cpp:4035; v0.5.0 src/llama-context.cpp:284). */
export function contextStep({ kernelPadding }: BuildRules, flashAttention: boolean): number {
  return kernelPadding && !flashAttention ? 32 : 256
}
