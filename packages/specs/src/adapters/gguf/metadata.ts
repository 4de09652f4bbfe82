import {
  type Architecture,
  type Block,
  blocksOf,
  layersOf,
  predictionLayersOf,
} from "../../architecture/architecture.ts"
import { PlimsollError } from "../../errors.ts"
import type { GgufMetadata, GgufValue } from "../../gguf/metadata.ts"

/** Builders of GGUF values; sizes are 32-bit unsigned, as llama.cpp's converter writes them. */
export const uint32 = (value: number) => ({ type: "uint32", value }) as const
export const float32 = (value: number) => ({ type: "float32", value }) as const
export const bool = (value: boolean) => ({ type: "bool", value }) as const
const text = (value: string) => ({ type: "string", value }) as const
export const uint32s = (value: readonly number[]) => ({ type: "array", of: "uint32", value }) as const
const int32s = (value: readonly number[]) => ({ type: "array", of: "int32", value }) as const
export const float32s = (value: readonly number[]) => ({ type: "array", of: "float32", value }) as const
export const bools = (value: readonly boolean[]) => ({ type: "array", of: "bool", value }) as const

type BlockOf<Kind extends Block["kind"]> = Extract<Block, { readonly kind: Kind }>

/** The blocks of one kind over all layers of the trunk. */
export function trunkBlocks<Kind extends Block["kind"]>(architecture: Architecture, kind: Kind) {
  return layersOf(architecture).flatMap((layer) =>
    blocksOf(layer).filter((block): block is BlockOf<Kind> => block.kind === kind),
  )
}

/** The first block of a kind in each layer of the trunk; `undefined` for layers without one. */
export function perLayer<Kind extends Block["kind"]>(architecture: Architecture, kind: Kind) {
  return layersOf(architecture).map((layer) =>
    blocksOf(layer).find((block): block is BlockOf<Kind> => block.kind === kind),
  )
}

export function onlyBlock<T>(blocks: readonly T[], what: string): T {
  const [first] = blocks
  if (first === undefined) throw new PlimsollError("INVALID_ARCHITECTURE", `expected a layer with ${what}, got none`)
  return first
}

/** One number where all layers agree, else one for each layer; llama.cpp reads either. */
export function uint32PerLayer(values: readonly number[]): GgufValue {
  const [first = 0] = values
  return values.every((value) => value === first) ? uint32(first) : uint32s(values)
}

/** Leaves out keys whose value is undefined and puts the architecture's prefix before the rest. */
export function prefixed(prefix: string, keys: Readonly<Record<string, GgufValue | undefined>>): GgufMetadata {
  return Object.fromEntries(
    Object.entries(keys).flatMap(([key, value]) => (value ? [[`${prefix}.${key}`, value]] : [])),
  )
}

