import { glm4moeConfig, glm4moeMetadata } from "../glm4moe.ts"
import type { GgufAdapters } from "./adapter.ts"

/** Decoders with grouped attention and routed experts. */
export const mixturesGguf: GgufAdapters = {
  glm4moe: { metadata: glm4moeMetadata, config: glm4moeConfig },
}
