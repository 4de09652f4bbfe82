import { llama } from "../llama.ts"
import type { Adapters } from "./adapter.ts"

/** Decoders with grouped attention and one feed-forward network a layer. */
export const denseAdapters: Adapters = {
  llama,
}
