import * as z from "zod"
import { segments, vendors } from "../hardware/vendors.ts"
import { currencySchema, dateSchema, idSchema, known, sourcedSchema, sourceSchema, textSchema } from "./common.ts"

const rate = z.number().positive()
const bytes = z.int().min(1)

const count = z.int().min(1)

const ratesSchema = z.strictObject({
  fp32: rate.optional(),
  tf32: rate.optional(),
  fp16: rate.optional(),
  fp16IntoFp16: rate.optional(),
  fp16Vector: rate.optional(),
  bf16: rate.optional(),
  fp8: rate.optional(),
  fp8IntoFp16: rate.optional(),
  int8: rate.optional(),
  int4: rate.optional(),
  fp6: rate.optional(),
  fp4: rate.optional(),
})

const linkSchema = z.strictObject({
  name: textSchema,
  interconnect: textSchema.optional(),
  bandwidth: known(rate),
  devices: count.optional(),
})

const priceSchema = z.strictObject({
  amount: z.number().positive(),
  currency: currencySchema,
  kind: z.enum(["list", "retail", "used", "estimate"]),
  date: dateSchema,
  source: sourceSchema,
})

/** One accelerator, or one chip with the memory sizes it is sold with. */
export const hardwareSchema = z
  .strictObject({
    id: idSchema,
    name: textSchema,
    aliases: z.array(textSchema),
    reportedNames: z.array(textSchema).min(1).optional(),
    vendor: z.enum(vendors),
    segment: z.enum(segments),
    generation: textSchema,
    chip: known(textSchema),
    released: known(dateSchema),
    status: z.enum(["announced", "limited"]).optional(),
    memoryBytes: bytes,
    memoryOptions: z.array(bytes).min(1).optional(),
    reportedMemory: known(sourcedSchema(bytes)),
    memoryType: textSchema,
    busWidth: known(z.int().min(1)),
    dataRate: known(rate),
    bandwidth: known(rate),
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
    metalFamily: textSchema.optional(),
    multiprocessors: count.optional(),
    computeUnits: count.optional(),
    xeCores: count.optional(),
    gpuCores: count.optional(),
    shaders: count.optional(),
    boostClock: rate.optional(),
    l2CacheBytes: bytes.optional(),
    lastLevelCacheBytes: bytes.optional(),
    pcie: z.strictObject({ generation: count.max(7), lanes: count.max(16) }).optional(),
    links: z.array(linkSchema).min(1).optional(),
    pciIds: z
      .array(
        z
          .string()
          .regex(/^[0-9a-f]{4}:[0-9a-f]{4}(?::[0-9a-f]{2})?$/, { error: "vendor:device, hexadecimal, e.g. 10de:2684" }),
      )
      .min(1)
      .optional(),
    power: known(rate),
    launchPrice: priceSchema.optional(),
    prices: z.array(priceSchema),
    verified: z.boolean(),
    verifiedBy: z.enum(["vendor", "agreement"]).optional(),
    unverified: z.array(textSchema).min(1).optional(),
    sources: z.array(sourceSchema),
    notes: z.array(textSchema).optional(),
  })
  .superRefine(({ memoryBytes, memoryOptions = [memoryBytes] }, context) => {
    const largest = Math.max(...memoryOptions)
    if (memoryBytes !== largest)
      context.addIssue({ code: "custom", path: ["memoryBytes"], message: `the largest of memoryOptions (${largest})` })
  })
