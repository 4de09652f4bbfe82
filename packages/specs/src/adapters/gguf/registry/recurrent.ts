import type { GgufAdapters } from "./adapter.ts"

/** Models with recurrent layers, alone or among attention layers. */
export const recurrentGguf: GgufAdapters = {}
