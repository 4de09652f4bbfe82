export type { FileOptions } from "../files/byte-source.ts"
export { architectureFromSafetensors } from "./architecture.ts"
export type {
  SafetensorsCheckpoint,
  SafetensorsFile,
  SafetensorsIndex,
  SafetensorsTensor,
} from "./checkpoint.ts"
export { dataTypeBits, type SafetensorsDataType } from "./data-types.ts"
export { readSafetensors } from "./read-checkpoint.ts"
export { type CheckpointSize, type CheckpointWeight, sizeOfCheckpoint, weightsOf } from "./weights.ts"
