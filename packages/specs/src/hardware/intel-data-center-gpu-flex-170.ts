import type { Hardware } from "./hardware.ts"
import { techPowerUp } from "./sources.ts"

export const dataCenterGpuFlex170: Hardware = {
  id: "intel-data-center-gpu-flex-170",
  name: "Intel Data Center GPU Flex 170",
  aliases: ["Flex 170"],
  vendor: "intel",
  segment: "datacenter",
  generation: "Xe-HPG",
  chip: undefined,
  released: "2022-08-24",
  memoryBytes: 17_179_869_184, // 16 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 256,
  dataRate: undefined,
  bandwidth: 512e9,
  unifiedMemory: false,
  rates: {},
  pcie: { generation: 4, lanes: 16 },
  power: 150,
  prices: [],
  verified: false,
  sources: [techPowerUp],
}