/** The keys that all decoders with grouped attention share. */
export function transformerMetadata(architecture: Architecture, prefix: string): GgufMetadata {
  const { outputNorm, embeddingExtras } = architecture
  const layers = layersOf(architecture)
  const attention = perLayer(architecture, "attention")
  const first = attention.find((block) => block !== undefined)
  const windowed = attention.find((block) => block?.window !== undefined)
  // Dimensions and frequencies of full-attention layers where both kinds are present.
  const main = attention.find((block) => block && block.window === undefined) ?? first
  // Full-attention layers may encode no positions.
  const rope = main?.rope ?? attention.find((block) => block?.rope)?.rope
  const dense = perLayer(architecture, "dense")
  const extra = predictionLayersOf(architecture, "gguf").length
  // llama.cpp asks for a value for prediction layers too; they are like the last.
  const all = (values: readonly number[]) => uint32PerLayer([...values, ...Array(extra).fill(values.at(-1) ?? 0)])
  const norm = outputNorm ?? layers.flatMap(blocksOf).find((block) => block.kind === "norm")
  return prefixed(prefix, {
    context_length: uint32(architecture.contextLength),
    embedding_length: uint32(architecture.hiddenSize),
    block_count: uint32(layers.length + extra),
    feed_forward_length: dense.some(Boolean) ? feedForwardLengths(dense, all) : undefined,
    "attention.head_count": first && all(attention.map((block) => block?.heads ?? first.heads)),
    "attention.head_count_kv": first && all(attention.map((block) => block?.kvHeads ?? 0)),
    "attention.key_length": main && uint32(main.keyDim),
    "attention.value_length": main && uint32(main.valueDim),
    "attention.sliding_window": windowed?.window === undefined ? undefined : uint32(windowed.window),
    "attention.layer_norm_rms_epsilon": norm?.type === "rms" ? float32(norm.epsilon) : undefined,
    "attention.layer_norm_epsilon": norm?.type === "layer" ? float32(norm.epsilon) : undefined,
    "rope.freq_base": rope && float32(rope.base),
    "rope.dimension_count": rope && uint32(rope.dimensions),
    "rope.dimension_sections": rope?.sections && int32s([...rope.sections, 0, 0, 0, 0].slice(0, 4)),
    "rope.scaling.type": embeddingExtras?.ropeFactors?.kind === "longAndShort" ? text("longrope") : undefined,
    ...scaleKeys(architecture),
    vocab_size: uint32(architecture.vocabularySize),
  })
}

/** Fixed factors, by llama.cpp's names for them. */
function scaleKeys({ scales = {} }: Architecture): Readonly<Record<string, GgufValue | undefined>> {
  const { embedding, residual, attention, logits } = scales
  return {
    embedding_scale: embedding === undefined ? undefined : float32(embedding),
    residual_scale: residual === undefined ? undefined : float32(residual),
    "attention.scale": attention === undefined ? undefined : float32(attention),
    logit_scale: logits === undefined ? undefined : float32(logits),
  }
}

/** Layers with experts in place of a dense network count with the width of those that have one. */
function feedForwardLengths(
  dense: readonly (BlockOf<"dense"> | undefined)[],
  all: (values: readonly number[]) => GgufValue,
): GgufValue {
  const width = dense.find(Boolean)?.size ?? 0
  return all(dense.map((block) => block?.size ?? width))
}

/** llama.cpp's numbers for the routers' scoring functions (src/llama-hparams.h:15, v0.5.0). */
const gatingFunctions = { softmax: 1, sigmoid: 2, softmaxOfChosen: 3, sqrtSoftplus: 4 } as const

/** The keys that all mixtures of experts share. */
export function expertsMetadata(architecture: Architecture, prefix: string): GgufMetadata {
  const perLayerExperts = perLayer(architecture, "experts")
  const experts = onlyBlock(
    perLayerExperts.filter((block) => block !== undefined),
    "experts",
  )
  const { shared, router } = experts
  const leading = perLayerExperts.findIndex((block) => block !== undefined)
  return prefixed(prefix, {
    expert_count: uint32(experts.experts),
    expert_used_count: uint32(experts.active),
    expert_feed_forward_length: uint32(experts.size),
    expert_shared_count: uint32(shared?.count ?? 0),
    expert_shared_feed_forward_length: shared && uint32(shared.size),
    leading_dense_block_count: uint32(leading),
    expert_group_count: router.groups && uint32(router.groups.count),
    expert_group_used_count: router.groups && uint32(router.groups.active),
    expert_gating_func: uint32(gatingFunctions[router.scoring]),
    expert_weights_norm: bool(router.normalize),
    expert_weights_scale: router.scale === undefined ? undefined : float32(router.scale),
    swiglu_clamp_exp: perLayerExperts.some((block) => block?.clamp)
      ? float32s(perLayerExperts.map((block) => block?.clamp ?? 0))
      : undefined,
    nextn_predict_layers: uint32(predictionLayersOf(architecture, "gguf").length),
  })
}
