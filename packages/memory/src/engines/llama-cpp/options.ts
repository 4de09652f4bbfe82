import { type Architecture, PlimsollError, type StorageTypeName } from "@plimsoll/specs"
import type { MemoryRequest } from "../../request.ts"
import { departuresOf } from "./architectures/index.ts"
import { rollsBack } from "./architectures/rollback.ts"
import { cacheKinds, cellsOf } from "./attention-blocks.ts"
import { type BuildRules, contextStep, type GraphRules, newestRules, rulesOfBuild } from "./builds/index.ts"
import type { GraphSizes } from "./graph/context.ts"
import { refuse } from "./refusals.ts"

/** What the programs on top of llama.cpp set where the user says nothing. */
export interface LlamaCppDefaults {
  readonly sequences: number
  readonly unifiedCache: boolean
  readonly fullWindowCache: boolean
  readonly context: number
  readonly batch: number
  readonly microBatch: number
  /** Logits kept per micro-batch: one per sequence, or one per token of the batch. */
  readonly outputs: "perSequence" | "perBatch"
  /** Keeps copies of earlier prompts in the host's memory. */
  readonly keepsPrompts?: true
}

/** A request with every default filled in and every size as llama.cpp pads it. */
export interface LlamaCppOptions {
  readonly context: number
  /** Tokens each sequence can hold; the whole context where the cache is unified. */
  readonly sequenceContext: number
  readonly sequences: number
  readonly unifiedCache: boolean
  readonly fullWindowCache: boolean
  readonly batch: number
  readonly microBatch: number
  readonly flashAttention: boolean
  readonly cacheKeys: StorageTypeName
  readonly cacheValues: StorageTypeName
  readonly outputs: number
  readonly loadPredictionLayers: boolean
  /** Tokens that a draft has; absent where nothing drafts. */
  readonly draftTokens?: number
  /** Most bytes of the host for copies of earlier prompts; absent where a program keeps none. */
  readonly promptCacheBytes?: number
  /** States of each slot that the host keeps to go back to; absent where a program keeps none. */
  readonly contextCheckpoints?: number
  /** Earlier states that recurrent layers keep of each sequence; absent: none. */
  readonly rollbackTokens?: number
  /** What the build does otherwise than the newest; absent: nothing. */
  readonly rules?: BuildRules
}

const cacheTypes: ReadonlySet<StorageTypeName> = new Set<StorageTypeName>([
  "f32",
  "f16",
  "bf16",
  "q8_0",
  "q4_0",
  "q4_1",
  "iq4_nl",
  "q5_0",
  "q5_1",
])

/** Most parallel sequences (as llama.cpp v0.5.0 src/llama-cparams.h: LLAMA_MAX_SEQ). */
const maximumSequences = 256

function pad(size: number, to: number): number {
  return Math.ceil(size / to) * to
}

function count(field: string, value: number | undefined, fallback: number, least: number, most: number): number {
  if (value === undefined) return fallback
  if (!Number.isInteger(value) || value < least || value > most)
    throw new PlimsollError("INVALID_REQUEST", `${field}: expected an integer from ${least} to ${most}, got ${value}`)
  return value
}

function cacheType(field: string, value: string | undefined): StorageTypeName {
  const type = (value ?? "f16") as StorageTypeName
  if (!cacheTypes.has(type))
    throw new PlimsollError(
      "INVALID_REQUEST",
      `${field}: expected one of ${[...cacheTypes].join(", ")}, got "${type}"`,
      {
        nearest: [...cacheTypes].filter((known) => known.slice(0, 2) === String(type).slice(0, 2)),
      },
    )
  return type
}

const mostTokens = 2 ** 31 - 1

/** Tokens of a draft (common/common.h:326). */
const usualDraft = 3

/** What a server keeps of prompts (common/common.h:629–632). */
const kept = { promptCacheBytes: 8192 * 2 ** 20, contextCheckpoints: 32 }

