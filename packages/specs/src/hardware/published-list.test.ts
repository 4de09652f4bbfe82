import { describe, expect, it } from "vitest"
import { hardwareCatalogue } from "./catalogue.ts"

/**
 * The devices that fitmyllm.com lists for GLM-4.5-Air at Q4_K_M (read 2026-11-23), with the memory in GB and the
 * bandwidth in GB/s that it prints, and the entry that each row really is.
 */
const rows: readonly (readonly [name: string, gigabytes: number, bandwidth: number, id: string])[] = [
  ["Apple M1 Ultra", 64, 800, "apple-m1-ultra-64gpu"],
  ["Apple M2 Ultra", 64, 800, "apple-m2-ultra-76gpu"],
  ["Apple M4 Max", 64, 546, "apple-m4-max-40gpu"],
  ["Apple M2 Max", 64, 400, "apple-m2-max-38gpu"],
  ["Apple M3 Max", 64, 300, "apple-m3-max-40gpu"],
  ["Apple M4 Pro", 64, 273, "apple-m4-pro-20gpu"],
  ["AMD Instinct MI200", 64, 1640, "amd-instinct-mi210"],
  ["AMD Instinct MI210", 64, 1640, "amd-instinct-mi210"],
  ["H100 SXM5", 64, 2020, "nvidia-h100-sxm5-64gb"],
  ["Jetson AGX Orin", 64, 205, "nvidia-jetson-agx-orin-64gb"],
  ["Jetson T4000", 64, 273, "nvidia-jetson-t4000"],
  ["RTX PRO 5000 72GB Blackwell", 72, 1340, "nvidia-rtx-pro-5000-72gb-blackwell"],
  ["H100 SXM5", 80, 3350, "nvidia-h100-sxm5-80gb"],
  ["H100 PCIe", 80, 2000, "nvidia-h100-pcie-80gb"],
  ["A100 SXM", 80, 2039, "nvidia-a100-sxm4-80gb"],
  ["A100 PCIe", 80, 1935, "nvidia-a100-pcie-80gb"],
  ["A100 SXM4", 80, 2040, "nvidia-a100-sxm4-80gb"],
  ["A100 PCIe", 80, 1940, "nvidia-a100-pcie-80gb"],
  ["A100X", 80, 2040, "nvidia-a100x"],
  ["H100 PCIe", 80, 2040, "nvidia-h100-pcie-80gb"],
  ["H100 SXM5", 80, 3360, "nvidia-h100-sxm5-80gb"],
  ["H100 CNX", 80, 2040, "nvidia-h100-cnx"],
  ["A800 PCIe", 80, 1940, "nvidia-a800-pcie-80gb"],
  ["A800 SXM4", 80, 2040, "nvidia-a800-sxm4-80gb"],
  ["H800 PCIe", 80, 2040, "nvidia-h800-pcie-80gb"],
  ["H800 SXM5", 80, 3360, "nvidia-h800-sxm5"],
  ["RTX 6000D", 84, 1570, "nvidia-rtx-6000d"],
  ["B200", 90, 4100, "nvidia-b200-sxm-180gb"],
  ["H100 NVL", 94, 3940, "nvidia-h100-nvl-94gb"],
  ["H100 SXM5", 94, 3360, "nvidia-h100-sxm5-94gb"],
]

const entry = (id: string) => hardwareCatalogue.find((hardware) => hardware.id === id)
const sizes = (id: string) => {
  const found = entry(id)
  return (found?.memoryOptions ?? [found?.memoryBytes ?? 0]).map((bytes) => bytes / 2 ** 30)
}

/** Rows whose figures are not those of the device, and why. */
const corrected: Readonly<Record<string, string>> = {
  "Apple M3 Max": "the 64 GB part has 40 cores and 409.6 GB/s; 300 GB/s is the part with 30 cores, 36 or 96 GB",
  B200: "90 GB and 4,100 GB/s are one of its two dies",
}

describe("a published list of thirty devices", () => {
  it("is 25 entries of the catalogue: four parts stand there twice, and MI200 is the family of the MI210", () => {
    const counts = new Map<string, number>()
    for (const [, , , id] of rows) counts.set(id, (counts.get(id) ?? 0) + 1)
    expect(rows).toHaveLength(30)
    expect(counts.size).toBe(25)
    expect([...counts].filter(([, count]) => count > 1).map(([id]) => id)).toEqual([
      "amd-instinct-mi210",
      "nvidia-h100-sxm5-80gb",
      "nvidia-h100-pcie-80gb",
      "nvidia-a100-sxm4-80gb",
      "nvidia-a100-pcie-80gb",
    ])
  })

  it.each(rows)("%s %i GB at %i GB/s", (name, gigabytes, bandwidth, id) => {
    expect(entry(id)).toBeDefined()
    const ratio = (entry(id)?.bandwidth ?? 0) / (bandwidth * 1e9)
    if (corrected[name]) {
      expect(ratio).toBeGreaterThan(1.3)
      return
    }
    expect(sizes(id)).toContain(gigabytes)
    // Lists round nominal bandwidths, by up to three percent for the parts that two databases name apart.
    expect(Math.abs(ratio - 1)).toBeLessThan(0.03)
  })
})
