/**
 * Bits of one element, by the names that headers use (safetensors 0.7 `Dtype`); the last three stand in files of
 * other writers, and in the list of `@huggingface/hub`.
 */
export const dataTypeBits = {
  BOOL: 8,
  F4: 4,
  F6_E2M3: 6,
  F6_E3M2: 6,
  U8: 8,
  I8: 8,
  F8_E5M2: 8,
  F8_E4M3: 8,
  F8_E8M0: 8,
  F8_E4M3FNUZ: 8,
  F8_E5M2FNUZ: 8,
  I16: 16,
  U16: 16,
  F16: 16,
  BF16: 16,
  I32: 32,
  U32: 32,
  F32: 32,
  C64: 64,
  F64: 64,
  I64: 64,
  U64: 64,
  FP4: 4,
  E8M0: 8,
  UE8: 8,
} as const

/** A data type of safetensors. */
export type SafetensorsDataType = keyof typeof dataTypeBits

export function isDataType(name: unknown): name is SafetensorsDataType {
  return typeof name === "string" && Object.hasOwn(dataTypeBits, name)
}
