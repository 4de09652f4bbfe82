import type { Term } from "../../term.ts"
import { adapterTerms } from "./adapters.ts"
import { draftTerms, type Loaded } from "./draft.ts"
import { projectorTerms } from "./projector.ts"
import { serverTerms } from "./server-memory.ts"

/** All that is loaded beside the model. */
export function besideTerms(loaded: Loaded): readonly Term[] {
  const drafted = draftTerms(loaded)
  return [...drafted, ...projectorTerms(loaded), ...adapterTerms(loaded), ...serverTerms(loaded, drafted)]
}
