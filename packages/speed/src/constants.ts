import type { Hardware } from "@plimsoll/specs"

/** Shares of a device's nominal rates that llama.cpp reaches there, and its fixed costs. */
export interface DeviceConstants {
  /** Share of nominal bandwidth that reading weights reaches. */
  readonly bandwidthShare: number
  /** Fixed time of a layer when one token is decoded, seconds. */
  readonly layerSeconds: number
  /** Share of the 32-bit peak that unpacking quantized weights reaches. */
  readonly unpackShare: number
  /** Share of the peak that large multiplications reach. */
  readonly prefillShare: number
  /** The peak that share is of. */
  readonly prefillPeak: "int8" | "fp32"
  /** Measured over predicted, between which 80 % of held-out devices' cases lie. */
  readonly decodeFactors: readonly [number, number]
  readonly prefillFactors: readonly [number, number]
  /** What the constants were fitted on. */
  readonly support: "generation" | "vendor"
}

/**
 * Fitted on 1,680 decode and 1,264 prefill measurements of 134 devices (llama-bench and LocalScore, to 2026-11),
 * leaving out each device in turn; K-quants, Linux, current builds, full power.
 */
export const constantsSource = {
  where: "fit over published llama-bench and LocalScore results, leave-one-device-out",
  date: "2026-11-23",
}

const us = 1e-6
const consumer = { decodeFactors: [0.81, 1.16], prefillFactors: [0.91, 1.35] } as const
const workstation = { decodeFactors: [0.97, 1.13], prefillFactors: [0.71, 1.09] } as const
const datacenter = { decodeFactors: [0.84, 1.21], prefillFactors: [0.49, 1.1] } as const
const amdDesktop = { decodeFactors: [0.93, 1.36], prefillFactors: [0.74, 1.25] } as const
const amdChip = { decodeFactors: [0.78, 1.25], prefillFactors: [0.74, 1.25] } as const
const apple = { decodeFactors: [0.86, 1.12], prefillFactors: [0.77, 1.14] } as const

type Shares = Omit<DeviceConstants, "decodeFactors" | "prefillFactors" | "support">

const shares = (
  bandwidthShare: number,
  layerMicroseconds: number,
  unpackShare: number,
  prefillShare: number,
  prefillPeak: DeviceConstants["prefillPeak"],
): Shares => ({ bandwidthShare, layerSeconds: layerMicroseconds * us, unpackShare, prefillShare, prefillPeak })

/** By the start of the catalogue's generation name; the first match counts. */
const generations: readonly (readonly [RegExp, Shares])[] = [
  [/^hopper/i, shares(0.78, 100, 0.12, 0.108, "int8")],
  [/^blackwell/i, shares(1.0, 91, 0.11, 0.26, "int8")],
  [/^ada/i, shares(0.96, 75, 0.13, 0.171, "int8")],
  [/^rdna ?4/i, shares(0.88, 69, 0.08, 0.95, "fp32")],
  [/^rdna ?3\.5/i, shares(0.87, 74, 0.07, 0.66, "fp32")],
  [/^m1/i, shares(0.92, 147, 0.07, 0.61, "fp32")],
  [/^m2/i, shares(0.96, 144, 0.09, 0.63, "fp32")],
  [/^m3/i, shares(0.93, 136, 0.09, 0.69, "fp32")],
  [/^m4/i, shares(0.98, 100, 0.09, 0.77, "fp32")],
]
const ampereHbm = shares(0.75, 94, 0.16, 0.174, "int8")
const ampere = shares(0.91, 92, 0.15, 0.205, "int8")

const vendors: Readonly<Partial<Record<Hardware["vendor"], Shares>>> = {
  nvidia: shares(0.9, 95, 0.12, 0.17, "int8"),
  amd: shares(0.85, 90, 0.07, 0.7, "fp32"),
  apple: shares(0.95, 125, 0.09, 0.7, "fp32"),
  intel: shares(0.6, 150, 0.08, 0.7, "fp32"),
}

/** Of vendors without measurements: as bad as the worst of those with some. */
const anyVendor = shares(0.6, 150, 0.08, 0.7, "fp32")

/** Without constants of its generation a device is known within a factor of two. */
const unknownFactors = [0.5, 2] as const

function factorsOf(hardware: Hardware) {
  if (hardware.vendor === "apple") return apple
  if (hardware.vendor === "amd") return hardware.unifiedMemory ? amdChip : amdDesktop
  if (hardware.segment === "datacenter") return datacenter
  return hardware.segment === "workstation" ? workstation : consumer
}

export function constantsOf(hardware: Hardware): DeviceConstants {
  const isHbm = /hbm/i.test(hardware.memoryType)
  const own = /^ampere/i.test(hardware.generation)
    ? isHbm
      ? ampereHbm
      : ampere
    : generations.find(([pattern]) => pattern.test(hardware.generation))?.[1]
  // The Blackwell constants come from GDDR and GB10 devices; no B200 was among the measured ones.
  if (own && !(isHbm && /^blackwell/i.test(hardware.generation)))
    return { ...own, ...factorsOf(hardware), support: "generation" }
  return {
    ...(vendors[hardware.vendor] ?? anyVendor),
    decodeFactors: unknownFactors,
    prefillFactors: unknownFactors,
    support: "vendor",
  }
}

/** Constants that all devices share. */
export const shared = {
  /** Experts' rows are read at this share of the dense rate. */
  expertShare: 0.89,
  /** Further fixed time of a layer with experts, as a share of the layer's. */
  expertLayerShare: 0.85,
  /** Share of bandwidth that reading the cache reaches. */
  cacheShare: 0.5,
  /** Fixed time of a token, seconds. */
  tokenSeconds: 0.25e-3,
  /** Tokens' worth of work that every large multiplication costs beside its own. */
  prefillRamp: 28,
  /** The same for each expert's share of a micro-batch. */
  expertRamp: 90,
  /** Share of the peak that attention over a long context reaches. */
  attentionShare: 0.3,
} as const
