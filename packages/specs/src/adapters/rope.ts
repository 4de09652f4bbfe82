import type { Rope } from "../architecture/blocks/attention.ts"
import type { ConfigReader } from "./config.ts"
import { readRopeBase } from "./transformer.ts"

type LayerKind = "full_attention" | "sliding_attention"

/** The base of the frequencies of one kind of layer. */
export function readRopeBaseOf(config: ConfigReader, kind: LayerKind, fallback: number): number {
  const own = config.inside("rope_parameters")?.inside(kind)
  return own?.number("rope_theta", { fallback, least: 1, most: Number.MAX_SAFE_INTEGER }) ?? fallback
}

/**
 * The rotation of one kind of layer, for configs whose `rope_parameters` differ by it; what all layers have where they
 * do not.
 *
 * @returns the rotation for heads of a width
 */
export function readRopeOf(
  config: ConfigReader,
  kind: LayerKind,
  defaultBase = readRopeBase(config),
): (headDim: number) => Rope {
  const own = config.inside("rope_parameters")?.inside(kind)
  const base = readRopeBaseOf(config, kind, defaultBase)
  const share = { least: 0, most: 1 }
  // Windowed layers rotate whole heads where nothing else is said of them.
  const outer = kind === "full_attention" ? config.number("partial_rotary_factor", { fallback: 1, ...share }) : 1
  const factor = own?.number("partial_rotary_factor", { fallback: outer, ...share }) ?? outer
  return (headDim) => {
    const dimensions = Math.round(headDim * factor)
    if (dimensions > 0 && dimensions % 2 === 0) return { dimensions, base }
    throw (own ?? config).wrong(
      "partial_rotary_factor",
      `a share of head_dim (${headDim}) that is a positive, even number of dimensions`,
    )
  }
}
