import * as z from "zod"
import { dateSchema, known, sourcedSchema, sourceSchema, textSchema } from "./common.ts"

const rate = z.number().positive()
const bytes = z.int().min(1)

const ratesSchema = z.strictObject({
  fp32: rate.optional(),
  fp16: rate.optional(),
  bf16: rate.optional(),
  fp8: rate.optional(),
  int8: rate.optional(),
  fp4: rate.optional(),
})

const priceSchema = z.strictObject({
  amount: z.number().positive(),
  currency: z.string().regex(/^[A-Z]{3}$/, { error: "an ISO 4217 code" }),
  kind: z.enum(["list", "retail", "used", "estimate"]),
  date: dateSchema,
  source: sourceSchema,
})

/** One accelerator, or one chip with the memory sizes it is sold with. */
export const hardwareSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9][a-z0-9.+_-]*$/, { error: "lower-case letters, digits and . + _ -" }),
    name: textSchema,
    aliases: z.array(textSchema),
    vendor: z.enum(["nvidia", "amd", "apple", "intel"]),
    segment: z.enum(["datacenter", "workstation", "consumer", "laptop", "embedded"]),
    generation: textSchema,
    chip: known(textSchema),
    released: known(dateSchema),
    status: z.literal("announced").optional(),
    memoryBytes: bytes,
    memoryOptions: z.array(bytes).min(1).optional(),
    reportedMemory: known(sourcedSchema(bytes)),
    memoryType: textSchema,
    busWidth: known(z.int().min(1)),
    dataRate: known(rate),
    bandwidth: rate,
    unifiedMemory: z.boolean(),
    rates: ratesSchema,
    ratesFrom: textSchema.optional(),
    computeCapability: z
      .string()
      .regex(/^\d+\.\d$/, { error: 'a compute capability, e.g. "9.0"' })
      .optional(),
    gfx: z
      .string()
      .regex(/^gfx[0-9a-f]+$/, { error: 'a gfx name, e.g. "gfx942"' })
      .optional(),
    gpuCores: z.int().min(1).optional(),
    power: known(rate),
    prices: z.array(priceSchema),
    verified: z.boolean(),
    verifiedBy: z.enum(["vendor", "agreement"]).optional(),
    sources: z.array(sourceSchema),
    notes: z.array(textSchema).optional(),
  })
  .superRefine(({ memoryBytes, memoryOptions = [memoryBytes] }, context) => {
    const largest = Math.max(...memoryOptions)
    if (memoryBytes !== largest)
      context.addIssue({ code: "custom", path: ["memoryBytes"], message: `the largest of memoryOptions (${largest})` })
  })
