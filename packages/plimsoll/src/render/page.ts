import type { MemoryRequest } from "@plimsoll/memory"
import { llamaCpp } from "@plimsoll/memory/engines"
import { recipeByName } from "@plimsoll/quant/recipes"
import { type Hardware, type Model, PlimsollError, parametersOf } from "@plimsoll/specs"
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
    orWhyNot("Files", () => fileLines(model, notes)),
    orWhyNot("Memory", () => memoryLines(model, question, notes)),
    orWhyNot("Devices", () => deviceLines(question, options.candidates, notes)),
  ]
  return [...sections.map((lines) => lines.join("\n")), ["Sources", ...notes.lines()].join("\n")].join("\n\n")
}

/** A section, or the reason why the rules of an engine do not reach this model yet: the rest of the page stands. */
function orWhyNot(title: string, lines: () => readonly string[]): readonly string[] {
  try {
    return lines()
  } catch (error) {
    if (!PlimsollError.isInstance(error) || error.code !== "UNSUPPORTED") throw error
    return [title, `unknown: ${error.message}`]
  }
}
