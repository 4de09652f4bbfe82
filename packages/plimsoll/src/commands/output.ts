import type { ErrorAnswer } from "../interface/error-answer.ts"
import { exitStatus } from "./exit-codes.ts"

/** Where a command writes; passed in, so that tests read what a person would. */
export interface Output {
  readonly out: (text: string) => void
  readonly error: (text: string) => void
}

/** One line for people, or the answer for programs; returns the exit status. */
export function printError({ error, ...rest }: ErrorAnswer, output: Output, json: boolean): number {
  if (json) output.out(`${JSON.stringify({ ...rest, error })}\n`)
  else output.error(`error ${error.code}: ${error.message}. ${error.hint}\n`)
  return exitStatus(error.code)
}
