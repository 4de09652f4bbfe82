import { limits } from "../architecture/limits.ts"
import type { ConfigReader } from "./config.ts"

/**
 * Which earlier layer's cache a layer reads in place of its own: the last layers all read that of the last layer
 * before them that sees as far as they do.
 *
 * @param shared - how many of the last layers share, where the config does not say it
 * @param windowOf - tokens that a layer sees; `undefined` for all of them
 */
export function readSharedCaches(
  config: ConfigReader,
  layers: number,
  shared: number,
  windowOf: (layer: number) => number | undefined,
): (layer: number) => number | undefined {
  const count = config.optionalInteger("num_kv_shared_layers", limits.layers) ?? shared
  if (count >= layers) throw config.wrong("num_kv_shared_layers", `less than num_hidden_layers (${layers})`)
  const own = Array.from({ length: layers - count }, (_, layer) => layer)
  return (layer) => (layer < own.length ? undefined : own.findLast((other) => windowOf(other) === windowOf(layer)))
}
