import type { Hardware } from "../hardware/hardware.ts"
import type { HardwareReport, WebGpuInfo } from "./report.ts"

/** Vendors' numbers on the PCI bus, by the names that browsers give them. */
const pciVendors: Readonly<Record<string, string>> = { nvidia: "10de", amd: "1002", intel: "8086" }

/** Generations by the names of Dawn (src/dawn/gpu_info.json), which Chrome prints, where they differ from the vendor's. */
const generations: Readonly<Record<string, RegExp>> = {
  lovelace: /^ada/i,
  "rdna-1": /^rdna 1/i,
  "rdna-2": /^rdna 2/i,
  "rdna-3": /^rdna 3/i,
  "rdna-4": /^rdna 4/i,
  "gcn-4": /^gcn 4/i,
  "gcn-5": /^gcn 5/i,
  "cdna-1": /^cdna$/i,
  "cdna-2": /^cdna 2/i,
  "cdna-3": /^cdna 3/i,
  "xe-hpg": /^xe-hpg/i,
  "xe-2hpg": /^xe2-hpg/i,
  "xe-2lpg": /^xe2-lpg/i,
  "xe-lpg": /^xe-lpg/i,
}

/** The report without the adapter's: what it says of name and PCI id stands in their fields. */
export function withoutWebGpu(report: HardwareReport): HardwareReport {
  const { webgpu, ...rest } = report
  if (!webgpu) return rest
  const vendor = pciVendors[webgpu.vendor.toLowerCase()]
  const device = /^(?:0x)?([0-9a-f]{4})$/i.exec(webgpu.device ?? "")?.[1]
  const name = [webgpu.description, webgpu.device].find((text) => text && /[a-z]{2}/i.test(text) && !/^0x/i.test(text))
  return {
    ...rest,
    name: rest.name ?? name,
    pciId: rest.pciId ?? (vendor && device ? `${vendor}:${device}` : undefined),
  }
}

/** Entries of the vendor and generation that a browser names. */
export function isOfAdapter(hardware: Hardware, { vendor, architecture }: WebGpuInfo): boolean {
  if (hardware.vendor !== vendor.toLowerCase()) return false
  const name = architecture.toLowerCase()
  // Browsers tell of Apple's chips only which Metal they speak.
  if (name === "" || name.startsWith("metal") || name.startsWith("common")) return true
  const pattern = generations[name]
  return pattern ? pattern.test(hardware.generation) : hardware.generation.toLowerCase().startsWith(name)
}
