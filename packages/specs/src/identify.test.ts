import fc from "fast-check"
import { describe, expect, it, test } from "vitest"
import { PlimsollError } from "./errors.ts"
import { hardwareCatalogue } from "./hardware/catalogue.ts"
import { rtx4090 } from "./hardware/index.ts"
import { type HardwareReport, identifyHardware } from "./identify.ts"

const MiB = 2 ** 20
const GiB = 2 ** 30

/** Ids that a report means: one, or all that it does not tell apart. */
function idsOf(report: HardwareReport): readonly string[] {
  const found = identifyHardware(report)
  if (found.kind === "none") return []
  return found.kind === "one" ? [found.hardware.id] : found.candidates.map(({ id }) => id)
}

describe("every entry", () => {
  it.each(hardwareCatalogue.map((hardware) => [hardware.id, hardware] as const))(
    "%s is found by its names, with its memory, alone or among others",
    (id, { name, aliases, reportedNames = [], memoryBytes, gpuCores }) => {
      for (const label of [name, ...aliases, ...reportedNames]) {
        expect(idsOf({ name: label })).toContain(id)
        const sized = idsOf({ name: label, memoryBytes, gpuCores })
        expect(sized.map((found) => found.replace(/-\d+gb$/, ""))).toContain(id.replace(/-\d+gb$/, ""))
      }
    },
  )

  it("is found by each of its PCI ids, alone or among others", () => {
    for (const { id, pciIds = [] } of hardwareCatalogue)
      for (const pciId of pciIds) expect(idsOf({ pciId })).toContain(id)
  })
})

describe("names as programs print them", () => {
  it.each([
    ["nvidia-geforce-rtx-4090", { name: "NVIDIA GeForce RTX 4090", memoryBytes: 24_564 * MiB }],
    ["nvidia-geforce-rtx-5090", { name: "NVIDIA GeForce RTX 5090", memoryBytes: 32_607 * MiB }],
    ["nvidia-geforce-rtx-4090-laptop-gpu", { name: "NVIDIA GeForce RTX 4090 Laptop GPU", memoryBytes: 16_376 * MiB }],
    ["nvidia-tesla-t4", { name: "Tesla T4", memoryBytes: 15_360 * MiB }],
    ["nvidia-h100-sxm5-80gb", { name: "NVIDIA H100 80GB HBM3", memoryBytes: 81_559 * MiB }],
    ["nvidia-h100-pcie-80gb", { name: "NVIDIA H100 PCIe", memoryBytes: 81_559 * MiB }],
    ["nvidia-h200-sxm-141gb", { name: "NVIDIA H200", memoryBytes: 143_771 * MiB }],
    ["nvidia-b200-sxm-180gb", { name: "NVIDIA B200", memoryBytes: 183_359 * MiB }],
    ["nvidia-b300-sxm", { name: "NVIDIA B300 SXM6 AC", memoryBytes: 275_040 * MiB }],
    ["nvidia-gh200-96gb", { name: "NVIDIA GH200 480GB", memoryBytes: 97_871 * MiB }],
    ["nvidia-a100-sxm4-80gb", { name: "NVIDIA A100-SXM4-80GB", memoryBytes: 81_920 * MiB }],
    ["nvidia-tesla-v100-sxm2-32gb", { name: "Tesla V100-SXM2-32GB", memoryBytes: 32_768 * MiB }],
    ["nvidia-quadro-rtx-8000", { name: "Quadro RTX 8000", memoryBytes: 46_080 * MiB }],
    ["nvidia-l40s", { name: "NVIDIA L40S", memoryBytes: 46_068 * MiB }],
    ["nvidia-rtx-a6000", { name: "NVIDIA RTX A6000", memoryBytes: 49_140 * MiB }],
    ["nvidia-gb10", { name: "NVIDIA GB10" }],
    ["amd-radeon-rx-7900-xtx", { name: "AMD Radeon RX 7900 XTX (RADV NAVI31)", memoryBytes: 24_560 * MiB }],
    ["amd-radeon-rx-7900-xt", { name: "AMD Radeon RX 7900 XT (RADV NAVI31)", memoryBytes: 20_464 * MiB }],
    ["amd-instinct-mi300x", { name: "AMD Instinct MI300X OAM", gfx: "gfx942", memoryBytes: 196_592 * MiB }],
    ["amd-instinct-mi300x", { gfx: "gfx942", computeUnits: 304, memoryBytes: 192 * GiB }],
    ["amd-radeon-rx-7900-xtx", { gfx: "gfx1100", computeUnits: 96, memoryBytes: 24 * GiB }],
    ["amd-radeon-pro-w7800", { gfx: "gfx1100", computeUnits: 70, memoryBytes: 32 * GiB }],
    ["apple-m3-max-40gpu-128gb", { name: "Apple M3 Max", gpuCores: 40, memoryBytes: 128 * GiB }],
    ["apple-m3-max-30gpu-36gb", { name: "Apple M3 Max", memoryBytes: 36 * GiB }],
    ["intel-arc-a770-16gb", { name: "Intel(R) Arc(TM) A770 Graphics", memoryBytes: 16 * GiB }],
    ["intel-arc-a770-8gb", { name: "Intel(R) Arc(tm) A770 Graphics (DG2)", memoryBytes: 8 * GiB }],
    ["intel-arc-b580", { name: "Intel(R) Arc(TM) B580 Graphics (BMG G21)", memoryBytes: 12 * GiB }],
    ["nvidia-geforce-rtx-4090", { pciId: "10de:2684" }],
    ["nvidia-geforce-rtx-4090", { pciId: "0x268410DE" }],
    ["nvidia-geforce-rtx-4090", { pciId: "0x10DE:0x2684" }],
    [
      "nvidia-geforce-rtx-3090",
      { name: "ANGLE (NVIDIA, NVIDIA GeForce RTX 3090 (0x00002204) Direct3D11 vs_5_0 ps_5_0, D3D11)" },
    ],
    [
      "nvidia-geforce-rtx-4090",
      { webgpu: { vendor: "nvidia", architecture: "lovelace", device: "0x2684", description: "" } },
    ],
    [
      "nvidia-geforce-rtx-5080",
      { webgpu: { vendor: "nvidia", architecture: "blackwell", description: "NVIDIA GeForce RTX 5080" } },
    ],
  ] satisfies readonly (readonly [string, HardwareReport])[])("%s is %j", (id, report) => {
    expect(identifyHardware(report).kind).toBe("one")
    expect(idsOf(report)).toEqual([id])
  })

  it.each([
    ["NVIDIA GeForce RTX 3060", 12, "nvidia-geforce-rtx-3060-12gb"],
    ["NVIDIA GeForce RTX 3060", 8, "nvidia-geforce-rtx-3060-8gb"],
    ["NVIDIA GeForce RTX 4060 Ti", 16, "nvidia-geforce-rtx-4060-ti-16gb"],
    ["NVIDIA GeForce RTX 4060 Ti", 8, "nvidia-geforce-rtx-4060-ti-8gb"],
    ["NVIDIA GeForce RTX 5060 Ti", 16, "nvidia-geforce-rtx-5060-ti-16gb"],
    ["NVIDIA GeForce RTX 3080", 12, "nvidia-geforce-rtx-3080-12gb"],
    ["NVIDIA GeForce RTX 3080", 10, "nvidia-geforce-rtx-3080"],
    ["NVIDIA GeForce RTX 3050", 6, "nvidia-geforce-rtx-3050-6gb"],
    ["NVIDIA GeForce RTX 2060", 12, "nvidia-geforce-rtx-2060-12gb"],
    ["AMD Instinct MI50", 32, "amd-instinct-mi50-32gb"],
  ])("%s with %i GiB is %s", (name, gibibytes, id) => {
    // Drivers keep a little for themselves.
    expect(idsOf({ name, memoryBytes: gibibytes * GiB - 24 * MiB })).toEqual([id])
    expect(idsOf({ name }).length).toBeGreaterThan(1)
  })
})

