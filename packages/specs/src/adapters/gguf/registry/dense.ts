import { llamaConfig, llamaMetadata } from "../llama.ts"
import type { GgufAdapters } from "./adapter.ts"

/** Decoders with grouped attention and one feed-forward network a layer. */
export const denseGguf: GgufAdapters = {
  llama: { metadata: llamaMetadata, config: llamaConfig },
}
