export type { GgufArray, GgufMetadata, GgufScalar, GgufValue } from "./metadata.ts"
export {
  type GgufHeaderPlan,
  type GgufTensorPlan,
  type WrittenGgufHeader,
  writeGgufHeader,
} from "./write-header.ts"
