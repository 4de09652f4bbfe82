import { elementsOf, type GgufTypeName, PlimsollError, storageTypeById, tensorBytes, tensorsOf } from "@plimsoll/specs"
import { crossCheck } from "@plimsoll/specs/cross-check"
import { architectureFromGguf, type GgufHeader, readGgufModel } from "@plimsoll/specs/gguf"
import { disagreementWarnings } from "./disagreement-warnings.ts"
import type { ResolvedModel, StoredFiles } from "./resolve.ts"

function storedTypes(header: GgufHeader, path: string): Readonly<Record<string, GgufTypeName>> {
  return Object.fromEntries(
    header.tensors.map(({ name, type }) => {
      const known = storageTypeById(type)
      if (!known)
        throw new PlimsollError(
          "INVALID_GGUF",
          `${JSON.stringify(name)} in ${path}: expected a storage type of ggml, got number ${type}`,
        )
      return [name, known]
    }),
  )
}

/** What the header's own list of tensors sums to. */
function storedFiles(
  { tensors, fileBytes, dataOffset }: GgufHeader,
  types: Readonly<Record<string, GgufTypeName>>,
  prediction: ReadonlySet<string>,
): StoredFiles {
  const byFormat: Record<string, number> = {}
  let [bytesOfAll, predictionBytes, elements] = [0, 0, 0]
  for (const { name, shape } of tensors) {
    const type = types[name] as GgufTypeName
    const bytes = tensorBytes(type, shape)
    byFormat[type] = (byFormat[type] ?? 0) + bytes
    bytesOfAll += bytes
    elements += elementsOf({ shape })
    if (prediction.has(name)) predictionBytes += bytes
  }
  return {
    name: "as stored",
    towers: 0,
    tensorBytes: bytesOfAll,
    predictionBytes,
    fileBytes: fileBytes !== undefined && fileBytes > dataOffset ? fileBytes : undefined,
    elements,
    tensorCount: tensors.length,
    byFormat,
  }
}

/** A name from a file stands in titles: nothing in it may end the line or steer a terminal. */
function printable(name: string): string {
  return name.replaceAll(/\p{C}/gu, "").slice(0, 200)
}

/** A model from a GGUF file: its blocks, and the types that its tensors are stored in. */
export async function readModelFile(path: string): Promise<ResolvedModel> {
  const header = await readGgufModel(path)
  const types = storedTypes(header, path)
  const warnings: string[] = []
  const architecture = architectureFromGguf(header, { warn: (message) => warnings.push(message) })
  const prediction = tensorsOf(architecture, "gguf").filter(({ stage }) => stage === "prediction")
  const name = header.metadata["general.name"]
  return {
    id: undefined,
    name: typeof name === "string" ? printable(name) : path,
    architecture,
    catalogue: undefined,
    stored: { tool: "stored", name: "as stored", types },
    files: storedFiles(header, types, new Set(prediction.map((tensor) => tensor.name))),
    warnings: [...warnings, ...disagreementWarnings(crossCheck({ gguf: header }))],
  }
}
