import { spawnSync } from "node:child_process"
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
}

interface Requirements {
  readonly cpuRam: number
  readonly gpuVram: number
}

/** `undefined` for one cache of several sequences and for several devices, which it has no options for. */
function questionOf({ path, settings }: Case): Question | undefined {
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
  }
}

const child = fileURLToPath(new URL("node-llama-cpp-child.js", import.meta.url))
const timeLimit = 60_000

/** Where the process ends early, the question that it was at crashed it; the rest is asked again. */
function answersTo(questions: readonly Question[]): readonly Answer[] {
  if (questions.length === 0) return []
  const { stdout } = spawnSync(process.execPath, [child], {
    input: JSON.stringify(questions),
    encoding: "utf8",
    timeout: timeLimit,
    maxBuffer: 2 ** 26,
  })
  const lines = stdout.split("\n").slice(0, -1)
  const answers = lines.map((line): Answer => {
    const { model, context } = JSON.parse(line) as { readonly model: Requirements; readonly context: Requirements }
    const onDevice = context.gpuVram > 0
    return {
      total: model.cpuRam + model.gpuVram + context.cpuRam + context.gpuVram,
      device: onDevice ? model.gpuVram + context.gpuVram : undefined,
      context: context.cpuRam + context.gpuVram,
      placedContext: onDevice ? context.gpuVram : context.cpuRam,
    }
  })
  if (answers.length === questions.length) return answers
  return [...answers, "crashed", ...answersTo(questions.slice(answers.length + 1))]
}

export const nodeLlamaCpp: Tool = {
  name: "node-llama-cpp",
  about: `version ${versionOf("node-llama-cpp")}, \`estimateModelResourceRequirements\` and \`estimateContextResourceRequirements\``,
  ask: async (cases) => {
    const questions = cases.map(questionOf)
    const answers = [...answersTo(questions.filter((question) => question !== undefined))]
    return questions.map((question) => (question === undefined ? "not told" : (answers.shift() ?? "crashed")))
  },
}
