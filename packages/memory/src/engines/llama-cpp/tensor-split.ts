import {
  type AttentionBlock,
  blocksOf,
  layersOf,
  PlimsollError,
  type StorageTypeName,
  storageTypes,
} from "@plimsoll/specs"
import type { MemoryRequest } from "../../request.ts"
import { exactly, type Term } from "../../term.ts"
import { keepsLayersWhole } from "./architectures/tensor-split.ts"
import { cacheKinds, cellsOf } from "./attention-blocks.ts"
import type { LlamaCppOptions } from "./options.ts"
import { backendOf, layerHome, type Placement } from "./placement.ts"
import { fileOf, nameAt } from "./weights.ts"

const rows = /^blk\.\d+\.(attn_(q|k|v|qkv|gate|sinks)|ffn_(up|gate|gate_up)(_exps)?)\.(weight|bias)$|^output\.weight$/
const columns = /^blk\.\d+\.(attn_output|ffn_down(_exps)?)\.weight$/

type Question = Pick<MemoryRequest, "model" | "recipe" | "tensorSplit" | "splitMode">

/** @throws PlimsollError `REFUSED_BY_ENGINE` as llama.cpp refuses it (src/llama-model.cpp:358), `UNSUPPORTED` */
function check({ model: { architecture } }: Question, { flashAttention, loadPredictionLayers }: LlamaCppOptions): void {
  if (keepsLayersWhole(architecture))
    throw new PlimsollError(
      "REFUSED_BY_ENGINE",
      `splitMode: llama.cpp has no tensor split for this family, got ${architecture.names.gguf}`,
      { hint: 'Set splitMode to "layer".' },
    )
  if (!flashAttention)
    throw new PlimsollError("REFUSED_BY_ENGINE", "splitMode: tensor needs flash attention, got flashAttention false", {
      hint: "Leave flashAttention out.",
    })
  const plain = new Set(["norm", "attention", "dense", "experts"])
  const isPlain = layersOf(architecture).every((layer) =>
    blocksOf(layer).every((block) => plain.has(block.kind) && !(block.kind === "attention" && block.gate === "query")),
  )
  if (!isPlain || loadPredictionLayers)
    throw new PlimsollError("UNSUPPORTED", "splitMode: expected layers of attention and networks alone for tensor", {
      hint: "How states, latent vectors and prediction layers are split has no rule here yet.",
    })
}

const greatestDivisor = (a: number, b: number): number => (b === 0 ? a : greatestDivisor(b, a % b))
const leastMultiple = (a: number, b: number): number => (a / greatestDivisor(a, b)) * b

/** Elements of each device's slice: whole steps by the shares in turn, the rest to the last (src/llama-model.cpp:829). */
function slices(size: number, step: number, shares: readonly number[], rotation: number): readonly number[] {
  const own = shares.map(() => 0)
  const whole = shares.reduce((sum, share) => Math.fround(sum + share), 0)
  let low = 0
  let upTo = 0
  for (let turn = 0; turn < shares.length; turn++) {
    const device = (turn + rotation) % shares.length
    upTo = Math.fround(upTo + (shares[device] ?? 0))
    const high = Math.trunc(Math.fround(Math.fround(size * upTo) / whole))
    const end = turn === shares.length - 1 ? size : high - (high % step)
    own[device] = end - low
    low = end
  }
  return own
}

