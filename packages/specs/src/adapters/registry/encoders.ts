import { bert, nomicBert, xlmRoberta } from "../bert.ts"
import { mllama } from "../mllama.ts"
import type { Adapters } from "./adapter.ts"

/** Encoders and models with tables of their own. */
export const encodersAdapters: Adapters = { bert, mllama, nomic_bert: nomicBert, "xlm-roberta": xlmRoberta }
