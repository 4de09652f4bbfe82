import type { Model } from "../models/model.ts"
import type { Rule } from "./finding.ts"

/** An entry is as sure as it says: shapes are counted, stated, or partly derived, and the derived ones are named. */
export const confidence: Rule = ({ models }) =>
  models.flatMap((model) => {
    const expected = expectedConfidence(model)
    if (model.confidence === undefined || model.confidence === expected) return []
    return {
      rule: "confidence",
      entry: model.id,
      expected,
      actual: model.confidence,
      tip: "Name every field that was concluded from others in `unverified`, as config.field.",
    }
  })

/** How sure the shapes of a model are; that a published total is met is another rule's matter. */
export function expectedConfidence({ unverified, publishedParameters }: Model): NonNullable<Model["confidence"]> {
  if (unverified?.some((field) => field.split(".")[0] === "config")) return "derived"
  return publishedParameters ? "counted" : "stated"
}
