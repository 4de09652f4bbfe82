import type { CheckpointTool } from "@plimsoll/quant/recipes"
import { type Architecture, blocksOf, type Hardware, layersOf, PlimsollError } from "@plimsoll/specs"
import { usableMemory } from "../../devices/usable-memory.ts"
import type { MemoryRequest } from "../../request.ts"
import type { Bounded, Engine } from "../engine.ts"
import { through } from "../serving/bounded.ts"
import { parallelismOf } from "../serving/parallelism.ts"
import {
  type PoolBudget,
  type PoolOptions,
  type PoolServer,
  poolBytesPerToken,
  poolEstimate,
} from "../serving/pool-estimate.ts"
import { cacheFormatField, contextField, countField, shareField } from "../serving/request-fields.ts"
import { lessBounded } from "../serving/terms.ts"
import { dividesWindows } from "./architectures/windows.ts"
import { batchOf, defaultFraction, sglangDefaults, version } from "./defaults.ts"

interface SglangOptions extends PoolOptions {
  readonly memoryUtilization: number
  readonly maximumBatchedTokens: number
  readonly graphSequences: number
  readonly maximumSequences: number | undefined
}

/** With prefixes kept: the one that is computed, and those of two boundaries (kv_cache_configurator.py, _calculate_mamba_ratio). */
const statesOfSequence = 3

const gibibyte = 2 ** 30
const mebibyte = 2 ** 20
const name = "SGLang"

const source = (where: string) => ({
  where: `sgl-project/sglang ${where}, newest copies read 2026-12-01`,
  date: "2026-12-01",
})

function isLatent(architecture: Architecture): boolean {
  return layersOf(architecture).some((layer) => blocksOf(layer).some(({ kind }) => kind === "latentAttention"))
}

/** MiB as the driver says, by which defaults are chosen; a device that nobody names is taken for one of 80 GiB. */
function mebibytesOf(hardware: Hardware | undefined): number {
  return hardware ? Math.round(usableMemory(hardware).bytes / mebibyte) : 81_559
}

function resolve(request: MemoryRequest): SglangOptions {
  const { architecture } = request.model
  const parallelism = parallelismOf(request, {
    engine: name,
    expertRanks: (asked, tensor) => {
      if (tensor % asked === 0) return asked
      throw new PlimsollError(
        "REFUSED_BY_ENGINE",
        `${name} spreads experts over a part of the ${tensor} tensor ranks, got expertParallel ${asked}`,
        { hint: "Choose an expertParallel that divides tensorParallel." },
      )
    },
  })
  const mebibytes = mebibytesOf(request.hardware?.[0])
  const usual = batchOf(mebibytes, parallelism.tensor)
  const chunk =
    request.maximumBatchedTokens === undefined
      ? usual.chunk
      : countField("maximumBatchedTokens", request.maximumBatchedTokens, 1)
  const towers = request.projector?.towers ?? architecture.towers ?? []
  const fraction = defaultFraction({
    mebibytes,
    chunk,
    graphSequences: usual.graphSequences,
    ranks: parallelism.tensor * parallelism.pipeline,
    isLatent: isLatent(architecture),
    hasTower: towers.length > 0,
  })
  return {
    parallelism,
    context: contextField(request),
    cacheFormat: cacheFormatField(request, "sglang", name, "--kv-cache-dtype"),
    loadPredictionLayers: request.loadPredictionLayers ?? false,
    // `--mamba-ssm-dtype float32` unless told otherwise.
    stateElementBytes: 4,
    dividesWindows: dividesWindows(architecture),
    pool: {
      pageSize: isLatent(architecture) ? 64 : 1,
      windowShare: 0.8,
      states: { share: 0.9, perSequence: statesOfSequence },
    },
    indexesEveryLayer: true,
    memoryUtilization:
      request.memoryUtilization === undefined ? fraction : shareField("memoryUtilization", request.memoryUtilization),
    maximumBatchedTokens: chunk,
    graphSequences: usual.graphSequences,
    maximumSequences:
      request.maximumSequences === undefined ? undefined : countField("maximumSequences", request.maximumSequences, 1),
  }
}

