import { expectTypeOf, test } from "vitest"
import type * as z from "zod"
import type { CloudInstance, MarketRate } from "../clouds/cloud-instance.ts"
import type { Interconnect } from "../interconnects/interconnect.ts"
import type { MemorySystem } from "../processors/memory-system.ts"
import type { cloudInstanceSchema, interconnectSchema, marketRateSchema, memorySystemSchema } from "./index.ts"

/** Schemas read what JSON gives, which nobody else holds; interfaces promise not to write to it. */
type Writable<T> = T extends object ? { -readonly [Key in keyof T]: Writable<T[Key]> } : T

test("schemas of what stands beside hardware say what the interfaces say", () => {
  expectTypeOf<z.infer<typeof interconnectSchema>>().toEqualTypeOf<Writable<Interconnect>>()
  expectTypeOf<z.infer<typeof memorySystemSchema>>().toEqualTypeOf<Writable<MemorySystem>>()
  expectTypeOf<z.infer<typeof cloudInstanceSchema>>().toEqualTypeOf<Writable<CloudInstance>>()
  expectTypeOf<z.infer<typeof marketRateSchema>>().toEqualTypeOf<Writable<MarketRate>>()
})
