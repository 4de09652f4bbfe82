import type { ArithmeticRates, Hardware } from "../hardware/hardware.ts"
import type { Rule } from "./finding.ts"

interface Comparison {
  readonly narrow: keyof ArithmeticRates
  readonly wide: keyof ArithmeticRates
  /** How many times as fast the narrower type may be; the sparse rate is twice that. */
  readonly most: number
}

/** Half as many bits are twice as fast; vendors round the two rates apart. */
const double = 2.05

/** Blackwell Ultra has half again as many units for 4 bits, and none more for 8. */
const triple = 3.1

/** Products for games add 16- and 8-bit floats into 32 bits at half rate, and integers and 4-bit floats at full. */
const quadruple = 4.1

/**
 * Generations that are built for few formats: their units for the others are fewer, as their vendors' documents print.
 * Gaudi 3 runs 16-bit floats at a quarter of BF16; Trainium 3 and Rubin have units for 8 bits of their own; NeuronCores
 * take TF32 at the rate of 16 bits.
 */
const uneven: Readonly<Record<string, Partial<Record<keyof ArithmeticRates, number>>>> = {
  Gaudi: { bf16: quadruple, fp8: quadruple },
  "NeuronCore-v2": { tf32: 1.05 },
  "NeuronCore-v3": { tf32: 1.05 },
  "NeuronCore-v4": { tf32: 1.05, fp8: quadruple },
  Rubin: { fp8: 4.5 },
}

function comparisons({ segment, generation }: Hardware): readonly Comparison[] {
  const isForGames = segment === "consumer" || segment === "laptop"
  const own = uneven[generation]
  return [
    { narrow: "tf32", wide: "fp16", most: own?.tf32 ?? 0.55 },
    { narrow: "fp16IntoFp16", wide: "fp16", most: double },
    { narrow: "bf16", wide: "fp16", most: own?.bf16 ?? 1.05 },
    { narrow: "fp8", wide: "fp16", most: own?.fp8 ?? double },
    { narrow: "fp8IntoFp16", wide: "fp8", most: double },
    { narrow: "int8", wide: "fp16", most: isForGames ? quadruple : double },
    { narrow: "int8", wide: "fp8", most: double },
    { narrow: "int4", wide: "int8", most: double },
    { narrow: "fp6", wide: "fp8", most: double },
    { narrow: "fp4", wide: "fp8", most: isForGames ? quadruple : triple },
  ]
}

/** Rates are dense: none of them counts the zeros of sparse weights. */
export const denseRates: Rule = ({ hardware }) =>
  hardware.flatMap((entry) =>
    comparisons(entry).flatMap(({ narrow, wide, most }) => {
      const [fast, slow] = [entry.rates[narrow], entry.rates[wide]]
      if (fast === undefined || slow === undefined || fast <= most * slow) return []
      return {
        rule: "dense-rates",
        entry: `${entry.id} ${narrow}`,
        expected: `at most ${most} × ${wide} (${slow / 1e12} T/s)`,
        actual: `${fast / 1e12} T/s`,
        tip: "Take the dense rate: data sheets print the sparse one, which is twice as high.",
      }
    }),
  )
