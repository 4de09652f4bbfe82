import type { Interconnect } from "../interconnects/interconnect.ts"
import { departure, type Finding, type Rule } from "./finding.ts"

/** Share of PCI Express's bits that carry data: 8 of 10 up to 2.0, 128 of 130 up to 5.0, 242 of 256 in a flit of 6.0. */
function lineCode(transferRate: number): number {
  if (transferRate <= 5e9) return 8 / 10
  return transferRate <= 32e9 ? 128 / 130 : 242 / 256
}

function ofLanes({ lanes, transferRate }: Interconnect): number | undefined {
  if (lanes === undefined || transferRate === undefined) return undefined
  return ((lanes * transferRate) / 8) * lineCode(transferRate)
}

function compared(entry: string, bandwidth: number | undefined, product: number | undefined): readonly Finding[] {
  if (bandwidth === undefined || product === undefined || departure(bandwidth, product) <= 0.001) return []
  return [
    {
      rule: "transfer-rates",
      entry,
      expected: `${product / 1e9} GB/s from width and rate`,
      actual: `${bandwidth / 1e9} GB/s`,
      tip: "Bandwidth is of one direction, and in bytes: check the width, the rate, and that neither is counted twice.",
    },
  ]
}

/** Bandwidth is lanes × rate × line code, or channels × width × rate. */
export const transferRates: Rule = ({ interconnects = [], memorySystems = [] }) => [
  ...interconnects.flatMap((entry) => compared(entry.id, entry.bandwidth, ofLanes(entry))),
  ...memorySystems.flatMap(({ id, channels, channelWidth, dataRate, bandwidth }) => {
    const isKnown = channels !== undefined && channelWidth !== undefined && dataRate !== undefined
    return compared(id, bandwidth, isKnown ? (channels * channelWidth * dataRate) / 8 : undefined)
  }),
]
