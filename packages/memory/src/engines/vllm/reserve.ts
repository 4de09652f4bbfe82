import { type Architecture, blocksOf, layersOf } from "@plimsoll/specs"
import type { Bounded } from "../engine.ts"
import { forwardBytesPerToken } from "../serving/activation.ts"
import { certain } from "../serving/bounded.ts"
import type { VllmOptions } from "./options.ts"
import type { VllmRules } from "./version.ts"

const gibibyte = 2 ** 30

/**
 * Bytes for each logit of each sequence while the profile run samples: 2 as computed, 4 as a 32-bit copy, 12 for sorted
 * values and their places, as much again while they are sorted, and about 8 for what follows (as vLLM 0.30
 * vllm/v1/sample/ops/topk_topp_sampler.py).
 */
const sortedLogit = 38.35

/** The same where FlashInfer samples, which sorts nothing; fitted. */
const unsortedLogit = 14

/**
 * What the first step without top-k and top-p takes: logits, and the same in 32 bits; all that the second model runner
 * profiles (as vLLM 0.30 vllm/v1/worker/gpu/model_runner.py, _dummy_sampler_run).
 */
const leastLogit = 6

function logitBytes(architecture: Architecture, { sortsLogits, profilesPlainSampler }: VllmRules): number {
  const hasExperts = layersOf(architecture).some((layer) => blocksOf(layer).some(({ kind }) => kind === "experts"))
  if (profilesPlainSampler && !hasExperts) return leastLogit
  return sortsLogits ? sortedLogit : unsortedLogit
}

/** Batches that other entry points and usual launches compute: bounds where a request leaves its own open. */
const usual = { sequences: [16, 1024], batchedTokens: [2048, 16_384] } as const

function paddedVocabulary({ vocabularySize }: Architecture): number {
  return Math.ceil(vocabularySize / 64) * 64
}

interface Batch {
  readonly sequences: number
  readonly batchedTokens: number
}

function peak(architecture: Architecture, options: VllmOptions, batch: Batch, logit: number): number {
  const held = 2 * batch.batchedTokens * architecture.hiddenSize
  const samples = Math.min(batch.sequences, batch.batchedTokens) * paddedVocabulary(architecture) * logit + held
  const forward = batch.batchedTokens * forwardBytesPerToken(architecture, options.parallelism)
  return Math.ceil(Math.max(samples, forward))
}

/**
 * Most memory of activations while vLLM profiles: of the forward pass, or of the sampler behind it, which every rank runs
 * over the whole vocabulary.
 *
 * @returns bytes on one rank
 */
export function activationPeak(architecture: Architecture, options: VllmOptions): Bounded {
  const { maximumSequences: sequences, maximumBatchedTokens: batchedTokens, rules, open } = options
  const logit = logitBytes(architecture, rules)
  const at = (batch: Batch, bytes: number) => peak(architecture, options, batch, bytes)
  const low = {
    sequences: open.sequences ? Math.min(sequences, usual.sequences[0]) : sequences,
    batchedTokens: open.batchedTokens ? Math.min(batchedTokens, usual.batchedTokens[0]) : batchedTokens,
  }
  const high = {
    sequences: open.sequences ? Math.max(sequences, usual.sequences[1]) : sequences,
    batchedTokens: open.batchedTokens ? Math.max(batchedTokens, usual.batchedTokens[1]) : batchedTokens,
  }
  return {
    value: at({ sequences, batchedTokens }, logit),
    interval: {
      low: Math.floor(0.95 * at(low, leastLogit)),
      high: Math.ceil(1.05 * at(high, logit === leastLogit ? leastLogit : sortedLogit)),
      coverage: 0.9,
    },
  }
}

/** Memory beside PyTorch's that grows while weights are loaded and profiled: libraries' workspaces. */
const alone = { value: 0.12, low: 0.01, high: 0.35 } as const
/** The same for each further rank of a tensor-parallel group: buffers of NCCL and of custom all-reduce. */
const perPeer = { value: 0.3, low: 0.1, high: 0.6 } as const

/**
 * Memory that is not PyTorch's.
 *
 * @returns bytes on one rank
 */
export function nonTorchBytes({ parallelism: { tensor } }: VllmOptions): Bounded {
  const peers = Math.min(tensor, 8) - 1
  const at = (own: number, peer: number) => Math.round((own + peers * peer) * gibibyte)
  return {
    value: at(alone.value, perPeer.value),
    interval: { low: at(alone.low, perPeer.low), high: at(alone.high, perPeer.high), coverage: 0.9 },
  }
}

/** What graphs took when they were captured: 50 logs, of which one in ten lies beyond each bound. */
const graphs = { value: 0.49, low: 0, high: 1.7 } as const

/** Memory of CUDA graphs, none where they are not captured; outside of the budget before 0.21.0, and subtracted from the cache since. */
export function graphBytes({ capturesGraphs }: VllmOptions): Bounded {
  if (!capturesGraphs) return certain(0)
  return {
    value: Math.round(graphs.value * gibibyte),
    interval: { low: graphs.low, high: Math.round(graphs.high * gibibyte), coverage: 0.9 },
  }
}

/** The context of CUDA, which the budget does not count. */
export function contextBytes(): Bounded {
  return {
    value: Math.round(0.5 * gibibyte),
    interval: { low: Math.round(0.25 * gibibyte), high: Math.round(0.8 * gibibyte), coverage: 0.9 },
  }
}
