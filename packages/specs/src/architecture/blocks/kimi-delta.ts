import type { Tensor } from "../tensor.ts"
import { type BlockPlace, matrix, shaped, vector } from "./tensor-writer.ts"

/**
 * A delta rule whose state decays by a factor of its own for each key dimension: linear attention with short
 * convolutions before it, a norm and a gate behind it. What it keeps does not grow with the context.
 */
export interface KimiDeltaBlock {
  readonly kind: "kimiDelta"
  readonly heads: number
  /** Width of a query, key or value head, elements. */
  readonly headDim: number
  /** Tokens that the convolutions before queries, keys and values see. */
  readonly kernel: number
  /** Width through which the decay is projected, elements; one matrix where absent. */
  readonly decayRank?: number | undefined
  /** Width through which the output's gate is projected, elements; one matrix where absent. */
  readonly gateRank?: number | undefined
  /** Least logarithm of the decay of one token. */
  readonly lowerBound?: number | undefined
  /** Dimensions of the decay rates in the GGUF: a vector, or one row with one column a head. */
  readonly ratesIn: "vector" | "column"
  /** Decay rates that no head has, in the checkpoint alone. */
  readonly furtherRates?: number | undefined
}

/** One matrix, or two with `rank` elements between them. */
function projection(
  place: BlockPlace,
  options: { readonly short: "f" | "g"; readonly role: "decay" | "attentionGate"; readonly rows: number },
  rank: number | undefined,
): readonly Tensor[] {
  const { short, role, rows } = options
  const { hiddenSize } = place
  const named = (part: string) => ({
    role,
    gguf: `ssm_${short}${part}.weight`,
    huggingFace: `self_attn.${short}${part}_proj.weight`,
  })
  if (rank === undefined) return [matrix(place, { ...named(""), rows, columns: hiddenSize })]
  return [
    matrix(place, { ...named("_a"), rows: rank, columns: hiddenSize }),
    matrix(place, { ...named("_b"), rows, columns: rank }),
  ]
}

/** The converter keeps four dimensions, as llama.cpp's convolution reads them. */
function convolution(place: BlockPlace, side: "q" | "k" | "v", width: number, kernel: number): Tensor {
  const shape = place.inventory === "gguf" ? [1, width, 1, kernel] : [width, 1, kernel]
  const names = { gguf: `ssm_conv1d_${side}.weight`, huggingFace: `self_attn.${side}_conv1d.weight` }
  return shaped(place, { role: "convolution", ...names, shape, storage: "f32" })
}

function rates(block: KimiDeltaBlock, place: BlockPlace): Tensor {
  const names = { gguf: "ssm_a", huggingFace: "self_attn.A_log" }
  const inFile = { role: "decay", ...names, storage: "f32" } as const
  const { heads, ratesIn, furtherRates = 0 } = block
  if (place.inventory === "huggingFace") return shaped(place, { ...inFile, shape: [heads + furtherRates] })
  return shaped(place, { ...inFile, shape: ratesIn === "column" ? [heads, 1] : [heads] })
}

export function kimiDeltaTensors(block: KimiDeltaBlock, place: BlockPlace): readonly Tensor[] {
  const { hiddenSize: columns } = place
  const { heads, headDim, kernel } = block
  const width = heads * headDim
  const sides = [
    { side: "q", role: "query" },
    { side: "k", role: "key" },
    { side: "v", role: "value" },
  ] as const
  return [
    ...sides.flatMap(({ side, role }) => [
      matrix(place, {
        role,
        gguf: `attn_${side}.weight`,
        huggingFace: `self_attn.${side}_proj.weight`,
        rows: width,
        columns,
      }),
      convolution(place, side, width, kernel),
    ]),
    ...projection(place, { short: "f", role: "decay", rows: width }, block.decayRank),
    matrix(place, {
      role: "beta",
      gguf: "ssm_beta.weight",
      huggingFace: "self_attn.b_proj.weight",
      rows: heads,
      columns,
    }),
    rates(block, place),
    vector(place, { role: "bias", gguf: "ssm_dt.bias", huggingFace: "self_attn.dt_bias", size: width }),
    ...projection(place, { short: "g", role: "attentionGate", rows: width }, block.gateRank),
    vector(place, { role: "norm", gguf: "ssm_norm.weight", huggingFace: "self_attn.o_norm.weight", size: headDim }),
    matrix(place, {
      role: "attentionOutput",
      gguf: "attn_output.weight",
      huggingFace: "self_attn.o_proj.weight",
      rows: columns,
      columns: width,
    }),
  ]
}
