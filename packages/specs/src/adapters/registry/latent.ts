import type { Adapters } from "./adapter.ts"

/** Decoders whose attention caches a latent vector, and their sparse descendants. */
export const latentAdapters: Adapters = {}
