import { instinctMi210 } from "./amd-instinct-mi210.ts"
import { instinctMi300x } from "./amd-instinct-mi300x.ts"
import { instinctMi325x } from "./amd-instinct-mi325x.ts"
import { instinctMi355x } from "./amd-instinct-mi355x.ts"
import { aiProR9700 } from "./amd-radeon-ai-pro-r9700.ts"
import { rx7900Xtx } from "./amd-radeon-rx-7900-xtx.ts"
import { ryzenAiMaxPlus395 } from "./amd-ryzen-ai-max-plus-395.ts"
import { m1Ultra48gpu } from "./apple-m1-ultra-48gpu.ts"
import { m1Ultra64gpu } from "./apple-m1-ultra-64gpu.ts"
import { m2Max38gpu } from "./apple-m2-max-38gpu.ts"
import { m2Ultra60gpu } from "./apple-m2-ultra-60gpu.ts"
import { m2Ultra76gpu } from "./apple-m2-ultra-76gpu.ts"
import { m3Max40gpu } from "./apple-m3-max-40gpu.ts"
import { m3Ultra60gpu } from "./apple-m3-ultra-60gpu.ts"
import { m3Ultra80gpu } from "./apple-m3-ultra-80gpu.ts"
import { m4Max40gpu } from "./apple-m4-max-40gpu.ts"
import { m4Pro20gpu } from "./apple-m4-pro-20gpu.ts"
import { m5Max40gpu } from "./apple-m5-max-40gpu.ts"
import type { Hardware } from "./hardware.ts"
import { a100Pcie80gb } from "./nvidia-a100-pcie-80gb.ts"
import { a100Sxm4_80gb } from "./nvidia-a100-sxm4-80gb.ts"
import { a100x } from "./nvidia-a100x.ts"
import { a800Pcie80gb } from "./nvidia-a800-pcie-80gb.ts"
import { a800Sxm4_80gb } from "./nvidia-a800-sxm4-80gb.ts"
import { b200Sxm180gb } from "./nvidia-b200-sxm-180gb.ts"
import { b300Sxm } from "./nvidia-b300-sxm.ts"
import { gb10 } from "./nvidia-gb10.ts"
import { rtx3090 } from "./nvidia-geforce-rtx-3090.ts"
import { rtx4090 } from "./nvidia-geforce-rtx-4090.ts"
import { rtx5090 } from "./nvidia-geforce-rtx-5090.ts"
import { gh200_96gb } from "./nvidia-gh200-96gb.ts"
import { h100Cnx } from "./nvidia-h100-cnx.ts"
import { h100Nvl94gb } from "./nvidia-h100-nvl-94gb.ts"
import { h100Pcie80gb } from "./nvidia-h100-pcie-80gb.ts"
import { h100Sxm5_64gb } from "./nvidia-h100-sxm5-64gb.ts"
import { h100Sxm5_80gb } from "./nvidia-h100-sxm5-80gb.ts"
import { h100Sxm5_94gb } from "./nvidia-h100-sxm5-94gb.ts"
import { h200Nvl } from "./nvidia-h200-nvl.ts"
import { h200Sxm141gb } from "./nvidia-h200-sxm-141gb.ts"
import { h800Pcie80gb } from "./nvidia-h800-pcie-80gb.ts"
import { h800Sxm5 } from "./nvidia-h800-sxm5.ts"
import { jetsonAgxOrin64gb } from "./nvidia-jetson-agx-orin-64gb.ts"
import { jetsonT4000 } from "./nvidia-jetson-t4000.ts"
import { l40s } from "./nvidia-l40s.ts"
import { rtx6000AdaGeneration } from "./nvidia-rtx-6000-ada-generation.ts"
import { rtx6000d } from "./nvidia-rtx-6000d.ts"
import { rtxA6000 } from "./nvidia-rtx-a6000.ts"
import { rtxPro5000_72gbBlackwell } from "./nvidia-rtx-pro-5000-72gb-blackwell.ts"
import { rtxPro6000BlackwellWorkstationEdition } from "./nvidia-rtx-pro-6000-blackwell-workstation-edition.ts"

/** Every accelerator of the catalogue. */
export const hardwareCatalogue: readonly Hardware[] = [
  instinctMi210,
  instinctMi300x,
  instinctMi325x,
  instinctMi355x,
  aiProR9700,
  rx7900Xtx,
  ryzenAiMaxPlus395,
  m1Ultra48gpu,
  m1Ultra64gpu,
  m2Max38gpu,
  m2Ultra60gpu,
  m2Ultra76gpu,
  m3Max40gpu,
  m3Ultra60gpu,
  m3Ultra80gpu,
  m4Max40gpu,
  m4Pro20gpu,
  m5Max40gpu,
  a100Pcie80gb,
  a100Sxm4_80gb,
  a100x,
  a800Pcie80gb,
  a800Sxm4_80gb,
  b200Sxm180gb,
  b300Sxm,
  gb10,
  rtx3090,
  rtx4090,
  rtx5090,
  gh200_96gb,
  h100Cnx,
  h100Nvl94gb,
  h100Pcie80gb,
  h100Sxm5_64gb,
  h100Sxm5_80gb,
  h100Sxm5_94gb,
  h200Nvl,
  h200Sxm141gb,
  h800Pcie80gb,
  h800Sxm5,
  jetsonAgxOrin64gb,
  jetsonT4000,
  l40s,
  rtx6000AdaGeneration,
  rtx6000d,
  rtxA6000,
  rtxPro5000_72gbBlackwell,
  rtxPro6000BlackwellWorkstationEdition,
]
