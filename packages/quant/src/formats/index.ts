export * from "./cache/index.ts"
export { type FormatKind, type FormatSummary, findFormat, formatCatalogue } from "./catalogue.ts"
export { awq } from "./checkpoint/awq.ts"
export { bitsAndBytesInt8, fourBitPacking } from "./checkpoint/bitsandbytes.ts"
export { packedIntegers } from "./checkpoint/compressed-tensors.ts"
export { type Exl2Band, exl2Average, exl2Bands } from "./checkpoint/exl2.ts"
export { exl3 } from "./checkpoint/exl3.ts"
export { plain } from "./checkpoint/float.ts"
export { fp8Block, fp8Channel, fp8Tensor } from "./checkpoint/fp8.ts"
export { gptq } from "./checkpoint/gptq.ts"
export { type HqqBits, type HqqOptions, hqq, hqqBits } from "./checkpoint/hqq.ts"
export { int8Channel } from "./checkpoint/int8.ts"
export {
  isMlxQuantization,
  type MlxMode,
  type MlxQuantization,
  mlxDefaults,
  mlxModes,
  mlxPacking,
  mlxPackingName,
} from "./checkpoint/mlx.ts"
export { mxfp4Packed, mxfp8 } from "./checkpoint/mxfp.ts"
export { nvfp4Packed } from "./checkpoint/nvfp4.ts"
export type { Packing, PackingFamily, StoredPart } from "./checkpoint/packing.ts"
export { formatBytes } from "./format-bytes.ts"
export { forkFormats, formatByName, formats, ggufFormats, interleavedFormats, otherFormats } from "./formats.ts"
export * from "./ggml/index.ts"
export * from "./ik-llama/index.ts"
export { packings } from "./packings.ts"
