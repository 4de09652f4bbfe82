import type { CheckpointTool } from "@plimsoll/quant/recipes"
import { PlimsollError } from "@plimsoll/specs"
import type { MemoryRequest } from "../../request.ts"
import type { Bounded, Engine } from "../engine.ts"
import { forwardBytesPerToken } from "../serving/activation.ts"
import { stateElementBytes } from "../serving/architectures/state-types.ts"
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
import { tensorrtLlmDefaults, version } from "./defaults.ts"

interface TensorrtLlmOptions extends PoolOptions {
  readonly memoryUtilization: number
  readonly maximumSequences: number
  readonly maximumBatchedTokens: number
}

const gibibyte = 2 ** 30
const name = "TensorRT-LLM"

const source = (where: string) => ({
  where: `NVIDIA/TensorRT-LLM ${where}, copies read 2026-12-01`,
  date: "2026-12-01",
})

function resolve(request: MemoryRequest): TensorrtLlmOptions {
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
  const maximumSequences =
    request.maximumSequences === undefined ? 2048 : countField("maximumSequences", request.maximumSequences, 1)
  return {
    parallelism,
    context: contextField(request),
    cacheFormat: cacheFormatField(request, "tensorrt-llm", name, "kv_cache_config.dtype"),
    loadPredictionLayers: request.loadPredictionLayers ?? false,
    stateElementBytes: stateElementBytes(request.model.architecture),
    // Windows have pools of their own where all layers' windows are named; by default every layer keeps all tokens.
    dividesWindows: false,
    indexesEveryLayer: false,
    // 32 in the PyTorch backend (llm_args.py, KvCacheConfig.tokens_per_block); engines built before had 64.
    // A state for each sequence of a batch (_torch/pyexecutor/mamba_cache_manager.py).
    pool: { pageSize: 32, windowShare: 1, states: { count: maximumSequences } },
    memoryUtilization:
      request.memoryUtilization === undefined ? 0.9 : shareField("memoryUtilization", request.memoryUtilization),
    maximumSequences,
    maximumBatchedTokens:
      request.maximumBatchedTokens === undefined
        ? 8192
        : countField("maximumBatchedTokens", request.maximumBatchedTokens, 1),
  }
}

/** The context, libraries' workspaces and NCCL: what is not PyTorch's. */
function beside({ parallelism: { tensor } }: TensorrtLlmOptions): Bounded {
  const peers = Math.min(tensor, 8) - 1
  const at = (own: number, peer: number) => Math.round((own + peers * peer) * gibibyte)
  return { value: at(1.2, 0.2), interval: { low: at(0.5, 0.05), high: at(2.5, 0.5), coverage: 0.9 } }
}

/** As KvCacheCreator._cal_max_memory: a share of what the peak of a profiled batch leaves of the device. */
function budget(weights: Bounded, total: Bounded, request: MemoryRequest, options: TensorrtLlmOptions): PoolBudget {
  const { maximumBatchedTokens: tokens, memoryUtilization, parallelism } = options
  const bytes = Math.ceil(tokens * forwardBytesPerToken(request.model.architecture, parallelism))
  const activation: Bounded = {
    value: bytes,
    interval: { low: Math.floor(0.5 * bytes), high: Math.ceil(2 * bytes), coverage: 0.9 },
  }
  const other = beside(options)
  const free = lessBounded(total, [weights, activation, other])
  const available = through(free, (left) => Math.floor(Math.max(0, left) * memoryUtilization))
  const taken = weights.value + activation.value + other.value + available.value
  return {
    available,
    parts: [
      {
        what: "compute",
        figure: activation,
        certainty: "assumed",
        how: `a forward pass of ${tokens} tokens at its widest`,
        source: source("tensorrt_llm/_torch/pyexecutor/_util.py, _cal_max_memory"),
      },
      {
        what: "overhead",
        figure: other,
        certainty: "assumed",
        how: "the CUDA context, workspaces and buffers of NCCL",
        source: { where: "assumed" },
      },
    ],
    // The share that is left over is a tenth of what weights leave, so the total is nearly sure.
    total: {
      value: taken,
      interval: {
        low: Math.floor(memoryUtilization * total.interval.low),
        high: Math.ceil(taken + (1 - memoryUtilization) * (other.interval.high + activation.interval.high)),
        coverage: 0.9,
      },
    },
  }
}

const tools: ReadonlySet<CheckpointTool> = new Set(["native", "modelopt", "gptq", "awq", "llm-compressor"])

const server: PoolServer<TensorrtLlmOptions> = {
  name,
  version,
  tools,
  load: {
    key: "tensorrt-llm",
    vocabularyPadding: 1,
    kept: () => undefined,
    copiesLatentProjections: true,
    keepsTablesOnHost: false,
  },
  source,
  resolve,
  budget,
  flags: (request, options) => {
    const { tensor, pipeline, expert } = options.parallelism
    const count = (flag: string, ranks: number) => (ranks > 1 ? [flag, String(ranks)] : [])
    return [
      "trtllm-serve",
      ...(request.model.name === undefined ? [] : [request.model.name]),
      "--max_seq_len",
      String(options.context),
      "--kv_cache_free_gpu_memory_fraction",
      String(options.memoryUtilization),
      "--max_batch_size",
      String(options.maximumSequences),
      "--max_num_tokens",
      String(options.maximumBatchedTokens),
      ...count("--tp_size", tensor),
      ...count("--pp_size", pipeline),
      ...count("--ep_size", expert),
    ]
  },
  resolved: ({ memoryUtilization, maximumSequences, maximumBatchedTokens }) => ({
    memoryUtilization,
    maximumSequences,
    maximumBatchedTokens,
  }),
}

/**
 * TensorRT-LLM with its PyTorch backend, as `trtllm-serve` starts it: a share of what is free after a profiled batch.
 *
 * @example
 * ```ts
 * estimateMemory({ model: qwen38B, recipe: unquantized("BF16"), engine: tensorrtLlm, hardware: [rtx4090] }).serving?.cacheTokens.value
 * ```
 */
export const tensorrtLlm: Engine = {
  id: "tensorrt-llm",
  name,
  version,
  reads: "checkpoint",
  termsDependOn: "memory",
  contextOf: "oneSequence",
  defaults: tensorrtLlmDefaults,
  estimate: (request) => poolEstimate(request, server),
  cacheBytesPerToken: (request) => poolBytesPerToken(request, server),
}
