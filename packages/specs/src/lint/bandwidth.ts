import { departure, type Rule } from "./finding.ts"

/** Vendors round bandwidths to two or three digits. */
const tolerance = 0.01

/** Bandwidth is the width of the bus times the data rate of a pin, in bytes. */
export const bandwidth: Rule = ({ hardware }) =>
  hardware.flatMap((entry) => {
    if (entry.busWidth === undefined || entry.dataRate === undefined || entry.bandwidth === undefined) return []
    const product = (entry.busWidth * entry.dataRate) / 8
    if (departure(entry.bandwidth, product) <= tolerance) return []
    return {
      rule: "bandwidth",
      entry: entry.id,
      expected: `${product / 1e9} GB/s from ${entry.busWidth} bits at ${entry.dataRate / 1e9} Gbit/s`,
      actual: `${entry.bandwidth / 1e9} GB/s`,
      tip: "Look the data rate up again: memory of one kind is sold at several.",
    }
  })
