import { execFile } from "node:child_process"
import { fileURLToPath } from "node:url"
import { type Answer, type Case, isPlain, type Tool } from "./tool.ts"
import { versionOf } from "./version.ts"

/** The command beside the library's entry (package.json: bin `gguf-view`). */
const command = fileURLToPath(new URL("cli.mjs", import.meta.resolve("@huggingface/gguf")))
const timeLimit = 30_000

/** Sums and differences of two sizes that are printed with two decimals of a GB. */
const rounding = 0.01e9

/** A table of sizes; for families that it does not know, an error in its place. */
function answerIn(printed: string): Answer {
  const bytesOf = (item: string) => {
    const size = new RegExp(`^ *${item} *\\| *([\\d.]+) GB`, "m").exec(printed)?.[1]
    return size === undefined ? undefined : Number(size) * 1e9
  }
  const [keys, values, weights, total] = ["K cache", "V cache", "Weight", "TOTAL"].map(bytesOf)
  if (keys === undefined || values === undefined || weights === undefined || total === undefined) return "not told"
  return { total, context: total - weights, cache: keys + values, rounding }
}

function answerTo(parameters: readonly string[]): Promise<Answer> {
  const options = { timeout: timeLimit, maxBuffer: 2 ** 26 }
  return new Promise((resolve) => {
    execFile(process.execPath, [command, ...parameters], options, (error, stdout) =>
      resolve(error ? "crashed" : answerIn(stdout)),
    )
  })
}

const parametersOf = ({ path, settings }: Case): readonly string[] => ["--context", String(settings.context), path]

export const huggingFaceGguf: Tool = {
  name: "@huggingface/gguf",
  about: `version ${versionOf("@huggingface/gguf")}, its command \`gguf-view --context\`, which knows caches in f16 and one sequence`,
  ask: async (cases) => {
    const asked = new Map(cases.filter(isPlain).map((one) => [parametersOf(one).join(" "), parametersOf(one)]))
    const answers = new Map<string, Answer>()
    const left = [...asked]
    // Two processes at a time.
    const work = async () => {
      for (let next = left.pop(); next; next = left.pop()) answers.set(next[0], await answerTo(next[1]))
    }
    await Promise.all([work(), work()])
    return cases.map((one) => (isPlain(one) ? (answers.get(parametersOf(one).join(" ")) ?? "crashed") : "not told"))
  },
}
