import { type CacheFormat, findCacheFormat } from "@plimsoll/quant/formats"
import type { MemoryRequest } from "../../request.ts"
import { type CheckpointRunner, type Figure, runnerEstimate } from "../checkpoint/estimate.ts"
import { bytesOfToken, type KeepRules } from "../checkpoint/kept-tokens.ts"
import { widestLayerOutputs } from "../checkpoint/layer-outputs.ts"
import type { LoadedCheckpoint } from "../checkpoint/loaded.ts"
import { torchOverhead } from "../checkpoint/torch.ts"
import type { Engine, EngineDefault } from "../engine.ts"
import { contextField, countField } from "../serving/request-fields.ts"
import { exllamaSupport } from "../support/local.ts"
import { supportBy } from "../support/rule.ts"
import { keepsRings } from "./architectures/windows.ts"

const name = "ExLlamaV3"
const version = "1.4.1"
/* @__NO_SIDE_EFFECTS__ */
const from = (where: string) => ({ where: `turboderp-org/exllamav3 4f8ad012 ${where}`, date: "2026-12-01" })

interface ExllamaOptions {
  /** Tokens of all sequences together. */
  readonly cacheTokens: number
  readonly chunk: number
  readonly slots: number
  readonly keys: CacheFormat
  readonly values: CacheFormat
}

/** Tokens of a page (exllamav3/constants.py). */
const page = 256

const defaults: readonly EngineDefault[] = [
  { field: "context", value: "the model's own", flag: "max_num_tokens", source: from("exllamav3/cache/cache.py:87") },
  {
    field: "sequences",
    value: "as many as fit; 16 states",
    flag: "max_batch_size",
    source: from("exllamav3/cache/cache.py:89"),
  },
  { field: "batch", value: 2048, flag: "max_chunk_size", source: from("exllamav3/generator/generator.py:30") },
  { field: "cacheKeys", value: "fp16", flag: "k_bits", source: from("exllamav3/cache/cache.py:129") },
  { field: "cacheValues", value: "fp16", flag: "v_bits", source: from("exllamav3/cache/cache.py:129") },
]

/** Names of the contract for the engine's own. */
const formatNames: Readonly<Record<string, string>> = {
  f16: "fp16",
  auto: "fp16",
  q8_0: "q8",
  q4_0: "q4",
  "8": "q8",
  "6": "q6",
  "4": "q4",
}

const formatOf = (asked: string) => findCacheFormat("exllamav3", formatNames[asked] ?? asked)

function resolve(request: MemoryRequest): ExllamaOptions {
  const keys = request.cacheKeys ?? request.cacheValues ?? "fp16"
  return {
    cacheTokens: Math.ceil(contextField(request) / page) * page,
    chunk: countField("batch", request.batch ?? request.microBatch ?? 2048, 1),
    slots: countField("sequences", request.sequences ?? 16, 1),
    keys: formatOf(keys),
    values: formatOf(request.cacheValues ?? keys),
  }
}

/** Tokens of history before a window (exllamav3/modules/sliding_attn.py:297, by default). */
const ringSlack = 512

function keep({ model }: MemoryRequest, { cacheTokens, slots, keys, values }: ExllamaOptions): KeepRules {
  const hasRings = keepsRings(model.architecture)
  const ringOf = (window: number) => Math.ceil((window + ringSlack) / page) * page
  return {
    name,
    keys,
    values,
    tokensOf: (limit) => (limit === undefined || !hasRings ? cacheTokens : ringOf(limit)),
    // All sequences share the pages; rings are 16-bit floats, one for each slot.
    sequences: 1,
    windows: hasRings ? { sequences: slots, format: formatOf("fp16") } : undefined,
    stateSlots: slots,
    stateElementBytes: 4,
  }
}

/** Results of a layer for a chunk, and the largest matrix in 16 bits: products of many tokens decode it first. */
function compute({ model }: MemoryRequest, { chunk, cacheTokens }: ExllamaOptions, loaded: LoadedCheckpoint): Figure {
  const tokens = Math.min(chunk, cacheTokens)
  const layer = 2 * tokens * widestLayerOutputs(model.architecture)
  const matrix = 2 * loaded.largestPacked
  return {
    value: layer + matrix,
    interval: { low: Math.floor(layer / 2), high: Math.ceil(2 * layer + 2 * matrix), coverage: 0.9 },
    certainty: "assumed",
    how: `results of one layer for ${tokens} tokens, ${layer} bytes, and the largest matrix decoded, ${matrix}`,
    source: from("exllamav3/model/model_ls.py:77 and exllamav3/modules/quant/exl3.py"),
  }
}

function output({ model }: MemoryRequest): Figure {
  const value = 4 * model.architecture.vocabularySize
  return {
    value,
    interval: { low: Math.floor(value / 2), high: 32 * value, coverage: 0.9 },
    certainty: "assumed",
    how: "logits of one token in 32 bits; 32 at most while loading",
    source: from("exllamav3/model/model_ls.py:65"),
  }
}

const runner: CheckpointRunner<ExllamaOptions> = {
  name,
  version,
  tools: new Set(["exllamav3", "native"]),
  spread: "filled",
  // As exllamav3/modules/embedding.py: prefer_cpu.
  looksUpOnHost: true,
  resolve,
  keep,
  cacheHow: ({ cacheTokens, keys, values }) =>
    `${cacheTokens} tokens in pages of ${page}, ${keys.name} keys and ${values.name} values`,
  cacheSource: from("exllamav3/cache/quant.py:32"),
  weightsSource: from("exllamav3/model/model_ls.py:60"),
  compute,
  output,
  overhead: torchOverhead,
  resolved: ({ cacheTokens, chunk, keys, values }) => ({
    context: cacheTokens,
    batch: chunk,
    cacheKeys: keys.name,
    cacheValues: values.name,
  }),
  flags: (_, { cacheTokens, keys, values }) => [
    "--cache_tokens",
    String(cacheTokens),
    ...(keys.name === "fp16" && values.name === "fp16"
      ? []
      : ["--cache_quant", `${keys.name.slice(1)},${values.name.slice(1)}`]),
  ],
}

/**
 * ExLlamaV3: weights as the checkpoint packs them, one pool of pages, and buffers for a chunk of a prompt. Devices are
 * filled one after another.
 *
 * @example
 * ```ts
 * estimateMemory({ model: llama3170B, recipe: exl3Recipe({ bits: 3 }), engine: exllamav3, context: 4096 }).cacheBytes // 1342177280
 * ```
 */
export const exllamav3: Engine = {
  id: "exllamav3",
  name,
  version,
  reads: "checkpoint",
  termsDependOn: "memory",
  contextOf: "oneSequence",
  defaults,
  estimate: (request) => runnerEstimate(request, runner),
  supports: (question) => supportBy(exllamaSupport, question),
  cacheBytesPerToken: (request) => bytesOfToken(request.model.architecture, keep(request, resolve(request))),
}
