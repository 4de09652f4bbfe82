import type { MemoryRequest } from "@plimsoll/memory"
import { llamaCpp } from "@plimsoll/memory/engines"
import { recipeByName } from "@plimsoll/quant/recipes"
import { type Hardware, type Model, parametersOf } from "@plimsoll/specs"
import { deviceLines } from "./page-devices.ts"
import { fileLines, memoryLines } from "./page-files.ts"
import { benchmarkLines, identityLines } from "./page-identity.ts"
import { createFootnotes } from "./sources.ts"

export interface PageOptions {
  readonly recipe: string
  readonly context: number
  readonly candidates: readonly Hardware[]
}

/** The whole page of a model as text. */
export function renderPage(model: Model, options: PageOptions): string {
  const notes = createFootnotes()
  const question: MemoryRequest = {
    model,
    recipe: recipeByName(options.recipe),
    engine: llamaCpp,
    context: Math.min(options.context, model.architecture.contextLength),
  }
  const sections = [
    identityLines(model, parametersOf(model.architecture), notes),
    benchmarkLines(model, notes),
    fileLines(model, notes),
    memoryLines(model, question, notes),
    deviceLines(question, options.candidates, notes),
  ]
  return [...sections.map((lines) => lines.join("\n")), ["Sources", ...notes.lines()].join("\n")].join("\n\n")
}
