import { PlimsollError } from "@plimsoll/specs"
import { answer } from "../interface/answer.ts"
import { errorAnswer } from "../interface/error-answer.ts"

/** Longer lines are answered with an error, so that one of them cannot take all memory. */
const longestLine = 16 * 2 ** 20

/** Splits chunks of text into lines; a line over the limit comes as `undefined` once it ends. */
async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<string | undefined> {
  let pending = ""
  let tooLong = false
  for await (const chunk of chunks) {
    const parts = chunk.split("\n")
    for (const [index, part] of parts.entries()) {
      if (index > 0) {
        yield tooLong ? undefined : pending
        pending = ""
        tooLong = false
      }
      if (pending.length + part.length > longestLine) {
        tooLong = true
        pending = ""
      } else if (!tooLong) pending += part
    }
  }
  if (tooLong) yield undefined
  else if (pending.length > 0) yield pending
}

async function answerLine(line: string | undefined): Promise<unknown> {
  if (line === undefined)
    return errorAnswer(
      new PlimsollError("INVALID_JSON", `expected a line of at most ${longestLine} characters, got a longer one`),
    )
  let request: unknown
  try {
    request = JSON.parse(line)
  } catch (cause) {
    const shown = line.length > 60 ? `${line.slice(0, 57)}...` : line
    return errorAnswer(
      new PlimsollError("INVALID_JSON", `expected one JSON request a line, got ${JSON.stringify(shown)}`, {
        hint: "Write each request as one line of JSON.",
        cause,
      }),
    )
  }
  return answer(request)
}

/**
 * Answers one request a line, in order, one line each; broken lines are answered with an error and the rest goes on.
 *
 * @param input - chunks of text
 * @param write - takes one answer and resolves when more may be written
 */
export async function batch(input: AsyncIterable<string>, write: (line: string) => Promise<void>): Promise<void> {
  for await (const line of linesOf(input)) {
    if (line !== undefined && line.trim() === "") continue
    await write(`${JSON.stringify(await answerLine(line))}\n`)
  }
}
