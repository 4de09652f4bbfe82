import { keyOf, shortKeyOf } from "../search/text.ts"

/** What a driver's name says: the product, and what the driver adds in brackets. */
export interface ReadName {
  /** Names that the product may have; several where a database lists all parts of a chip. */
  readonly products: readonly string[]
  /** LLVM's name of the instruction set, where it stands in the text. */
  readonly gfx: string | undefined
}

/** WebGL's renderers: "ANGLE (NVIDIA, NVIDIA GeForce RTX 3080 (0x00002206) Direct3D11 vs_5_0 ps_5_0, D3D11)". */
const angle = /^ANGLE \([^,]+, (?:ANGLE Metal Renderer: )?(.+?)(?:, [^,]*)?\)$/i

/** What programs put behind the product: chips of drivers, graphics interfaces, forms of boards. */
const suffixes =
  /\s*(?:\((?:radv|amdvlk|llvm|dg2|bmg|acm|adl|mtl|lnl|navi|0x)[^)]*\)|\bDirect3D.*|\bOpenGL.*|\bVulkan.*|\/PCIe.*|\/SSE2.*|\bOAM\b)/gi

const marks = /\((?:r|tm|c)\)|[®™©]/gi

/** Takes the name that a driver or a program reports apart. */
export function readName(text: string): ReadName {
  const gfx = /\bgfx[0-9a-f]{3,4}\b/i.exec(text)?.[0]?.toLowerCase()
  const name = productOf(angle.exec(text)?.[1] ?? text)
  return { products: [...alternatives(name), name], gfx }
}

/** A name without trade marks and without what drivers put behind it. */
export function productOf(name: string): string {
  return name.replaceAll(marks, " ").replaceAll(suffixes, " ").trim()
}

/**
 * Parts of a chip as the PCI database lists them: "Navi 31 [Radeon RX 7900 XT/7900 XTX/7900 GRE]" names three, of
 * which the later ones leave out the words that they share with the first.
 */
function alternatives(name: string): readonly string[] {
  const inside = /\[([^[\]]+)\]\s*$/.exec(name)?.[1]
  if (!inside) return []
  const parts = inside.split("/").map((part) => part.trim())
  const shared = /^\D*/.exec(parts[0] ?? "")?.[0] ?? ""
  return parts.flatMap((part) => (/^\d/.test(part) ? [part, `${shared}${part}`] : [part]))
}

/** Keys that one name is looked up by: as it is written, then without vendors' words. */
export function keysOf(name: string): readonly [full: string, short: string] {
  return [keyOf(name), shortKeyOf(name)]
}
