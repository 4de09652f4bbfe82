import type { Source } from "../source.ts"

// Sources that many entries share; each entry ships only those that it names.

export const amdgpuIds: Source = { where: "Debian libdrm-common 2.4.114 amdgpu.ids", date: "2026-11-23" }
export const appleMemoryOptions: Source = {
  where: "https://github.com/huggingface/huggingface.js pull 1937 (Apple memory options, cites support.apple.com)",
  date: "2026-11-23",
}
export const gpuPoet: Source = {
  where:
    "https://github.com/activescott/gpu-poet gpu-market-report-october-2026/page.tsx (eBay+Amazon, mean of 3 cheapest)",
  date: "2026-11-23",
}
export const gpuPoetAugust: Source = {
  where:
    "https://github.com/activescott/gpu-poet gpu-market-report-october-2026/page.tsx (eBay+Amazon, mean of 3 cheapest)",
  date: "2026-08",
}
export const gpuPoetSeptember: Source = {
  where:
    "https://github.com/activescott/gpu-poet gpu-market-report-october-2026/page.tsx (eBay+Amazon, mean of 3 cheapest)",
  date: "2026-09",
}
export const gpuhunt: Source = {
  where: "https://github.com/dstackai/gpuhunt@3584151 constraints.py",
  date: "2026-11-23",
}
export const huggingFaceHardware: Source = {
  where: "https://github.com/huggingface/huggingface.js@fe42e68 packages/tasks/src/hardware*.ts",
  date: "2026-11-23",
}
export const huggingFacePrices: Source = {
  where: "https://github.com/huggingface/huggingface.js@fe42e68 hardware-nvidia.ts (rounded)",
  date: "2026-11-23",
}
export const llmfit: Source = { where: "https://github.com/AlexsJones/llmfit@3f44fd3 hardware.rs", date: "2026-11-23" }
export const metalBenchmarks: Source = {
  where: "https://github.com/philipturner/metal-benchmarks@dc2adc6 README (cores, clocks, GFLOPS)",
  date: "2026-11-23",
}
export const mlEngineering: Source = {
  where:
    "https://github.com/stas00/ml-engineering@744d01e compute/accelerator/README.md (vendor pages re-read 2026-07/08)",
  date: "2026-11-23",
}
export const mlEngineeringNetwork: Source = {
  where: "https://github.com/stas00/ml-engineering@744d01e network/README.md",
  date: "2026-11-23",
}
export const nvidiaSmi: Source = { where: "nvidia-smi output in public repositories", date: "2026-11-23" }
export const openKernelModules: Source = {
  where: "https://github.com/NVIDIA/open-gpu-kernel-modules@df1c9a3 README.md (supported GPU names and PCI ids)",
  date: "2026-11-23",
}
export const rightNow: Source = {
  where:
    "RightNow-GPU-Database (github:reox007/RightNow-GPU-Database@77fae385 data/all-gpus.json; TechPowerUp-derived)",
  date: "2026-11-23",
}
export const rightNowDatabase: Source = {
  where: "RightNow-GPU-Database (github:reox007/RightNow-GPU-Database@77fae385; TechPowerUp-derived)",
  date: "2026-11-23",
}
export const rocmSpecs: Source = {
  where: "https://github.com/ROCm/ROCm@e396b48 docs/reference/gpu-arch-specs.rst",
  date: "2026-11-23",
}
export const techPowerUp: Source = {
  where: "TechPowerUp via RightNow-GPU-Database (github:reox007/RightNow-GPU-Database@77fae385; TechPowerUp-derived)",
  date: "2026-11-23",
}
export const techPowerUpPages: Source = {
  where: "https://www.techpowerup.com/gpu-specs/ (via RightNow-GPU-Database)",
  date: "2026-11-23",
}
