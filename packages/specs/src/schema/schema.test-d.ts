import { expectTypeOf, test } from "vitest"
import type * as z from "zod"
import type { Architecture } from "../architecture/architecture.ts"
import type { Hardware } from "../hardware/hardware.ts"
import type { Model } from "../models/model.ts"
import type { architectureSchema, hardwareSchema, modelSchema } from "./index.ts"

/** Schemas read what JSON gives, which nobody else holds; interfaces promise not to write to it. */
type Writable<T> = T extends object ? { -readonly [Key in keyof T]: Writable<T[Key]> } : T

test("schemas say what the interfaces say", () => {
  expectTypeOf<z.infer<typeof architectureSchema>>().toEqualTypeOf<Writable<Architecture>>()
  expectTypeOf<z.infer<typeof modelSchema>>().toEqualTypeOf<Writable<Model>>()
  expectTypeOf<z.infer<typeof hardwareSchema>>().toEqualTypeOf<Writable<Hardware>>()
})
