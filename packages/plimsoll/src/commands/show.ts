import { hardwareCatalogue } from "@plimsoll/specs/hardware"
import { findModel } from "@plimsoll/specs/search"
import { answer } from "../interface/answer.ts"
import { errorAnswer } from "../interface/error-answer.ts"
import { tokensOption } from "./options.ts"
import { type Output, printError } from "./output.ts"

export interface ShowOptions {
  readonly recipe: string
  readonly context: string
  readonly json?: boolean | undefined
}

/** Everything about a model on one page; with `json`, the answers the page is made of. */
export async function show(name: string, options: ShowOptions, output: Output): Promise<number> {
  const json = options.json ?? false
  try {
    const model = findModel(name)
    const context = tokensOption("--context", options.context)
    if (json) {
      const { architecture, ...identity } = model
      const question = { model: model.id, recipe: options.recipe, context }
      const [size, memory, hardware] = await Promise.all(
        (["size", "memory", "hardware"] as const).map((ask) => answer({ ...question, ask })),
      )
      const failed = [size, memory, hardware].find((part) => part && !part.ok)
      if (failed && !failed.ok) return printError(failed as Parameters<typeof printError>[0], output, json)
      output.out(`${JSON.stringify({ ok: true, model: identity, size, memory, hardware })}\n`)
      return 0
    }
    const { renderPage } = await import("../render/page.ts")
    output.out(`${renderPage(model, { recipe: options.recipe, context, candidates: hardwareCatalogue })}\n`)
    return 0
  } catch (error) {
    return printError(errorAnswer(error), output, json)
  }
}
