import { PlimsollError } from "@plimsoll/specs"
import { answer } from "../interface/answer.ts"
import { errorAnswer } from "../interface/error-answer.ts"
import { type Grouping, groupings } from "../render/tensor-groups.ts"
import { renderTensors, type TensorsPage } from "../render/tensors.ts"
import { modelReference } from "./model-reference.ts"
import { switchOption } from "./options.ts"
import { type Output, printError } from "./output.ts"

/** Flags as commander hands them over; those of the quantizer have its own spelling. */
export interface TensorsOptions {
  readonly recipe?: string | undefined
  readonly group: string
  readonly rules?: string | undefined
  /** `true` for the flag alone. */
  readonly importanceMatrix?: string | true | undefined
  readonly tensorType?: readonly string[] | undefined
  readonly tokenEmbeddingType?: string | undefined
  readonly outputTensorType?: string | undefined
  readonly leaveOutputTensor?: boolean | undefined
  readonly pure?: boolean | undefined
  readonly json?: boolean | undefined
}

function groupingOf(text: string): Grouping {
  const found = groupings.find((known) => known === text)
  if (found) return found
  throw new PlimsollError("INVALID_REQUEST", `--group: expected ${groupings.join(", ")}, got "${text}"`)
}

/** `ffn_down=q6_k`: the format stands behind the last sign, since a pattern may hold others. */
function tensorTypeOption(text: string): readonly [pattern: string, type: string] {
  const sign = text.lastIndexOf("=")
  if (sign > 0 && sign < text.length - 1) return [text.slice(0, sign), text.slice(sign + 1)]
  throw new PlimsollError("INVALID_REQUEST", `--tensor-type: expected pattern=format, got "${text}"`)
}

/** A name where nothing deviates from it, so that the file that a question names keeps its own formats. */
function recipeOf(options: TensorsOptions): string | Readonly<Record<string, unknown>> | undefined {
  const { importanceMatrix: matrix, tensorType } = options
  const deviations = {
    rules: options.rules,
    importanceMatrix: typeof matrix === "string" ? switchOption("--importance-matrix", matrix) : matrix,
    tensorTypes: tensorType?.map(tensorTypeOption),
    embeddingType: options.tokenEmbeddingType,
    outputType: options.outputTensorType,
    keepOutput: options.leaveOutputTensor,
    pure: options.pure,
  }
  const given = Object.entries(deviations).filter(([, value]) => value !== undefined)
  if (given.length === 0) return options.recipe
  return { name: options.recipe ?? "Q4_K_M", ...Object.fromEntries(given) }
}

/** Every tensor of a model's file with its format, bytes and reason. */
export async function tensors(name: string, options: TensorsOptions, output: Output): Promise<number> {
  const json = options.json ?? false
  try {
    const grouping = groupingOf(options.group)
    const recipe = recipeOf(options)
    const result = await answer({ ask: "tensors", model: modelReference(name), ...(recipe ? { recipe } : {}) })
    if (!result.ok) return printError(result as Parameters<typeof printError>[0], output, json)
    if (json) output.out(`${JSON.stringify(result)}\n`)
    else output.out(`${renderTensors(result as unknown as TensorsPage, grouping)}\n`)
    return 0
  } catch (error) {
    return printError(errorAnswer(error), output, json)
  }
}
