import type { Rival } from "./rival.ts"

/** The formula that this project began from: parameters × bits / 8, and half a gigabyte for the runtime. */
export const fitmyllm: Rival = {
  name: "fitmyllm",
  bits: { Q4_K_M: 4.5, Q6_K: 6.5, Q8_0: 8, F16: 16 },
  source: "fitmyllm.com, page of GLM-4.5-Air, read 2026-11-23",
}
