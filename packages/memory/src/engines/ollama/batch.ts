import { type Architecture, blocksOf, layersOf } from "@plimsoll/specs"

const MiB = 2 ** 20

/** Batches from large to small, what each needs of free memory, and the share of it that may be taken before. */
const batches = [
  { tokens: 2048, surcharge: 2048 * MiB, share: 60 },
  { tokens: 1024, surcharge: 768 * MiB, share: 75 },
] as const
const least = 512

/**
 * What Ollama expects a model to take: its file, and keys and values of the fewest heads in 16 bits for every layer, the
 * width of a head by division (llm/llama_server.go:2681). It is not what is taken; batches are chosen by it.
 */
export function expectedBytes(architecture: Architecture, fileBytes: number, context: number): number {
  const layers = layersOf(architecture)
  const attention = layers.flatMap(blocksOf).filter((block) => block.kind === "attention")
  const kvHeads = Math.max(1, Math.min(...attention.map((block) => block.kvHeads), Number.POSITIVE_INFINITY))
  const heads = Math.max(0, ...attention.map((block) => block.heads))
  const width = heads === 0 ? 0 : Math.floor(architecture.hiddenSize / heads)
  const fewest = Number.isFinite(kvHeads) ? kvHeads : 1
  return fileBytes + 2 * layers.length * fewest * width * context * 2
}

/** Bytes that are free on all devices, and what is expected to be taken of them. */
export interface BatchQuestion {
  readonly context: number
  readonly freeBytes: number
  readonly expectedBytes: number
}

/** Tokens that Ollama lets llama.cpp compute at once (server/sched.go:822, v0.33.0-rc2). */
export function automaticBatch({ context, freeBytes, expectedBytes }: BatchQuestion): number {
  const wanted = context > 32_768 ? 2048 : context > 4096 ? 1024 : least
  const found = batches.find(({ tokens, surcharge, share }) => {
    if (tokens > wanted) return false
    if (freeBytes === 0) return true
    const threshold = Math.floor((freeBytes * 80) / 100)
    return expectedBytes <= Math.floor((freeBytes * share) / 100) && expectedBytes + surcharge <= threshold
  })
  return found?.tokens ?? least
}
