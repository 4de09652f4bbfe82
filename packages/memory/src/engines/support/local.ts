import type { SupportRule } from "./rule.ts"

const mlxSource = {
  where: "ml-explore/mlx@846d1762 mlx/backend/metal/quantized.metal, fp_quantized.metal",
  date: "2026-11-23",
}
const exlSource = {
  where: "turboderp-org/exllamav3@4f8ad012 exllamav3_ext/quant/exl3_devctx.cu, README.md",
  date: "2026-11-23",
}
const bnbSource = {
  where: "bitsandbytes-foundation/bitsandbytes@95f9af30 docs/source/installation.mdx",
  date: "2026-11-23",
}
const gptqSource = { where: "ModelCloud/GPTQModel@f4c327a1 gptqmodel/nn_modules/qlinear", date: "2026-11-23" }
const hqqSource = { where: "mobiusml/hqq@e0b1d00e Readme.md", date: "2026-11-23" }
const nvidia = (least?: number, below?: number) => ({ vendor: "nvidia", from: least, below }) as const

export const mlxSupport: readonly SupportRule[] = [
  {
    formats: ["mlx", "mxfp4", "mxfp8", "nvfp4", "16-bit"],
    on: { vendor: "apple" },
    runs: "native",
    kernel: "quantized and fp_quantized",
    why: "2, 3, 4, 5, 6 and 8 bits, and the MX and NV floats",
    source: mlxSource,
  },
  {
    formats: ["mlx", "16-bit"],
    on: nvidia(7.5),
    runs: "native",
    kernel: "qmv, qmm of CUDA",
    why: "MLX for CUDA",
    source: mlxSource,
  },
  {
    formats: ["gguf", "awq", "gptq", "exl2", "exl3", "bitsandbytes"],
    on: { vendor: "apple" },
    runs: "no",
    why: "mlx-lm loads its own packing, and converts others first",
    source: mlxSource,
  },
]

export const exllamaSupport: readonly SupportRule[] = [
  {
    formats: ["exl3", "16-bit"],
    on: nvidia(8),
    runs: "native",
    kernel: "EXL3 GEMM",
    why: "tuned for Ampere, Ada, Hopper and Blackwell",
    source: exlSource,
  },
  {
    formats: ["exl3", "16-bit"],
    on: nvidia(7.5, 8),
    runs: "native",
    kernel: "EXL3 GEMM",
    why: "runs untuned before Ampere",
    source: exlSource,
  },
  ...(["amd", "apple", "intel", "cpu"] as const).map(
    (vendor): SupportRule => ({
      formats: ["exl3"],
      on: { vendor },
      runs: "no",
      why: "NVIDIA's devices alone",
      source: exlSource,
    }),
  ),
]

export const transformersSupport: readonly SupportRule[] = [
  { formats: ["16-bit"], on: nvidia(7), runs: "native", kernel: "cuBLAS", why: "16-bit units", source: gptqSource },
  {
    formats: ["bitsandbytes"],
    on: nvidia(7.5),
    runs: "fallback",
    kernel: "bitsandbytes",
    why: "NF4 is decoded to 16 bits; LLM.int8() needs 7.5",
    source: bnbSource,
  },
  {
    formats: ["bitsandbytes"],
    on: nvidia(6, 7.5),
    runs: "fallback",
    kernel: "bitsandbytes",
    why: "NF4 alone",
    source: bnbSource,
  },
  ...(["amd", "apple", "intel", "cpu"] as const).map(
    (vendor): SupportRule => ({
      formats: ["bitsandbytes"],
      on: { vendor },
      runs: "fallback",
      kernel: "bitsandbytes",
      why: "decoded to 16 bits",
      source: bnbSource,
    }),
  ),
  {
    formats: ["gptq"],
    on: nvidia(7.5),
    runs: "native",
    kernel: "Marlin of GPTQModel",
    why: "four and eight bits, symmetric",
    source: gptqSource,
  },
  {
    formats: ["gptq"],
    on: nvidia(0, 7.5),
    runs: "native",
    kernel: "ExLlamaV2 or Triton",
    why: "Marlin needs 7.5",
    source: gptqSource,
  },
  { formats: ["awq"], on: nvidia(7.5), runs: "native", kernel: "AWQ GEMM", why: "four bits", source: gptqSource },
  {
    formats: ["awq"],
    on: { vendor: "amd" },
    runs: "native",
    kernel: "AWQ GEMM",
    why: "four bits, ROCm",
    source: gptqSource,
  },
  {
    formats: ["hqq"],
    on: nvidia(7),
    runs: "fallback",
    kernel: "gemlite, or PyTorch",
    why: "decoded by the backend",
    source: hqqSource,
  },
]
