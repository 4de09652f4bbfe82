export { type AwqOptions, awq } from "./awq.ts"
export { bitsAndBytesInt8, fourBitPacking } from "./bitsandbytes.ts"
export { type PackedIntegerOptions, packedIntegers } from "./compressed-tensors.ts"
export { type Exl2Band, exl2Average, exl2Bands } from "./exl2.ts"
export { exl3 } from "./exl3.ts"
export { type BaseType, plain } from "./float.ts"
export {
  type Fp8BlockOptions,
  type Fp8TensorOptions,
  fp8Block,
  fp8Channel,
  fp8Tensor,
  type ScaleType,
} from "./fp8.ts"
export { type GptqOptions, gptq } from "./gptq.ts"
export { type HqqBits, type HqqOptions, hqq, hqqBits } from "./hqq.ts"
export { type Int8Options, int8Channel } from "./int8.ts"
export {
  isMlxQuantization,
  type MlxMode,
  type MlxQuantization,
  mlxDefaults,
  mlxModes,
  mlxPacking,
  mlxPackingName,
} from "./mlx.ts"
export { type Mxfp4Options, mxfp4Packed, mxfp6, mxfp8 } from "./mxfp.ts"
export { type Nvfp4Options, nvfp4Packed } from "./nvfp4.ts"
export type { Packing, PackingFamily, StoredPart } from "./packing.ts"
