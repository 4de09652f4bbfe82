// Generated from the entries in this folder by scripts/hardware-generate.ts; do not edit.

import { instinctMi25 } from "./amd-instinct-mi25.ts"
import { instinctMi50_16gb } from "./amd-instinct-mi50-16gb.ts"
import { instinctMi50_32gb } from "./amd-instinct-mi50-32gb.ts"
import { instinctMi60 } from "./amd-instinct-mi60.ts"
import { instinctMi100 } from "./amd-instinct-mi100.ts"
import { instinctMi210 } from "./amd-instinct-mi210.ts"
import { instinctMi250 } from "./amd-instinct-mi250.ts"
import { instinctMi250x } from "./amd-instinct-mi250x.ts"
import { instinctMi300a } from "./amd-instinct-mi300a.ts"
import { instinctMi300x } from "./amd-instinct-mi300x.ts"
import { instinctMi308x } from "./amd-instinct-mi308x.ts"
import { instinctMi325x } from "./amd-instinct-mi325x.ts"
import { instinctMi350x } from "./amd-instinct-mi350x.ts"
import { instinctMi355x } from "./amd-instinct-mi355x.ts"
import { instinctMi430x } from "./amd-instinct-mi430x.ts"
import { instinctMi440x } from "./amd-instinct-mi440x.ts"
import { instinctMi455x } from "./amd-instinct-mi455x.ts"
import { radeon760m } from "./amd-radeon-760m.ts"
import { radeon780m } from "./amd-radeon-780m.ts"
import { radeon860m } from "./amd-radeon-860m.ts"
import { radeon880m } from "./amd-radeon-880m.ts"
import { radeon890m } from "./amd-radeon-890m.ts"
import { aiPro9600d } from "./amd-radeon-ai-pro-9600d.ts"
import { aiProR9700 } from "./amd-radeon-ai-pro-r9700.ts"
import { aiProR9700s } from "./amd-radeon-ai-pro-r9700s.ts"
import { radeonProSsg } from "./amd-radeon-pro-ssg.ts"
import { radeonProV340_16gb } from "./amd-radeon-pro-v340-16gb.ts"
import { radeonProV520 } from "./amd-radeon-pro-v520.ts"
import { radeonProV620 } from "./amd-radeon-pro-v620.ts"
import { radeonProV710 } from "./amd-radeon-pro-v710.ts"
import { radeonProVegaIi } from "./amd-radeon-pro-vega-ii.ts"
import { radeonProVegaIiDuo } from "./amd-radeon-pro-vega-ii-duo.ts"
import { radeonProVii } from "./amd-radeon-pro-vii.ts"
import { radeonProW5500 } from "./amd-radeon-pro-w5500.ts"
import { radeonProW5700 } from "./amd-radeon-pro-w5700.ts"
import { radeonProW6400 } from "./amd-radeon-pro-w6400.ts"
import { radeonProW6600 } from "./amd-radeon-pro-w6600.ts"
import { radeonProW6600x } from "./amd-radeon-pro-w6600x.ts"
import { radeonProW6800 } from "./amd-radeon-pro-w6800.ts"
import { radeonProW6800x } from "./amd-radeon-pro-w6800x.ts"
import { radeonProW6800xDuo } from "./amd-radeon-pro-w6800x-duo.ts"
import { radeonProW6900x } from "./amd-radeon-pro-w6900x.ts"
import { radeonProW7500 } from "./amd-radeon-pro-w7500.ts"
import { radeonProW7600 } from "./amd-radeon-pro-w7600.ts"
import { radeonProW7700 } from "./amd-radeon-pro-w7700.ts"
import { radeonProW7800 } from "./amd-radeon-pro-w7800.ts"
import { radeonProW7800_48gb } from "./amd-radeon-pro-w7800-48gb.ts"
import { radeonProW7900 } from "./amd-radeon-pro-w7900.ts"
import { radeonProW7900d } from "./amd-radeon-pro-w7900d.ts"
import { rx570 } from "./amd-radeon-rx-570.ts"
import { rx580 } from "./amd-radeon-rx-580.ts"
import { rx590 } from "./amd-radeon-rx-590.ts"
import { rx5500Xt } from "./amd-radeon-rx-5500-xt.ts"
import { rx5500m } from "./amd-radeon-rx-5500m.ts"
import { rx5600Xt } from "./amd-radeon-rx-5600-xt.ts"
import { rx5600m } from "./amd-radeon-rx-5600m.ts"
import { rx5700 } from "./amd-radeon-rx-5700.ts"
import { rx5700Xt } from "./amd-radeon-rx-5700-xt.ts"
import { rx5700m } from "./amd-radeon-rx-5700m.ts"
import { rx6400 } from "./amd-radeon-rx-6400.ts"
import { rx6450m } from "./amd-radeon-rx-6450m.ts"
import { rx6500Xt } from "./amd-radeon-rx-6500-xt.ts"
import { rx6500m } from "./amd-radeon-rx-6500m.ts"
import { rx6550m } from "./amd-radeon-rx-6550m.ts"
import { rx6550s } from "./amd-radeon-rx-6550s.ts"
import { rx6600 } from "./amd-radeon-rx-6600.ts"
import { rx6600Le } from "./amd-radeon-rx-6600-le.ts"
import { rx6600Xt } from "./amd-radeon-rx-6600-xt.ts"
import { rx6600m } from "./amd-radeon-rx-6600m.ts"
import { rx6600s } from "./amd-radeon-rx-6600s.ts"
import { rx6650Xt } from "./amd-radeon-rx-6650-xt.ts"
import { rx6650m } from "./amd-radeon-rx-6650m.ts"
import { rx6650mXt } from "./amd-radeon-rx-6650m-xt.ts"
import { rx6700 } from "./amd-radeon-rx-6700.ts"
import { rx6700Xt } from "./amd-radeon-rx-6700-xt.ts"
import { rx6700m } from "./amd-radeon-rx-6700m.ts"
import { rx6700s } from "./amd-radeon-rx-6700s.ts"
import { rx6750Gre10gb } from "./amd-radeon-rx-6750-gre-10gb.ts"
import { rx6750Gre12gb } from "./amd-radeon-rx-6750-gre-12gb.ts"
import { rx6750Xt } from "./amd-radeon-rx-6750-xt.ts"
import { rx6800 } from "./amd-radeon-rx-6800.ts"
import { rx6800Xt } from "./amd-radeon-rx-6800-xt.ts"
import { rx6800m } from "./amd-radeon-rx-6800m.ts"
import { rx6800s } from "./amd-radeon-rx-6800s.ts"
import { rx6850mXt } from "./amd-radeon-rx-6850m-xt.ts"
import { rx6900Xt } from "./amd-radeon-rx-6900-xt.ts"
import { rx6950Xt } from "./amd-radeon-rx-6950-xt.ts"
import { rx7400 } from "./amd-radeon-rx-7400.ts"
import { rx7600 } from "./amd-radeon-rx-7600.ts"
import { rx7600Xt } from "./amd-radeon-rx-7600-xt.ts"
import { rx7600m } from "./amd-radeon-rx-7600m.ts"
import { rx7600mXt } from "./amd-radeon-rx-7600m-xt.ts"
import { rx7600s } from "./amd-radeon-rx-7600s.ts"
import { rx7650Gre } from "./amd-radeon-rx-7650-gre.ts"
import { rx7700 } from "./amd-radeon-rx-7700.ts"
import { rx7700Xt } from "./amd-radeon-rx-7700-xt.ts"
import { rx7700s } from "./amd-radeon-rx-7700s.ts"
import { rx7800Xt } from "./amd-radeon-rx-7800-xt.ts"
import { rx7800m } from "./amd-radeon-rx-7800m.ts"
import { rx7900Gre } from "./amd-radeon-rx-7900-gre.ts"
import { rx7900Xt } from "./amd-radeon-rx-7900-xt.ts"
import { rx7900Xtx } from "./amd-radeon-rx-7900-xtx.ts"
import { rx7900m } from "./amd-radeon-rx-7900m.ts"
import { rx9060 } from "./amd-radeon-rx-9060.ts"
import { rx9060Xt8gb } from "./amd-radeon-rx-9060-xt-8gb.ts"
import { rx9060Xt16gb } from "./amd-radeon-rx-9060-xt-16gb.ts"
import { rx9070 } from "./amd-radeon-rx-9070.ts"
import { rx9070Gre } from "./amd-radeon-rx-9070-gre.ts"
import { rx9070Gre16gb } from "./amd-radeon-rx-9070-gre-16gb.ts"
import { rx9070Xt } from "./amd-radeon-rx-9070-xt.ts"
import { rxVega56 } from "./amd-radeon-rx-vega-56.ts"
import { rxVega64 } from "./amd-radeon-rx-vega-64.ts"
import { radeonVegaFrontierEdition } from "./amd-radeon-vega-frontier-edition.ts"
import { radeonVii } from "./amd-radeon-vii.ts"
import { ryzenAiMax385 } from "./amd-ryzen-ai-max-385.ts"
import { ryzenAiMax390 } from "./amd-ryzen-ai-max-390.ts"
import { ryzenAiMaxPlus395 } from "./amd-ryzen-ai-max-plus-395.ts"
import { ryzenAiMaxPlus495 } from "./amd-ryzen-ai-max-plus-495.ts"
import { a18Pro5gpu } from "./apple-a18-pro-5gpu.ts"
import { m1_7gpu } from "./apple-m1-7gpu.ts"
import { m1_8gpu } from "./apple-m1-8gpu.ts"
import { m1Max24gpu } from "./apple-m1-max-24gpu.ts"
import { m1Max32gpu } from "./apple-m1-max-32gpu.ts"
import { m1Pro14gpu } from "./apple-m1-pro-14gpu.ts"
import { m1Pro16gpu } from "./apple-m1-pro-16gpu.ts"
import { m1Ultra48gpu } from "./apple-m1-ultra-48gpu.ts"
import { m1Ultra64gpu } from "./apple-m1-ultra-64gpu.ts"
import { m2_8gpu } from "./apple-m2-8gpu.ts"
import { m2_10gpu } from "./apple-m2-10gpu.ts"
import { m2Max30gpu } from "./apple-m2-max-30gpu.ts"
import { m2Max38gpu } from "./apple-m2-max-38gpu.ts"
import { m2Pro16gpu } from "./apple-m2-pro-16gpu.ts"
import { m2Pro19gpu } from "./apple-m2-pro-19gpu.ts"
import { m2Ultra60gpu } from "./apple-m2-ultra-60gpu.ts"
import { m2Ultra76gpu } from "./apple-m2-ultra-76gpu.ts"
import { m3_8gpu } from "./apple-m3-8gpu.ts"
import { m3_10gpu } from "./apple-m3-10gpu.ts"
import { m3Max30gpu } from "./apple-m3-max-30gpu.ts"
import { m3Max40gpu } from "./apple-m3-max-40gpu.ts"
import { m3Pro14gpu } from "./apple-m3-pro-14gpu.ts"
import { m3Pro18gpu } from "./apple-m3-pro-18gpu.ts"
import { m3Ultra60gpu } from "./apple-m3-ultra-60gpu.ts"
import { m3Ultra80gpu } from "./apple-m3-ultra-80gpu.ts"
import { m4_8gpu } from "./apple-m4-8gpu.ts"
import { m4_10gpu } from "./apple-m4-10gpu.ts"
import { m4Max32gpu } from "./apple-m4-max-32gpu.ts"
import { m4Max40gpu } from "./apple-m4-max-40gpu.ts"
import { m4Pro16gpu } from "./apple-m4-pro-16gpu.ts"
import { m4Pro20gpu } from "./apple-m4-pro-20gpu.ts"
import { m5_8gpu } from "./apple-m5-8gpu.ts"
import { m5_10gpu } from "./apple-m5-10gpu.ts"
import { m5Max32gpu } from "./apple-m5-max-32gpu.ts"
import { m5Max40gpu } from "./apple-m5-max-40gpu.ts"
import { m5Pro16gpu } from "./apple-m5-pro-16gpu.ts"
import { m5Pro20gpu } from "./apple-m5-pro-20gpu.ts"
import { inferentia2 } from "./aws-inferentia2.ts"
import { trainium1 } from "./aws-trainium1.ts"
import { trainium2 } from "./aws-trainium2.ts"
import { trainium3 } from "./aws-trainium3.ts"
import { wse3 } from "./cerebras-wse-3.ts"
import { tpu8i } from "./google-tpu-8i.ts"
import { tpu8t } from "./google-tpu-8t.ts"
import { tpuV4 } from "./google-tpu-v4.ts"
import { tpuV5e } from "./google-tpu-v5e.ts"
import { tpuV5p } from "./google-tpu-v5p.ts"
import { tpuV6e } from "./google-tpu-v6e.ts"
import { tpuV7 } from "./google-tpu-v7.ts"
import type { Hardware } from "./hardware.ts"
import { ascend950dt } from "./huawei-ascend-950dt.ts"
import { arc140t } from "./intel-arc-140t.ts"
import { arc140v } from "./intel-arc-140v.ts"
import { arcA310 } from "./intel-arc-a310.ts"
import { arcA380 } from "./intel-arc-a380.ts"
import { arcA580 } from "./intel-arc-a580.ts"
import { arcA730m } from "./intel-arc-a730m.ts"
import { arcA750 } from "./intel-arc-a750.ts"
import { arcA770_8gb } from "./intel-arc-a770-8gb.ts"
import { arcA770_16gb } from "./intel-arc-a770-16gb.ts"
import { arcA770m } from "./intel-arc-a770m.ts"
import { arcB570 } from "./intel-arc-b570.ts"
import { arcB580 } from "./intel-arc-b580.ts"
import { arcProA60 } from "./intel-arc-pro-a60.ts"
import { arcProB50 } from "./intel-arc-pro-b50.ts"
import { arcProB60 } from "./intel-arc-pro-b60.ts"
import { arcProB60Dual48gb } from "./intel-arc-pro-b60-dual-48gb.ts"
import { arcProB70 } from "./intel-arc-pro-b70.ts"
import { dataCenterGpuFlex170 } from "./intel-data-center-gpu-flex-170.ts"
import { dataCenterGpuMax1100 } from "./intel-data-center-gpu-max-1100.ts"
import { dataCenterGpuMax1550 } from "./intel-data-center-gpu-max-1550.ts"
import { gaudi2 } from "./intel-gaudi-2.ts"
import { gaudi3 } from "./intel-gaudi-3.ts"
import { a2 } from "./nvidia-a2.ts"
import { a10 } from "./nvidia-a10.ts"
import { a10g } from "./nvidia-a10g.ts"
import { a16PerGpu } from "./nvidia-a16-per-gpu.ts"
import { a30 } from "./nvidia-a30.ts"
import { a40 } from "./nvidia-a40.ts"
import { a100Pcie40gb } from "./nvidia-a100-pcie-40gb.ts"
import { a100Pcie80gb } from "./nvidia-a100-pcie-80gb.ts"
import { a100Sxm4_40gb } from "./nvidia-a100-sxm4-40gb.ts"
import { a100Sxm4_80gb } from "./nvidia-a100-sxm4-80gb.ts"
import { a100x } from "./nvidia-a100x.ts"
import { a800Pcie40gb } from "./nvidia-a800-pcie-40gb.ts"
import { a800Pcie80gb } from "./nvidia-a800-pcie-80gb.ts"
import { a800Sxm4_80gb } from "./nvidia-a800-sxm4-80gb.ts"
import { b100Sxm } from "./nvidia-b100-sxm.ts"
import { b200Sxm180gb } from "./nvidia-b200-sxm-180gb.ts"
import { b300Sxm } from "./nvidia-b300-sxm.ts"
import { cmp50hx } from "./nvidia-cmp-50hx.ts"
import { cmp90hx } from "./nvidia-cmp-90hx.ts"
import { cmp100hx210 } from "./nvidia-cmp-100hx-210.ts"
import { cmp170hx8gb } from "./nvidia-cmp-170hx-8gb.ts"
import { cmp170hx10gb } from "./nvidia-cmp-170hx-10gb.ts"
import { gb10 } from "./nvidia-gb10.ts"
import { gb200PerGpu } from "./nvidia-gb200-per-gpu.ts"
import { gb300PerGpu } from "./nvidia-gb300-per-gpu.ts"
import { gtx1050Ti } from "./nvidia-geforce-gtx-1050-ti.ts"
import { gtx1050TiWithMaxQDesign } from "./nvidia-geforce-gtx-1050-ti-with-max-q-design.ts"
import { gtx1050WithMaxQDesign } from "./nvidia-geforce-gtx-1050-with-max-q-design.ts"
import { gtx1060_6gb } from "./nvidia-geforce-gtx-1060-6gb.ts"
import { gtx1060_6gb9gbps } from "./nvidia-geforce-gtx-1060-6gb-9gbps.ts"
import { gtx1060Laptop } from "./nvidia-geforce-gtx-1060-laptop.ts"
import { gtx1060WithMaxQDesign } from "./nvidia-geforce-gtx-1060-with-max-q-design.ts"
import { gtx1070 } from "./nvidia-geforce-gtx-1070.ts"
import { gtx1070Laptop } from "./nvidia-geforce-gtx-1070-laptop.ts"
import { gtx1070Ti } from "./nvidia-geforce-gtx-1070-ti.ts"
import { gtx1070WithMaxQDesign } from "./nvidia-geforce-gtx-1070-with-max-q-design.ts"
import { gtx1080 } from "./nvidia-geforce-gtx-1080.ts"
import { gtx1080_11gbps } from "./nvidia-geforce-gtx-1080-11gbps.ts"
import { gtx1080Laptop } from "./nvidia-geforce-gtx-1080-laptop.ts"
import { gtx1080Ti } from "./nvidia-geforce-gtx-1080-ti.ts"
import { gtx1080WithMaxQDesign } from "./nvidia-geforce-gtx-1080-with-max-q-design.ts"
import { gtx1630 } from "./nvidia-geforce-gtx-1630.ts"
import { gtx1650 } from "./nvidia-geforce-gtx-1650.ts"
import { gtx1650Gddr6 } from "./nvidia-geforce-gtx-1650-gddr6.ts"
import { gtx1650Laptop } from "./nvidia-geforce-gtx-1650-laptop.ts"
import { gtx1650Super } from "./nvidia-geforce-gtx-1650-super.ts"
import { gtx1650TiLaptop } from "./nvidia-geforce-gtx-1650-ti-laptop.ts"
import { gtx1650TiWithMaxQDesign } from "./nvidia-geforce-gtx-1650-ti-with-max-q-design.ts"
import { gtx1650WithMaxQDesign } from "./nvidia-geforce-gtx-1650-with-max-q-design.ts"
import { gtx1660 } from "./nvidia-geforce-gtx-1660.ts"
import { gtx1660Super } from "./nvidia-geforce-gtx-1660-super.ts"
import { gtx1660Ti } from "./nvidia-geforce-gtx-1660-ti.ts"
import { gtx1660TiLaptop } from "./nvidia-geforce-gtx-1660-ti-laptop.ts"
import { gtx1660TiWithMaxQDesign } from "./nvidia-geforce-gtx-1660-ti-with-max-q-design.ts"
import { rtx2050Laptop } from "./nvidia-geforce-rtx-2050-laptop.ts"
import { rtx2050WithMaxQDesign } from "./nvidia-geforce-rtx-2050-with-max-q-design.ts"
import { rtx2060 } from "./nvidia-geforce-rtx-2060.ts"
import { rtx2060_12gb } from "./nvidia-geforce-rtx-2060-12gb.ts"
import { rtx2060Laptop } from "./nvidia-geforce-rtx-2060-laptop.ts"
import { rtx2060Super } from "./nvidia-geforce-rtx-2060-super.ts"
import { rtx2060SuperLaptop } from "./nvidia-geforce-rtx-2060-super-laptop.ts"
import { rtx2060WithMaxQDesign } from "./nvidia-geforce-rtx-2060-with-max-q-design.ts"
import { rtx2070 } from "./nvidia-geforce-rtx-2070.ts"
import { rtx2070Laptop } from "./nvidia-geforce-rtx-2070-laptop.ts"
import { rtx2070Super } from "./nvidia-geforce-rtx-2070-super.ts"
import { rtx2070SuperLaptop } from "./nvidia-geforce-rtx-2070-super-laptop.ts"
import { rtx2070SuperWithMaxQDesign } from "./nvidia-geforce-rtx-2070-super-with-max-q-design.ts"
import { rtx2070WithMaxQDesign } from "./nvidia-geforce-rtx-2070-with-max-q-design.ts"
import { rtx2080 } from "./nvidia-geforce-rtx-2080.ts"
import { rtx2080Laptop } from "./nvidia-geforce-rtx-2080-laptop.ts"
import { rtx2080Super } from "./nvidia-geforce-rtx-2080-super.ts"
import { rtx2080SuperLaptop } from "./nvidia-geforce-rtx-2080-super-laptop.ts"
import { rtx2080SuperWithMaxQDesign } from "./nvidia-geforce-rtx-2080-super-with-max-q-design.ts"
import { rtx2080Ti } from "./nvidia-geforce-rtx-2080-ti.ts"
import { rtx2080WithMaxQDesign } from "./nvidia-geforce-rtx-2080-with-max-q-design.ts"
import { rtx3050_4gb } from "./nvidia-geforce-rtx-3050-4gb.ts"
import { rtx3050_6gb } from "./nvidia-geforce-rtx-3050-6gb.ts"
import { rtx3050_8gb } from "./nvidia-geforce-rtx-3050-8gb.ts"
import { rtx3050ALaptopGpu } from "./nvidia-geforce-rtx-3050-a-laptop-gpu.ts"
import { rtx3050LaptopGpu } from "./nvidia-geforce-rtx-3050-laptop-gpu.ts"
import { rtx3050LaptopGpu4gb } from "./nvidia-geforce-rtx-3050-laptop-gpu-4gb.ts"
import { rtx3050LaptopGpu6gb } from "./nvidia-geforce-rtx-3050-laptop-gpu-6gb.ts"
import { rtx3050TiLaptopGpu } from "./nvidia-geforce-rtx-3050-ti-laptop-gpu.ts"
import { rtx3060_8gb } from "./nvidia-geforce-rtx-3060-8gb.ts"
import { rtx3060_12gb } from "./nvidia-geforce-rtx-3060-12gb.ts"
import { rtx3060LaptopGpu } from "./nvidia-geforce-rtx-3060-laptop-gpu.ts"
import { rtx3060Ti } from "./nvidia-geforce-rtx-3060-ti.ts"
import { rtx3060TiGddr6x } from "./nvidia-geforce-rtx-3060-ti-gddr6x.ts"
import { rtx3070 } from "./nvidia-geforce-rtx-3070.ts"
import { rtx3070LaptopGpu } from "./nvidia-geforce-rtx-3070-laptop-gpu.ts"
import { rtx3070Ti } from "./nvidia-geforce-rtx-3070-ti.ts"
import { rtx3070TiLaptopGpu } from "./nvidia-geforce-rtx-3070-ti-laptop-gpu.ts"
import { rtx3080 } from "./nvidia-geforce-rtx-3080.ts"
import { rtx3080_12gb } from "./nvidia-geforce-rtx-3080-12gb.ts"
import { rtx3080LaptopGpu } from "./nvidia-geforce-rtx-3080-laptop-gpu.ts"
import { rtx3080Ti } from "./nvidia-geforce-rtx-3080-ti.ts"
import { rtx3080TiLaptopGpu } from "./nvidia-geforce-rtx-3080-ti-laptop-gpu.ts"
import { rtx3090 } from "./nvidia-geforce-rtx-3090.ts"
import { rtx3090Ti } from "./nvidia-geforce-rtx-3090-ti.ts"
import { rtx4050LaptopGpu } from "./nvidia-geforce-rtx-4050-laptop-gpu.ts"
import { rtx4060 } from "./nvidia-geforce-rtx-4060.ts"
import { rtx4060LaptopGpu } from "./nvidia-geforce-rtx-4060-laptop-gpu.ts"
import { rtx4060Ti8gb } from "./nvidia-geforce-rtx-4060-ti-8gb.ts"
import { rtx4060Ti16gb } from "./nvidia-geforce-rtx-4060-ti-16gb.ts"
import { rtx4070 } from "./nvidia-geforce-rtx-4070.ts"
import { rtx4070Gddr6 } from "./nvidia-geforce-rtx-4070-gddr6.ts"
import { rtx4070LaptopGpu } from "./nvidia-geforce-rtx-4070-laptop-gpu.ts"
import { rtx4070Super } from "./nvidia-geforce-rtx-4070-super.ts"
import { rtx4070Ti } from "./nvidia-geforce-rtx-4070-ti.ts"
import { rtx4070TiSuper } from "./nvidia-geforce-rtx-4070-ti-super.ts"
import { rtx4080 } from "./nvidia-geforce-rtx-4080.ts"
import { rtx4080LaptopGpu } from "./nvidia-geforce-rtx-4080-laptop-gpu.ts"
import { rtx4080Super } from "./nvidia-geforce-rtx-4080-super.ts"
import { rtx4090 } from "./nvidia-geforce-rtx-4090.ts"
import { rtx4090D } from "./nvidia-geforce-rtx-4090-d.ts"
import { rtx4090LaptopGpu } from "./nvidia-geforce-rtx-4090-laptop-gpu.ts"
import { rtx5050 } from "./nvidia-geforce-rtx-5050.ts"
import { rtx5050LaptopGpu } from "./nvidia-geforce-rtx-5050-laptop-gpu.ts"
import { rtx5060 } from "./nvidia-geforce-rtx-5060.ts"
import { rtx5060LaptopGpu } from "./nvidia-geforce-rtx-5060-laptop-gpu.ts"
import { rtx5060Ti8gb } from "./nvidia-geforce-rtx-5060-ti-8gb.ts"
import { rtx5060Ti16gb } from "./nvidia-geforce-rtx-5060-ti-16gb.ts"
import { rtx5070 } from "./nvidia-geforce-rtx-5070.ts"
import { rtx5070LaptopGpu } from "./nvidia-geforce-rtx-5070-laptop-gpu.ts"
import { rtx5070Ti } from "./nvidia-geforce-rtx-5070-ti.ts"
import { rtx5070TiLaptopGpu } from "./nvidia-geforce-rtx-5070-ti-laptop-gpu.ts"
import { rtx5080 } from "./nvidia-geforce-rtx-5080.ts"
import { rtx5080LaptopGpu } from "./nvidia-geforce-rtx-5080-laptop-gpu.ts"
import { rtx5090 } from "./nvidia-geforce-rtx-5090.ts"
import { rtx5090D } from "./nvidia-geforce-rtx-5090-d.ts"
import { rtx5090DV2 } from "./nvidia-geforce-rtx-5090-d-v2.ts"
import { rtx5090LaptopGpu } from "./nvidia-geforce-rtx-5090-laptop-gpu.ts"
import { gh200_96gb } from "./nvidia-gh200-96gb.ts"
import { gh200_144gb } from "./nvidia-gh200-144gb.ts"
import { h20_3e141gb } from "./nvidia-h20-3e-141gb.ts"
import { h20_96gb } from "./nvidia-h20-96gb.ts"
import { h100Cnx } from "./nvidia-h100-cnx.ts"
import { h100Nvl94gb } from "./nvidia-h100-nvl-94gb.ts"
import { h100Pcie80gb } from "./nvidia-h100-pcie-80gb.ts"
import { h100Pcie96gb } from "./nvidia-h100-pcie-96gb.ts"
import { h100Sxm5_64gb } from "./nvidia-h100-sxm5-64gb.ts"
import { h100Sxm5_80gb } from "./nvidia-h100-sxm5-80gb.ts"
import { h100Sxm5_94gb } from "./nvidia-h100-sxm5-94gb.ts"
import { h100Sxm5_96gb } from "./nvidia-h100-sxm5-96gb.ts"
import { h200Nvl } from "./nvidia-h200-nvl.ts"
import { h200Sxm141gb } from "./nvidia-h200-sxm-141gb.ts"
import { h800Pcie80gb } from "./nvidia-h800-pcie-80gb.ts"
import { h800Sxm5 } from "./nvidia-h800-sxm5.ts"
import { jetsonAgxOrin32gb } from "./nvidia-jetson-agx-orin-32gb.ts"
import { jetsonAgxOrin64gb } from "./nvidia-jetson-agx-orin-64gb.ts"
import { jetsonAgxXavier32gb } from "./nvidia-jetson-agx-xavier-32gb.ts"
import { jetsonNano4gb } from "./nvidia-jetson-nano-4gb.ts"
import { jetsonOrinNano4gb } from "./nvidia-jetson-orin-nano-4gb.ts"
import { jetsonOrinNano8gb } from "./nvidia-jetson-orin-nano-8gb.ts"
import { jetsonOrinNanoSuper8gb } from "./nvidia-jetson-orin-nano-super-8gb.ts"
import { jetsonOrinNx8gb } from "./nvidia-jetson-orin-nx-8gb.ts"
import { jetsonOrinNx16gb } from "./nvidia-jetson-orin-nx-16gb.ts"
import { jetsonT4000 } from "./nvidia-jetson-t4000.ts"
import { jetsonT5000 } from "./nvidia-jetson-t5000.ts"
import { jetsonTx2_8gb } from "./nvidia-jetson-tx2-8gb.ts"
import { jetsonXavierNx16gb } from "./nvidia-jetson-xavier-nx-16gb.ts"
import { l2_24gb } from "./nvidia-l2-24gb.ts"
import { l4 } from "./nvidia-l4.ts"
import { l20 } from "./nvidia-l20.ts"
import { l40 } from "./nvidia-l40.ts"
import { l40s } from "./nvidia-l40s.ts"
import { n1x40sm } from "./nvidia-n1x-40sm.ts"
import { n1x48sm } from "./nvidia-n1x-48sm.ts"
import { p102_100 } from "./nvidia-p102-100.ts"
import { p104_100 } from "./nvidia-p104-100.ts"
import { quadroGv100 } from "./nvidia-quadro-gv100.ts"
import { quadroM6000_24gb } from "./nvidia-quadro-m6000-24gb.ts"
import { quadroP1000 } from "./nvidia-quadro-p1000.ts"
import { quadroP2000 } from "./nvidia-quadro-p2000.ts"
import { quadroP2200 } from "./nvidia-quadro-p2200.ts"
import { quadroP4000 } from "./nvidia-quadro-p4000.ts"
import { quadroP5000 } from "./nvidia-quadro-p5000.ts"
import { quadroP6000 } from "./nvidia-quadro-p6000.ts"
import { quadroRtx3000Laptop } from "./nvidia-quadro-rtx-3000-laptop.ts"
import { quadroRtx3000WithMaxQDesign } from "./nvidia-quadro-rtx-3000-with-max-q-design.ts"
import { quadroRtx4000 } from "./nvidia-quadro-rtx-4000.ts"
import { quadroRtx4000Laptop } from "./nvidia-quadro-rtx-4000-laptop.ts"
import { quadroRtx4000WithMaxQDesign } from "./nvidia-quadro-rtx-4000-with-max-q-design.ts"
import { quadroRtx5000 } from "./nvidia-quadro-rtx-5000.ts"
import { quadroRtx5000Laptop } from "./nvidia-quadro-rtx-5000-laptop.ts"
import { quadroRtx5000WithMaxQDesign } from "./nvidia-quadro-rtx-5000-with-max-q-design.ts"
import { quadroRtx6000 } from "./nvidia-quadro-rtx-6000.ts"
import { quadroRtx6000Laptop } from "./nvidia-quadro-rtx-6000-laptop.ts"
import { quadroRtx6000Passive } from "./nvidia-quadro-rtx-6000-passive.ts"
import { quadroRtx8000 } from "./nvidia-quadro-rtx-8000.ts"
import { quadroRtx8000Passive } from "./nvidia-quadro-rtx-8000-passive.ts"
import { quadroT1000Laptop } from "./nvidia-quadro-t1000-laptop.ts"
import { quadroT1000LaptopGddr6 } from "./nvidia-quadro-t1000-laptop-gddr6.ts"
import { quadroT1000WithMaxQDesign } from "./nvidia-quadro-t1000-with-max-q-design.ts"
import { quadroT1200Laptop } from "./nvidia-quadro-t1200-laptop.ts"
import { quadroT1200WithMaxQDesign } from "./nvidia-quadro-t1200-with-max-q-design.ts"
import { quadroT2000Laptop } from "./nvidia-quadro-t2000-laptop.ts"
import { quadroT2000WithMaxQDesign } from "./nvidia-quadro-t2000-with-max-q-design.ts"
import { rtx500AdaGenerationLaptopGpu } from "./nvidia-rtx-500-ada-generation-laptop-gpu.ts"
import { rtx1000AdaGenerationLaptopGpu } from "./nvidia-rtx-1000-ada-generation-laptop-gpu.ts"
import { rtx2000AdaGeneration } from "./nvidia-rtx-2000-ada-generation.ts"
import { rtx2000AdaGenerationEmbeddedGpu } from "./nvidia-rtx-2000-ada-generation-embedded-gpu.ts"
import { rtx2000AdaGenerationLaptopGpu } from "./nvidia-rtx-2000-ada-generation-laptop-gpu.ts"
import { rtx3000AdaGenerationLaptopGpu } from "./nvidia-rtx-3000-ada-generation-laptop-gpu.ts"
import { rtx3500AdaGenerationEmbeddedGpu } from "./nvidia-rtx-3500-ada-generation-embedded-gpu.ts"
import { rtx3500AdaGenerationLaptopGpu } from "./nvidia-rtx-3500-ada-generation-laptop-gpu.ts"
import { rtx4000AdaGeneration } from "./nvidia-rtx-4000-ada-generation.ts"
import { rtx4000AdaGenerationLaptopGpu } from "./nvidia-rtx-4000-ada-generation-laptop-gpu.ts"
import { rtx4000SffAdaGeneration } from "./nvidia-rtx-4000-sff-ada-generation.ts"
import { rtx4500AdaGeneration } from "./nvidia-rtx-4500-ada-generation.ts"
import { rtx5000AdaGeneration } from "./nvidia-rtx-5000-ada-generation.ts"
import { rtx5000AdaGenerationEmbeddedGpu } from "./nvidia-rtx-5000-ada-generation-embedded-gpu.ts"
import { rtx5000AdaGenerationLaptopGpu } from "./nvidia-rtx-5000-ada-generation-laptop-gpu.ts"
import { rtx5880AdaGeneration } from "./nvidia-rtx-5880-ada-generation.ts"
import { rtx6000AdaGeneration } from "./nvidia-rtx-6000-ada-generation.ts"
import { rtx6000d } from "./nvidia-rtx-6000d.ts"
import { rtxA400 } from "./nvidia-rtx-a400.ts"
import { rtxA500 } from "./nvidia-rtx-a500.ts"
import { rtxA500EmbeddedGpu } from "./nvidia-rtx-a500-embedded-gpu.ts"
import { rtxA500LaptopGpu } from "./nvidia-rtx-a500-laptop-gpu.ts"
import { rtxA1000 } from "./nvidia-rtx-a1000.ts"
import { rtxA1000EmbeddedGpu } from "./nvidia-rtx-a1000-embedded-gpu.ts"
import { rtxA1000LaptopGpu } from "./nvidia-rtx-a1000-laptop-gpu.ts"
import { rtxA1000LaptopGpu6gb } from "./nvidia-rtx-a1000-laptop-gpu-6gb.ts"
import { rtxA2000 } from "./nvidia-rtx-a2000.ts"
import { rtxA2000_12gb } from "./nvidia-rtx-a2000-12gb.ts"
import { rtxA2000EmbeddedGpu } from "./nvidia-rtx-a2000-embedded-gpu.ts"
import { rtxA2000LaptopGpu } from "./nvidia-rtx-a2000-laptop-gpu.ts"
import { rtxA2000LaptopGpu8gb } from "./nvidia-rtx-a2000-laptop-gpu-8gb.ts"
import { rtxA3000LaptopGpu } from "./nvidia-rtx-a3000-laptop-gpu.ts"
import { rtxA3000LaptopGpu12gb } from "./nvidia-rtx-a3000-laptop-gpu-12gb.ts"
import { rtxA4000 } from "./nvidia-rtx-a4000.ts"
import { rtxA4000LaptopGpu } from "./nvidia-rtx-a4000-laptop-gpu.ts"
import { rtxA4500 } from "./nvidia-rtx-a4500.ts"
import { rtxA4500EmbeddedGpu } from "./nvidia-rtx-a4500-embedded-gpu.ts"
import { rtxA4500LaptopGpu } from "./nvidia-rtx-a4500-laptop-gpu.ts"
import { rtxA5000 } from "./nvidia-rtx-a5000.ts"
import { rtxA5000LaptopGpu } from "./nvidia-rtx-a5000-laptop-gpu.ts"
import { rtxA5500 } from "./nvidia-rtx-a5500.ts"
import { rtxA5500LaptopGpu } from "./nvidia-rtx-a5500-laptop-gpu.ts"
import { rtxA6000 } from "./nvidia-rtx-a6000.ts"
import { rtxPro2000Blackwell } from "./nvidia-rtx-pro-2000-blackwell.ts"
import { rtxPro4000Blackwell } from "./nvidia-rtx-pro-4000-blackwell.ts"
import { rtxPro4000BlackwellSffEdition } from "./nvidia-rtx-pro-4000-blackwell-sff-edition.ts"
import { rtxPro4500Blackwell } from "./nvidia-rtx-pro-4500-blackwell.ts"
import { rtxPro5000_72gbBlackwell } from "./nvidia-rtx-pro-5000-72gb-blackwell.ts"
import { rtxPro5000Blackwell } from "./nvidia-rtx-pro-5000-blackwell.ts"
import { rtxPro6000BlackwellMaxQWorkstationEdition } from "./nvidia-rtx-pro-6000-blackwell-max-q-workstation-edition.ts"
import { rtxPro6000BlackwellServerEdition } from "./nvidia-rtx-pro-6000-blackwell-server-edition.ts"
import { rtxPro6000BlackwellWorkstationEdition } from "./nvidia-rtx-pro-6000-blackwell-workstation-edition.ts"
import { rubinR200 } from "./nvidia-rubin-r200.ts"
import { t400_4gb } from "./nvidia-t400-4gb.ts"
import { t500Laptop } from "./nvidia-t500-laptop.ts"
import { t500WithMaxQDesign } from "./nvidia-t500-with-max-q-design.ts"
import { t550Laptop } from "./nvidia-t550-laptop.ts"
import { t600 } from "./nvidia-t600.ts"
import { t600Laptop } from "./nvidia-t600-laptop.ts"
import { t600WithMaxQDesign } from "./nvidia-t600-with-max-q-design.ts"
import { t1000 } from "./nvidia-t1000.ts"
import { t1000_8gb } from "./nvidia-t1000-8gb.ts"
import { teslaK40m } from "./nvidia-tesla-k40m.ts"
import { teslaK80 } from "./nvidia-tesla-k80.ts"
import { teslaM10 } from "./nvidia-tesla-m10.ts"
import { teslaM40_24gb } from "./nvidia-tesla-m40-24gb.ts"
import { teslaM60 } from "./nvidia-tesla-m60.ts"
import { teslaP4 } from "./nvidia-tesla-p4.ts"
import { teslaP10 } from "./nvidia-tesla-p10.ts"
import { teslaP40 } from "./nvidia-tesla-p40.ts"
import { teslaP100Dgxs } from "./nvidia-tesla-p100-dgxs.ts"
import { teslaP100Pcie12gb } from "./nvidia-tesla-p100-pcie-12gb.ts"
import { teslaP100Pcie16gb } from "./nvidia-tesla-p100-pcie-16gb.ts"
import { teslaP100Sxm2 } from "./nvidia-tesla-p100-sxm2.ts"
import { teslaT4 } from "./nvidia-tesla-t4.ts"
import { teslaT4g } from "./nvidia-tesla-t4g.ts"
import { teslaT10_16gb } from "./nvidia-tesla-t10-16gb.ts"
import { teslaV100Dgxs16gb } from "./nvidia-tesla-v100-dgxs-16gb.ts"
import { teslaV100Dgxs32gb } from "./nvidia-tesla-v100-dgxs-32gb.ts"
import { teslaV100Fhhl } from "./nvidia-tesla-v100-fhhl.ts"
import { teslaV100Pcie16gb } from "./nvidia-tesla-v100-pcie-16gb.ts"
import { teslaV100Pcie32gb } from "./nvidia-tesla-v100-pcie-32gb.ts"
import { teslaV100Sxm2_16gb } from "./nvidia-tesla-v100-sxm2-16gb.ts"
import { teslaV100Sxm2_32gb } from "./nvidia-tesla-v100-sxm2-32gb.ts"
import { teslaV100Sxm3_32gb } from "./nvidia-tesla-v100-sxm3-32gb.ts"
import { teslaV100sPcie32gb } from "./nvidia-tesla-v100s-pcie-32gb.ts"
import { titanRtx } from "./nvidia-titan-rtx.ts"
import { titanV } from "./nvidia-titan-v.ts"
import { titanVCeoEdition } from "./nvidia-titan-v-ceo-edition.ts"
import { titanXPascal } from "./nvidia-titan-x-pascal.ts"
import { titanXp } from "./nvidia-titan-xp.ts"
import { snapdragonX1e78_100 } from "./qualcomm-snapdragon-x1e-78-100.ts"
import { snapdragonX1e80_100 } from "./qualcomm-snapdragon-x1e-80-100.ts"
import { snapdragonX1e84_100 } from "./qualcomm-snapdragon-x1e-84-100.ts"
import { snapdragonX1p64_100 } from "./qualcomm-snapdragon-x1p-64-100.ts"
import { snapdragonX2Elite } from "./qualcomm-snapdragon-x2-elite.ts"
import { snapdragonX2EliteExtreme } from "./qualcomm-snapdragon-x2-elite-extreme.ts"
import { n150 } from "./tenstorrent-n150.ts"
import { n300 } from "./tenstorrent-n300.ts"
import { p100a } from "./tenstorrent-p100a.ts"
import { p150 } from "./tenstorrent-p150.ts"

