import type { CacheFormat } from "@plimsoll/quant/formats"
import { blocksOf, layersOf, PlimsollError } from "@plimsoll/specs"
import type { MemoryRequest } from "../../request.ts"
import { type CheckpointRunner, type Figure, runnerEstimate } from "../checkpoint/estimate.ts"
import { bytesOfToken, type KeepRules } from "../checkpoint/kept-tokens.ts"
import { widestLayerOutputs } from "../checkpoint/layer-outputs.ts"
import type { Engine } from "../engine.ts"
import { cacheFormatField, contextField, countField } from "../serving/request-fields.ts"
import { mlxSupport } from "../support/local.ts"
import { supportBy } from "../support/rule.ts"
import { rotates } from "./architectures/windows.ts"
import { from, mlxDefaults, version } from "./defaults.ts"

const name = "MLX"

interface MlxOptions {
  readonly context: number
  readonly sequences: number
  /** Tokens of a prompt that are computed at once. */
  readonly prefillStep: number
  readonly format: CacheFormat
}

/** Tokens by which caches grow (mlx_lm/models/cache.py:326). */
const cacheStep = 256

const roundUp = (tokens: number) => Math.ceil(tokens / cacheStep) * cacheStep

/** Rotating caches hold what a chunk of a prompt reads: the window and the chunk but one (cache.py:460). */
function tokensOf({ context, prefillStep }: MlxOptions, limit: number | undefined): number {
  if (limit === undefined) return roundUp(context)
  return Math.min(roundUp(context), limit + Math.min(prefillStep, context) - 1)
}

/** Names of the contract for mlx-lm's bits and groups. */
const formatNames: Readonly<Record<string, string>> = { q8_0: "8-64", q4_0: "4-64" }

function resolve(request: MemoryRequest): MlxOptions {
  const named = (value: string | undefined) => (value === undefined ? undefined : (formatNames[value] ?? value))
  const asked = { ...request, cacheKeys: named(request.cacheKeys), cacheValues: named(request.cacheValues) }
  const format = cacheFormatField(asked, "mlx", name, "--kv-bits")
  const hasWindows = layersOf(request.model.architecture)
    .flatMap(blocksOf)
    .some((block) => block.kind === "attention" && (block.window ?? block.chunk) !== undefined)
  // As RotatingKVCache.to_quantized (cache.py:551).
  if (format.name !== "auto" && hasWindows && rotates(request.model.architecture))
    throw new PlimsollError("REFUSED_BY_ENGINE", `${name} quantizes no rotating caches, got a model with windows`, {
      hint: "Leave cacheKeys out.",
    })
  return {
    context: contextField(request),
    sequences: countField("sequences", request.sequences ?? 1, 1),
    prefillStep: countField("batch", request.batch ?? request.microBatch ?? 2048, 1),
    format,
  }
}

function keep({ model }: MemoryRequest, options: MlxOptions): KeepRules {
  const { format, sequences } = options
  return {
    name,
    keys: format,
    values: format,
    tokensOf: (limit) => tokensOf(options, rotates(model.architecture) ? limit : undefined),
    sequences,
    stateSlots: sequences,
    // As mlx_lm/models/gated_delta.py:240.
    stateElementBytes: 4,
  }
}

/**
 * Layers whose results a command buffer keeps until it has run. Fitted to eleven peaks that mlx-lm's own benchmark
 * printed (mlx_lm/BENCHMARKS.md): the rest beside weights and cache is 2.0 to 2.9 times what one layer writes.
 */
const layersInFlight = { value: 2.35, low: 1.6, high: 3.4 } as const

function compute({ model }: MemoryRequest, { context, prefillStep, sequences }: MlxOptions): Figure {
  const tokens = Math.min(prefillStep, context) * sequences
  const layer = 2 * tokens * widestLayerOutputs(model.architecture)
  return {
    value: Math.round(layer * layersInFlight.value),
    interval: {
      low: Math.floor(layer * layersInFlight.low),
      high: Math.ceil(layer * layersInFlight.high),
      coverage: 0.9,
    },
    certainty: "fitted",
    how: `results of ${layersInFlight.value} layers for ${tokens} tokens, ${layer} bytes a layer`,
    source: from("mlx_lm/BENCHMARKS.md"),
  }
}

function output({ model }: MemoryRequest, { sequences }: MlxOptions): Figure {
  const value = 2 * 4 * model.architecture.vocabularySize * sequences
  return {
    value,
    interval: { low: Math.floor(value / 2), high: value, coverage: 0.9 },
    certainty: "fitted",
    how: "logits and their logarithms of one token, 32 bits",
    source: from("mlx_lm/generate.py:412"),
  }
}

const runner: CheckpointRunner<MlxOptions> = {
  name,
  version,
  tools: new Set(["mlx", "native"]),
  spread: "one",
  resolve,
  keep,
  cacheHow: ({ context, format }) => `${roundUp(context)} tokens, in steps of ${cacheStep}, in ${format.name}`,
  cacheSource: from("mlx_lm/models/cache.py:326"),
  weightsSource: from("mlx_lm/utils.py, load_model"),
  compute,
  output,
  overhead: undefined,
  resolved: ({ context, sequences, prefillStep, format }) => ({
    context,
    sequences,
    batch: prefillStep,
    cacheKeys: format.name,
    cacheValues: format.name,
  }),
  flags: ({ model }, { prefillStep, format }) => [
    "mlx_lm.server",
    ...(model.name === undefined ? [] : ["--model", model.name]),
    "--prefill-step-size",
    String(prefillStep),
    ...(format.name === "auto" ? [] : ["--kv-bits", format.name.split("-")[0] ?? ""]),
  ],
}

/**
 * mlx-lm on Apple's chips: weights as the checkpoint stores them, caches that grow by 256 tokens, and the results of the
 * layers that are being computed. All of it is wired, up to macOS's limit.
 *
 * @example
 * ```ts
 * estimateMemory({ model: qwen34B, recipe: unquantized("BF16"), engine: mlx, context: 2304 }).cacheBytes // 339738624
 * ```
 */
export const mlx: Engine = {
  id: "mlx",
  name,
  version,
  reads: "checkpoint",
  termsDependOn: "memory",
  contextOf: "oneSequence",
  defaults: mlxDefaults,
  estimate: (request) => runnerEstimate(request, runner),
  supports: (question) => supportBy(mlxSupport, question),
  cacheBytesPerToken: (request) => bytesOfToken(request.model.architecture, keep(request, resolve(request))),
}
