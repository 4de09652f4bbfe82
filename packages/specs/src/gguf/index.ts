export { architectureFromGguf, ggufMetadataOf } from "../adapters/gguf/index.ts"
export type { GgufHeader, GgufTensor } from "./header.ts"
export type { GgufArray, GgufMetadata, GgufScalar, GgufValue } from "./metadata.ts"
export { writeModelHeader } from "./model-header.ts"
export { type GgufReadOptions, readGgufHeader } from "./read-header.ts"
export { readGgufModel } from "./read-model.ts"
export {
  type GgufHeaderPlan,
  type GgufTensorPlan,
  type WrittenGgufHeader,
  writeGgufHeader,
} from "./write-header.ts"
