import { library } from "./library.js"

/** `GGML_TYPE_COUNT` (as llama.cpp v0.5.0 ggml/include/ggml.h:433). */
const count = 43

/** ggml's own table of types, without those that were removed. */
export function listStorageTypes() {
  const { typeName, blockSize, blockBytes } = library()
  return Array.from({ length: count }, (_, id) => ({
    name: typeName(id).toLowerCase(),
    id,
    blockSize: Number(blockSize(id)),
    blockBytes: Number(blockBytes(id)),
  })).filter((type) => type.blockSize > 0)
}
