import type { NormBlock } from "@plimsoll/specs"
import type { GraphNode } from "./node.ts"
import { add, mul, normalize, weight } from "./operations.ts"

/** As llama.cpp v0.5.0 src/llama-graph.cpp:1583 (build_norm). */
export function buildNorm(
  block: NormBlock,
  current: GraphNode,
  place: number | "output",
  type: NormBlock["type"] = block.type,
): GraphNode {
  const width = current.shape[0]
  const scaled = mul(normalize(current, type, place), weight(place, width))
  return block.bias ? add(scaled, weight(place, width)) : scaled
}
