import type { Architecture, Block } from "@plimsoll/specs"
import type { GraphContext } from "./context.ts"
import type { GraphNode } from "./node.ts"
import {
  add,
  cont,
  getRows,
  input,
  matrix,
  mul,
  mulMat,
  normalize,
  permute,
  reshape,
  scale,
  unary,
  view,
  weight,
} from "./operations.ts"

type PerLayerInputBlock = Extract<Block, { readonly kind: "perLayerInput" }>

/**
 * What every layer reads beside the residual stream: rows of a table of the tokens' own, and a projection of the embedded
 * tokens; `[size, tokens, layers]`. As llama.cpp v0.5.0 src/models/gemma4.cpp (build_inp_per_layer and
 * project_per_layer_inputs), and gemma3n.cpp alike.
 */
export function perLayerInputs(
  { vocabularySize, embeddingExtras }: Architecture,
  embedded: GraphNode,
  context: GraphContext,
): GraphNode | undefined {
  const perLayer = embeddingExtras?.perLayer
  if (!perLayer) return undefined
  const { hiddenSize, sizes, graph } = context
  const { tokens } = sizes
  const { size, width } = perLayer
  const layers = width / size
  const table = matrix("input", "per_layer_token_embd.weight", width, vocabularySize)
  const own = graph.expand(scale(reshape(getRows(table, input("i32", tokens)), size, layers, tokens)))
  // The projection and its norm stand with the first layer.
  const product = scale(mulMat(matrix(0, "per_layer_model_proj.weight", hiddenSize, width), embedded))
  const projected = mul(normalize(reshape(product, size, layers, tokens), "rms"), weight(0, size))
  const sum = scale(add(projected, own))
  return cont(permute(sum, [size, tokens, layers, 1]), size, tokens, layers)
}

/** What a layer's own input adds to the residual stream (as src/models/gemma4.cpp:376). */
export function buildPerLayerInput(
  { size }: PerLayerInputBlock,
  current: GraphNode,
  { hiddenSize, sizes, shared }: GraphContext,
  layer: number,
): GraphNode {
  if (!shared.perLayer) throw new RangeError("expected inputs of each layer, got none")
  const gate = unary(mulMat(matrix(layer, "inp_gate.weight", hiddenSize, size), current))
  const own = mul(gate, view(shared.perLayer, [size, sizes.tokens, 1, 1], true))
  const projected = mulMat(matrix(layer, "proj.weight", size, hiddenSize), own)
  return mul(normalize(projected, "rms", layer), weight(layer, hiddenSize))
}
