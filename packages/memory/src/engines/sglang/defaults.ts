import type { EngineDefault } from "../engine.ts"

export const version = "0.5.17"

const memory = {
  where: "sgl-project/sglang python/sglang/srt/arg_groups, handle_gpu_memory_settings, newest copy read 2026-12-01",
  date: "2026-12-01",
}
const arguments_ = {
  where: "sgl-project/sglang python/sglang/srt/server_args.py, newest copy read 2026-12-01",
  date: "2026-12-01",
}

/** What `sglang.launch_server` takes where a request leaves a field out. */
export const sglangDefaults: readonly EngineDefault[] = [
  { field: "context", value: "the longest context of the model", flag: "--context-length", source: arguments_ },
  {
    field: "memoryUtilization",
    value:
      "what is left by a reserve of 512 MiB, 1.5 for each token of a chunk, 2 for each sequence of a graph and 8 for each prefill graph; of devices above 60 GiB at least 10 GiB",
    flag: "--mem-fraction-static",
    source: memory,
  },
  {
    field: "maximumBatchedTokens",
    value: "2048 below 20 GiB, 4096 below 60, 8192 below 160, else 16384",
    flag: "--chunked-prefill-size",
    source: memory,
  },
  {
    field: "maximumSequences",
    value: "the pool's tokens over the context × 512, from 2048 to 4096",
    flag: "--max-running-requests",
    source: arguments_,
  },
  { field: "cacheKeys", value: "auto", flag: "--kv-cache-dtype", source: arguments_ },
  { field: "tensorParallel", value: 1, flag: "--tp-size", source: arguments_ },
  { field: "pipelineParallel", value: 1, flag: "--pp-size", source: arguments_ },
  { field: "dataParallel", value: 1, flag: "--dp-size", source: arguments_ },
  { field: "expertParallel", value: 1, flag: "--ep-size", source: arguments_ },
]

/** Sequences that decode graphs are captured for, and tokens of a prefill chunk, by MiB of the device. */
export interface GpuBatch {
  readonly chunk: number
  readonly graphSequences: number
}

/** As SGLang's handle_gpu_memory_settings. */
export function batchOf(mebibytes: number, tensorParallel: number): GpuBatch {
  const few = tensorParallel < 4
  if (mebibytes < 20 * 1024) return { chunk: 2048, graphSequences: 8 }
  if (mebibytes < 35 * 1024) return { chunk: 4096, graphSequences: few ? 48 : 160 }
  if (mebibytes < 60 * 1024) return { chunk: 4096, graphSequences: few ? 32 : 160 }
  if (mebibytes < 160 * 1024) return { chunk: 8192, graphSequences: few ? 256 : 512 }
  return { chunk: 16_384, graphSequences: 512 }
}

/** Prefill graphs up to a chunk: denser for small ones (_generate_prefill_cuda_graph_batch_sizes). */
function prefillGraphs(chunk: number): number {
  const steps = [
    [4, 32, 4],
    [48, 256, 16],
    [288, 512, 32],
    [576, 1024, 64],
    [1280, 4096, 256],
    [4608, Number.POSITIVE_INFINITY, 512],
  ] as const
  return steps.reduce(
    (count, [from, to, by]) => count + Math.max(0, Math.floor((Math.min(to, chunk) - from) / by) + 1),
    0,
  )
}

export interface FractionOptions {
  readonly mebibytes: number
  readonly chunk: number
  readonly graphSequences: number
  readonly ranks: number
  readonly isLatent: boolean
  readonly hasTower: boolean
}

/** `--mem-fraction-static` where it is not given, rounded as SGLang does. */
export function defaultFraction(options: FractionOptions): number {
  const { mebibytes, chunk, graphSequences, ranks, isLatent, hasTower } = options
  const graphs = graphSequences * 2 + (isLatent ? 1536 : prefillGraphs(chunk) * 8)
  const reserve = 512 + Math.max(chunk, 2048) * 1.5 + (ranks / 8) * 1024 + graphs
  const least = mebibytes > 60 * 1024 ? Math.max(reserve, 10 * 1024) : reserve
  const fraction = Math.round(((mebibytes - least) / mebibytes) * 1000) / 1000
  // Towers take more by their size; 0.95 is the factor of a ViT-L (adjust_mem_fraction_for_vlm).
  return hasTower ? fraction * 0.95 : fraction
}
