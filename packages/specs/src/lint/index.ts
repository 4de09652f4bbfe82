import { bandwidth } from "./bandwidth.ts"
import { confidence } from "./confidence.ts"
import { dates } from "./dates.ts"
import { denseRates } from "./dense-rates.ts"
import type { Catalogues, Finding, Rule } from "./finding.ts"
import { identities } from "./identities.ts"
import { parameterDifferences, parameters } from "./parameters.ts"
import { reportedMemory } from "./reported-memory.ts"
import { sources } from "./sources.ts"
import { verification } from "./verification.ts"
import { versions } from "./versions.ts"

const rules: readonly Rule[] = [
  parameters,
  parameterDifferences,
  confidence,
  versions,
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