describe("what is not told apart", () => {
  it("is several: a chip's bins without their cores, parts that share a name, a database's list", () => {
    expect(idsOf({ name: "Apple M3 Max", memoryBytes: 96 * GiB })).toEqual(["apple-m3-max-30gpu-96gb"])
    expect(idsOf({ name: "Apple M2 Ultra", memoryBytes: 64 * GiB })).toEqual([
      "apple-m2-ultra-60gpu-64gb",
      "apple-m2-ultra-76gpu-64gb",
    ])
    expect(idsOf({ name: "NVIDIA GeForce RTX 2080", memoryBytes: 8 * GiB })).toEqual([
      "nvidia-geforce-rtx-2080-laptop",
      "nvidia-geforce-rtx-2080",
    ])
    expect(idsOf({ name: "Navi 31 [Radeon RX 7900 XT/7900 XTX/7900 GRE/7900M]" })).toEqual(
      expect.arrayContaining(["amd-radeon-rx-7900-xt", "amd-radeon-rx-7900-xtx", "amd-radeon-rx-7900-gre"]),
    )
    expect(idsOf({ name: "Navi 31 [Radeon RX 7900 XT/7900 XTX/7900 GRE/7900M]", memoryBytes: 24_560 * MiB })).toEqual([
      "amd-radeon-rx-7900-xtx",
    ])
  })

  it("is several where a browser names the generation alone", () => {
    const ids = idsOf({ webgpu: { vendor: "amd", architecture: "rdna-4", device: "", description: "" } })
    expect(ids).toContain("amd-radeon-rx-9070-xt")
    expect(ids.every((id) => id.startsWith("amd-radeon"))).toBe(true)
  })

  it("is a name whose memory is another's: the card was rebuilt, or the catalogue lacks it", () => {
    const found = identifyHardware({ name: "NVIDIA GeForce RTX 4090", memoryBytes: 49_140 * MiB })
    expect(found).toMatchObject({ kind: "several", candidates: [rtx4090], against: ["memory"] })
  })

  it.each([
    {},
    { name: "llvmpipe (LLVM 17.0.6, 256 bits)" },
    { name: "NVIDIA" },
    { pciId: "10de:ffff" },
    { pciId: "?" },
  ])("%j is none", (report) => {
    expect(identifyHardware(report)).toEqual({ kind: "none" })
  })
})

test("any report is answered, or refused with an error of ours", () => {
  const words = fc.constantFrom("NVIDIA", "RTX", "4090", "(RADV NAVI31)", "[A/B]", "gfx1100", "ANGLE (", "Apple M3 Max")
  const name = fc.oneof(
    fc.string({ maxLength: 250, unit: "binary" }),
    fc.array(words).map((list) => list.join(" ")),
  )
  const report = fc.record(
    { name, memoryBytes: fc.double(), pciId: fc.string(), gfx: fc.string(), computeUnits: fc.integer() },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(report, (asked) => {
      try {
        expect(["one", "several", "none"]).toContain(identifyHardware(asked).kind)
      } catch (error) {
        expect(error).toBeInstanceOf(PlimsollError)
      }
    }),
    { numRuns: 1000 },
  )
})
