import type { EngineDefault } from "../engine.ts"

export const version = "1.2.0"

const arguments_ = {
  where: "NVIDIA/TensorRT-LLM tensorrt_llm/llmapi/llm_args.py, copies read 2026-12-01",
  date: "2026-12-01",
}

/** What `trtllm-serve` takes where a request leaves a field out. */
export const tensorrtLlmDefaults: readonly EngineDefault[] = [
  { field: "context", value: "the longest context of the model", flag: "--max_seq_len", source: arguments_ },
  { field: "memoryUtilization", value: 0.9, flag: "--kv_cache_free_gpu_memory_fraction", source: arguments_ },
  { field: "maximumSequences", value: 2048, flag: "--max_batch_size", source: arguments_ },
  { field: "maximumBatchedTokens", value: 8192, flag: "--max_num_tokens", source: arguments_ },
  { field: "cacheKeys", value: "auto", flag: "kv_cache_config.dtype", source: arguments_ },
  { field: "tensorParallel", value: 1, flag: "--tp_size", source: arguments_ },
  { field: "pipelineParallel", value: 1, flag: "--pp_size", source: arguments_ },
  { field: "expertParallel", value: 1, flag: "--ep_size", source: arguments_ },
]
