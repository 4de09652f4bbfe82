export { type ArchitectureOptions, architectureFromConfig, type HuggingFaceConfig } from "./adapters/index.ts"
export {
  type Architecture,
  type Block,
  blocksOf,
  type FamilyNames,
  type Layer,
  type LayerGroup,
  layersOf,
  predictionLayersOf,
  type RopeFactors,
  type Step,
} from "./architecture/architecture.ts"
export type { AttentionBlock, Rope } from "./architecture/blocks/attention.ts"
export type { Activation, DenseBlock } from "./architecture/blocks/dense.ts"
export type { ExpertsBlock, Router } from "./architecture/blocks/experts.ts"
export type { Indexer } from "./architecture/blocks/indexer.ts"
export type { LatentAttentionBlock } from "./architecture/blocks/latent-attention.ts"
export type { NormBlock } from "./architecture/blocks/norm.ts"
export type { PredictionInputBlock } from "./architecture/blocks/prediction-input.ts"
export { type CacheShape, cacheOf } from "./architecture/cache.ts"
export { activeElements, type ParameterCounts, parametersOf } from "./architecture/parameters.ts"
export { type StateShape, stateOf } from "./architecture/state.ts"
export {
  rowBytes,
  type StorageType,
  type StorageTypeName,
  storageTypes,
  tensorBytes,
} from "./architecture/storage-types.ts"
export { elementsOf, type Inventory, type Tensor, type TensorRole, type TensorStage } from "./architecture/tensor.ts"
export { tensorsOf } from "./architecture/tensors.ts"
export { type ErrorCode, PlimsollError, type PlimsollErrorOptions } from "./errors.ts"
export type { ArithmeticRates, Hardware, Link, PcieSlot, Price } from "./hardware/hardware.ts"
export { type NumberFormat, nativeFormats } from "./hardware/native-formats.ts"
export { type Segment, segments, type Vendor, vendors } from "./hardware/vendors.ts"
export type { Benchmark, Capability, Modality, Model } from "./models/model.ts"
export { nearestNames } from "./nearest.ts"
export type { Source, Sourced } from "./source.ts"