/** The context of CUDA and the buffers of NCCL, which are there before the weights. */
function before({ parallelism: { tensor } }: SglangOptions): Bounded {
  const peers = Math.min(tensor, 8) - 1
  const at = (own: number, peer: number) => Math.round((own + peers * peer) * gibibyte)
  return { value: at(0.5, 0.15), interval: { low: at(0.25, 0.05), high: at(0.9, 0.3), coverage: 0.9 } }
}

/** As _profile_available_bytes: what is free after loading, less the share that is not static. */
function budget(weights: Bounded, total: Bounded, _request: MemoryRequest, options: SglangOptions): PoolBudget {
  const { memoryUtilization: share, maximumBatchedTokens, graphSequences } = options
  const start = before(options)
  const free = lessBounded(total, [start])
  const fixed = through(free, (bytes) => Math.floor(bytes * share))
  const rest = through(free, (bytes) => Math.ceil(bytes * (1 - share)))
  // What loading leaves behind beside weights: workspaces, and buffers of collective operations.
  const left: Bounded = {
    value: Math.round(0.2 * gibibyte),
    interval: { low: 0, high: Math.round((0.4 + 0.2 * (options.parallelism.tensor - 1)) * gibibyte), coverage: 0.9 },
  }
  return {
    available: lessBounded(fixed, [weights, left]),
    parts: [
      {
        what: "compute",
        figure: rest,
        certainty: "assumed",
        how: `the share that is kept for ${maximumBatchedTokens} tokens of a chunk and graphs of ${graphSequences} sequences; used as they need it`,
        source: source("handle_gpu_memory_settings"),
      },
      {
        what: "overhead",
        figure: left,
        certainty: "assumed",
        how: "what loading leaves beside weights",
        source: { where: "assumed" },
      },
      {
        what: "overhead",
        figure: start,
        certainty: "assumed",
        how: "the CUDA context and buffers of NCCL",
        source: { where: "assumed" },
      },
    ],
    total,
  }
}

const tools: ReadonlySet<CheckpointTool> = new Set([
  "native",
  "gptq",
  "awq",
  "llm-compressor",
  "modelopt",
  "bitsandbytes",
])

const server: PoolServer<SglangOptions> = {
  name,
  version,
  tools,
  load: {
    key: "sglang",
    vocabularyPadding: 64,
    kept: () => undefined,
    copiesLatentProjections: true,
    keepsTablesOnHost: false,
  },
  source,
  resolve,
  budget,
  flags: (request, options) => {
    const { tensor, pipeline, data, expert } = options.parallelism
    const count = (flag: string, ranks: number) => (ranks > 1 ? [flag, String(ranks)] : [])
    return [
      "python",
      "-m",
      "sglang.launch_server",
      ...(request.model.name === undefined ? [] : ["--model-path", request.model.name]),
      "--context-length",
      String(options.context),
      "--mem-fraction-static",
      String(options.memoryUtilization),
      "--chunked-prefill-size",
      String(options.maximumBatchedTokens),
      ...(options.maximumSequences === undefined ? [] : ["--max-running-requests", String(options.maximumSequences)]),
      ...(options.cacheFormat.name === "auto" ? [] : ["--kv-cache-dtype", options.cacheFormat.name]),
      ...count("--tp-size", tensor),
      ...count("--pp-size", pipeline),
      ...count("--dp-size", data),
      ...count("--ep-size", expert),
    ]
  },
  resolved: ({ memoryUtilization, maximumBatchedTokens, maximumSequences, graphSequences }) => ({
    memoryUtilization,
    maximumBatchedTokens,
    graphSequences,
    ...(maximumSequences === undefined ? {} : { maximumSequences }),
  }),
}

/**
 * SGLang, as `sglang.launch_server` starts it: a static share for weights and a pool of tokens, the rest for activations.
 *
 * @example
 * ```ts
 * estimateMemory({ model: qwen38B, recipe: unquantized("BF16"), engine: sglang, hardware: [rtx4090] }).serving?.cacheTokens.value
 * ```
 */
export const sglang: Engine = {
  id: "sglang",
  name,
  version,
  reads: "checkpoint",
  termsDependOn: "memory",
  contextOf: "oneSequence",
  defaults: sglangDefaults,
  estimate: (request) => poolEstimate(request, server),
  cacheBytesPerToken: (request) => poolBytesPerToken(request, server),
}