/** Every accelerator of the catalogue. */
export const hardwareCatalogue: readonly Hardware[] = [
  instinctMi100,
  instinctMi210,
  instinctMi25,
  instinctMi250,
  instinctMi250x,
  instinctMi300a,
  instinctMi300x,
  instinctMi308x,
  instinctMi325x,
  instinctMi350x,
  instinctMi355x,
  instinctMi430x,
  instinctMi440x,
  instinctMi455x,
  instinctMi50_16gb,
  instinctMi50_32gb,
  instinctMi60,
  radeon760m,
  radeon780m,
  radeon860m,
  radeon880m,
  radeon890m,
  aiPro9600d,
  aiProR9700,
  aiProR9700s,
  radeonProSsg,
  radeonProV340_16gb,
  radeonProV520,
  radeonProV620,
  radeonProV710,
  radeonProVegaIiDuo,
  radeonProVegaIi,
  radeonProVii,
  radeonProW5500,
  radeonProW5700,
  radeonProW6400,
  radeonProW6600,
  radeonProW6600x,
  radeonProW6800,
  radeonProW6800xDuo,
  radeonProW6800x,
  radeonProW6900x,
  radeonProW7500,
  radeonProW7600,
  radeonProW7700,
  radeonProW7800_48gb,
  radeonProW7800,
  radeonProW7900,
  radeonProW7900d,
  rx5500Xt,
  rx5500m,
  rx5600Xt,
  rx5600m,
  rx570,
  rx5700Xt,
  rx5700,
  rx5700m,
  rx580,
  rx590,
  rx6400,
  rx6450m,
  rx6500Xt,
  rx6500m,
  rx6550m,
  rx6550s,
  rx6600Le,
  rx6600Xt,
  rx6600,
  rx6600m,
  rx6600s,
  rx6650Xt,
  rx6650mXt,
  rx6650m,
  rx6700Xt,
  rx6700,
  rx6700m,
  rx6700s,
  rx6750Gre10gb,
  rx6750Gre12gb,
  rx6750Xt,
  rx6800Xt,
  rx6800,
  rx6800m,
  rx6800s,
  rx6850mXt,
  rx6900Xt,
  rx6950Xt,
  rx7400,
  rx7600Xt,
  rx7600,
  rx7600mXt,
  rx7600m,
  rx7600s,
  rx7650Gre,
  rx7700Xt,
  rx7700,
  rx7700s,
  rx7800Xt,
  rx7800m,
  rx7900Gre,
  rx7900Xt,
  rx7900Xtx,
  rx7900m,
  rx9060Xt16gb,
  rx9060Xt8gb,
  rx9060,
  rx9070Gre16gb,
  rx9070Gre,
  rx9070Xt,
  rx9070,
  rxVega56,
  rxVega64,
  radeonVegaFrontierEdition,
  radeonVii,
  ryzenAiMax385,
  ryzenAiMax390,
  ryzenAiMaxPlus395,
  ryzenAiMaxPlus495,
  a18Pro5gpu,
  m1_7gpu,
  m1_8gpu,
  m1Max24gpu,
  m1Max32gpu,
  m1Pro14gpu,
  m1Pro16gpu,
  m1Ultra48gpu,
  m1Ultra64gpu,
  m2_10gpu,
  m2_8gpu,
  m2Max30gpu,
  m2Max38gpu,
  m2Pro16gpu,
  m2Pro19gpu,
  m2Ultra60gpu,
  m2Ultra76gpu,
  m3_10gpu,
  m3_8gpu,
  m3Max30gpu,
  m3Max40gpu,
  m3Pro14gpu,
  m3Pro18gpu,
  m3Ultra60gpu,
  m3Ultra80gpu,
  m4_10gpu,
  m4_8gpu,
  m4Max32gpu,
  m4Max40gpu,
  m4Pro16gpu,
  m4Pro20gpu,
  m5_10gpu,
  m5_8gpu,
  m5Max32gpu,
  m5Max40gpu,
  m5Pro16gpu,
  m5Pro20gpu,
  inferentia2,
  trainium1,
  trainium2,
  trainium3,
  wse3,
  tpu8i,
  tpu8t,
  tpuV4,
  tpuV5e,
  tpuV5p,
  tpuV6e,
  tpuV7,
  ascend950dt,
  arc140t,
  arc140v,
  arcA310,
  arcA380,
  arcA580,
  arcA730m,
  arcA750,
  arcA770_16gb,
  arcA770_8gb,
  arcA770m,
  arcB570,
  arcB580,
  arcProA60,
  arcProB50,
  arcProB60Dual48gb,
  arcProB60,
  arcProB70,
  dataCenterGpuFlex170,
  dataCenterGpuMax1100,
  dataCenterGpuMax1550,
  gaudi2,
  gaudi3,
  a10,
  a100Pcie40gb,
  a100Pcie80gb,
  a100Sxm4_40gb,
  a100Sxm4_80gb,
  a100x,
  a10g,
  a16PerGpu,
  a2,
  a30,
  a40,
  a800Pcie40gb,
  a800Pcie80gb,
  a800Sxm4_80gb,
  b100Sxm,
  b200Sxm180gb,
  b300Sxm,
  cmp100hx210,
  cmp170hx10gb,
  cmp170hx8gb,
  cmp50hx,
  cmp90hx,
  gb10,
  gb200PerGpu,
  gb300PerGpu,
  gtx1050TiWithMaxQDesign,
  gtx1050Ti,
  gtx1050WithMaxQDesign,
  gtx1060_6gb9gbps,
  gtx1060_6gb,
  gtx1060Laptop,
  gtx1060WithMaxQDesign,
  gtx1070Laptop,
  gtx1070Ti,
  gtx1070WithMaxQDesign,
  gtx1070,
  gtx1080_11gbps,
  gtx1080Laptop,
  gtx1080Ti,
  gtx1080WithMaxQDesign,
  gtx1080,
  gtx1630,
  gtx1650Gddr6,
  gtx1650Laptop,
  gtx1650Super,
  gtx1650TiLaptop,
  gtx1650TiWithMaxQDesign,
  gtx1650WithMaxQDesign,
  gtx1650,
  gtx1660Super,
  gtx1660TiLaptop,
  gtx1660TiWithMaxQDesign,
  gtx1660Ti,
  gtx1660,
  rtx2050Laptop,
  rtx2050WithMaxQDesign,
  rtx2060_12gb,
  rtx2060Laptop,
  rtx2060SuperLaptop,
  rtx2060Super,
  rtx2060WithMaxQDesign,
  rtx2060,
  rtx2070Laptop,
  rtx2070SuperLaptop,
  rtx2070SuperWithMaxQDesign,
  rtx2070Super,
  rtx2070WithMaxQDesign,
  rtx2070,
  rtx2080Laptop,
  rtx2080SuperLaptop,
  rtx2080SuperWithMaxQDesign,
  rtx2080Super,
  rtx2080Ti,
  rtx2080WithMaxQDesign,
  rtx2080,
  rtx3050_4gb,
  rtx3050_6gb,
  rtx3050_8gb,
  rtx3050ALaptopGpu,
  rtx3050LaptopGpu4gb,
  rtx3050LaptopGpu6gb,
  rtx3050LaptopGpu,
  rtx3050TiLaptopGpu,
  rtx3060_12gb,
  rtx3060_8gb,
  rtx3060LaptopGpu,
  rtx3060TiGddr6x,
  rtx3060Ti,
  rtx3070LaptopGpu,
  rtx3070TiLaptopGpu,
  rtx3070Ti,
  rtx3070,
  rtx3080_12gb,
  rtx3080LaptopGpu,
  rtx3080TiLaptopGpu,
  rtx3080Ti,
  rtx3080,
  rtx3090Ti,
  rtx3090,
  rtx4050LaptopGpu,
  rtx4060LaptopGpu,
  rtx4060Ti16gb,
  rtx4060Ti8gb,
  rtx4060,
  rtx4070Gddr6,
  rtx4070LaptopGpu,
  rtx4070Super,
  rtx4070TiSuper,
  rtx4070Ti,
  rtx4070,
  rtx4080LaptopGpu,
  rtx4080Super,
  rtx4080,
  rtx4090D,
  rtx4090LaptopGpu,
  rtx4090,
  rtx5050LaptopGpu,
  rtx5050,
  rtx5060LaptopGpu,
  rtx5060Ti16gb,
  rtx5060Ti8gb,
  rtx5060,
  rtx5070LaptopGpu,
  rtx5070TiLaptopGpu,
  rtx5070Ti,
  rtx5070,
  rtx5080LaptopGpu,
  rtx5080,
  rtx5090DV2,
  rtx5090D,
  rtx5090LaptopGpu,
  rtx5090,
  gh200_144gb,
  gh200_96gb,
  h100Cnx,
  h100Nvl94gb,
  h100Pcie80gb,
  h100Pcie96gb,
  h100Sxm5_64gb,
  h100Sxm5_80gb,
  h100Sxm5_94gb,
  h100Sxm5_96gb,
  h20_3e141gb,
  h20_96gb,
  h200Nvl,
  h200Sxm141gb,
  h800Pcie80gb,
  h800Sxm5,
  jetsonAgxOrin32gb,
  jetsonAgxOrin64gb,
  jetsonAgxXavier32gb,
  jetsonNano4gb,
  jetsonOrinNano4gb,
  jetsonOrinNano8gb,
  jetsonOrinNanoSuper8gb,
  jetsonOrinNx16gb,
  jetsonOrinNx8gb,
  jetsonT4000,
  jetsonT5000,
  jetsonTx2_8gb,
  jetsonXavierNx16gb,
  l2_24gb,
  l20,
  l4,
  l40,
  l40s,
  n1x40sm,
  n1x48sm,
  p102_100,
  p104_100,
  quadroGv100,
  quadroM6000_24gb,
  quadroP1000,
  quadroP2000,
  quadroP2200,
  quadroP4000,
  quadroP5000,
  quadroP6000,
  quadroRtx3000Laptop,
  quadroRtx3000WithMaxQDesign,
  quadroRtx4000Laptop,
  quadroRtx4000WithMaxQDesign,
  quadroRtx4000,
  quadroRtx5000Laptop,
  quadroRtx5000WithMaxQDesign,
  quadroRtx5000,
  quadroRtx6000Laptop,
  quadroRtx6000Passive,
  quadroRtx6000,
  quadroRtx8000Passive,
  quadroRtx8000,
  quadroT1000LaptopGddr6,
  quadroT1000Laptop,
  quadroT1000WithMaxQDesign,
  quadroT1200Laptop,
  quadroT1200WithMaxQDesign,
  quadroT2000Laptop,
  quadroT2000WithMaxQDesign,
  rtx1000AdaGenerationLaptopGpu,
  rtx2000AdaGenerationEmbeddedGpu,
  rtx2000AdaGenerationLaptopGpu,
  rtx2000AdaGeneration,
  rtx3000AdaGenerationLaptopGpu,
  rtx3500AdaGenerationEmbeddedGpu,
  rtx3500AdaGenerationLaptopGpu,
  rtx4000AdaGenerationLaptopGpu,
  rtx4000AdaGeneration,
  rtx4000SffAdaGeneration,
  rtx4500AdaGeneration,
  rtx500AdaGenerationLaptopGpu,
  rtx5000AdaGenerationEmbeddedGpu,
  rtx5000AdaGenerationLaptopGpu,
  rtx5000AdaGeneration,
  rtx5880AdaGeneration,
  rtx6000AdaGeneration,
  rtx6000d,
  rtxA1000EmbeddedGpu,
  rtxA1000LaptopGpu6gb,
  rtxA1000LaptopGpu,
  rtxA1000,
  rtxA2000_12gb,
  rtxA2000EmbeddedGpu,
  rtxA2000LaptopGpu8gb,
  rtxA2000LaptopGpu,
  rtxA2000,
  rtxA3000LaptopGpu12gb,
  rtxA3000LaptopGpu,
  rtxA400,
  rtxA4000LaptopGpu,
  rtxA4000,
  rtxA4500EmbeddedGpu,
  rtxA4500LaptopGpu,
  rtxA4500,
  rtxA500EmbeddedGpu,
  rtxA500LaptopGpu,
  rtxA500,
  rtxA5000LaptopGpu,
  rtxA5000,
  rtxA5500LaptopGpu,
  rtxA5500,
  rtxA6000,
  rtxPro2000Blackwell,
  rtxPro4000BlackwellSffEdition,
  rtxPro4000Blackwell,
  rtxPro4500Blackwell,
  rtxPro5000_72gbBlackwell,
  rtxPro5000Blackwell,
  rtxPro6000BlackwellMaxQWorkstationEdition,
  rtxPro6000BlackwellServerEdition,
  rtxPro6000BlackwellWorkstationEdition,
  rubinR200,
  t1000_8gb,
  t1000,
  t400_4gb,
  t500Laptop,
  t500WithMaxQDesign,
  t550Laptop,
  t600Laptop,
  t600WithMaxQDesign,
  t600,
  teslaK40m,
  teslaK80,
  teslaM10,
  teslaM40_24gb,
  teslaM60,
  teslaP10,
  teslaP100Dgxs,
  teslaP100Pcie12gb,
  teslaP100Pcie16gb,
  teslaP100Sxm2,
  teslaP4,
  teslaP40,
  teslaT10_16gb,
  teslaT4,
  teslaT4g,
  teslaV100Dgxs16gb,
  teslaV100Dgxs32gb,
  teslaV100Fhhl,
  teslaV100Pcie16gb,
  teslaV100Pcie32gb,
  teslaV100Sxm2_16gb,
  teslaV100Sxm2_32gb,
  teslaV100Sxm3_32gb,
  teslaV100sPcie32gb,
  titanRtx,
  titanVCeoEdition,
  titanV,
  titanXPascal,
  titanXp,
  snapdragonX1e78_100,
  snapdragonX1e80_100,
  snapdragonX1e84_100,
  snapdragonX1p64_100,
  snapdragonX2EliteExtreme,
  snapdragonX2Elite,
  n150,
  n300,
  p100a,
  p150,
]
