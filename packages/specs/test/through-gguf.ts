import { architectureFromGguf, ggufMetadataOf } from "../src/adapters/gguf/index.ts"
import type { Architecture } from "../src/architecture/architecture.ts"
import { storageTypes } from "../src/architecture/storage-types.ts"
import { tensorsOf } from "../src/architecture/tensors.ts"
import type { GgufHeader } from "../src/gguf/header.ts"

/** A header as a reader gives it, from what the writers make of blocks. */
export function headerOf(architecture: Architecture): GgufHeader {
  const metadata = Object.fromEntries(
    Object.entries(ggufMetadataOf(architecture)).map(([key, { value }]) => [key, value]),
  )
  const type = storageTypes.bf16.id
  const tensors = tensorsOf(architecture, "gguf").map(({ name, shape }) => ({ name, shape, type, offset: 0 }))
  return { metadata, tensors, dataOffset: 0, fileBytes: undefined }
}

/** What a reader makes of the header that the writers make of blocks. */
export function throughGguf(architecture: Architecture): Architecture {
  return architectureFromGguf(headerOf(architecture))
}

/** Shapes by name, as one of the two inventories has them. */
export function shapesOf(architecture: Architecture, inventory: "gguf" | "huggingFace") {
  return Object.fromEntries(tensorsOf(architecture, inventory).map(({ name, shape }) => [name, shape]))
}
