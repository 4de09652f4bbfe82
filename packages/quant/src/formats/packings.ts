import { awq } from "./checkpoint/awq.ts"
import { bitsAndBytesInt8, fourBitPacking } from "./checkpoint/bitsandbytes.ts"
import { packedIntegers } from "./checkpoint/compressed-tensors.ts"
import { exl2Average } from "./checkpoint/exl2.ts"
import { exl3 } from "./checkpoint/exl3.ts"
import { plain } from "./checkpoint/float.ts"
import { fp8Block, fp8Channel, fp8Tensor } from "./checkpoint/fp8.ts"
import { gptq } from "./checkpoint/gptq.ts"
import { hqq, hqqBits } from "./checkpoint/hqq.ts"
import { int8Channel } from "./checkpoint/int8.ts"
import { isMlxQuantization, mlxModes, mlxPacking } from "./checkpoint/mlx.ts"
import { mxfp4Packed, mxfp6, mxfp8 } from "./checkpoint/mxfp.ts"
import { nvfp4Packed } from "./checkpoint/nvfp4.ts"
import type { Packing } from "./checkpoint/packing.ts"

const compressedTensors =
  "vllm-project/compressed-tensors 0.18.0 src/compressed_tensors/compressors/naive_quantized/base.py"

/** Group sizes that tools offer; `undefined` is a whole row. */
const groups = [32, 64, 128, undefined] as const

function integers(): readonly Packing[] {
  return [
    ...([2, 3, 4, 8] as const).flatMap((bits) => groups.map((groupSize) => gptq({ bits, groupSize }))),
    ...groups.map((groupSize) => awq({ groupSize })),
    ...[true, false].flatMap((symmetric) => [
      ...groups.map((groupSize) => packedIntegers({ bits: 4, groupSize, symmetric, scaleType: "BF16" })),
      // Bytes with a scale for each row are not packed.
      ...[32, 64, 128].map((groupSize) => packedIntegers({ bits: 8, groupSize, symmetric, scaleType: "BF16" })),
    ]),
    ...[true, false].map((symmetric) => int8Channel({ symmetric, scaleType: "BF16" })),
  ]
}

function mlx(): readonly Packing[] {
  const all = mlxModes.flatMap((mode) =>
    [2, 3, 4, 5, 6, 8].flatMap((bits) => [16, 32, 64, 128].map((groupSize) => ({ mode, bits, groupSize }))),
  )
  return all.filter(isMlxQuantization).map((quantization) => mlxPacking(quantization, "BF16"))
}

/**
 * The ways to store a matrix in a checkpoint that tools offer by name, each in its usual variant: scales in the type
 * that most files have them in.
 *
 * @example
 * ```ts
 * packings().find(({ name }) => name === "gptq-4-128")?.bitsPerWeight // 4.15625
 * ```
 */
export function packings(): readonly Packing[] {
  const nested = [false, true]
  return [
    ...(["F32", "F16", "BF16"] as const).map(plain),
    fp8Tensor({ scaleType: "BF16", staticActivations: false, scaleShape: [1], source: compressedTensors }),
    fp8Channel({ scaleType: "BF16", source: compressedTensors }),
    fp8Block({
      block: [128, 128],
      scaleType: "F32",
      scaleName: "weight_scale_inv",
      source: "huggingface/transformers@0095b976 src/transformers/integrations/finegrained_fp8.py, FP8Linear",
    }),
    ...integers(),
    ...nested.flatMap((each) =>
      (["nf4", "fp4"] as const).map((kind) => fourBitPacking({ kind, nested: each, floatType: "bfloat16" })),
    ),
    bitsAndBytesInt8,
    ...hqqBits.flatMap((bits) => [16, 32, 64, 128].map((groupSize) => hqq({ bits, groupSize, floatType: "BF16" }))),
    // Averages that most published conversions have; any other can be asked for.
    ...[2.5, 3, 3.5, 4, 4.25, 5, 6, 8].map(exl2Average),
    ...[1, 2, 3, 4, 5, 6, 7, 8].map(exl3),
    ...mlx(),
    mxfp4Packed({ layout: "packed", source: compressedTensors.replace("naive_quantized", "mxfp4") }),
    mxfp6("e2m3"),
    mxfp6("e3m2"),
    mxfp8,
    nvfp4Packed({ activations: true, layout: "modelopt" }),
  ]
}
