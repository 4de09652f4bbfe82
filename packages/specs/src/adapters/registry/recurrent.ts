import type { Adapters } from "./adapter.ts"

/** Models with recurrent layers, alone or among attention layers. */
export const recurrentAdapters: Adapters = {}
