import { bandwidth } from "./bandwidth.ts"
import { confidence } from "./confidence.ts"
import { dates } from "./dates.ts"
import { denseRates } from "./dense-rates.ts"
import type { Catalogues, Finding, Rule } from "./finding.ts"
import { generations } from "./generations.ts"
import { identities } from "./identities.ts"
import { parameterDifferences, parameters } from "./parameters.ts"
import { references } from "./references.ts"
import { reportedMemory } from "./reported-memory.ts"
import { sources } from "./sources.ts"
import { transferRates } from "./transfer-rates.ts"
import { vectorRates } from "./vector-rates.ts"
import { verification } from "./verification.ts"
import { versions } from "./versions.ts"

const rules: readonly Rule[] = [
  parameters,
  parameterDifferences,
  confidence,
  versions,
  bandwidth,
  denseRates,
  vectorRates,
  generations,
  transferRates,
  references,
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
