/** Makers of accelerators in the catalogue. */
export const vendors = [
  "nvidia",
  "amd",
  "apple",
  "intel",
  "qualcomm",
  "google",
  "aws",
  "tenstorrent",
  "cerebras",
  "huawei",
] as const

export type Vendor = (typeof vendors)[number]

/** What a part is sold for; chips of computers count as what the computer is. */
export const segments = ["datacenter", "workstation", "consumer", "laptop", "embedded"] as const

export type Segment = (typeof segments)[number]
