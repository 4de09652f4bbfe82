import { PlimsollError } from "../errors.ts"

/** Makes the error that a file is not what a safetensors file or index has to be. */
export function refuser(where: string) {
  return (expected: string, got: string, cause?: unknown): PlimsollError =>
    new PlimsollError("INVALID_SAFETENSORS", `expected ${expected} in ${where}, got ${got}`, {
      hint: "Download the file again, or name another one.",
      cause,
    })
}
