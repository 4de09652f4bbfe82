import type { Term } from "../../../term.ts"
import { adapterTerms } from "./adapters.ts"
import { draftTerms, type Loaded } from "./draft.ts"
import { projectorTerms } from "./projector.ts"
import { serverTerms } from "./server-memory.ts"

/** What of it `--fit` counts: adapters are loaded later (as common/fit.cpp:205, tools/server/server-context.cpp:1067). */
export function fittedTerms(loaded: Loaded): readonly Term[] {
  return [...draftTerms(loaded), ...projectorTerms(loaded)]
}

/** All that is loaded beside the model. */
export function besideTerms(loaded: Loaded): readonly Term[] {
  const drafted = draftTerms(loaded)
  return [...drafted, ...projectorTerms(loaded), ...adapterTerms(loaded), ...serverTerms(loaded, drafted)]
}
