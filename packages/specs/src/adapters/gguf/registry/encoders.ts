import { bertGguf, nomicBertGguf } from "../bert.ts"
import type { GgufAdapters } from "./adapter.ts"

/** Encoders and models with tables of their own. */
export const encodersGguf: GgufAdapters = { bert: bertGguf, "nomic-bert": nomicBertGguf }
