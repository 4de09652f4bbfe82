import { answer } from "../interface/answer.ts"
import { errorAnswer } from "../interface/error-answer.ts"
import { type EstimatePage, renderEstimate } from "../render/estimate.ts"
import { modelReference } from "./model-reference.ts"
import { bytesOption, integerOption, switchOption, tokensOption } from "./options.ts"
import { type Output, printError } from "./output.ts"

/** Flags as commander hands them over: texts, or absent. */
export interface EstimateOptions {
  readonly on?: readonly string[] | undefined
  readonly recipe?: string | undefined
  readonly engine?: string | undefined
  readonly context?: string | undefined
  readonly sequences?: string | undefined
  readonly batch?: string | undefined
  readonly microBatch?: string | undefined
  readonly cacheKeys?: string | undefined
  readonly cacheValues?: string | undefined
  readonly flashAttention?: string | undefined
  readonly draft?: string | undefined
  readonly projector?: boolean | undefined
  readonly hostMemory?: string | undefined
  readonly json?: boolean | undefined
}

function requestOf(name: string, options: EstimateOptions): Readonly<Record<string, unknown>> {
  const given = <T>(flag: string, text: string | undefined, read: (flag: string, text: string) => T) =>
    text === undefined ? undefined : read(flag, text)
  const hostMemory = given("--host-memory", options.hostMemory, bytesOption)
  const request = {
    ask: "memory",
    model: modelReference(name),
    recipe: options.recipe,
    engine: options.engine,
    hardware: options.on,
    context: given("--context", options.context, tokensOption),
    sequences: given("--sequences", options.sequences, integerOption),
    batch: given("--batch", options.batch, integerOption),
    microBatch: given("--micro-batch", options.microBatch, integerOption),
    cacheKeys: options.cacheKeys,
    cacheValues: options.cacheValues,
    flashAttention: given("--flash-attention", options.flashAttention, switchOption),
    draftModel: options.draft,
    projector: options.projector,
    host: hostMemory === undefined ? undefined : { memoryBytes: hostMemory },
  }
  return Object.fromEntries(Object.entries(request).filter(([, value]) => value !== undefined))
}

/** Memory of one model on one machine, term by term. */
export async function estimate(name: string, options: EstimateOptions, output: Output): Promise<number> {
  const json = options.json ?? false
  try {
    const result = await answer(requestOf(name, options))
    if (!result.ok) return printError(result as Parameters<typeof printError>[0], output, json)
    if (json) {
      output.out(`${JSON.stringify(result)}\n`)
      return 0
    }
    const page = result as unknown as Omit<EstimatePage, "title"> & {
      readonly host: EstimatePage["devices"][number]
      readonly resolved: Readonly<Record<string, unknown>>
    }
    const { model, recipe, engine, context, sequences } = page.resolved
    const title = `${model} · ${recipe} · ${engine} · ${Number(context).toLocaleString("en-US")} tokens · ${sequences} sequence${sequences === 1 ? "" : "s"}`
    output.out(`${renderEstimate({ ...page, title, devices: [...page.devices, page.host] })}\n`)
    return 0
  } catch (error) {
    return printError(errorAnswer(error), output, json)
  }
}
