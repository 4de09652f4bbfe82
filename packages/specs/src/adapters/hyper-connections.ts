import type { Layer } from "../architecture/architecture.ts"
import type { HyperConnectionBlock } from "../architecture/blocks/hyper-connection.ts"
import type { NormBlock } from "../architecture/blocks/norm.ts"
import type { ConfigReader } from "./config.ts"

/** Streams and how they mix, by the names of DeepSeek-V4 and its descendants. */
export function readHyperConnection(
  config: ConfigReader,
  mixing: HyperConnectionBlock["mixing"],
): HyperConnectionBlock {
  const epsilon = config.number("hc_eps", { fallback: 1e-6, least: 0, most: 1 })
  return { kind: "hyperConnection", streams: config.integer("hc_mult"), mixing, epsilon }
}

/** A layer whose two blocks each read from, and add to, several residual streams. */
export function connectedLayer(
  connection: HyperConnectionBlock,
  norm: NormBlock,
  mixer: Layer[number],
  feedForward: Layer[number],
): Layer {
  return [connection, norm, mixer, connection, norm, feedForward]
}
