import type { Hardware } from "./hardware.ts"
import { huggingFaceHardware, techPowerUp } from "./sources.ts"

export const arcB580: Hardware = {
  id: "intel-arc-b580",
  name: "Intel Arc B580",
  aliases: ["Arc B580", "Intel(R) Arc(TM) B580 Graphics"],
  vendor: "intel",
  segment: "consumer",
  generation: "Xe2-HPG (Battlemage)",
  chip: undefined,
  released: "2024-12-13",
  memoryBytes: 12_884_901_888, // 12 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 192,
  dataRate: 19e9,
  bandwidth: 456e9,
  unifiedMemory: false,
  rates: { fp32: 13.67e12, fp16: 116.5e12, bf16: 116.5e12, int8: 233e12 },
  ratesFrom: "INT8 as Intel prints it for its matrix units, dense; half of it for 16 bits.",
  xeCores: 20,
  pcie: { generation: 4, lanes: 8 },
  power: 190,
  prices: [],
  verified: true,
  verifiedBy: "agreement",
  sources: [
    techPowerUp,
    huggingFaceHardware,
    {
      where:
        "https://www.techcommand.uk/the-new-intel-arc-b580-and-b570-graphics-are-now-official-price-and-specifications/",
      date: "2026-11-23",
    },
  ],
}
