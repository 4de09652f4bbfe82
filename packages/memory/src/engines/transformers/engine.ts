import { type CacheFormat, findCacheFormat } from "@plimsoll/quant/formats"
import { PlimsollError } from "@plimsoll/specs"
import type { MemoryRequest } from "../../request.ts"
import { type CheckpointRunner, type Figure, runnerEstimate } from "../checkpoint/estimate.ts"
import { bytesOfToken, type KeepRules } from "../checkpoint/kept-tokens.ts"
import { widestLayerOutputs } from "../checkpoint/layer-outputs.ts"
import type { LoadedCheckpoint } from "../checkpoint/loaded.ts"
import { torchOverhead } from "../checkpoint/torch.ts"
import type { Engine, EngineDefault } from "../engine.ts"
import { contextField, countField } from "../serving/request-fields.ts"
import { transformersSupport } from "../support/local.ts"
import { supportBy } from "../support/rule.ts"

const name = "transformers"
const version = "5"
/* @__NO_SIDE_EFFECTS__ */
const from = (where: string) => ({ where: `huggingface/transformers@004999d ${where}`, date: "2026-12-01" })

interface TransformersOptions {
  readonly context: number
  readonly sequences: number
  /** Tokens of the prompt, which is computed at once. */
  readonly prompt: number
  readonly flashAttention: boolean
  readonly format: CacheFormat
}

const defaults: readonly EngineDefault[] = [
  {
    field: "context",
    value: "the model's own: the cache grows with what is asked",
    source: from("src/transformers/cache_utils.py, DynamicLayer"),
  },
  { field: "sequences", value: 1, source: from("src/transformers/generation/utils.py") },
  {
    field: "batch",
    value: "the whole prompt",
    flag: "prefill_chunk_size",
    source: from("src/transformers/generation/configuration_utils.py"),
  },
  {
    field: "flashAttention",
    value: true,
    flag: "attn_implementation (sdpa)",
    source: from("src/transformers/modeling_utils.py"),
  },
  {
    field: "cacheKeys",
    value: "auto",
    flag: "cache_implementation",
    source: from("src/transformers/cache_utils.py, DynamicCache"),
  },
  {
    field: "placement",
    value: "device; auto balances layers over devices",
    flag: "device_map",
    source: { where: "huggingface/accelerate get_balanced_memory" },
  },
]

function resolve(request: MemoryRequest): TransformersOptions {
  const named = request.cacheKeys ?? request.cacheValues ?? "auto"
  if (!["auto", "f16", "bf16"].includes(named))
    throw new PlimsollError("UNSUPPORTED", `cacheKeys: no rule is known here for ${name} with a cache in "${named}"`)
  const context = contextField(request)
  return {
    context,
    sequences: countField("sequences", request.sequences ?? 1, 1),
    prompt: Math.min(context, countField("batch", request.batch ?? context, 1)),
    flashAttention: request.flashAttention ?? true,
    // The model's own 16 bits for each number, as for other engines without a format of their own.
    format: findCacheFormat("mlx", "auto"),
  }
}

function keep(_: MemoryRequest, { context, sequences, format }: TransformersOptions): KeepRules {
  return {
    name,
    keys: format,
    values: format,
    // The window less the token that is being computed (cache_utils.py, DynamicSlidingWindowLayer.update).
    tokensOf: (limit) => (limit === undefined ? context : Math.min(context, limit - 1)),
    sequences,
    stateSlots: sequences,
    stateElementBytes: 4,
  }
}

/** Results of a layer for the whole prompt; scores of all heads where attention is computed step by step. */
function compute({ model }: MemoryRequest, options: TransformersOptions, loaded: LoadedCheckpoint): Figure {
  const { architecture } = model
  const tokens = options.prompt * options.sequences
  const layer = 2 * tokens * widestLayerOutputs(architecture)
  const heads = architecture.groups
    .flatMap(({ layers }) => layers.flat())
    .reduce((most, step) => ("kind" in step && step.kind === "attention" ? Math.max(most, step.heads) : most), 0)
  // Scores and their softmax, which is computed in 32 bits.
  const scores = options.flashAttention ? 0 : 6 * heads * options.prompt * options.prompt * options.sequences
  const matrix = 2 * loaded.largestPacked
  const value = Math.round(0.6 * layer) + scores + matrix
  return {
    value,
    interval: {
      low: Math.floor(0.3 * layer + 0.6 * scores),
      high: Math.ceil(1.5 * layer + 1.5 * scores + 2 * matrix),
      coverage: 0.9,
    },
    certainty: "assumed",
    how: `six tenths of what one layer writes for ${tokens} tokens, ${layer} bytes${scores > 0 ? `, scores ${scores}` : ""}${matrix > 0 ? `, and the largest matrix decoded, ${matrix}` : ""}`,
    source: from("src/transformers/models, forward passes in PyTorch"),
  }
}

function output({ model }: MemoryRequest, { sequences }: TransformersOptions): Figure {
  const value = 6 * model.architecture.vocabularySize * sequences
  return {
    value,
    interval: { low: Math.floor(value / 3), high: 2 * value, coverage: 0.9 },
    certainty: "fitted",
    how: "logits of the last token in 16 and in 32 bits",
    source: from("src/transformers/generation/utils.py, logits_to_keep"),
  }
}

const runner: CheckpointRunner<TransformersOptions> = {
  name,
  version,
  tools: new Set(["native", "bitsandbytes", "gptq", "awq", "hqq", "llm-compressor"]),
  spread: "balanced",
  resolve,
  keep,
  cacheHow: ({ context, sequences }) =>
    `${context} tokens of ${sequences} sequences, less than a window in layers with one`,
  cacheSource: from("src/transformers/cache_utils.py, DynamicLayer"),
  weightsSource: from("src/transformers/modeling_utils.py"),
  compute,
  output,
  overhead: torchOverhead,
  resolved: ({ context, sequences, prompt, flashAttention }) => ({
    context,
    sequences,
    batch: prompt,
    flashAttention,
    cacheKeys: "auto",
  }),
  flags: ({ model }) => ["transformers", "serve", ...(model.name === undefined ? [] : [model.name])],
  warnings: (_, { context }) => [
    `a cache that grows is copied as it grows: up to one layer's ${context} tokens stand twice for a moment`,
  ],
}

/**
 * Hugging Face transformers with PyTorch: a cache that grows token by token, a prompt that is computed at once.
 *
 * @example
 * ```ts
 * estimateMemory({ model: llama318B, recipe: unquantized("BF16"), engine: transformers, context: 4096 }).cacheBytes // 536870912
 * ```
 */
export const transformers: Engine = {
  id: "transformers",
  name,
  version,
  reads: "checkpoint",
  termsDependOn: "memory",
  contextOf: "oneSequence",
  defaults,
  estimate: (request) => runnerEstimate(request, runner),
  supports: (question) => supportBy(transformersSupport, question),
  cacheBytesPerToken: (request) => bytesOfToken(request.model.architecture, keep(request, resolve(request))),
}
