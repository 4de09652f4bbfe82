import { execFile } from "node:child_process"
import { fileURLToPath } from "node:url"
import type { Answer, Case, Tool } from "./tool.ts"
import { versionOf } from "./version.ts"

/** A question in the tool's words. */
export interface Question {
  readonly path: string
  readonly devices: number
  readonly gpuLayers?: number | undefined
  /** Tokens of each sequence. */
  readonly contextSize: number
  readonly sequences: number
  readonly batchSize?: number | undefined
  readonly flashAttention?: boolean | undefined
  readonly swaFullCache: boolean
  readonly cacheKeys: string
  readonly cacheValues: string
  readonly vocabularySize: number
}

interface Requirements {
  readonly cpuRam: number
  readonly gpuVram: number
}

/** `undefined` for one cache of several sequences and for several devices, which it has no options for. */
function questionOf({ path, architecture, settings }: Case): Question | undefined {
  const { context, sequences, unifiedCache, microBatch, fullWindowCache, ...rest } = settings
  if ((unifiedCache && sequences > 1) || rest.devices > 1) return undefined
  return {
    path,
    devices: rest.devices,
    gpuLayers: rest.gpuLayers,
    contextSize: context / sequences,
    sequences,
    // Its batch is llama.cpp's micro-batch as well.
    batchSize: microBatch,
    flashAttention: rest.flashAttention,
    swaFullCache: fullWindowCache,
    cacheKeys: rest.cacheKeys,
    cacheValues: rest.cacheValues,
    vocabularySize: architecture.vocabularySize,
  }
}

const child = fileURLToPath(new URL("node-llama-cpp-child.js", import.meta.url))
const timeLimit = 60_000

/**
 * Where the layers are it counts logits of a whole batch, as its contexts keep them; programs whose logs are compared keep
 * those of a token (GgufInsights.js, estimateOutput).
 */
function outputsOf({ vocabularySize, batchSize, sequences }: Question): number | undefined {
  return batchSize && 4 * (vocabularySize * Math.max(batchSize, sequences) + batchSize)
}

function answerIn(line: string, question: Question | undefined): Answer {
  const { model, context } = JSON.parse(line) as { readonly model: Requirements; readonly context: Requirements }
  const onDevice = context.gpuVram > 0
  const placed = onDevice ? context.gpuVram : context.cpuRam
  const outputs = question && outputsOf(question)
  return {
    total: model.cpuRam + model.gpuVram + context.cpuRam + context.gpuVram,
    device: onDevice ? model.gpuVram + context.gpuVram : undefined,
    context: context.cpuRam + context.gpuVram,
    placedContext: outputs && placed - outputs,
  }
}

/** The lines that the process wrote, however it ended. */
function linesFor(questions: readonly Question[]): Promise<readonly string[]> {
  const options = { timeout: timeLimit, maxBuffer: 2 ** 26 }
  return new Promise((resolve) => {
    const { stdin } = execFile(process.execPath, [child], options, (_, stdout) =>
      resolve(stdout.split("\n").slice(0, -1)),
    )
    // One that ends before it has read everything is seen by its lines.
    stdin?.on("error", () => {})
    stdin?.end(JSON.stringify(questions))
  })
}

/** Where the process ends early, the question that it was at crashed it; the rest is asked again. */
async function answersTo(questions: readonly Question[]): Promise<readonly Answer[]> {
  if (questions.length === 0) return []
  const answers = (await linesFor(questions)).map((line, index) => answerIn(line, questions[index]))
  if (answers.length === questions.length) return answers
  return [...answers, "crashed", ...(await answersTo(questions.slice(answers.length + 1)))]
}

export const nodeLlamaCpp: Tool = {
  name: "node-llama-cpp",
  about: `version ${versionOf("node-llama-cpp")}, \`estimateModelResourceRequirements\` and \`estimateContextResourceRequirements\``,
  ask: async (cases) => {
    const questions = cases.map(questionOf)
    const answers = [...(await answersTo(questions.filter((question) => question !== undefined)))]
    return questions.map((question) => (question === undefined ? "not told" : (answers.shift() ?? "crashed")))
  },
}
