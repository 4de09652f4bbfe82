import type { Hardware } from "./hardware.ts"
import { gpuPoetSeptember, rightNowDatabase } from "./sources.ts"

export const rx9070Xt: Hardware = {
  id: "amd-radeon-rx-9070-xt",
  name: "AMD Radeon RX 9070 XT",
  aliases: ["Radeon RX 9070 XT", "RX 9070 XT"],
  vendor: "amd",
  segment: "consumer",
  generation: "RDNA 4.0",
  chip: "Navi 48",
  released: "2025-03-06",
  memoryBytes: 17_179_869_184, // 16 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 256,
  dataRate: 20e9,
  bandwidth: 640e9,
  unifiedMemory: false,
  rates: { fp32: 48.66e12, fp16: 194.6e12, bf16: 194.6e12, fp8: 389.3e12, int8: 389.3e12, int4: 778.6e12 },
  ratesFrom:
    "Matrix rates: 64 compute units × boost clock × 1024 (16 bits) or 2048 (8 bits) dense operations per clock.",
  gfx: "gfx1201",
  computeUnits: 64,
  shaders: 4096,
  boostClock: 2.97e9,
  l2CacheBytes: 8_388_608,
  pcie: { generation: 5, lanes: 16 },
  power: 304,
  launchPrice: {
    amount: 599,
    currency: "USD",
    kind: "list",
    date: "2025-03-06",
    source: {
      where:
        "https://github.com/huggingface/huggingface.js hardware-amd.ts (rounded) ; https://www.purepc.pl/amd-radeon-rx-9070-xt-oraz-radeon-rx-9070-specyfikacja-cena-i-wydajnosc-kart-graficznych-rdna-4",
      date: "2026-11-23",
    },
  },
  prices: [{ amount: 650, currency: "USD", kind: "used", date: "2026-09", source: gpuPoetSeptember }],
  verified: true,
  verifiedBy: "agreement",
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/radeon-rx-9070-xt.c4229", date: "2026-11-23" },
    rightNowDatabase,
    {
      where:
        "https://www.purepc.pl/amd-radeon-rx-9070-xt-oraz-radeon-rx-9070-specyfikacja-cena-i-wydajnosc-kart-graficznych-rdna-4",
      date: "2026-11-23",
    },
    { where: "https://multiplayer.it/notizie/amd-radeon-rx-9070-xt-rx-9070-specifiche.html", date: "2026-11-23" },
  ],
  notes: ["Price of 2026-09: derived: 1.67 USD per INT8 TOP x 389 dense TOPS; approximate"],
}
