import { fitmyllm } from "./fitmyllm.ts"
import { llamaCppTable } from "./llama-cpp-table.ts"
import { llmfit } from "./llmfit.ts"
import type { Rival } from "./rival.ts"
import { vramCalculator } from "./vram-calculator.ts"
import { webPages } from "./web-pages.ts"

export { type Rival, rivalBytes } from "./rival.ts"

/** Formulas for a file's size, scored on the same files. */
export const rivals: readonly Rival[] = [llamaCppTable, vramCalculator, llmfit, fitmyllm, ...webPages]
