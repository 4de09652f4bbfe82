import { type MlxQuantization, mlxDefaults } from "@plimsoll/quant/formats"
import type { MlxOptions } from "@plimsoll/quant/recipes"

/** Names of mixes whose rules are nowhere published: dynamic ones that a measurement decides. */
const measuredMix = /optiq|dq\d|ddwq/

const floats = ["mxfp4", "mxfp8", "nvfp4"] as const

/**
 * What the name of a repository says of its format: "-4bit", "-8bit-gs32", "-nvfp4", "-MXFP4-Q8" …
 *
 * @returns no quantization where the name states none; `undefined` where it names a mix without published rules
 */
export function optionsByName(name: string): MlxOptions | undefined {
  const text = name.toLowerCase()
  if (measuredMix.test(text)) return undefined
  const rest = /mxfp4-q(\d)/.exec(text)?.[1]
  if (rest !== undefined) return { quantization: affine(Number(rest)), experts: mlxDefaults.mxfp4 }
  const mode = floats.find((known) => text.includes(known))
  if (mode) return { quantization: mlxDefaults[mode] }
  const bits = /(\d)-?bit/.exec(text)?.[1]
  const group = /gs(\d+)/.exec(text)?.[1]
  if (bits === undefined) return {}
  const quantization = affine(Number(bits), group === undefined ? 64 : Number(group))
  return text.endsWith("-awq") ? { quantization, method: "awq" } : { quantization }
}

function affine(bits: number, groupSize = 64): MlxQuantization {
  return { mode: "affine", bits, groupSize }
}
