import type { Hardware } from "./hardware.ts"
import { huggingFaceHardware } from "./sources.ts"

export const arcProB70: Hardware = {
  id: "intel-arc-pro-b70",
  name: "Intel Arc Pro B70 32GB",
  aliases: ["Arc Pro B70", "BMG-G31"],
  vendor: "intel",
  segment: "workstation",
  generation: "Xe2-HPG (Battlemage)",
  chip: undefined,
  released: "2026-03-25",
  memoryBytes: 34_359_738_368, // 32 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 256,
  dataRate: 19e9,
  bandwidth: 608e9,
  unifiedMemory: false,
  rates: { fp32: 22.9e12, fp16: 183.5e12, bf16: 183.5e12, int8: 367e12 },
  ratesFrom: "INT8 as Intel prints it for its matrix units, dense; half of it for 16 bits.",
  xeCores: 32,
  pcie: { generation: 5, lanes: 16 },
  power: 230,
  prices: [
    {
      amount: 949,
      currency: "USD",
      kind: "list",
      date: "2026-03",
      source: { where: "https://github.com/huggingface/huggingface.js hardware.ts", date: "2026-03" },
    },
  ],
  verified: true,
  verifiedBy: "agreement",
  unverified: ["released"],
  sources: [
    {
      where: "https://zolotukhin.ai/blog/2026-05-18-intel-arc-pro-b70-deep-dive-and-zincs-t-intel-plan/",
      date: "2026-11-23",
    },
    { where: "https://www.backend.ai/blog/2026-06-intel-arc-pro-b70-meets-backend-ai", date: "2026-11-23" },
    huggingFaceHardware,
  ],
  notes: ["launch March 2026; day is approximate"],
}
