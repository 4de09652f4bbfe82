import type { EngineDefault } from "../engine.ts"

/* @__NO_SIDE_EFFECTS__ */
const from = (where: string) => ({ where: `ollama/ollama v0.33.0-rc2 ${where}`, date: "2026-12-01" })

/** What Ollama takes where a request leaves a field out. */
export const ollamaDefaults: readonly EngineDefault[] = [
  {
    field: "context",
    value:
      "4096 a request; 32768 where devices have 23 GiB, 262144 where they have 47; never more than the model's own",
    since: "0.16",
    flag: "num_ctx, OLLAMA_CONTEXT_LENGTH",
    source: from("server/routes.go:2050"),
  },
  { field: "sequences", value: 1, since: "0.10", flag: "OLLAMA_NUM_PARALLEL", source: from("envconfig/config.go:275") },
  {
    field: "batch",
    value: "512 up to 4096 tokens of context, 1024 up to 32768, else 2048; less where memory is short",
    since: "0.30",
    flag: "num_batch",
    source: from("server/sched.go:822"),
  },
  { field: "microBatch", value: "as batch", flag: "num_batch", source: from("llm/llama_server.go:591") },
  {
    field: "flashAttention",
    value: "auto where all devices have kernels",
    flag: "OLLAMA_FLASH_ATTENTION",
    source: from("llm/llama_server.go:597"),
  },
  { field: "cacheKeys", value: "f16", flag: "OLLAMA_KV_CACHE_TYPE", source: from("llm/llama_server.go:394") },
  { field: "cacheValues", value: "f16", flag: "OLLAMA_KV_CACHE_TYPE", source: from("llm/llama_server.go:394") },
  { field: "unifiedCache", value: false, source: from("llm/llama_server.go:376") },
  { field: "fullWindowCache", value: false, source: from("llm/llama_server.go:368") },
  {
    field: "placement",
    value: "auto: llama.cpp's own --fit",
    flag: "num_gpu",
    source: from("llm/llama_server.go:402"),
  },
  { field: "splitMode", value: "layer", source: from("llm/llama_server.go:646") },
  { field: "mainDevice", value: 0, flag: "main_gpu", source: from("llm/llama_server.go:646") },
  { field: "reservedBytes", value: 0, flag: "OLLAMA_GPU_OVERHEAD", source: from("envconfig/config.go:303") },
]
