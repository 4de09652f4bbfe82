import { describe } from "../describe.ts"
import { PlimsollError } from "../errors.ts"

/**
 * Size of a file on this machine, bytes; `undefined` where there is no file system to ask. Looked up at run time, so
 * that bundles for browsers do not ask for it.
 *
 * @throws PlimsollError `FILE_UNREADABLE` where there is no file
 */
export async function fileSize(path: string): Promise<number | undefined> {
  const files = globalThis.process?.getBuiltinModule?.("node:fs/promises")
  if (!files) return undefined
  const unreadable = (got: string, cause?: unknown) =>
    new PlimsollError("FILE_UNREADABLE", `expected a GGUF file, got ${got} at ${describe(path)}`, {
      hint: "Check the path.",
      cause,
    })
  const found = await files.stat(path).catch((cause) => {
    throw unreadable("nothing readable", cause)
  })
  if (!found.isFile()) throw unreadable(found.isDirectory() ? "a directory" : "no regular file")
  return found.size
}