/** Bytes that are whole in one place, and how they lie where all devices share every layer. */
export function splitTensors(
  terms: readonly Term[],
  request: Question,
  options: LlamaCppOptions,
  placement: Placement,
  count: number,
): readonly Term[] {
  const [backend] = placement.backends
  if (request.splitMode !== "tensor" || placement.devices.length === 0 || !backend) return terms
  check(request, options)
  const { architecture } = request.model
  const layers = layersOf(architecture)
  const asked = request.tensorSplit ?? []
  const isAsked = asked.some((share) => share > 0)
  const shares = Array.from({ length: count }, (_, device) => Math.fround(isAsked ? (asked[device] ?? 0) : 1))
  const file = fileOf(request)
  const padded = (bytes: number) => Math.ceil(bytes / backend.alignment) * backend.alignment
  const stored = (type: StorageTypeName, shape: readonly number[]) => padded(backend.storedBytes(type, shape))
  const attention = layers.map((layer) =>
    blocksOf(layer).find((block): block is AttentionBlock => block.kind === "attention"),
  )
  const isWindowed = (layer: number) => (attention[layer]?.window ?? attention[layer]?.chunk) !== undefined
  // Layers of one kind take turns in who has the rest.
  const rotations: number[] = []
  const seen = [0, 0]
  for (const layer of layers.keys()) {
    const kind = isWindowed(layer) ? 1 : 0
    rotations.push((seen[kind] ?? 0) % count)
    seen[kind] = (seen[kind] ?? 0) + 1
  }
  const blockSize = (layer: number | undefined, ...names: readonly string[]) => {
    const type = names.map((name) => file.typeOf(layer, name)).find((found) => found !== undefined)
    return type ? storageTypes[type].blockSize : 1
  }
  /** Whole heads of keys with all queries that read them. */
  const headsStep = (layer: number, { heads, kvHeads, keyDim }: AttentionBlock) => {
    const queries = (heads / kvHeads) * keyDim
    let block = blockSize(layer, "attn_output.weight")
    while (block < 128 && block * count < queries) block *= 2
    return leastMultiple(queries, block)
  }
  /** Of a dimension with several parts, each is split by itself. */
  const partsOf = (
    name: string,
    role: string,
    size: number,
    layer: number | undefined,
  ): readonly (readonly number[])[] => {
    if (layer === undefined) return [slices(size, 1, shares, layers.length % count)]
    const turn = rotations[layer] ?? 0
    const block = attention[layer]
    if (name.includes("ffn_")) {
      const step = leastMultiple(blockSize(layer, "ffn_down.weight", "ffn_down_exps.weight"), 128)
      const half = role === "gateUp"
      const own = slices(half ? size / 2 : size, step, shares, turn)
      return half ? [own, own] : [own]
    }
    if (!block) return [slices(size, 1, shares, turn)]
    const step = headsStep(layer, block)
    const perKey = step / (block.heads / block.kvHeads)
    const values = slices(block.kvHeads * block.valueDim, perKey, shares, turn)
    if (role === "queryKeyValue") return [slices(block.heads * block.keyDim, step, shares, turn), values, values]
    const isKey = name.includes("attn_k.") || name.includes("attn_v.")
    const perHead = /attn_(gate|sinks)/.test(name) && size === block.heads
    return [slices(size, isKey ? perKey : perHead ? step / block.keyDim : step, shares, turn)]
  }
  /** What devices take less than the whole of it. */
  const less = { weights: shares.map(() => 0), cache: shares.map(() => 0) }
  for (const { tensor, type, times, layer } of file.byLayer()) {
    const name = nameAt(tensor, layer)
    const isRows = rows.test(name)
    if (tensor.stage === "prediction" || !(isRows || columns.test(name)) || backendOf(placement, name, layer) !== 0)
      continue
    const place = isRows && tensor.shape.length > 1 && !name.endsWith(".bias") ? 1 : 0
    const whole = stored(type, tensor.shape)
    const parts = partsOf(name, tensor.role, tensor.shape[place] ?? 0, layer)
    for (const device of shares.keys()) {
      const own = parts.reduce((sum, part) => sum + (part[device] ?? 0), 0)
      const slice = tensor.shape.map((size, index) => (index === place ? own : size))
      less.weights[device] = (less.weights[device] ?? 0) + times * (whole - stored(type, slice))
    }
  }
  for (const kind of cacheKinds(architecture)) {
    const streams = options.unifiedCache ? 1 : options.sequences
    for (const layer of kind.layers) {
      const block = attention[layer]
      if (!block || layerHome(placement, layer) !== 0) continue
      const perKey = headsStep(layer, block) / (block.heads / block.kvHeads)
      for (const [type, width] of [
        [options.cacheKeys, kind.keys],
        [options.cacheValues, kind.values],
      ] as const)
        for (const [device, own] of slices(width, perKey, shares, rotations[layer] ?? 0).entries()) {
          const cells = cellsOf(kind, options)
          const missing = stored(type, [width, cells, streams]) - stored(type, [own, cells, streams])
          less.cache[device] = (less.cache[device] ?? 0) + missing
        }
    }
  }
  return terms.flatMap((term): readonly Term[] => {
    if (term.device !== 0) return [term]
    return shares.map((_, device) => {
      if (term.what !== "weights" && term.what !== "cache") return { ...term, device }
      const bytes = term.bytes - (less[term.what][device] ?? 0)
      return { ...term, device, bytes, interval: exactly(bytes), how: `${term.how}; this device's slices` }
    })
  })
}
