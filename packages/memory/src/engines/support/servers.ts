import type { SupportRule } from "./rule.ts"

const docs = { where: "sgl-project/sglang@0f4513c2 docs/advanced_features/quantization.md", date: "2026-11-23" }
const matrix = { where: "https://nvidia.github.io/Model-Optimizer/guides/0_support_matrix.html", date: "2026-11-23" }
const llmDocs = { where: "https://nvidia.github.io/TensorRT-LLM/features/quantization.html", date: "2026-11-23" }
const nvidia = (least?: number, below?: number) => ({ vendor: "nvidia", from: least, below }) as const
const amd = { vendor: "amd" } as const

export const sglangSupport: readonly SupportRule[] = [
  { formats: ["16-bit"], on: nvidia(7.5), runs: "native", kernel: "cuBLAS", why: "16-bit units", source: docs },
  { formats: ["16-bit"], on: amd, runs: "native", kernel: "hipBLASLt", why: "16-bit units", source: docs },
  {
    formats: ["awq", "gptq"],
    on: nvidia(7.5),
    runs: "native",
    kernel: "Marlin",
    why: "decoded inside the kernel",
    source: docs,
  },
  {
    formats: ["awq", "gptq"],
    on: amd,
    runs: "native",
    kernel: "Triton",
    why: "decoded inside the kernel",
    source: docs,
  },
  {
    formats: ["fp8-block"],
    on: nvidia(9),
    runs: "native",
    kernel: "DeepGEMM, FlashInfer or CUTLASS; Triton on 12.0",
    why: "FP8 units",
    source: docs,
  },
  {
    formats: ["fp8", "fp8-block"],
    on: nvidia(8.9),
    runs: "native",
    kernel: "CUTLASS or Triton",
    why: "FP8 units from 8.9",
    source: docs,
  },
  {
    formats: ["fp8", "fp8-block"],
    on: amd,
    runs: "native",
    kernel: "AITER or Triton",
    why: "FP8 on AMD",
    source: docs,
  },
  {
    formats: ["nvfp4"],
    on: nvidia(10),
    runs: "native",
    kernel: "FlashInfer cuDNN or CUTLASS",
    why: "FP4 units from 10.0",
    source: docs,
  },
  {
    formats: ["nvfp4"],
    on: { vendor: "amd", gfx: ["gfx90a", "gfx94"] },
    runs: "fallback",
    kernel: "Petit",
    why: "weight-only",
    source: docs,
  },
  { formats: ["nvfp4"], on: nvidia(0, 10), runs: "no", why: "needs 10.0", source: docs },
  {
    formats: ["mxfp4"],
    on: { vendor: "amd", gfx: ["gfx94", "gfx95"] },
    runs: "native",
    kernel: "AITER",
    why: "CDNA 3 and 4",
    source: docs,
  },
  {
    formats: ["mxfp4"],
    on: nvidia(10),
    runs: "native",
    kernel: "FlashInfer",
    why: "FP4 units from 10.0",
    source: docs,
  },
  { formats: ["int8"], on: nvidia(7.5), runs: "native", kernel: "CUTLASS", why: "8-bit units", source: docs },
  { formats: ["gguf"], on: nvidia(7), runs: "native", kernel: "kernels of GGUF", why: "NVIDIA alone", source: docs },
  { formats: ["gguf"], on: amd, runs: "no", why: "NVIDIA alone", source: docs },
  {
    formats: ["bitsandbytes"],
    on: nvidia(7),
    runs: "fallback",
    kernel: "bitsandbytes",
    why: "decoded to 16 bits",
    source: docs,
  },
]

export const tensorrtLlmSupport: readonly SupportRule[] = [
  { formats: ["16-bit"], on: nvidia(8), runs: "native", kernel: "cuBLAS", why: "16-bit units", source: llmDocs },
  {
    formats: ["nvfp4"],
    on: nvidia(10),
    runs: "native",
    kernel: "FP4 of Blackwell",
    why: "FP4 per block, weights and activations",
    source: matrix,
  },
  { formats: ["nvfp4"], on: nvidia(0, 10), runs: "no", why: "Blackwell and later", source: matrix },
  {
    formats: ["fp8", "fp8-block"],
    on: nvidia(8.9),
    runs: "native",
    kernel: "FP8 of Ada and later",
    why: "FP8 units",
    source: matrix,
  },
  { formats: ["fp8", "fp8-block"], on: nvidia(0, 8.9), runs: "no", why: "Ada and later", source: matrix },
  { formats: ["awq", "gptq"], on: nvidia(8), runs: "native", kernel: "W4A16", why: "Ampere and later", source: matrix },
  { formats: ["w4a8"], on: nvidia(8.9), runs: "native", kernel: "W4A8", why: "Ada and later", source: matrix },
  { formats: ["int8"], on: nvidia(8), runs: "native", kernel: "SmoothQuant", why: "Ampere and later", source: matrix },
  ...(["amd", "apple", "intel", "cpu"] as const).map(
    (vendor): SupportRule => ({
      formats: ["16-bit", "fp8", "fp8-block", "nvfp4", "awq", "gptq", "int8", "w4a8"],
      on: { vendor },
      runs: "no",
      why: "NVIDIA's devices alone",
      source: llmDocs,
    }),
  ),
]
