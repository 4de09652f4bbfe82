import { rowBytes, type StorageTypeName, storageTypes, tensorBytes } from "@plimsoll/specs"
import type { BackendMemory } from "./allocator/backend.ts"
import type { BuildRules } from "./builds/rules.ts"
import type { ElementType, GraphNode } from "./graph/node.ts"
import { bytesOf } from "./graph/node.ts"

/** ggml's backends that have a memory rule here. */
export type BackendName = "cpu" | "cuda" | "rocm" | "metal" | "vulkan"

/** Memory that a backend takes beside what llama.cpp counts. */
export interface BackendOverhead {
  readonly bytes: number
  readonly low: number
  readonly high: number
  readonly how: string
  readonly where: string
}

export interface Backend extends BackendMemory {
  readonly name: BackendName
  /** What it keeps behind results: a cache that is not of 16 bits in 16 bits, or scratch memory of its kernels. */
  readonly keeps?: "stagedCache" | "scratch" | undefined
  /** Bytes of a weight or a cache tensor, before padding to the alignment. */
  readonly storedBytes: (type: StorageTypeName, shape: readonly number[]) => number
  /**
   * Share by which the compute buffer may miss, in nine of ten cases; `undefined` where the rule is proved exact.
   */
  readonly computeError: number | undefined
  readonly overhead: BackendOverhead
}

const MiB = 2 ** 20

const none: BackendOverhead = {
  bytes: 0,
  low: 0,
  high: 0,
  how: "nothing beside the engine's own buffers",
  where: "llama.cpp memory breakdowns: 0 unaccounted on Metal; host buffers are the process's own",
}

const cpu: Backend = {
  name: "cpu",
  alignment: 32,
  allocationBytes: ({ bytes }) => bytes,
  storedBytes: tensorBytes,
  computeError: undefined,
  overhead: none,
}

/**
 * CUDA stages a cache of another type in 16 bits for its attention kernels, behind the kernel's result; values that
 * are the first part of the keys are staged with them (as llama.cpp v0.5.0 ggml/src/ggml-cuda/fattn-common.cuh:53).
 */
function cudaAllocationBytes(node: GraphNode, [, key, value]: readonly GraphNode[]): number {
  // Only copies of a quantized cache are quantized; they are padded as weights are.
  if (isQuantized(node.type)) return node.bytes + cudaPadding(node.type as StorageTypeName, node.shape[0])
  if (node.operation !== "flashAttention" || !key || !value) return node.bytes
  const sharesMemory = key.viewOf !== undefined && key.viewOf === value.viewOf
  const staged = (sharesMemory ? [key] : [key, value]).filter(({ type }) => type !== "f16")
  const pad = (bytes: number) => Math.ceil(bytes / 128) * 128
  return staged.reduce((bytes, { shape }) => pad(bytes) + bytesOf("f16", shape), node.bytes)
}

function isQuantized(type: ElementType): boolean {
  return type !== "i32" && type !== "i64" && storageTypes[type].blockSize > 1
}

/** CUDA pads the last row of quantized matrices to 512 columns (ggml/src/ggml-cuda/ggml-cuda.cu:908). */
function cudaStoredBytes(type: StorageTypeName, shape: readonly number[]): number {
  return tensorBytes(type, shape) + (isQuantized(type) ? cudaPadding(type, shape[0] ?? 1) : 0)
}

function cudaPadding(type: StorageTypeName, columns: number): number {
  const missing = columns % 512 === 0 ? 0 : 512 - (columns % 512)
  return missing > 0 ? rowBytes(type, missing) : 0
}

const cudaOverhead: BackendOverhead = {
  bytes: 300 * MiB,
  low: 150 * MiB,
  high: 550 * MiB,
  how: "CUDA context, library workspaces and pools, which llama.cpp does not count",
  where: "measured residuals: 154 MiB on an idle card, contexts of 200 to 500 MiB",
}

