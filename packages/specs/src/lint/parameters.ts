import { parametersOf } from "../architecture/parameters.ts"
import { departure, type Rule } from "./finding.ts"

/** Publishers count buffers too, or leave small vectors out; a wrong width or layer changes far more. */
const tolerance = 0.0002

/** Parameters counted from the shapes are those that the publisher's index counts. */
export const parameters: Rule = ({ models }) =>
  models.flatMap(({ id, architecture, publishedParameters }) => {
    if (!publishedParameters) return []
    const { total } = parametersOf(architecture)
    if (departure(total, publishedParameters.value) <= tolerance) return []
    return {
      rule: "parameters",
      entry: id,
      expected: `${publishedParameters.value} parameters, as published`,
      actual: `${total} from the shapes`,
      tip: "Compare the config with the list of tensors in the checkpoint's index.",
    }
  })
