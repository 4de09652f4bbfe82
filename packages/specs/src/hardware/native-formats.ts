import type { Hardware } from "./hardware.ts"

/** Number formats that arithmetic units may have. */
export type NumberFormat = "fp32" | "tf32" | "fp16" | "bf16" | "fp8" | "fp6" | "fp4" | "int8" | "int4"

const none: readonly NumberFormat[] = []

/**
 * By CUDA compute capability, as the tables of NVIDIA's CUDA programming guide ("Compute Capabilities", arithmetic
 * throughput and tensor cores): 16-bit floats from 5.3 (6.1 has them at 1/64, which no engine uses), INT8 dot products
 * from 6.1 but not on 6.2, BF16 and TF32 from 8.0, FP8 from 8.9, FP4 and FP6 from 10.0. INT4 tensor cores are those of
 * 7.5 to 8.9 alone.
 */
function cudaFormats(capability: number): readonly NumberFormat[] {
  return [
    "fp32",
    ...when(capability >= 8, "tf32"),
    ...when(capability >= 5.3 && capability !== 6.1, "fp16"),
    ...when(capability >= 8, "bf16"),
    ...when(capability >= 8.9, "fp8"),
    ...when(capability >= 10, "fp6", "fp4"),
    ...when(capability >= 6.1 && capability !== 6.2, "int8"),
    ...when(capability >= 7.5 && capability < 9, "int4"),
  ]
}

/**
 * By AMD's instruction sets, as LLVM's AMDGPU guide and AMD's manuals name their instructions: packed 16-bit floats
 * from gfx900, INT8 dot products from gfx906 (of RDNA 1 on gfx1011 and gfx1012), BF16 matrices on gfx908 and from RDNA 3, FP8 on
 * gfx942, gfx950 and gfx12, FP6 and FP4 on gfx950, XF32 on gfx942, INT4 from RDNA 3.
 */
function amdFormats(gfx: string): readonly NumberFormat[] {
  const isMatrix = /^gfx9(?:08|0a|42|50)$/.test(gfx)
  const isRdna3 = /^gfx1[12]/.test(gfx)
  const hasDots = isMatrix || isRdna3 || gfx === "gfx906" || /^gfx10(?:11|12|3.)$/.test(gfx)
  return [
    "fp32",
    ...when(gfx === "gfx942", "tf32"),
    ...when(gfx !== "gfx803", "fp16"),
    ...when(isMatrix || isRdna3, "bf16"),
    ...when(/^gfx(?:942|950|12)/.test(gfx), "fp8"),
    ...when(gfx === "gfx950", "fp6", "fp4"),
    ...when(hasDots, "int8"),
    ...when(isRdna3, "int4"),
  ]
}

/** By Metal's families (Metal feature set tables): 16-bit floats everywhere, BF16 from Apple6 on, which all of these are. */
const appleFormats: readonly NumberFormat[] = ["fp32", "fp16", "bf16"]

function when(condition: boolean, ...formats: readonly NumberFormat[]): readonly NumberFormat[] {
  return condition ? formats : none
}

/**
 * Number formats that the device multiplies in units of its own, without unpacking them to a wider format first. The
 * rule is the generation's: compute capability, gfx name or Metal family; of other vendors' devices, the formats whose
 * rate is known.
 *
 * @returns formats from wide to narrow, integers last
 * @example
 * ```ts
 * nativeFormats(rtx4090) // ["fp32", "tf32", "fp16", "bf16", "fp8", "int8", "int4"]
 * ```
 */
export function nativeFormats(hardware: Hardware): readonly NumberFormat[] {
  const { computeCapability, gfx, metalFamily, rates } = hardware
  if (computeCapability) return cudaFormats(Number(computeCapability))
  if (gfx) return amdFormats(gfx)
  if (metalFamily) return appleFormats
  const formats: readonly NumberFormat[] = ["fp32", "tf32", "fp16", "bf16", "fp8", "fp6", "fp4", "int8", "int4"]
  return formats.filter((format) => rates[format] !== undefined)
}