const cuda: Backend = {
  name: "cuda",
  alignment: 128,
  allocationBytes: cudaAllocationBytes,
  keeps: "stagedCache",
  storedBytes: cudaStoredBytes,
  computeError: undefined,
  overhead: cudaOverhead,
}

/**
 * The ninetieth percentile over 59 buffers that llama.cpp printed on devices of five backends and four build eras
 * (read 2026-11-23); the median is 0.05 %. No referee runs these backends here.
 */
const loggedError = 0.23

/** ROCm is built from the CUDA backend's source. */
const rocm: Backend = { ...cuda, name: "rocm", computeError: loggedError }

/**
 * Metal keeps scratch memory behind some results (as llama.cpp v0.5.0 ggml/src/ggml-metal/ggml-metal.cpp:220):
 * a 16-bit copy of one layer's cache is reserved whether or not it is used.
 */
export function metalAllocationBytes(node: GraphNode, scratch: BuildRules["metalScratch"] = "scales"): number {
  const keepsBlocks = scratch !== "none" && scratch !== "experts"
  if (node.operation === "argsort") return keepsBlocks ? node.bytes * 2 : node.bytes
  if (node.operation === "mulMatId") {
    if (scratch === "none") return node.bytes
    const experts = node.sources[0]?.shape[2] ?? 0
    const tokens = node.sources[2]?.shape[1] ?? 0
    return node.bytes + 4 * experts + 4 * experts * tokens + (scratch === "scales" ? metalScales : 0)
  }
  if (node.operation !== "flashAttention" || !keepsBlocks) return node.bytes
  const [query, key, value, mask] = node.sources
  if (!query || !key || !value || !mask) return node.bytes
  const pad = (bytes: number, to: number) => Math.ceil(bytes / to) * to
  const [, queries, heads, streams] = query.shape
  const maskRows = mask.shape[1] * mask.shape[2] * mask.shape[3]
  // A view of the cache keeps the row stride of all heads together; a quantized one is copied out row by row.
  const copies = scratch !== "blocks"
  const rowStride = ({ type, shape: [dim, , heads] }: GraphNode) =>
    copies ? 2 * (isQuantized(type) ? dim : dim * heads) : bytesOf(type, [dim * heads, 1, 1, 1])
  const padding =
    64 *
    (rowStride(key) * key.shape[2] * key.shape[3] + rowStride(value) * value.shape[2] * value.shape[3] + 2 * maskRows)
  const blocks = pad(Math.ceil(mask.shape[0] / 64) * Math.ceil(queries / 8) * mask.shape[2] * mask.shape[3], 32)
  const partial = 4 * Math.min(queries, 32) * heads * streams * 32 * (value.shape[0] + 2)
  const staged = copies ? pad(bytesOf("f16", key.shape), 16) + pad(bytesOf("f16", value.shape), 16) : 0
  return node.bytes + padding + blocks + partial + staged
}

/** Two scaling factors and the partial maxima of the matrix kernels (ggml-metal-ops.cpp: …_extra_amax). */
const metalScales = 8 + 4 * 256

const metal: Backend = {
  name: "metal",
  alignment: 32,
  allocationBytes: (node) => metalAllocationBytes(node),
  keeps: "scratch",
  storedBytes: tensorBytes,
  computeError: loggedError,
  overhead: none,
}

const vulkan: Backend = {
  name: "vulkan",
  alignment: 128,
  allocationBytes: ({ bytes }) => bytes,
  storedBytes: tensorBytes,
  computeError: loggedError,
  overhead: {
    bytes: 50 * MiB,
    low: 14 * MiB,
    high: 170 * MiB,
    how: "driver and pipelines",
    where: "an idle RTX 4050 Laptop: 14 MiB over the projection after loading, 165 MiB at the peak",
  },
}

export const backends: Readonly<Record<BackendName, Backend>> = { cpu, cuda, rocm, metal, vulkan }
