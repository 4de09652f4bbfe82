import type { Hardware } from "./hardware.ts"
import { rightNowDatabase } from "./sources.ts"

export const rx9070: Hardware = {
  id: "amd-radeon-rx-9070",
  name: "AMD Radeon RX 9070",
  aliases: ["Radeon RX 9070", "RX 9070"],
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
  rates: { fp32: 36.13e12, fp16: 144.5e12, bf16: 144.5e12, fp8: 289e12, int8: 289e12, int4: 578e12 },
  ratesFrom:
    "Matrix rates: 56 compute units × boost clock × 1024 (16 bits) or 2048 (8 bits) dense operations per clock.",
  gfx: "gfx1201",
  computeUnits: 56,
  shaders: 3584,
  boostClock: 2.52e9,
  l2CacheBytes: 8_388_608,
  pcie: { generation: 5, lanes: 16 },
  power: 220,
  launchPrice: {
    amount: 549,
    currency: "USD",
    kind: "list",
    date: "2025-03-06",
    source: {
      where:
        "https://github.com/huggingface/huggingface.js hardware-amd.ts (rounded) ; https://www.purepc.pl/amd-radeon-rx-9070-xt-oraz-radeon-rx-9070-specyfikacja-cena-i-wydajnosc-kart-graficznych-rdna-4",
      date: "2026-11-23",
    },
  },
  prices: [],
  verified: true,
  verifiedBy: "agreement",
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/radeon-rx-9070.c4250", date: "2026-11-23" },
    rightNowDatabase,
    { where: "https://multiplayer.it/notizie/amd-radeon-rx-9070-xt-rx-9070-specifiche.html", date: "2026-11-23" },
  ],
}
