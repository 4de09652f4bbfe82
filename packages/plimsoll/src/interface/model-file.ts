import { stat } from "node:fs/promises"
import { PlimsollError, type StorageTypeName, storageTypes, tensorBytes, tensorsOf } from "@plimsoll/specs"
import { architectureFromGguf, type GgufHeader, readGgufHeader } from "@plimsoll/specs/gguf"
import type { ResolvedModel } from "./resolve.ts"

async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size
  } catch (cause) {
    throw new PlimsollError("FILE_UNREADABLE", `expected a GGUF file, got no readable file at ${path}`, {
      hint: "Check the path.",
      cause,
    })
  }
}

const typeById: ReadonlyMap<number, StorageTypeName> = new Map(
  Object.entries(storageTypes).map(([name, { id }]) => [id, name as StorageTypeName]),
)

function storedTypes(header: GgufHeader, path: string): Readonly<Record<string, StorageTypeName>> {
  return Object.fromEntries(
    header.tensors.map(({ name, type }) => {
      const known = typeById.get(type)
      if (!known)
        throw new PlimsollError(
          "INVALID_GGUF",
          `${name} in ${path}: expected a storage type of ggml, got number ${type}`,
        )
      return [name, known]
    }),
  )
}

/** A file shorter than its header promises was cut off while it was copied; one of a header alone is a fine answer. */
function checkLength(
  header: GgufHeader,
  types: Readonly<Record<string, StorageTypeName>>,
  fileBytes: number,
  path: string,
) {
  const ends = header.tensors.map(
    ({ name, shape, offset }) => offset + tensorBytes(types[name] as StorageTypeName, shape),
  )
  const whole = header.dataOffset + Math.max(0, ...ends)
  if (fileBytes > header.dataOffset && fileBytes < whole)
    throw new PlimsollError(
      "INVALID_GGUF",
      `expected ${whole} bytes in ${path}, got ${fileBytes}: the file is cut off`,
      {
        hint: "Download the file again.",
      },
    )
}

/** A model from a GGUF file: its blocks, and the types that its tensors are stored in. */
export async function readModelFile(path: string): Promise<ResolvedModel> {
  const fileBytes = await sizeOf(path)
  const header = await readGgufHeader(path, fileBytes)
  const types = storedTypes(header, path)
  checkLength(header, types, fileBytes, path)
  const architecture = architectureFromGguf(header)
  const missing = tensorsOf(architecture, "gguf").filter(({ name }) => !Object.hasOwn(types, name))
  if (missing.length > 0)
    throw new PlimsollError(
      "INVALID_GGUF",
      `expected ${missing[0]?.name} in ${path}, got a file without it (${missing.length} tensors missing)`,
    )
  const name = header.metadata["general.name"]
  return {
    id: undefined,
    name: typeof name === "string" ? name : path,
    architecture,
    catalogue: undefined,
    fileBytes: fileBytes > header.dataOffset ? fileBytes : undefined,
    stored: { tool: "stored", name: "as stored", types },
  }
}
