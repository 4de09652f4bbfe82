import { PlimsollError } from "@plimsoll/specs"
import type { BaseType } from "../../formats/checkpoint/float.ts"
import type { ScaleType } from "../../formats/checkpoint/fp8.ts"

/** Part of a `config.json` that a quantizer wrote. */
export type QuantizationConfig = Readonly<Record<string, unknown>>

/** What a config does not say of its checkpoint. */
export interface ConfigOptions {
  /** Type of what is not quantized; the usual of the tool where absent. */
  readonly baseType?: BaseType | undefined
  /** Type of scales, where publishers differ; the usual of the format where absent. */
  readonly scaleType?: ScaleType | undefined
  /** Type in which a packed matrix's own shape is stored; `"I64"` where absent. */
  readonly shapeType?: "I64" | "I32" | undefined
  /** Regular expressions for names of tensors that are stored in 32 bits whatever the base type. */
  readonly singlePrecision?: readonly string[] | undefined
  /** `expert_dtype` of the `config.json`, which stands beside `quantization_config`. */
  readonly expertType?: "fp4" | undefined
}

/** Makes the error for a field that is not what quantizers write. */
export function wrongField(field: string, expected: string, value: unknown): PlimsollError {
  return new PlimsollError(
    "INVALID_CONFIG",
    `quantization_config.${field}: expected ${expected}, got ${JSON.stringify(value)}`,
  )
}

/** Makes the error for what a quantizer may write and no rule here covers. */
export function unsupportedField(field: string, value: unknown): PlimsollError {
  return new PlimsollError("UNSUPPORTED", `quantization_config.${field}: no packing is known for ${describe(value)}`)
}

function describe(value: unknown): string {
  return value === undefined ? "what is not given" : JSON.stringify(value)
}

/** @throws PlimsollError `INVALID_CONFIG` */
export function objectField(config: QuantizationConfig, field: string): QuantizationConfig | undefined {
  const value = config[field]
  if (value === undefined || value === null) return undefined
  if (typeof value === "object" && !Array.isArray(value)) return value as QuantizationConfig
  throw wrongField(field, "an object", value)
}

/** A whole number above 0; -1, by which quantizers mean a whole row, is `undefined`. */
export function countField(config: QuantizationConfig, field: string): number | undefined {
  const value = config[field]
  if (value === undefined || value === null || value === -1) return undefined
  if (typeof value === "number" && Number.isInteger(value) && value > 0) return value
  throw wrongField(field, "a whole number above 0, or -1", value)
}

/** @throws PlimsollError `INVALID_CONFIG` */
export function namesField(config: QuantizationConfig, field: string): readonly string[] {
  const value = config[field]
  if (value === undefined || value === null) return []
  if (Array.isArray(value) && value.every((name) => typeof name === "string")) return value
  throw wrongField(field, "a list of names", value)
}
