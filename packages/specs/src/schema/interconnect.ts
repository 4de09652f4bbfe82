import * as z from "zod"
import { idSchema, known, sourceSchema, textSchema } from "./common.ts"

const rate = z.number().positive()
const count = z.int().min(1)

/** What joins devices with each other, with their host, or with what lies outside. */
export const interconnectSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  kind: z.enum(["host", "device", "external", "network", "storage"]),
  bandwidth: rate,
  peerBandwidth: rate.optional(),
  lanes: count.optional(),
  transferRate: rate.optional(),
  links: count.optional(),
  devices: count.optional(),
  topology: textSchema.optional(),
  year: count.optional(),
  status: z.literal("announced").optional(),
  verified: z.boolean(),
  sources: z.array(sourceSchema).min(1),
  notes: z.array(textSchema).optional(),
})

/** The memory of a processor. */
export const memorySystemSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  memoryType: textSchema,
  channels: known(count),
  channelWidth: known(count),
  dataRate: known(rate),
  bandwidth: known(rate),
  verified: z.boolean(),
  sources: z.array(sourceSchema).min(1),
  notes: z.array(textSchema).optional(),
})
