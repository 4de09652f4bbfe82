export {
  epyc7001,
  epyc7002_7003,
  epyc8004,
  epyc9004,
  epyc9005_6000,
  epyc9005_6400,
  threadripper3000,
  threadripper7000,
  threadripper9000,
  threadripperPro5000wx,
  threadripperPro7000wx,
  threadripperPro9000wx,
} from "./amd.ts"
export { memorySystemCatalogue } from "./catalogue.ts"
export {
  ddr4_2133_2ch,
  ddr4_2400_2ch,
  ddr4_2666_2ch,
  ddr4_2933_2ch,
  ddr4_3000_2ch,
  ddr4_3200_2ch,
  ddr4_3600_2ch,
  ddr5_4800_2ch,
  ddr5_5200_2ch,
  ddr5_5600_2ch,
  ddr5_6000_2ch,
  ddr5_6400_2ch,
  ddr5_7200_2ch,
  ddr5_8000_2ch,
  ddr5_8400_2ch,
} from "./desktop-ddr.ts"
export {
  xeon6_6700Ddr5,
  xeon6_6900pDdr5,
  xeon6_6900pMrdimm,
  xeonMaxHbm,
  xeonScalable1_2,
  xeonScalable3,
  xeonScalable4,
  xeonScalable5,
  xeonW3400,
} from "./intel.ts"
export {
  lpddr5x6400_128,
  lpddr5x7467_128,
  lpddr5x7500_128,
  lpddr5x8000_128,
  lpddr5x8000_256,
  lpddr5x8448_128,
  lpddr5x8533_128,
  lpddr5x8533_256,
  lpddr5x9523_128,
  lpddr5x9523_192,
  lpddr5x9600_128,
} from "./laptop-lpddr.ts"
export type { MemorySystem } from "./memory-system.ts"
export { nvidiaGrace480, nvidiaVera } from "./nvidia.ts"
