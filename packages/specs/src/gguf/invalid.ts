import { describe } from "../describe.ts"
import { PlimsollError } from "../errors.ts"

/** The error that a file is not what a GGUF has to be. */
export function invalidGguf(where: string, expected: string, got: string): PlimsollError {
  return new PlimsollError("INVALID_GGUF", `expected ${expected} in ${shortened(where)}, got ${got}`, {
    hint: "Download the file again, or name another one.",
  })
}

/** Paths stand as they are; what is no path that anybody would read is cut. */
function shortened(where: string): string {
  return where.length > 500 ? describe(where) : where
}
