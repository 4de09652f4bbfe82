import * as z from "zod"
import { architectureSchema } from "./architecture.ts"
import { dateSchema, known, sizeSchema, sourcedSchema, sourceSchema, textSchema } from "./common.ts"

/** What can be said of a model without its blocks: the catalogue's entries and the facts they are made from share it. */
export const identityFields = {
  id: z.string().regex(/^[a-z0-9][a-z0-9.+_-]*$/, { error: "lower-case letters, digits and . + _ -" }),
  name: textSchema,
  aliases: z.array(textSchema),
  publisher: textSchema,
  family: textSchema,
  repository: z.string().regex(/^[^/\s]+\/[^/\s]+$/, { error: "owner/name" }),
  released: known(sourcedSchema(dateSchema)),
  license: known(sourcedSchema(textSchema)),
  capabilities: z.array(
    z.enum(["chat", "coding", "reasoning", "toolUse", "vision", "audio", "embedding", "fillInTheMiddle"]),
  ),
  modalities: z.array(z.enum(["text", "image", "video", "audio"])),
  contextLength: sourcedSchema(sizeSchema).optional(),
  downloads: known(sourcedSchema(z.int().min(0))),
  benchmarks: z.array(
    z.strictObject({ name: textSchema, score: z.number(), metric: textSchema, source: sourceSchema }),
  ),
  notes: z.array(textSchema).optional(),
  sources: z.array(sourceSchema),
}

/** Why a published count is not what the shapes give. */
export const parameterDifferenceSchema = z.strictObject({
  kind: z.enum([
    "towerNotCounted",
    "headStoredTwice",
    "scalesCounted",
    "predictionLayersLeftOut",
    "predictionLayersNotDescribed",
    "buffersCounted",
  ]),
  elements: z.int(),
  blockSize: sizeSchema.optional(),
  note: textSchema,
})

/** Published and stated counts. */
export const parameterFields = {
  publishedParameters: known(sourcedSchema(z.int().min(1))),
  statedParameters: z
    .strictObject({ total: z.int().min(1).optional(), active: z.int().min(1).optional(), source: sourceSchema })
    .optional(),
}

/** Names of fields. */
export const unverifiedSchema = z.array(z.string().regex(/^[a-z]\w*(?:\.[\w*]+)?$/, { error: "the name of a field" }))

/** A part beside the language model. */
export const towerSchema = z.strictObject({ reads: z.enum(["image", "audio"]), parameters: z.int().min(1) })

/** A published language model. */
export const modelSchema = z.strictObject({
  ...identityFields,
  ...parameterFields,
  parameterDifferences: z.array(parameterDifferenceSchema).min(1).optional(),
  architecture: architectureSchema,
  towers: z.array(towerSchema).min(1).optional(),
  confidence: z.enum(["counted", "stated", "derived"]).optional(),
  unverified: unverifiedSchema.min(1).optional(),
})
