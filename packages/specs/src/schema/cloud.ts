import * as z from "zod"
import { currencySchema, dateSchema, idSchema, sourceSchema, textSchema } from "./common.ts"

const amount = z.number().positive()

const hourlyPriceSchema = z.strictObject({
  amount,
  currency: currencySchema,
  kind: z.enum(["on-demand", "spot", "serverless", "reserved", "community"]),
  date: dateSchema,
  source: sourceSchema,
  note: textSchema.optional(),
})

/** Accelerators that a provider lets by the hour. */
export const cloudInstanceSchema = z.strictObject({
  id: idSchema,
  provider: textSchema,
  name: textSchema,
  hardware: idSchema,
  count: z.int().min(1),
  prices: z.array(hourlyPriceSchema).min(1),
})

/** What an hour of one accelerator costs in a market. */
export const marketRateSchema = z.strictObject({
  hardware: idSchema,
  market: textSchema,
  low: amount,
  high: amount,
  currency: currencySchema,
  date: dateSchema,
  source: sourceSchema,
})
