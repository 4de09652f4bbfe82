import * as z from "zod"
import { architectureSchema } from "./architecture.ts"
import { dateSchema, known, sourcedSchema, sourceSchema, textSchema } from "./common.ts"

const benchmarkSchema = z.strictObject({
  name: textSchema,
  score: z.number(),
  metric: textSchema,
  source: sourceSchema,
})

/** A published language model. */
export const modelSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9.+_-]*$/, { error: "lower-case letters, digits and . + _ -" }),
  name: textSchema,
  aliases: z.array(textSchema),
  publisher: textSchema,
  family: textSchema,
  repository: z.string().regex(/^[^/\s]+\/[^/\s]+$/, { error: "owner/name" }),
  released: known(sourcedSchema(dateSchema)),
  license: known(sourcedSchema(textSchema)),
  capabilities: z.array(z.enum(["chat", "coding", "reasoning", "toolUse", "vision", "audio", "embedding"])),
  modalities: z.array(z.enum(["text", "image", "video", "audio"])),
  architecture: architectureSchema,
  publishedParameters: known(sourcedSchema(z.int().min(1))),
  downloads: known(sourcedSchema(z.int().min(0))),
  benchmarks: z.array(benchmarkSchema),
  sources: z.array(sourceSchema),
})
