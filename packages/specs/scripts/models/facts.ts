import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import * as z from "zod"
import { check } from "../../src/schema/check.ts"
import { textSchema } from "../../src/schema/common.ts"
import {
  identityFields,
  parameterDifferenceSchema,
  parameterFields,
  towerSchema,
  unverifiedSchema,
} from "../../src/schema/model.ts"

/** Sums of products of whole numbers, by what each is the size of. */
const partsSchema = z.record(textSchema, textSchema)

/** What is known of a model before it is turned into blocks. */
const modelFactsSchema = z.strictObject({
  ...identityFields,
  ...parameterFields,
  /** Fields of the Hugging Face config as published. */
  config: z.record(z.string(), z.json()),
  /**
   * What the checkpoint has of the layers that its config announces for the prediction of further tokens: none, or
   * layers without copies of the embedding and the head. Said by the published total, which the config contradicts.
   */
  predictionLayers: z.enum(["none", "withoutCopies"]).optional(),
  parameterDifferences: z
    .array(parameterDifferenceSchema.extend({ parts: partsSchema.optional() }))
    .min(1)
    .optional(),
  /** Towers, with the arithmetic of each of their parts: layers × (norms + attention + feed-forward) and so on. */
  towers: z.array(towerSchema.extend({ parts: partsSchema })).optional(),
  unverified: unverifiedSchema,
  /** Why that is too little to make an entry of it. */
  incomplete: textSchema.optional(),
})

export type ModelFacts = z.infer<typeof modelFactsSchema>

/**
 * The facts of every model, by id.
 *
 * @param folder - the folder `facts/models`
 * @throws PlimsollError `INVALID_MODEL` naming the file and the first wrong field
 */
export function readModelFacts(folder: string): readonly ModelFacts[] {
  const files = readdirSync(folder).filter((file) => file.endsWith(".json"))
  return files.sort().map((file) => {
    const facts = check(modelFactsSchema, JSON.parse(readFileSync(join(folder, file), "utf8")), file, "INVALID_MODEL")
    if (`${facts.id}.json` !== file) throw new Error(`${file}: expected a file called ${facts.id}.json`)
    return facts
  })
}
