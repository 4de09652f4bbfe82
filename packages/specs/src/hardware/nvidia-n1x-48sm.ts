import type { Hardware } from "./hardware.ts"

export const n1x48sm: Hardware = {
  id: "nvidia-n1x-48sm",
  name: "NVIDIA N1X (20-core CPU, 6144 CUDA cores, RTX Spark)",
  aliases: [],
  reportedNames: ["RTX Spark", "N1X"],
  vendor: "nvidia",
  segment: "laptop",
  generation: "Blackwell",
  chip: undefined,
  released: "2026-10",
  status: "announced",
  memoryBytes: 137_438_953_472, // 128 GiB
  memoryOptions: [17_179_869_184, 34_359_738_368, 68_719_476_736, 137_438_953_472], // 16, 32, 64, 128 GiB
  reportedMemory: undefined,
  memoryType: "LPDDR5X",
  busWidth: 256,
  dataRate: undefined,
  bandwidth: 300e9,
  unifiedMemory: true,
  rates: { fp4: 500e12 },
  ratesFrom: "Half of the 1 PFLOP/s of sparse FP4 that was announced for the part with 48 multiprocessors.",
  multiprocessors: 48,
  shaders: 6144,
  power: 80,
  prices: [
    {
      amount: 2899,
      currency: "USD",
      kind: "list",
      date: "2026-06",
      source: { where: "https://runaihome.com/blog/nvidia-rtx-spark-local-ai-2026/", date: "2026-06" },
    },
  ],
  verified: false,
  unverified: ["memoryOptions", "bandwidth", "rates.fp4"],
  sources: [
    { where: "https://en.overclocking.com/rtx-spark-nvidia-socs-for-windows-pcs-are-official/", date: "2026-11-23" },
    { where: "https://runaihome.com/blog/nvidia-rtx-spark-local-ai-2026/", date: "2026-11-23" },
    { where: "https://cms.gizstreet.com/?p=28874", date: "2026-11-23" },
  ],
  notes: ["45-80 W package; 16 to 128 GB options (steps between are not confirmed)"],
}
