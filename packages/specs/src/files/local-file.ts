import { describe } from "../describe.ts"
import { PlimsollError } from "../errors.ts"
import type { ByteSource } from "./byte-source.ts"

/** Looked up at run time, so that bundles for browsers do not ask for it. */
function fileSystem() {
  const files = globalThis.process?.getBuiltinModule?.("node:fs/promises")
  if (files) return files
  throw new PlimsollError("FILE_UNREADABLE", "expected a file system, got none here", {
    hint: "In a browser, pass a Blob or a URL.",
  })
}

function unreadable(path: string, kind: string, got: string, cause?: unknown): PlimsollError {
  return new PlimsollError("FILE_UNREADABLE", `expected ${kind}, got ${got} at ${describe(path)}`, {
    hint: "Check the path.",
    cause,
  })
}

/**
 * Opens a file of this machine. Devices and pipes are refused: they have no end.
 *
 * @param kind - what is expected there, as messages say it: "a GGUF file"
 * @throws PlimsollError `FILE_UNREADABLE` where there is no regular file
 */
export async function openLocalFile(path: string, kind: string): Promise<ByteSource> {
  const files = fileSystem()
  const failed = (cause: unknown) => unreadable(path, kind, "nothing readable", cause)
  // Before it is opened: opening a pipe waits for a writer.
  const found = await files.stat(path).catch((cause) => {
    throw failed(cause)
  })
  if (!found.isFile()) throw unreadable(path, kind, found.isDirectory() ? "a directory" : "no regular file")
  const handle = await files.open(path, "r").catch((cause) => {
    throw failed(cause)
  })
  return {
    name: path,
    size: () => found.size,
    read: async (offset, length) => {
      const bytes = new Uint8Array(Math.max(0, Math.min(length, found.size - offset)))
      let filled = 0
      while (filled < bytes.length) {
        const { bytesRead } = await handle
          .read(bytes, filled, bytes.length - filled, offset + filled)
          .catch((cause: unknown) => {
            throw failed(cause)
          })
        if (bytesRead === 0) break
        filled += bytesRead
      }
      return bytes.subarray(0, filled)
    },
    close: () => handle.close(),
  }
}

/** Names of the files in a folder, sorted; `undefined` where the path is no folder. */
export async function localFolder(path: string): Promise<readonly string[] | undefined> {
  const files = fileSystem()
  const found = await files.stat(path).catch(() => undefined)
  if (!found?.isDirectory()) return undefined
  const names = await files.readdir(path).catch((cause) => {
    throw unreadable(path, "a readable folder", "none", cause)
  })
  return names.toSorted()
}

/** True where a file, of whatever kind, is there. */
export async function localFileExists(path: string): Promise<boolean> {
  return fileSystem()
    .stat(path)
    .then((found) => found.isFile())
    .catch(() => false)
}