/** As llama.cpp v0.5.0 src/llama-context.cpp:100–305 and :3698. */
export function resolveOptions(request: MemoryRequest, defaults: LlamaCppDefaults): LlamaCppOptions {
  const { architecture } = request.model
  const rules = rulesOfBuild(request.engineVersion)
  const usual = rules.oneSlot ? 1 : defaults.sequences
  const sequences = count("sequences", request.sequences, usual, 1, maximumSequences)
  const unifiedCache =
    rules.oneCache || (request.unifiedCache ?? (request.sequences === undefined ? defaults.unifiedCache : false))
  const flashAttention =
    !departuresOf(architecture).withoutFlashAttention && (request.flashAttention ?? !rules.plainAttention)
  const step = contextStep(rules, flashAttention)
  const asked = count("context", request.context, defaults.context, 0, mostTokens) || architecture.contextLength
  const batch = Math.min(asked, count("batch", request.batch, defaults.batch, 1, mostTokens))
  const microBatch = Math.min(batch, count("microBatch", request.microBatch, defaults.microBatch, 1, mostTokens))
  const padded = pad(asked, step)
  const sequenceContext = unifiedCache ? padded : pad(Math.floor(padded / sequences), step)
  const cacheKeys = cacheType("cacheKeys", request.cacheKeys)
  const cacheValues = cacheType("cacheValues", request.cacheValues)
  const perSequence = defaults.outputs === "perSequence" && !rules.everyOutput
  const drafts = perSequence && (request.draftModel !== undefined || request.loadPredictionLayers)
  const draftTokens = drafts ? count("draftTokens", request.draftTokens, usualDraft, 0, mostTokens) : 0
  const options: LlamaCppOptions = {
    context: unifiedCache ? padded : sequenceContext * sequences,
    sequenceContext,
    sequences,
    unifiedCache,
    fullWindowCache: rules.wholeWindows || (request.fullWindowCache ?? defaults.fullWindowCache),
    batch,
    microBatch,
    flashAttention,
    cacheKeys,
    cacheValues,
    // A draft is checked at once (common/speculative.cpp:2606).
    outputs: perSequence ? Math.min(Math.max(batch, sequences), sequences * (1 + draftTokens)) : batch,
    loadPredictionLayers: request.loadPredictionLayers ?? false,
    ...(drafts ? { draftTokens } : {}),
    // Where the prediction layers draft, and not a model of its own (common/common.h:394).
    ...(drafts && request.loadPredictionLayers && rollsBack(architecture) ? { rollbackTokens: draftTokens } : {}),
    ...(defaults.keepsPrompts
      ? {
          promptCacheBytes: count(
            "promptCacheBytes",
            request.promptCacheBytes,
            kept.promptCacheBytes,
            0,
            Number.MAX_SAFE_INTEGER,
          ),
          contextCheckpoints: count(
            "contextCheckpoints",
            request.contextCheckpoints,
            kept.contextCheckpoints,
            0,
            mostTokens,
          ),
        }
      : {}),
    rules,
  }
  refuse(architecture, options)
  return options
}

/** What of a build's rules its graph depends on, always in one order. */
function graphRules(rules: BuildRules): GraphRules {
  return {
    wideMasks: rules.wideMasks,
    maskRows: rules.maskRows,
    tokensOnly: rules.tokensOnly,
    separateGates: rules.separateGates,
    copiesIntoCache: rules.copiesIntoCache,
    lateExpertWeights: rules.lateExpertWeights,
    plainRouting: rules.plainRouting,
    keysFirst: rules.keysFirst,
    unrotatedCache: rules.unrotatedCache,
    unstagedCache: rules.unstagedCache,
    metalScratch: rules.metalScratch,
    plainRows: rules.plainRows,
    pinsNorms: rules.pinsNorms,
  }
}

/** Sizes of the graph that llama.cpp reserves memory with (as v0.5.0 src/llama-context.cpp:627 and :2492). */
export function graphSizes(architecture: Architecture, options: LlamaCppOptions): GraphSizes {
  const tokens = Math.min(options.context, options.microBatch)
  return {
    tokens: pad(tokens, options.sequences),
    outputs: Math.min(tokens, options.outputs),
    sequences: options.sequences,
    slots: options.sequences,
    streams: options.unifiedCache ? 1 : options.sequences,
    cells: options.sequenceContext,
    windowCells: cellsOf(cacheKinds(architecture).find(({ window }) => window !== undefined) ?? {}, options),
    flashAttention: options.flashAttention,
    cacheKeys: options.cacheKeys,
    cacheValues: options.cacheValues,
    ...graphRules(options.rules ?? newestRules),
  }
}
