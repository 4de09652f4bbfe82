import { departure, type Rule } from "./finding.ts"

/** Sources round clocks and rates apart. */
const tolerance = 0.03

/**
 * The 32-bit rate is lanes × boost clock × 2, for a multiply-add counts as two. From RDNA 3 on a lane of AMD's issues
 * two of them at once, which databases count in the rate and not in the lanes.
 */
export const vectorRates: Rule = ({ hardware }) =>
  hardware.flatMap(({ id, gfx, shaders, boostClock, rates: { fp32 } }) => {
    if (shaders === undefined || boostClock === undefined || fp32 === undefined) return []
    const each = gfx !== undefined && /^gfx1[12]/.test(gfx) ? 4 : 2
    const product = shaders * boostClock * each
    if (departure(fp32, product) <= tolerance) return []
    return {
      rule: "vector-rates",
      entry: `${id} fp32`,
      expected: `${product / 1e12} T/s from ${shaders} lanes at ${boostClock / 1e6} MHz`,
      actual: `${fp32 / 1e12} T/s`,
      tip: "Lanes, clock and rate are of one part at one clock: boards of one chip differ in all three.",
    }
  })
