import { type CacheFormat, cacheBytesOf } from "@plimsoll/quant/formats"
import { type Architecture, type Block, blocksOf, layersOf, PlimsollError, stateOf } from "@plimsoll/specs"

/** What an engine keeps of tokens and sequences. */
export interface KeepRules {
  readonly name: string
  readonly keys: CacheFormat
  readonly values: CacheFormat
  /** Tokens that a layer has room for, of one sequence. */
  readonly tokensOf: (limit: number | undefined) => number
  readonly sequences: number
  /** Sequences that layers with a window have room for, and the format that they keep; absent: as others. */
  readonly windows?: { readonly sequences: number; readonly format: CacheFormat } | undefined
  /** Sequences that states are kept of. */
  readonly stateSlots: number
  /** Bytes of an element of a folded state; of convolutions 2. */
  readonly stateElementBytes: number
}

/** Bytes of one layer. */
export interface LayerKept {
  readonly cacheBytes: number
  readonly stateBytes: number
}

const unknownKinds: ReadonlySet<Block["kind"]> = new Set(["rwkv", "crossAttention", "compressedAttention"])

/** Tokens back that a layer reads; all where absent. */
function limitOf(block: Block): number | undefined {
  return block.kind === "attention" ? (block.window ?? block.chunk) : undefined
}

/** Keys and values of one token in one layer, each in its format. */
function tokenBytes(block: Block, rules: KeepRules): number {
  const isWindow = rules.windows !== undefined && limitOf(block) !== undefined
  const { keys, values } = isWindow ? { keys: rules.windows.format, values: rules.windows.format } : rules
  const bytes = (kvHeads: number, keyDim: number, valueDim: number) => {
    const vectors = { kvHeads, keyDim, valueDim, floatBytes: 2 }
    return cacheBytesOf(keys, vectors).keys + cacheBytesOf(values, vectors).values
  }
  if (block.kind === "latentAttention") {
    const index = block.indexer && !block.indexer.shared ? 2 * block.indexer.keyDim : 0
    return bytes(1, block.keyValueRank, block.sharedKeyDim) + index
  }
  if (block.kind !== "attention" || block.sharesCacheWith !== undefined || block.causal === false) return 0
  return bytes(block.kvHeads, block.keyDim, block.valueDim) + (block.indexer ? 2 * block.indexer.keyDim : 0)
}

/**
 * Cache and states by layer of the trunk.
 *
 * @throws PlimsollError `UNSUPPORTED` for kinds of blocks that have no rule here
 */
export function keptByLayer(architecture: Architecture, rules: KeepRules): readonly LayerKept[] {
  return layersOf(architecture).map((layer) => {
    let cacheBytes = 0
    let stateBytes = 0
    for (const block of blocksOf(layer)) {
      if (unknownKinds.has(block.kind))
        throw new PlimsollError(
          "UNSUPPORTED",
          `model: no rule is known for what ${rules.name} keeps of ${block.kind} blocks`,
        )
      const limit = limitOf(block)
      const sequences = limit === undefined ? rules.sequences : (rules.windows?.sequences ?? rules.sequences)
      cacheBytes += tokenBytes(block, rules) * rules.tokensOf(limit) * sequences
      const state = stateOf(block)
      if (state) stateBytes += (2 * state.convolution + rules.stateElementBytes * state.state) * rules.stateSlots
    }
    return { cacheBytes, stateBytes }
  })
}

/** Bytes of one more token in layers that keep all of them. */
export function bytesOfToken(architecture: Architecture, rules: KeepRules): number {
  return layersOf(architecture)
    .flatMap(blocksOf)
    .filter((block) => limitOf(block) === undefined || rules.tokensOf(limitOf(block)) === rules.tokensOf(undefined))
    .reduce((sum, block) => sum + tokenBytes(block, rules), 0)
}
