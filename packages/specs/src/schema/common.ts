import * as z from "zod"
import { limits } from "../architecture/limits.ts"

/** A width or a count. */
export const sizeSchema = z.int().min(1).max(limits.size)

export const textSchema = z.string().min(1)

/** What an entry is called in its catalogue. */
export const idSchema = z.string().regex(/^[a-z0-9][a-z0-9.+_-]*$/, { error: "lower-case letters, digits and . + _ -" })

export const currencySchema = z.string().regex(/^[A-Z]{3}$/, { error: "an ISO 4217 code" })

/** A day, a month or a year, ISO 8601. */
export const dateSchema = z.string().regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, {
  error: "an ISO 8601 date",
})

/** Where a figure comes from. */
export const sourceSchema = z.strictObject({
  where: textSchema,
  date: dateSchema.optional(),
  scope: z.literal("row").optional(),
})

/** A figure with its source. */
export function sourcedSchema<Value extends z.ZodType>(value: Value) {
  return z.strictObject({ value, source: sourceSchema, verified: z.literal(false).optional() })
}

/** A figure that interfaces make everybody state, as `undefined` where it is unknown; JSON leaves it out. */
export function known<Value extends z.ZodType>(value: Value) {
  return value.optional() as unknown as z.ZodType<z.output<Value> | undefined, z.input<Value> | undefined>
}
