import type { Hardware } from "@plimsoll/specs"

const GiB = 2 ** 30

const nothing = {
  aliases: [],
  chip: undefined,
  released: undefined,
  busWidth: undefined,
  dataRate: undefined,
  power: undefined,
  prices: [],
  verified: false,
  sources: [{ where: "fixture" }],
} as const

/** A device on its own card, with what its driver reports. */
export const card: Hardware = {
  ...nothing,
  id: "card",
  name: "Card 24 GB",
  vendor: "nvidia",
  segment: "consumer",
  generation: "Ampere",
  memoryBytes: 24 * GiB,
  reportedMemory: { value: 24_000 * 2 ** 20, source: { where: "fixture" } },
  memoryType: "GDDR6X",
  bandwidth: 936e9,
  unifiedMemory: false,
  rates: { fp32: 35.6e12, fp16: 71.2e12, int8: 284.7e12 },
}

/** The same without a driver's figure. */
export const unreadCard: Hardware = { ...card, id: "unread-card", name: "Card", reportedMemory: undefined }

/** A chip that shares the host's memory, under macOS's limit. */
export const macWith = (gibibytes: number): Hardware => ({
  ...nothing,
  id: "mac",
  name: "Mac",
  vendor: "apple",
  segment: "consumer",
  generation: "M2 Ultra",
  memoryBytes: gibibytes * GiB,
  reportedMemory: undefined,
  memoryType: "LPDDR5",
  bandwidth: 800e9,
  unifiedMemory: true,
  rates: { fp32: 27.2e12, fp16: 27.2e12 },
})

/** A device whose driver reports exactly this much. */
export const cardWith = (bytes: number): Hardware => ({
  ...card,
  memoryBytes: bytes,
  reportedMemory: { value: bytes, source: { where: "fixture" } },
})
