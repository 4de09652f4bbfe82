import type { Term } from "../../term.ts"
import { draftTerms, type Loaded } from "./draft.ts"

/** All that is loaded beside the model. */
export function besideTerms(loaded: Loaded): readonly Term[] {
  return [...draftTerms(loaded)]
}
