import type { GgufAdapters } from "./adapter.ts"

/** Decoders whose attention caches a latent vector, and their sparse descendants. */
export const latentGguf: GgufAdapters = {}
