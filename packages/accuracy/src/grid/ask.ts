import { truncateSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { estimateMemory, type MemoryReport } from "@plimsoll/memory"
import { libllama, llamaServer } from "@plimsoll/memory/engines"
import { q4KM } from "@plimsoll/quant/recipes"
import type { ContextRequest, ModelFile, Referee } from "@plimsoll/runtime/referee"
import { type Model, PlimsollError } from "@plimsoll/specs"
import { contextRequestOf, modelFileOf } from "../ask.ts"
import { type Amounts, observedAmounts, predictedAmounts } from "./amounts.ts"
import type { GridQuestion } from "./questions.ts"
import { sharedFields } from "./settings.ts"
import { askedSpread, predictedSpread } from "./spreads.ts"

/** Bytes, or why there are none. */
export type GridAnswer = Amounts | "refused"

/** @returns `undefined` where no rule covers a block yet */
export function predictedReport({ model, spread, setting }: GridQuestion): MemoryReport | "refused" | undefined {
  try {
    return estimateMemory({
      model,
      recipe: q4KM,
      engine: setting.outputs === "server" ? llamaServer : libllama,
      ...sharedFields(setting),
      ...predictedSpread(spread, model.architecture),
    })
  } catch (error) {
    if (PlimsollError.isInstance(error) && error.code === "REFUSED_BY_ENGINE") return "refused"
    if (PlimsollError.isInstance(error) && error.code === "UNSUPPORTED") return undefined
    throw error
  }
}

export function answerOf(report: MemoryReport | "refused" | undefined): GridAnswer | undefined {
  return report === undefined || report === "refused" ? report : predictedAmounts(report)
}

export const predictedAnswer = (question: GridQuestion) => answerOf(predictedReport(question))

/** A sparse file on disk, so that the header is not sent with every question. */
export function sparseFile(folder: string, model: Pick<Model, "id" | "architecture">): ModelFile {
  const { header, fileBytes } = modelFileOf(model.architecture, q4KM)
  const path = join(folder, `${model.id}.gguf`)
  writeFileSync(path, header ?? new Uint8Array())
  truncateSync(path, fileBytes)
  return { path }
}

export async function observe(referee: Referee, file: ModelFile, question: GridQuestion): Promise<GridAnswer> {
  const { model, spread, setting } = question
  const { context, sequences, ...rest } = sharedFields(setting)
  const options = {
    ...rest,
    context,
    sequences,
    // As the programs set it: a token a sequence for the server (tools/server/server-context.cpp), a batch for the library.
    outputs: setting.outputs === "server" ? sequences : Math.min(context, rest.batch),
  }
  const request: ContextRequest = {
    ...contextRequestOf(file, options),
    ...askedSpread(spread, model.architecture),
  }
  const answer = await referee.simulateMemory(request)
  if (!answer.ok && answer.code === "REFUSED") return "refused"
  if (!answer.ok) throw new Error(`${model.id}: ${answer.code}, ${answer.reason}`)
  return observedAmounts(answer)
}
