import { bandwidth } from "./bandwidth.ts"
import { dates } from "./dates.ts"
import { denseRates } from "./dense-rates.ts"
import type { Catalogues, Finding, Rule } from "./finding.ts"
import { identities } from "./identities.ts"
import { parameters } from "./parameters.ts"
import { reportedMemory } from "./reported-memory.ts"
import { sources } from "./sources.ts"
import { verification } from "./verification.ts"

const rules: readonly Rule[] = [
  parameters,
  bandwidth,
  denseRates,
  identities,
  sources,
  verification,
  dates,
  reportedMemory,
]

/** What cannot be right in the catalogues, by all rules. */
export function lint(catalogues: Catalogues): readonly Finding[] {
  return rules.flatMap((rule) => rule(catalogues))
}
