import type { StorageTypeName } from "@plimsoll/specs"
import type { FileTypeName } from "../llama-cpp/recipe.ts"
import { getsMoreBits, isInFirstEighth, type Situation } from "../llama-cpp/rules/rule.ts"
import type { BartowskiCategory } from "./category.ts"

/** What down projections of experts get in the first and last layers, in place of the mix's own format. */
const finerExperts: Readonly<Partial<Record<FileTypeName, StorageTypeName>>> = {
  IQ2_M: "iq3_s",
  IQ2_S: "iq3_xxs",
  IQ2_XS: "iq2_s",
  IQ2_XXS: "iq2_xs",
  IQ1_M: "iq2_xxs",
  IQ1_S: "iq1_m",
}

const isInFirstSixteenth = ({ index, count }: Situation) => index < Math.floor(count / 16)

function attentionOutput(mix: FileTypeName, experts: number, finer: boolean): StorageTypeName | undefined {
  if (experts >= 8) return finer ? "q5_k" : "q4_k"
  if (finer) return "iq3_s"
  return mix.startsWith("IQ1") ? "iq2_xxs" : undefined
}

/** Inside mixes of at most about 2.7 bits; `undefined` leaves the mix's default. */
export function lowestType(
  mix: FileTypeName,
  category: BartowskiCategory,
  situation: Situation,
): StorageTypeName | undefined {
  const { index, count, experts } = situation
  const finer = mix === "IQ2_S" || mix === "IQ2_M"
  const better = finer ? "iq3_s" : "q2_k"
  const more = getsMoreBits(situation)
  switch (category) {
    case "value":
      return more ? "q6_k" : "q4_k"
    case "fusedQueryKeyValue":
      if (experts >= 8) return more ? "q6_k" : "q4_k"
      return more ? "q4_k" : undefined
    case "stateOutput":
      return more ? "q4_k" : undefined
    case "key":
    case "query":
    case "queryInput":
    case "streamMixer":
      return "q4_k"
    case "latentInput":
      return experts >= 8 ? "q4_k" : undefined
    case "queryOutput":
      return better
    case "down":
    case "gate":
    case "up":
      if (isInFirstSixteenth(situation)) return category === "down" ? "q6_k" : "q4_k"
      return isInFirstEighth(situation) ? better : undefined
    case "expertsDown":
      return isInFirstEighth(situation) || index > Math.floor((7 * count) / 8) ? finerExperts[mix] : undefined
    case "shared":
      return more ? "q8_0" : "q4_k"
    case "attentionOutput":
      return attentionOutput(mix, experts, finer)
    default:
      return undefined
  }
}
