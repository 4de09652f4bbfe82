import { glm4Moe } from "../glm4-moe.ts"
import type { Adapters } from "./adapter.ts"

/** Decoders with grouped attention and routed experts. */
export const mixturesAdapters: Adapters = {
  glm4_moe: glm4Moe,
}
