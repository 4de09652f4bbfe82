import type { GgufAdapters } from "./adapter.ts"

/** Encoders and models with tables of their own. */
export const encodersGguf: GgufAdapters = {}
