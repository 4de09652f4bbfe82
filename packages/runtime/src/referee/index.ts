export type {
  GraphNode,
  GraphObservation,
  MemoryObservation,
  ObservedStorageType,
  ObservedTerm,
  QuantizationObservation,
  QuantizedTensor,
  Refusal,
  SecondOpinion,
} from "./answer.ts"
export { buildDevices } from "./devices.ts"
export { type LlamaFileType, llamaFileTypes } from "./file-types.ts"
export { findLlamaCpp, knownRelease, type LlamaCppLibraries } from "./libraries.ts"
export { openReferee, type Referee, type RefereeOptions } from "./referee.ts"
export type { ContextRequest, GraphRequest, ModelFile, PretendDevice, QuantizationRequest } from "./request.ts"
