import type { Adapters } from "./adapter.ts"

/** Encoders and models with tables of their own. */
export const encodersAdapters: Adapters = {}
