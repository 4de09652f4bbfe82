import { ggufMetadataOf } from "../adapters/gguf/index.ts"
import type { Architecture } from "../architecture/architecture.ts"
import type { StorageTypeName } from "../architecture/storage-types.ts"
import type { Tensor } from "../architecture/tensor.ts"
import { tensorsOf } from "../architecture/tensors.ts"
import { type WrittenGgufHeader, writeGgufHeader } from "./write-header.ts"

/**
 * A GGUF header of a model's own tensor inventory, without tokenizer and without data: what an engine can be asked with.
 *
 * @param typeOf - the storage type of each tensor; 32 bits for what converters keep so and 16 for the rest where absent
 * @returns the header, and how large the whole file would be, bytes
 * @throws PlimsollError `UNKNOWN_ARCHITECTURE` where the architecture has no GGUF form
 */
export function writeModelHeader(
  architecture: Architecture,
  typeOf: (tensor: Tensor) => StorageTypeName = ({ storage }) => (storage === "weight" ? "bf16" : storage),
): WrittenGgufHeader {
  return writeGgufHeader({
    metadata: ggufMetadataOf(architecture),
    tensors: tensorsOf(architecture, "gguf").map((tensor) => ({
      name: tensor.name,
      shape: tensor.shape,
      type: typeOf(tensor),
    })),
  })
}
