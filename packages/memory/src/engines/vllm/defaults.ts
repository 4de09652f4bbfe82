import type { EngineDefault } from "../engine.ts"

const arguments_ = { where: "vllm-project/vllm 0.30 vllm/engine/arg_utils.py, get_batch_defaults", date: "2026-12-01" }
const cache = { where: "vllm-project/vllm@002f10e0 vllm/config/cache.py", date: "2026-12-01" }
const older = { where: "vllm-project/vllm@001cabc1 vllm/config/cache.py", date: "2026-12-01" }

/** What `vllm serve` takes where a request leaves a field out. */
export const vllmDefaults: readonly EngineDefault[] = [
  {
    field: "context",
    value: "the longest context of the model",
    flag: "--max-model-len",
    source: { where: "vllm-project/vllm 0.30 vllm/config/model.py, max_model_len", date: "2026-12-01" },
  },
  { field: "memoryUtilization", value: 0.9, flag: "--gpu-memory-utilization", source: older },
  { field: "memoryUtilization", value: 0.92, since: "0.25.0", flag: "--gpu-memory-utilization", source: cache },
  {
    field: "maximumSequences",
    value: "1024 on devices of 70 GiB or more but the A100, else 256; never more than tokens computed at once",
    flag: "--max-num-seqs",
    source: arguments_,
  },
  {
    field: "maximumBatchedTokens",
    value: "8192 on devices of 70 GiB or more but the A100, else 2048",
    since: "0.8.0",
    flag: "--max-num-batched-tokens",
    source: arguments_,
  },
  { field: "cacheKeys", value: "auto", flag: "--kv-cache-dtype", source: cache },
  { field: "tensorParallel", value: 1, flag: "--tensor-parallel-size", source: arguments_ },
  { field: "pipelineParallel", value: 1, flag: "--pipeline-parallel-size", source: arguments_ },
  { field: "dataParallel", value: 1, flag: "--data-parallel-size", source: arguments_ },
  { field: "expertParallel", value: 1, flag: "--enable-expert-parallel", source: arguments_ },
  { field: "loadPredictionLayers", value: false, flag: "--speculative-config", source: arguments_ },
]
