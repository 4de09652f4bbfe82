import type { Hardware } from "../hardware/hardware.ts"

/** `"vendor:device"` and, where it is there, `"vendor:device:revision"`, in lower case. */
function readPciId(text: string): { readonly device: string; readonly revision: string | undefined } | undefined {
  const packed = /^0x([0-9a-f]{4})([0-9a-f]{4})$/i.exec(text.trim())
  // NVML packs the device above its vendor.
  if (packed) return { device: `${packed[2]}:${packed[1]}`.toLowerCase(), revision: undefined }
  const parts = text
    .trim()
    .toLowerCase()
    .replaceAll("0x", "")
    .split(/[:\s]+(?:rev\s+)?/)
  const [vendor, device, revision] = parts
  if (!vendor || !device || ![vendor, device].every((part) => /^[0-9a-f]{4}$/.test(part))) return undefined
  return { device: `${vendor}:${device}`, revision: revision && /^[0-9a-f]{2}$/.test(revision) ? revision : undefined }
}

/** Entries with this id; one that is known by its revision does not match another. */
export function entriesWithPciId(text: string, catalogue: readonly Hardware[]): readonly Hardware[] {
  const asked = readPciId(text)
  if (!asked) return []
  return catalogue.filter(({ pciIds = [] }) =>
    pciIds.some((id) => {
      const revision = id.split(":")[2]
      if (id.slice(0, asked.device.length) !== asked.device) return false
      return revision === undefined || asked.revision === undefined || revision === asked.revision
    }),
  )
}
