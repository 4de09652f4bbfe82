export { type ArchitectureOptions, architectureFromConfig, type HuggingFaceConfig } from "./adapters/index.ts"
export {
  type Architecture,
  type Block,
  blocksOf,
  type EmbeddingExtras,
  type FamilyNames,
  type Layer,
  type LayerGroup,
  layersOf,
  type PerLayerEmbedding,
  predictionLayersOf,
  type RopeFactors,
  type Scales,
  type Step,
} from "./architecture/architecture.ts"
export type { AttentionBlock, Rope } from "./architecture/blocks/attention.ts"
export type { CompressedAttentionBlock, Compressor } from "./architecture/blocks/compressed-attention.ts"
export type { CrossAttentionBlock } from "./architecture/blocks/cross-attention.ts"
export type { Activation, ActivationBounds, DenseBlock } from "./architecture/blocks/dense.ts"
export type { DepthAttentionBlock } from "./architecture/blocks/depth-attention.ts"
export type { DraftInputBlock, DraftOutputBlock } from "./architecture/blocks/draft.ts"
export type { ExpertsBlock, Router } from "./architecture/blocks/experts.ts"
export type { HyperConnectionBlock } from "./architecture/blocks/hyper-connection.ts"
export type { Indexer } from "./architecture/blocks/indexer.ts"
export type { KimiDeltaBlock } from "./architecture/blocks/kimi-delta.ts"
export type { LatentAttentionBlock } from "./architecture/blocks/latent-attention.ts"
export type { LowRankBlock } from "./architecture/blocks/low-rank.ts"
export type { NgramLookupBlock } from "./architecture/blocks/ngram-lookup.ts"
export type { NormBlock } from "./architecture/blocks/norm.ts"
export type { OutputScaleBlock } from "./architecture/blocks/output-scale.ts"
export type { PerLayerInputBlock } from "./architecture/blocks/per-layer-input.ts"
export type { PredictionInputBlock } from "./architecture/blocks/prediction-input.ts"
export type { StreamUpdateBlock } from "./architecture/blocks/stream-update.ts"
export { type CacheShape, cacheOf } from "./architecture/cache.ts"
export type { ConformerShape } from "./architecture/conformer.ts"
export type { ConvolutionalGroup, ConvolutionalShape, ConvolutionalStep } from "./architecture/convolutional.ts"
export { type ForkStorageTypeName, forkStorageTypes } from "./architecture/fork-storage-types.ts"
export { activeElements, type ParameterCounts, parametersOf } from "./architecture/parameters.ts"
export { type StateShape, stateOf } from "./architecture/state.ts"
export type { StorageType } from "./architecture/storage-type.ts"
export {
  type GgufTypeName,
  isGgufType,
  isMainlineType,
  rowBytes,
  type StorageTypeName,
  storageTypeById,
  storageTypeOf,
  storageTypes,
  tensorBytes,
} from "./architecture/storage-types.ts"
export { elementsOf, type Inventory, type Tensor, type TensorRole, type TensorStage } from "./architecture/tensor.ts"
export { type ListingOptions, outlineOf, type TensorOutline, tensorsOf } from "./architecture/tensors.ts"
export type { Tower, TowerShape, TowerTensors } from "./architecture/tower.ts"
export { towerBytes } from "./architecture/tower-bytes.ts"
export { towerElements, towerTensors } from "./architecture/tower-tensors.ts"
export { type ErrorCode, PlimsollError, type PlimsollErrorOptions } from "./errors.ts"
export type { ArithmeticRates, Hardware, Link, PcieSlot, Price } from "./hardware/hardware.ts"
export { type NumberFormat, nativeFormats } from "./hardware/native-formats.ts"
export { type Segment, segments, type Vendor, vendors } from "./hardware/vendors.ts"
export type { Benchmark, Capability, Modality, Model } from "./models/model.ts"
export { nearestNames } from "./nearest.ts"
export { dataTypeBits, type SafetensorsDataType } from "./safetensors/data-types.ts"
export type { Source, Sourced } from "./source.ts"
